/// What was read, one record a line: id | year | grade | sources | the fields it speaks of.
/// What a record says stands in `Speech`. It bears the worst grade among its sources.
enum EvidenceTable {
  static let text: StaticString = """
    rate-2014|2014|A|S01|programming web_design graphic_design translation writing video_editing voice_over virtual_assistance seo_marketing consulting
    rate-2022|2022|A|S03|programming web_design graphic_design translation writing video_editing voice_over virtual_assistance tutoring seo_marketing consulting
    hours-2023|2023|B|S05|programming web_design graphic_design translation writing video_editing voice_over virtual_assistance tutoring seo_marketing consulting
    profiles-2021|2021|A|S07|programming web_design graphic_design translation writing video_editing voice_over virtual_assistance data_entry tutoring seo_marketing consulting micro_services
    closures-1998|1998|A|S50a S50b|programming web_design graphic_design translation writing video_editing voice_over virtual_assistance data_entry tutoring seo_marketing consulting micro_services agency ecommerce
    it-rate-2018|2018|A|S02|programming
    job-price-2024|2024|C|S11a S11b|programming
    first-week-2016|2016|C|S80|programming
    creatives-usa|2017|C|S26|web_design
    job-price-egypt|2024|C|S11a|graphic_design
    gaza-design|2025|C|S12b|graphic_design
    designer-usa|2022|C|S81|graphic_design
    translators-ata|2014|A|S23a|translation
    translators-bls|2018|C|S23c|translation
    translators-hours|2020|A|S23b|translation
    gaza-translation|2024|C|S12a|translation
    writers-first-year|2024|C|S25a|writing
    writers-less|2023|C|S25b|writing
    writer-first-contract|2019|C|S25c|writing
    job-price-africa|2024|C|S11a|video_editing
    voices-usa|2011|C|S24|voice_over
    admin-rate-2018|2018|A|S02|virtual_assistance
    assistant-philippines|2023|C|S14|virtual_assistance
    rate-philippines|2015|C|S13|virtual_assistance data_entry
    ilo-2021|2021|A|S09|data_entry
    upwork-floor|2025|B|S18c|data_entry
    tutor-net|2023|B|S21|tutoring
    growing-2022|2022|A|S03|seo_marketing
    legal-rate-2018|2018|A|S02|consulting
    fiverr-seller|2022|C|S20|micro_services
    upwork-volume|2017|D|S18a S91|micro_services
    gig-net|2014|C|S20b|micro_services
    agency-margin|2024|B|S27a|agency
    agency-known|2021|D|S27b|agency
    channels-size|2019|A|S28a|youtube
    channels-top3|2016|A|S28b|youtube
    partners-2021|2021|B|S28c|youtube
    videos-per-channel|2019|A|S28a|youtube
    linktree-2022|2022|A|S31a S31b|youtube
    influencers-2025|2025|A|S32a S32b|youtube
    twitch-2021|2021|A|S29|youtube
    bloggers-any|2006|A|S34a|blog_ads
    bloggers-main|2008|A|S34b|blog_ads
    bloggers-large|2008|A|S34b|blog_ads
    medium-2019|2019|B|S35a|blog_ads
    medium-2018|2018|B|S35c|blog_ads
    medium-2020|2020|B|S35b|blog_ads
    affiliates-2014|2014|A|S36a|affiliate
    affiliates-2025|2025|D|S36b|affiliate
    affiliate-blog-2018|2018|C|S82|affiliate
    newsletter-2022|2022|C|S37c|newsletter
    newsletter-2021|2021|C|S37a|newsletter
    patrons-2022|2022|B|S30b|newsletter
    patron-pays-2022|2022|B|S30c|newsletter
    patreon-top-2022|2022|B|S30c|newsletter
    patreon-wage-2017|2017|B|S30a|newsletter
    podcasts-2020|2020|B|S38|podcast
    udemy-payouts|2024|B|S39b|online_course
    udemy-lifetime|2013|B|S39a|online_course
    udemy-median|2026|D|S39d|online_course
    udemy-top|2015|C|S83|online_course
    authors-median|2022|A|S40d|ebook_kdp
    authors-self-published|2022|A|S40d|ebook_kdp
    authors-half-time|2022|A|S40a S40c|ebook_kdp
    authors-nothing|2017|A|S40e|ebook_kdp
    amazon-publishing|2017|A|S33|ebook_kdp
    gumroad-2020|2020|B|S41a S41b|digital_products
    etsy-creators|2017|A|S33|digital_products
    etsy-2010|2010|C|S42b|digital_products
    etsy-business|2012|A|S42a|digital_products
    stock-quartiles|2008|A|S43a|stock_media
    stock-fall|2024|C|S43b|stock_media
    stock-hours|2011|A|S43c|stock_media
    print-margin|2026|C|S44|print_on_demand
    shapeways|2017|A|S33|print_on_demand
    amazon-sellers|2022|B|S46a|ecommerce
    shop-margin|2024|D|S46b|ecommerce
    surviving-shops|2026|D|S45a|ecommerce
    apps-developers|2014|A|S47a|apps_saas
    apps-first-year|2024|C|S47b|apps_saas
    steam|2023|B|S47d S47e|apps_saas
    churn|2020|B|S47c|apps_saas
    solo-founder|2024|C|S48b S48c S48d|apps_saas
    maintainers-2024|2021|A|S49a|open_source
    maintainers-unpaid|2024|A|S49b|open_source
    sponsors-most|2022|A|S49c|open_source
    sponsors-mean|2021|A|S49d|open_source
    us-equities|2025|A|S51b|stocks_dividends
    worst-bear|2024|A|S51a|stocks_dividends
    us-bonds|2025|A|S51b|stocks_dividends
    yield-north-africa|2025|C|S52a|real_estate
    yield-mashriq|2025|C|S52b|real_estate
    leasing|2017|C|S15c|real_estate
    traders-persisted|2019|A|S53a|day_trading
    traders-stopped|2019|A|S53b|day_trading
    traders-equities|2020|A|S53c|day_trading
    traders-profitable|2014|A|S54a|day_trading
    traders-half-year|2004|A|S54b|day_trading
    traders-india|2024|A|S55 S55b|day_trading
    traders-cfd|2018|A|S57|day_trading
    bitcoin-users|2022|A|S56|day_trading
    mlm-most|2024|A|S58a|mlm
    mlm-nothing|2024|A|S58b|mlm
    house-edge|2009|A|S59|gambling
    """
}
