extension EvidenceWords {
  static let products: [String: Message] = [
    "udemy-payouts": Message(
      ar: """
        دفعت يوديمي لكل مدرّسيها \(209) ملايين دولار في \(year: 2023) و\(191) مليونًا في السنة بعدها؛ نحو \(2_800, .dollar) \
        لكل مدرّس في السنة لو كانوا \(75_000).
        """,
      en: """
        Udemy paid all its instructors \(209) million dollars in \(year: 2023) and \(191) million the year \
        after: about \(2_800, .dollar) each a year if there are \(75_000).
        """),
    "udemy-lifetime": Message(
      ar: """
        متوسط ما كسبه المدرّس على يوديمي في عمره كله \(7_000, .dollar)؛ وللعشرة الأوائل وحدهم \(5) ملايين.
        """,
      en: """
        The mean instructor on Udemy had earned \(7_000, .dollar) in all; the top ten had \(5) million \
        together.
        """),
    "udemy-median": Message(
      ar: "وسيط دخل المدرّس لا يتجاوز \(1_000, .dollar) في السنة، من تجميع بلا مصدر.",
      en: """
        The median instructor makes at most \(1_000, .dollar) a year, by a compilation without sources.
        """),
    "udemy-top": Message(
      ar: "كسب العشرة الأوائل \(17) مليون دولار في سنة واحدة.",
      en: "The top ten instructors made \(17) million dollars in a year."),
    "authors-median": Message(
      ar: """
        وسيط دخل المؤلف من كتبه \(2_000, .dollar) في السنة، و\(5_000) مع كتاباته الأخرى (\(5_699) مؤلفًا نشروا).
        """,
      en: """
        The median author made \(2_000, .dollar) a year from books, \(5_000) with other writing \
        (\(5_699) published authors).
        """),
    "authors-self-published": Message(
      ar: """
        وسيط المتفرغين الذين ينشرون ذاتيًّا منذ \(year: 2018) أو قبلها \(24_000, .dollar) في السنة.
        """,
      en: """
        Full-time authors who have published themselves since \(year: 2018) or before: \(24_000, .dollar) a \
        year at the median.
        """),
    "authors-half-time": Message(
      ar: """
        من يعطون النشر الذاتي أكثر من نصف وقتهم: الوسيط \(12_749, .dollar) والمتوسط \(82_600)؛ نحو ربعهم دون \
        الألف، و\(percent: 0.438, places: 1) فوق \(20_000).
        """,
      en: """
        Of those who give it over half of their working time: median \(12_749, .dollar), mean \
        \(82_600); almost a quarter under \(1_000), \(percent: 0.438, places: 1) over \(20_000).
        """),
    "authors-nothing": Message(
      ar: """
        \(percent: 0.25) من المؤلفين لم يكسبوا شيئًا؛ ووسيط النشر الذاتي \(1_951, .dollar) في السنة.
        """,
      en: """
        \(percent: 0.25) of authors earned nothing; the median of the self-published was \
        \(1_951, .dollar) a year.
        """),
    "amazon-publishing": Message(
      ar: """
        متوسط \(1_245, .dollar) في السنة لكل صانع محتوى أمريكي ينشر على أمازون (\(177_042) شخصًا).
        """,
      en: """
        A mean of \(1_245, .dollar) a year for each US creator who publishes on Amazon (\(177_042) \
        people).
        """),
    "gumroad-2020": Message(
      ar: """
        من \(45_917) بائعًا باعوا على غمرود في السنة: الوسيط \(70, .dollar)، والمتوسط \(3_093)، و\
        \(percent: 0.92) من المبيعات لأعلى عُشرهم.
        """,
      en: """
        Of \(45_917) creators with a sale on Gumroad in the year the median sold for \(70, .dollar), \
        the mean for \(3_093); the top tenth had \(percent: 0.92) of all sales.
        """),
    "etsy-creators": Message(
      ar: "متوسط \(1_571, .dollar) في السنة إجمالًا لكل بائع أمريكي على إتسي (\(928_343) بائعًا).",
      en: """
        A mean gross of \(1_571, .dollar) a year for each US creator on Etsy (\(928_343) creators).
        """),
    "etsy-2010": Message(
      ar: "متوسط \(785, .dollar) في السنة لكل بائع على إتسي في سنواتها الأولى.",
      en: "A mean of \(785, .dollar) a year for each Etsy seller in its early years."),
    "etsy-business": Message(
      ar: "\(percent: 0.65) ممن باعوا بأقل من مئة دولار يسمّون ما يفعلونه تجارة (إتسي).",
      en: "\(percent: 0.65) of those who sold for under \(100, .dollar) call it a business (Etsy)."),
    "stock-quartiles": Message(
      ar: """
        إجمالي المساهم في السنة: ربعهم دون \(675, .dollar)، ونصفهم دون \(3_000)، وربعهم فوق \(9_575) \
        (\(242) مساهمًا).
        """,
      en: """
        A contributor's gross in a year: a quarter under \(675, .dollar), half under \(3_000), a \
        quarter over \(9_575) (\(242) contributors).
        """),
    "stock-fall": Message(
      ar: "ثم هبط العائد إلى نحو دولار لكل صورة في السنة بعد أن كان نحو \(9).",
      en: "It has fallen since, to about \(1, .dollar) an image a year from about \(9)."),
    "stock-hours": Message(
      ar: "المتفرغون يعملون \(25, .hour, .object) في الأسبوع في الوسيط (\(150) من \(606)).",
      en: "Full-timers work \(25, .hour) a week at the median (\(150) of \(606))."),
    "print-margin": Message(
      ar: """
        هامش الطباعة عند الطلب من \(percent: 0.15) إلى \(percent: 0.4) كما يقول المزوّدون، وفي الأشهر الأولى من \
        \(percent: 0.05) إلى \(percent: 0.1).
        """,
      en: """
        The margin of print on demand is \(percent: 0.15) to \(percent: 0.4) by providers' own word, \
        and \(percent: 0.05) to \(percent: 0.1) in the first months.
        """),
    "shapeways": Message(
      ar: "متوسط \(69, .dollar) في السنة لكل صانع أمريكي على شيبويز (\(24_526) صانعًا).",
      en: "A mean of \(69, .dollar) a year for each US creator on Shapeways (\(24_526) creators)."),
    "apps-developers": Message(
      ar: """
        من المطوّرين الذين يريدون الكسب: \(percent: 0.24) بلا دخل، و\(percent: 0.47) دون مئة دولار للتطبيق في \
        الشهر، و\(percent: 0.62) دون \(500)، و\(percent: 0.016, places: 1) فوق نصف مليون.
        """,
      en: """
        Of developers who want money \(percent: 0.24) had none, \(percent: 0.47) under \
        \(100, .dollar) a month per app, \(percent: 0.62) under \(500), and \
        \(percent: 0.016, places: 1) over half a million.
        """),
    "apps-first-year": Message(
      ar: "التطبيق الجديد بعد سنة لا يتجاوز عادةً \(50, .dollar) في الشهر (\(30_000) تطبيق).",
      en: """
        After a year a new app typically makes at most \(50, .dollar) a month (\(30_000) apps).
        """),
    "steam": Message(
      ar: """
        ألعاب ستيم في عمرها كله: الوسيط \(500, .dollar)؛ \(percent: 0.765, places: 1) دون \(5_000)، و\
        \(percent: 0.056, places: 1) فوق \(200_000) (\(41_000) لعبة).
        """,
      en: """
        Games on Steam over their whole life: median \(500, .dollar); \(percent: 0.765, places: 1) \
        under \(5_000), \(percent: 0.056, places: 1) over \(200_000) (\(41_000) games).
        """),
    "churn": Message(
      ar: """
        يلغي \(percent: 0.13) من المشتركين شهريًّا اشتراكهم كل شهر، ونصف المشتركين سنويًّا كل سنة.
        """,
      en: """
        \(percent: 0.13) of monthly subscribers leave each month, and half of yearly ones each year.
        """),
    "solo-founder": Message(
      ar: """
        مؤسس واحد، الإيراد بالسنوات: \(2_262) ثم \(7_254) ثم \(63_000) دولار، وفي الخامسة \(811_785)؛ والربح \
        خسارة في السنوات الثلاث الأولى. ناجٍ واحد.
        """,
      en: """
        One solo founder's revenue by year: \(2_262), \(7_254), \(63_000) dollars, and \(811_785) in \
        the fifth; a loss in each of the first three. One survivor.
        """),
  ]

  static let business: [String: Message] = [
    "agency-margin": Message(
      ar: "متوسط صافي ربح الوكالات الرقمية \(percent: 0.15) من الإيراد (أكثر من \(20) دولة).",
      en:
        "Digital agencies keep a net \(percent: 0.15) of revenue on average (over \(20) countries)."
    ),
    "agency-known": Message(
      ar: """
        تقول الوكالات إن هامشها من \(percent: 0.11) إلى \(percent: 0.25)، وأقل من \(percent: 0.35) منها يعرف \
        هامشه.
        """,
      en: """
        Agencies report a margin of \(percent: 0.11) to \(percent: 0.25); under \(percent: 0.35) know \
        theirs.
        """),
    "amazon-sellers": Message(
      ar: """
        متوسط مبيعات البائع الأمريكي على أمازون \(230_000, .dollar) في السنة: مبيعات لا ربح، وليسوا مبتدئين.
        """,
      en: """
        The mean US seller on Amazon sells for \(230_000, .dollar) a year: sales, not profit, and no \
        beginners.
        """),
    "shop-margin": Message(
      ar: "هامش صافٍ من \(percent: 0.15) إلى \(percent: 0.25) كما تقول مدونة أحد المزوّدين.",
      en: "A net margin of \(percent: 0.15) to \(percent: 0.25), by a vendor's blog."),
    "surviving-shops": Message(
      ar: """
        من ثلاثين متجرًا باقيًا فوق \(5_000, .dollar) في الشهر: هامش إجمالي \(percent: 0.425, places: 1)، \
        والإعلان \(percent: 0.228, places: 1) من المبيعات، والمرتجعات \(percent: 0.084, places: 1). هؤلاء من بقوا.
        """,
      en: """
        Of thirty surviving shops above \(5_000, .dollar) a month: gross margin \
        \(percent: 0.425, places: 1), adverts \(percent: 0.228, places: 1) of sales, refunds \
        \(percent: 0.084, places: 1). These are the survivors.
        """),
  ]
}
