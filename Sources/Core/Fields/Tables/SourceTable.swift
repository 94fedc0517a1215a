/// Where the evidence was read, one a line: id | year | grade | address | title.
enum SourceTable {
  static let text: StaticString = """
    S01|2015|A|https://lirneasia.net/2015/06/freelancers-work-an-average-of-36-hours-per-week-payoneer-survey-2015|Payoneer freelancer income survey 2015 (23,006 respondents, 180 countries), summarised by LIRNEasia
    S02|2018|A|https://www.inc.com/wanda-thibodeaux/this-survey-of-21000-freelancers-from-170-countries-shows-what-having-no-boss-is-like.html|This survey of 21,000 freelancers from 170 countries (Payoneer 2018), Inc.
    S03|2022|A|https://peoplemattersglobal.com/amp-compensation-benefits-freelancers-are-earning-more-since-the-pandemic-started-payoneer-study-32613|Freelancers are earning more since the pandemic started (Payoneer 2022), People Matters
    S04|2022|A|https://channelx.world/2022/02/freelancers-benefit-from-pandemic-surge-says-payoneer/|Freelancers benefit from pandemic surge, says Payoneer, ChannelX
    S05|2023|B|https://payoneer.com/resources/research-reports/payoneer-freelancer-report|Payoneer: The 2023 Freelancer Report, takeaways (2,000+ freelancers, 122 countries)
    S06|2020|A|https://www.indiatechonline.com/it-happened-in-india.php?id=3684|Payoneer Freelancer Income Report 2020 (7,000+ freelancers, 150 countries), India Tech Online
    S07|2021|A|https://pmc.ncbi.nlm.nih.gov/articles/PMC10445891|Kassi, Lehdonvirta, Stephany: How many online workers are there in the world? (Open Research Europe, version 4)
    S08|2021|C|https://itif.org/publications/2021/04/19/fact-week-online-freelance-labor-platforms-have-registered-estimated-163|ITIF fact of the week on the same study
    S09|2021|A|https://bangladeshnews.live/print/rapid-growth-of-digital-economy-calls-for-policy-response|ILO World Employment and Social Outlook 2021 (about 12,000 workers), ILO news release
    S10|2023|A|https://etradeforall.org/news/demand-for-online-gig-work-rapidly-rising-in-developing-countries/|World Bank, Working Without Borders: online gig work (press summary)
    S10b|2023|C|https://newsconscious.com/?p=18286|World Bank, Working Without Borders, news summary (Fast Company copy)
    S11a|2024|C|https://businessday.ng/news/article/nigerian-freelancers-charge-lowest-rates-among-african-peers-report/|Bookipi study of Upwork prices by country: African countries, BusinessDay
    S11b|2024|C|https://nairametrics.com/2024/04/17/freelancing-nigerians-among-least-expensive-workers-on-upwork-report/|Bookipi study of Upwork prices by country, Nairametrics
    S12a|2024|C|https://hoy.com.ni/?p=28200|Freelancers in Gaza (Rest of World reporting, copy)
    S12b|2025|C|https://bestmoneymakingways.com/how-freelancing-is-giving-gazans-hope-during-war-the-national|How freelancing is giving Gazans hope (The National, copy)
    S12c|2022|C|https://drosos.org/en/online-freelancing-a-solution-to-unemployment-in-gaza/|Drosos Foundation: Online freelancing in Gaza
    S13|2015|C|https://goodnewspilipinas.com/dost-free-wi-fi-to-boost-online-income-earners|DOST Philippines on online earners (USD 3/hour, USD 250/project)
    S14|2023|C|https://asiacasino.org/2023/05/30/a-virtual-assistant-in-the-philippines-is-the-key-ingredient-in-the-hustle-culture/|Rest of World: remote virtual assistants in the Philippines (copy)
    S15a|2018|A|https://www.gigeconomydata.org/blog/jpmorgan-chase-institute-report-shows-continued-growth-platform-work|JPMorgan Chase Institute: Online Platform Economy 2018, summary by Gig Economy Data Hub
    S15b|2018|A|https://www.jpmorganchase.com/institute/news-events/institute-2018-online-platform-economy-report-findings|JPMorgan Chase Institute: report findings
    S15c|2018|C|https://www.geekwire.com/2018/uber-drivers-earning-less-airbnb-hosts-making-insights-new-study-gig-economy/|GeekWire on the same report (39 million accounts)
    S18a|2018|B|https://sireview.staffingindustry.com/2018/11/14/new-chapter/|Staffing Industry Analysts on the Upwork IPO (GSV 2017 USD 1.37 bn)
    S18b|2023|B|https://quarterlytics.com/company/upwork_upwk/annual-report-2023/|Upwork annual shareholder report 2023 (GSV USD 4.1 bn, 850,000+ clients)
    S18c|2025|B|https://support.upwork.com/hc/en-us/sections/360002713593-Hourly-Contracts|Upwork support: minimum hourly USD 3.00 and fixed-price USD 5.00
    S18d|2024|C|https://digi-tools.pages.dev/articles/upwork-review|Upwork review: 10% freelancer fee, 5% client fee
    S20|2022|C|https://www.soocial.com/how-does-fiverr-make-money/|How does Fiverr make money (20% seller fee, 830,000 sellers in 2019, 4.2 M buyers x USD 259)
    S20b|2014|C|https://stevenzeegers.me/minimum-wage-jobs-exciting-fiverr/|Why minimum wage jobs are more exciting than Fiverr (first-hand: USD 4 net per half hour)
    S21|2023|B|https://help.preply.com/en/articles/4171383-preply-commission-model|Preply help: commission 33% to 18%, 100% of the trial lesson
    S22|2025|C|https://teoacademy.com/cms/view/20|TEO Academy: commissions of tutoring platforms
    S23a|2018|A|https://www.trainingfortranslators.com/2018/02/07/much-freelance-translators-earn-enough-2018|Training for Translators: ATA compensation survey (2014 income)
    S23b|2020|A|https://euatc.org/industry-surveys/study-shows-what-makes-the-freelance-translators-tick/|EUATC on the Inbox Translation freelance translator survey 2020 (n=1,510)
    S23c|2018|C|https://jobmonkey.com/translating/translator-pay|JobMonkey citing US BLS median for translators 2018
    S24|2011|C|https://mikerowe.com/2011/07/relatively-speaking-about-the-voiceover-community/|Mike Rowe on the voice-over community
    S25a|2025|C|https://thewriteroad.substack.com/p/the-write-road-freelance-income-reality|The Write Road: freelance income reality check (quotes Smart Blogger 2024)
    S25b|2023|C|https://www.jennifergregorywriter.com/2023/10/30/survey-results-october-2023/|Jennifer Gregory: State of Freelance Writing, October 2023
    S25c|2019|C|https://lmwerk.wordpress.com/|A first Upwork contract in writing (first-hand)
    S26|2017|C|https://websitemagazine.com/marketing/self-employed-creatives-thriving-or-surviving-infographic|FreshBooks: self-employed creatives, median USD 60/hour in six US cities
    S27a|2024|B|https://prometheanresearch.com/2023-digital-agency-industry-report/|Promethean Research: Digital Agency Industry Report
    S27b|2021|D|https://nfldraftdog.com/what-is-the-average-profit-margin-for-a-digital-agency/|Average profit margin for a digital agency (survey quoted)
    S28a|2019|A|http://openworldpress.com/just-0-4-of-youtube-channels-get-most-views-subs-monetization/|36 million YouTube channels (First Monday study), Business Insider copy
    S28b|2018|A|https://www.warc.com/newsandopinion/news/analysis-illustrates-youtubes-inequality/en-gb/40116|WARC: analysis of YouTube inequality (Bartl)
    S28c|2021|B|https://9to5google.com/2021/08/23/youtube-monetization-program/|9to5Google: YouTube Partner Program passes 2 million
    S28d|2024|D|https://juksun.com/youtube-cpm-rates-by-country|YouTube CPM and RPM rates (45% kept by YouTube; USD 1-5 per 1,000 views)
    S29|2021|A|https://manchikoni.com/?p=480635|WSJ analysis of leaked Twitch payouts (copy)
    S30a|2017|B|https://hubski.com/prev/420120|The Outline on Patreon with Graphtreon figures (copy on Hubski)
    S30b|2023|B|https://frankhecker.com/2023/01/24/the-number-of-patrons-per-patreon-project-is-log-normally-distributed|Frank Hecker: number of patrons per Patreon project is log-normally distributed
    S30c|2023|B|https://cohost.org/hecker/tagged/Life%20in%20Patreonia|Frank Hecker: Life in Patreonia, follow-up (earnings per patron)
    S30d|2023|B|https://frankhecker.com/2023/01/21/life-in-patreonia/|Frank Hecker: Life in Patreonia
    S31a|2022|A|https://genflow.com/blogs/58-of-full-time-creators-make-content-for-two-or-more-channels-linktree|Linktree Creator Report 2022 (9,500+ creators), summarised by Genflow
    S31b|2022|A|https://techx.pk/just-12-of-full-time-producers-earn-more-than-50000-per-year-linktree/|Just 12% of full-time creators earn more than 50,000 (Linktree), techx.pk
    S32a|2023|A|https://corporatemarketingready.com/whats-the-most-lucrative-social-media-platform-for-creators-video|NeoReach creator earnings 2023 quoted
    S32b|2025|A|https://www.ecommerceupdate.org/hi/noticias/mais-da-metade-dos-influenciadores-ganham-menos-que-um-salario-minimo-aponta-pesquisa|NeoReach 2025 (3,000+ creators) quoted by Ecommerce Update
    S33|2019|A|http://m.baogao8.com/p-40687.html|Shapiro & Aneja: Taking Root, the growth of America's new creative economy (table, copy)
    S34a|2006|A|https://chiefmarketer.com/blogging-generally-doesnt-pay-study/|Pew Internet: blogging generally does not pay (Chief Marketer)
    S34b|2008|A|http://www.adweek.com/galleycat/only-two-percent-of-bloggers-can-make-a-living/3|Technorati: only two percent of bloggers can make a living (Adweek)
    S34c|2018|C|https://brandongaille.com/blog-income-report-study/|2018 blog income report research (The Blog Millionaire)
    S35a|2019|B|https://medium.com/s/partner-program-updates/january-updates-from-the-partner-program-d9b9cda49e86|Medium: January updates from the Partner Program
    S35b|2020|B|https://www.insideblogging.net/en/peeping-at-the-numbers-of-the-medium-partner-program/|Peeping at the numbers of the Medium Partner Program
    S35c|2018|B|https://finertech.com/2018/08/03/medium-membership-program-stats-growing/|Medium membership program stats, July 2018
    S36a|2014|A|https://www.websitemagazine.com/affiliate-marketing/the-modern-affiliate-marketer|The modern affiliate marketer (AffiliateBenchmarks report)
    S36b|2025|D|https://marksinsights.com/is-affiliate-marketing-worth-it|Is affiliate marketing worth it? (57% under USD 10,000 a year; 6-12 months to anything meaningful)
    S37a|2021|C|https://simonowens.substack.com/p/can-you-make-real-money-on-a-paid|Simon Owens: can you make real money on a paid newsletter
    S37b|2020|C|https://twtext.com/article/1310964648116617220|Baekdal: the mathematics of Substack
    S37c|2022|C|https://simonowens.substack.com/p/when-should-a-creator-throw-in-the/comments|Newsletter writer's own figures (comment)
    S38|2020|B|https://buzzcast.buzzsprout.com/231452/episodes/5176126-find-out-if-you-re-in-the-top-50-of-buzzsprout-podcasts|Buzzsprout: find out if you are in the top 50% (30-day downloads)
    S39a|2013|B|https://blog.udemy.com/announcement/|Udemy instructor announcement (average instructor earned over USD 7,000)
    S39b|2025|B|https://classcentral.com/report/udemy-broken-promise-instructor-payouts|Class Central: Udemy instructor payouts 2019-2024
    S39c|2020|B|https://community.udemy.com/en/discussion/77045/building-for-the-future-upcoming-changes-to-instructor-business-terms/p5|Udemy community: revenue share 97% own coupon, 37% organic
    S39d|2026|D|https://www.alexisbouchez.com/ai/online-courses-creator-economy-analysis|Online courses and the creator economy 2026 (median Udemy instructor under USD 1,000/year)
    S40a|2023|A|https://selfpublishingadvice.org/income-survey-2023-media-links/|ALLi Indie Author Income Survey 2023
    S40b|2023|A|https://www.publishersweekly.com/pw/by-topic/industry-news/publisher-news/article/92003-survey-finds-self-published-authors-making-gains.html|Publishers Weekly on the ALLi survey
    S40c|2023|A|https://booksandpublishing.com.au/articles/2023/04/18/229700/survey-finds-self-published-author-income-increasing|Books+Publishing on the ALLi survey (mean USD 82,600)
    S40d|2023|A|https://www.publishersweekly.com/pw/by-topic/industry-news/publisher-news/article/93301-author-incomes-post-small-gains.html|Publishers Weekly on the Authors Guild 2023 survey (n=5,699)
    S40e|2019|A|https://writerswrite.com/book-author-income-survey-10720191|Authors Guild 2018 survey (25% earned nothing; self-published median USD 1,951)
    S41a|2021|B|https://gumroad.com/gumroad/p/last-year-in-the-creator-economy|Gumroad: Last year in the creator economy (45,917 creators, USD 142 M)
    S41b|2021|B|https://twtext.com/article/1381637391203639302|Median Gumroad creator made USD 70; top 10% = 92% of GMV (thread copy)
    S42a|2013|A|https://slate.com/human-interest/2013/11/etsy-economic-impact-report-etsy-crafters-generate-895-million-in-annual-sales-but-face-low-wages-themselves.html|Slate on Etsy's economic impact report (94,000 sellers surveyed)
    S42b|2011|C|https://sgeye.wordpress.com/2011/04/05/inc-on-etsy/|Inc. on Etsy (about USD 785 per seller in 2010; copying of a product)
    S43a|2009|A|https://www.selling-stock.com/Article/survey-of-microstock-photographers|Selling Stock: survey of microstock photographers (n=242, 2008 income)
    S43b|2024|C|https://xpiksapp.com/blog/realistic-income-from-stock-photography|Xpiks: realistic income from stock photography
    S43c|2011|A|http://blog.microstockgroup.com/earnings-breakdown-of-full-time-microstockers/|Earnings breakdown of full-time microstockers (150 of 606)
    S44|2026|C|https://earnfacts.com/is-print-on-demand-worth-it-2026/|EarnFacts: is print-on-demand worth it in 2026
    S45a|2026|D|https://earnifyhub.com/blog/dropshipping-profit-margins-real-numbers-30-stores.php|EarnifyHub: margins of 30 dropshipping stores
    S46a|2023|B|https://www.ecommercebytes.com/2023/05/23/amazon-sellers-in-the-us-sold-over-4-1-billion-products-in-2022/|EcommerceBytes: Amazon US sellers averaged over USD 230,000 sales in 2022
    S46b|2024|D|https://m19-website.webflow.io/blog/net-profit-margin-for-amazon-sellers|m19: net margin of Amazon sellers 15-25%
    S47a|2014|A|http://motherboard.vice.com/read/a-quarter-of-apps-make-no-money-at-all|A quarter of apps make no money at all (Developer Economics, >10,000 developers), Motherboard
    S47b|2024|C|https://www.jimmatimes.com/30000-mobile-apps-dismal-sector-stats-and-subscription-trends/19822/|RevenueCat 2024 (30,000 apps): median new app under USD 50/month after a year; 17% and USD 1,000/month (press)
    S47c|2020|B|https://techcrunch.com/2020/09/18/are-high-churn-rates-depressing-earnings-for-app-developers/|RevenueCat data in TechCrunch: monthly plans churn about 13%, annual about 50%
    S47d|2023|B|https://gamedevreports.substack.com/p/gamalytic-67-of-games-on-steam-earned|Gamalytic: 67% of games on Steam earned less than 5k
    S47e|2023|B|https://gameworldobserver.com/2023/10/06/steam-stats-41k-games-last-3-years-half-made-500-or-less|Game World Observer on the same data
    S48a|2018|C|https://tylertringas.com/author/ttringas/|Tyler Tringas: the long, slow SaaS grind
    S48b|2020|C|https://geek-week.imtqy.com/articles/en487064/index.html|A solo developer's published yearly accounts, years 1-2
    S48c|2021|C|https://joyk.com/dig/detail/1644999050178114|The same, year 3
    S48d|2024|C|https://joyk.com/dig/detail/1708148046572905|The same, year 6
    S49a|2021|A|https://tidelift.com/about/press-releases/survey-finds-many-open-source-maintainers-are-stressed-out-and-underpaid-but-persist-so-they-can-make-a-positive-impact|Tidelift 2021 maintainer survey (about 400)
    S49b|2024|A|https://blog.tidelift.com/the-more-maintainers-are-paid-the-more-improvements-they-make-to-their-projects|Tidelift 2024: 60% of maintainers are still not paid
    S49c|2022|A|https://www.bohrium.com/paper-details/github-sponsors-exploring-a-new-way-to-contribute-to-open-source/867771829832384928-108627|GitHub Sponsors study (ICSE 2022): most sponsored developers have 8 or fewer sponsors
    S49d|2021|A|https://arxiv.deeppaper.ai/papers/2111.13323v1|GitHub Sponsors case study (8,028 maintainers, 22,515 sponsorships)
    S50a|2004|A|https://www.bls.gov/osmr/research-papers/2004/st040060.htm|US BLS research paper: 13% of new establishments close within six months
    S50b|2005|A|https://dev.xevyo.com/adapter/delete/YzgzODZjNzItMTUzMy00MThkLThlN2MtYWJjZjZiN2ZmMGE1|US BLS Monthly Labor Review 2005: 66% survive 2 years, 44% 4 years (summary)
    S51a|2024|A|https://www.ubs.com/global/en/media/display-page-ndp/en-20240228-yearbook.html|UBS Global Investment Returns Yearbook 2024, media page
    S51b|2025|A|https://www.daytrading.com/global-investment-returns-yearbook|Global Investment Returns Yearbook summarised (USD 1 to 107,000; prices x37; 125 years)
    S52a|2025|C|https://numbeo.com/property-investment/region_rankings_current.jsp?region=015|Numbeo property investment rankings, Northern Africa
    S52b|2025|C|https://es.numbeo.com/precios-de-inmuebles/clasificaciones-actuales-por-regi%C3%B3n?region=145|Numbeo property investment rankings, Western Asia (es)
    S52c|2025|C|https://fr.numbeo.com/prix-de-l%27immobilier/classements-actuels-pour-la-r%C3%A9gion?region=145|Numbeo property investment rankings, Western Asia (fr)
    S53a|2019|A|https://ssrn.com/abstract=3423101|Chague, De-Losso, Giovannetti: Day trading for a living?
    S53b|2019|A|https://exame.abril.com.br/mercados/day-trade-e-cassino-muito-mais-sorte-do-que-tecnica-diz-pesquisador/|Exame on the FGV study (92.1% stopped within a year)
    S53c|2020|A|https://portaldobitcoin.uol.com.br/99-dos-day-traders-tem-prejuizo-no-brasil-mostra-novo-estudo-da-fgv/|FGV update on equities 2013-2018: 554 of 98,378 persisted; mean -49, median -62 reais a day
    S54a|2014|A|https://escholarship.org/uc/item/7k75v0qx|Barber, Lee, Liu, Odean: The cross-section of speculator skill
    S54b|2004|A|https://studymode.com/essays/Do-Individual-Day-Traders-Make-Money-1591764.html|Barber, Lee, Liu, Odean: Do individual day traders make money? (more than 8 in 10 lose)
    S55|2024|A|https://www.businessupturn.com/finance/stock-market/sebi-study-reveals-93-of-individual-traders-incurred-losses-in-equity-fo-segment-between-fy22-and-fy24/|SEBI study of 11.3 million individual F&O traders FY22-FY24
    S55b|2024|A|https://jordarup.com/FO-Trading-If-you-want-to-earn-money-from-the-stock-market-like-this-then-be-careful-people-have-lost-18-lakh-crores|SEBI study details (7.2% profitable; 1% above 1 lakh rupees)
    S56|2022|A|https://cert.bournemouth.ac.uk/swiss-bankers-warn-three-quarters-of-retail-bitcoin-investors-lose-money/|BIS working paper on retail crypto adoption: 73-81% likely lost money
    S57|2018|A|https://www.independent.ie/business/irish/watchdog-cracks-down-on-cfd-as-retail-traders-lose-out-36750710.html|ESMA on CFDs: 74-89% of retail accounts lose, EUR 1,600-29,000 average loss (Independent.ie)
    S58a|2024|A|https://nationallawforum.com/2024/09/16/ftc-staff-issue-report-on-multi-level-marketing-income-disclosure-statements|FTC staff report on 70 MLM income disclosure statements (National Law Forum)
    S58b|2024|A|http://ssenglish.net/business-guidance/blog/2024/09/ftc-staff-report-analyzes-70-mlm-income-disclosure-statements|FTC business blog on the same report (copy): in at least 17 MLMs most made nothing
    S59|2009|A|https://www.casinocitytimes.com/alan-krigman/article/playing-it-smart-explaining-the-house-edge-in-double-zero-roulette-46492|Explaining the house edge in roulette (1/37 = 2.70%, 2/38 = 5.26%)
    S60|2026|A|https://github.com/datasets/ppp|World Bank PA.NUS.PPP via github.com/datasets/ppp, data/ppp-gdp.csv, commit 17829648
    S61|2025|B|https://github.com/ismartcoding/currency-api|Exchange rates, github.com/ismartcoding/currency-api, hourly files 2023-10-08 to 2025-07-27, commit 147b90c6
    S62|2026|A|https://github.com/datasets/gdp|World Bank GDP (current USD) via github.com/datasets/gdp, commit 822019c8
    S63|2026|A|https://github.com/datasets/population|World Bank population via github.com/datasets/population, commit 425fc447
    S64|2025|A|https://github.com/datasets/inflation|World Bank consumer inflation via github.com/datasets/inflation, commit fc1dbea6, file data/inflation-gdp.csv
    S65|2026|B|https://github.com/TheEconomist/big-mac-data|The Economist Big Mac index data, January 2026, commit 669a971c
    S66|2022|A|https://sp-today.com/news/20938|ILO Global Wage Report 2022-23 annex, Arab figures (sp-today, Al Jazeera text)
    S67a|2022|C|https://infoplusnetwork.com/news/economics/العراق-العاشر-عربيا-بمعدل-متوسط-الرواتب?page=5|CEOWORLD average monthly net salaries 2022 (Arab figures)
    S67b|2022|C|https://lekiosquesport.dz/?p=4832|CEOWORLD 2022: Algeria, Tunisia, Morocco, Palestine, Lebanon, Egypt (Le Kiosque)
    S68|2024|D|https://yalatrade.com/%D8%A7%D9%84%D8%AD%D8%AF-%D8%A7%D9%84%D8%A3%D8%AF%D9%86%D9%89-%D9%84%D9%84%D8%A3%D8%AC%D9%88%D8%B1-%D9%81%D9%8A-%D8%A7%D9%84%D8%AF%D9%88%D9%84-%D8%A7%D9%84%D8%B9%D8%B1%D8%A8%D9%8A%D8%A9/|Minimum wages in Arab countries (yalatrade)
    S69a|2025|C|https://numbeo.com/cost-of-living/region_rankings.jsp?region=142&title=2025|Numbeo cost of living, Asia cities 2025
    S69b|2025|C|https://fr.numbeo.com/co%C3%BBt-de-la-vie/classements-actuels-pour-la-r%C3%A9gion?region=145|Numbeo cost of living, Western Asia, current (fr)
    S69c|2023|C|https://brics24.news/top-10-african-countries-with-the-lowest-cost-of-living-in-2023/|Numbeo Africa 2023 table (brics24)
    S69d|2024|C|https://businessday.ng/news/article/africa-5-least-expensive-cities-based-on-their-cost-of-living-in-q3-2024/|Numbeo Q3 2024, Alexandria, Cairo, Tripoli (BusinessDay)
    S69e|2025|C|http://www.worldpopulationreview.com/country-rankings/cost-of-living-by-country|World Population Review: Numbeo indices 2025 by country
    S70|2025|A|http://pt.knoema.com/atlas/G7-Plus/topics/Economia/Setor-Financeiro-Taxas-de-c%C3%A2mbio/Taxa-de-c%C3%A2mbio?mode=amp|World Bank official exchange rates (Knoema), Sudan, Comoros, Yemen to 2024
    S80|2016|C|http://pryme8.com/first-week-on-upwork/|First week on Upwork (first-hand: about USD 600, four clients)
    S81|2022|C|https://morganoverholt.com/graphic-design-salary-in-florida/|A designer on earnings through one marketplace (USD 600,000 in 5 years)
    S82|2019|C|https://engineered.at/articles/my-first-year-as-a-solo-developer|Solo developer year one: about USD 1,200 of affiliate income on 981,000 page views
    S83|2016|C|https://www.inverse.com/article/17307-growing-pains-at-online-education-startup-udemy-hit-as-amazon-rumors-swirl|Inverse on Udemy instructors (one earned over USD 600,000; top ten USD 17 M in 2015)
    S90|2026|D|-|Own judgement of the researcher
    S91|2026|D|-|From memory, unverified
    """
}
