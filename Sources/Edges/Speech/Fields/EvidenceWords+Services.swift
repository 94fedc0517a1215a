extension EvidenceWords {
  /// What is known of work through marketplaces, whatever the field.
  static let marketplaces: [String: Message] = [
    "rate-2014": Message(
      ar: """
        بلغ متوسط أجر الساعة \(21, .dollar, .object) بين \(23_006) مستقلين في \(180) دولة؛ نحو نصفهم \
        دون \(10) دولارات، و\(percent: 0.18) فوق \(30).
        """,
      en: """
        The mean hourly rate of \(23_006) freelancers in \(180) countries was \(21, .dollar); almost \
        half were under \(10), and \(percent: 0.18) over \(30).
        """),
    "rate-2022": Message(
      ar: """
        متوسط أجر الساعة \(28, .dollar) في كل المجالات، وهو أدنى من ذلك خارج أمريكا الشمالية \
        (\(44)) وأوروبا (\(31)).
        """,
      en: """
        The mean hourly rate was \(28, .dollar) over all fields, and less than that outside North \
        America (\(44)) and Europe (\(31)).
        """),
    "hours-2023": Message(
      ar: """
        أكثر من نصف المستقلين يعملون أقل من \(30, .hour, .afterPreposition) في الأسبوع عملًا حرًّا \
        (أكثر من \(2_000) مستقل في \(122) دولة).
        """,
      en: """
        More than half of freelancers work under \(30, .hour) a week as such (over \(2_000) \
        freelancers in \(122) countries).
        """),
    "profiles-2021": Message(
      ar: """
        من \(163) مليون حساب على منصات العمل نال \(percent: 0.086, places: 1) عملًا ولو مرة، وبلغ \
        \(percent: 0.02) ألف دولار أو \(10) مشاريع. هذه حسابات لا أشخاص، ومنها من لم يحاول.
        """,
      en: """
        Of \(163) million profiles on labour platforms \(percent: 0.086, places: 1) ever got work, and \
        \(percent: 0.02) reached \(1_000, .dollar) or \(10) projects. Profiles, not people, and some \
        never tried.
        """),
    "closures-1998": Message(
      ar: """
        من المنشآت الجديدة أُغلق \(percent: 0.13) خلال \(6) أشهر، وبقي \(percent: 0.66) بعد سنتين \
        و\(percent: 0.44) بعد أربع (الولايات المتحدة). لم نجد متابعة لمستقلين عرب، فهذا أقرب بديل.
        """,
      en: """
        Of new establishments \(percent: 0.13) closed within \(6) months, \(percent: 0.66) were there \
        after two years and \(percent: 0.44) after four (USA). A stand-in: no cohort of Arab \
        freelancers was found.
        """),
  ]

  static let services: [String: Message] = [
    "it-rate-2018": Message(
      ar: """
        متوسط أجر الساعة في البرمجة وتقنية المعلومات \(21, .dollar)، مقابل \(19) في كل المجالات.
        """,
      en: "The mean hourly rate in IT and programming was \(21, .dollar), against \(19) overall."),
    "job-price-2024": Message(
      ar: """
        سعر المهمة على أب وورك في ثلاث خدمات رائجة: \(157, .dollar) في مصر، و\(136) في تونس، \
        و\(402) في المغرب.
        """,
      en: """
        The price of a job on Upwork in three popular services: \(157, .dollar) in Egypt, \(136) in \
        Tunisia, \(402) in Morocco.
        """),
    "first-week-2016": Message(
      ar: "مبرمج خبير كسب \(600, .dollar) في أسبوعه الأول على المنصة. حالة واحدة.",
      en: """
        An experienced developer earned \(600, .dollar) in the first week on a marketplace. One case.
        """),
    "creatives-usa": Message(
      ar: """
        وسيط أجر الساعة للمبدعين المستقلين في ست مدن أمريكية كبيرة \(60, .dollar). لا يُقاس عليه عربيًّا، \
        لكنه يُظهر أثر المكان.
        """,
      en: """
        The median hourly rate of self-employed creatives in six large US cities was \
        \(60, .dollar). It doesn't carry over to Arab rates; it shows what place does.
        """),
    "job-price-egypt": Message(
      ar: """
        سعر المهمة على أب وورك في مصر \(157, .dollar) (خليط من الشعارات والفيديو وإدخال البيانات).
        """,
      en: """
        The price of a job on Upwork in Egypt was \(157, .dollar) (logos, video and data entry mixed).
        """),
    "gaza-design": Message(
      ar: """
        \(150, .dollar) في الشهر بعد خمسة أشهر، بثماني ساعات في اليوم في التصميم والتحرير وإدخال البيانات. \
        حالة واحدة من غزة.
        """,
      en: """
        \(150, .dollar) a month after five months, at eight hours a day of design, editing and data \
        entry. One case, in Gaza.
        """),
    "designer-usa": Message(
      ar: """
        مصمم أمريكي كسب \(600_000, .dollar) في خمس سنوات من منصة واحدة. ناجٍ واحد، لا قاعدة.
        """,
      en: """
        A US designer earned \(600_000, .dollar) in five years through one marketplace. One \
        survivor, no rule.
        """),
    "translators-ata": Message(
      ar: """
        دخل المترجمين في السنة: \(54_000, .dollar) للمعتمدين و\(45_000) لغيرهم (أعضاء جمعية أمريكية، أكثرهم \
        متفرغ). هؤلاء راسخون لا مبتدئون.
        """,
      en: """
        Translators grossed \(54_000, .dollar) a year where certified, \(45_000) where not (members \
        of a US association, mostly full time). Established people, not beginners.
        """),
    "translators-bls": Message(
      ar: "وسيط دخل المترجم في السنة \(49_930, .dollar)، موظفين ومستقلين (الولايات المتحدة).",
      en: "The yearly median of translators, employed and freelance, was \(49_930, .dollar) (USA)."),
    "translators-hours": Message(
      ar: """
        \(percent: 0.56) من \(1_510) مترجمين مستقلين يعملون متفرغين؛ وأكثر سبب لغير المتفرغين قلة العمل.
        """,
      en: """
        \(percent: 0.56) of \(1_510) freelance translators worked full time; the main reason of the \
        others was too little work.
        """),
    "gaza-translation": Message(
      ar: """
        \(200, .dollar) في الشهر قبل \(percent: 0.1) للمنصة ومن \(percent: 0.2) إلى \(percent: 0.3) لسحب \
        المال، بست ساعات في اليوم. حالة واحدة من غزة.
        """,
      en: """
        \(200, .dollar) a month before \(percent: 0.1) to the platform and \(percent: 0.2) to \
        \(percent: 0.3) for cashing out, at six hours a day. One case, in Gaza.
        """),
    "writers-first-year": Message(
      ar: """
        \(percent: 0.91) من الكتّاب المتفرغين في سنتهم الأولى كسبوا أقل من \(30_000, .dollar) في السنة.
        """,
      en: """
        \(percent: 0.91) of full-time writers in their first year earned under \(30_000, .dollar) a \
        year.
        """),
    "writers-less": Message(
      ar: """
        \(percent: 0.414, places: 1) من الكتّاب المستقلين كسبوا أقل من السنة السابقة، و\
        \(percent: 0.219, places: 1) أقل منها بكثير.
        """,
      en: """
        \(percent: 0.414, places: 1) of freelance writers earned less than the year before, \
        \(percent: 0.219, places: 1) much less.
        """),
    "writer-first-contract": Message(
      ar: """
        أول عقد لكاتب: \(200, .dollar) في الشهر لأكثر من أربعين ساعة في الأسبوع. حالة واحدة.
        """,
      en: """
        A writer's first contract: \(200, .dollar) a month for over forty hours a week. One case.
        """),
    "job-price-africa": Message(
      ar: """
        سعر المهمة على أب وورك، ومنها المونتاج: \(163, .dollar) في نيجيريا، و\(157) في مصر، و\(136) في تونس.
        """,
      en: """
        The price of a job on Upwork, video editing among them: \(163, .dollar) in Nigeria, \(157) in \
        Egypt, \(136) in Tunisia.
        """),
    "voices-usa": Message(
      ar: """
        الغالبية العظمى من المعلّقين الصوتيين يكسبون أقل من \(10_000, .dollar) في السنة، بتقدير أحد أهل المهنة \
        (الولايات المتحدة، نحو \(10_000) شخص).
        """,
      en: """
        The vast majority of voice artists earn under \(10_000, .dollar) a year, an insider estimates \
        (USA, about \(10_000) people).
        """),
    "admin-rate-2018": Message(
      ar: "متوسط أجر الساعة في الأعمال الإدارية وخدمة العملاء \(11, .dollar)، وهو أدنى المجالات.",
      en: """
        The mean hourly rate in administration and customer support was \(11, .dollar), the lowest of \
        all fields.
        """),
    "assistant-philippines": Message(
      ar: """
        مساعدة متفرغة تعمل ليلًا: \(1_200, .dollar) في الشهر. حالة واحدة من الفلبين.
        """,
      en: "A full-time assistant at night: \(1_200, .dollar) a month. One case, in the Philippines."
    ),
    "rate-philippines": Message(
      ar: "الأجر المعتاد عبر الإنترنت في الفلبين \(3, .dollar) للساعة، بتقدير الحكومة.",
      en: """
        The usual online rate in the Philippines is \(3, .dollar) an hour, by the government's \
        estimate.
        """),
    "ilo-2021": Message(
      ar: """
        نصف العاملين على المنصات يكسبون أقل من دولارين في الساعة (نحو \(12_000) عامل، على كل أنواع المنصات).
        """,
      en: """
        Half of platform workers earn less than \(2, .dollar) an hour (about \(12_000) workers, all \
        kinds of platform).
        """),
    "upwork-floor": Message(
      ar: "أدنى أجر تقبله منصة أب وورك: \(3, .dollar) للساعة.",
      en: "The least that Upwork allows: \(3, .dollar) an hour."),
    "tutor-net": Message(
      ar: """
        من درس بعشرة دولارات يبقى للمعلّم الجديد \(percent: 0.67) منها، ولمن تجاوز \(400, .hour, .object) \
        \(percent: 0.82) (بريبلي).
        """,
      en: """
        Of a lesson at \(10, .dollar) a new tutor keeps \(percent: 0.67), and \(percent: 0.82) after \
        \(400, .hour) (Preply).
        """),
    "growing-2022": Message(
      ar: "أكثر المجالات نموًّا في الأجر والطلب: المالية والتسويق والبرمجة.",
      en: "The fields that grew most in rate and demand: finance, marketing, programming."),
    "legal-rate-2018": Message(
      ar: """
        أعلى المجالات أجرًا الخدمات القانونية: \(28, .dollar) للساعة؛ ويزيد أجر المستقل مع العمر.
        """,
      en: """
        The best paid field was legal work, \(28, .dollar) an hour; older freelancers earn more.
        """),
    "fiverr-seller": Message(
      ar: """
        متوسط إجمالي البائع على فايفر نحو \(1_311, .dollar) في السنة على الأكثر، أي نحو \(87) صافيًا في الشهر \
        (حاصل قسمة المشتريات على البائعين، من سنتين مختلفتين).
        """,
      en: """
        The mean Fiverr seller grosses at most about \(1_311, .dollar) a year, about \(87) net a month \
        (purchases divided by sellers, of differing years).
        """),
    "upwork-volume": Message(
      ar: """
        مرّ عبر أب وورك \(1_370) مليون دولار في \(year: 2017)؛ فلو وُزّعت على نحو \(375_000) مستقل كسبوا لكان المتوسط \
        نحو \(3_650) في السنة.
        """,
      en: """
        \(1_370) million dollars passed through Upwork in \(year: 2017): about \(3_650) a year each, over \
        about \(375_000) freelancers who were paid.
        """),
    "gig-net": Message(
      ar: "بائع خدمات بخمسة دولارات يبقى له \(4, .dollar) عن نصف ساعة. حالة واحدة.",
      en: "A seller of gigs at \(5, .dollar) keeps \(4) for half an hour. One case."),
  ]
}
