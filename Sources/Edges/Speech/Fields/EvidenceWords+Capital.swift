extension EvidenceWords {
  static let capital: [String: Message] = [
    "us-equities": Message(
      ar: """
        الأسهم الأمريكية منذ \(year: 1900): \(percent: 0.097, places: 1) في السنة اسميًّا، و\
        \(percent: 0.066, places: 1) فوق التضخم.
        """,
      en: """
        US equities since \(year: 1900): \(percent: 0.097, places: 1) a year in money, \
        \(percent: 0.066, places: 1) above inflation.
        """),
    "worst-bear": Message(
      ar: "أسوأ هبوط لأسهم العالم: \(percent: -0.54) بين \(year: 1929) و\(year: 1931).",
      en:
        "The worst fall of the world's shares: \(percent: -0.54) from \(year: 1929) to \(year: 1931)."
    ),
    "us-bonds": Message(
      ar: """
        السندات الأمريكية \(percent: 0.046, places: 1) في السنة اسميًّا، والأذون \(percent: 0.034, places: 1).
        """,
      en: """
        US bonds made \(percent: 0.046, places: 1) a year in money, bills \(percent: 0.034, places: 1).
        """),
    "yield-north-africa": Message(
      ar: """
        عائد الإيجار الإجمالي في وسط المدينة: الجزائر \(percent: 0.024, places: 1)، والقاهرة \
        \(percent: 0.07, places: 1)، والدار البيضاء \(percent: 0.056, places: 1)، وتونس \
        \(percent: 0.048, places: 1).
        """,
      en: """
        Gross yield of rent in the city centre: Algiers \(percent: 0.024, places: 1), Cairo \
        \(percent: 0.07, places: 1), Casablanca \(percent: 0.056, places: 1), Tunis \
        \(percent: 0.048, places: 1).
        """),
    "yield-mashriq": Message(
      ar: """
        وفي عمّان \(percent: 0.0625, places: 1)، وبيروت \(percent: 0.0526, places: 1)، والكويت \
        \(percent: 0.0353, places: 1)، ودبي \(percent: 0.074, places: 1)، وأبوظبي \
        \(percent: 0.0763, places: 1)، والدوحة \(percent: 0.0882, places: 1).
        """,
      en: """
        Amman \(percent: 0.0625, places: 1), Beirut \(percent: 0.0526, places: 1), Kuwait \
        \(percent: 0.0353, places: 1), Dubai \(percent: 0.074, places: 1), Abu Dhabi \
        \(percent: 0.0763, places: 1), Doha \(percent: 0.0882, places: 1).
        """),
    "leasing": Message(
      ar: """
        دخل التأجير عبر المنصات زاد \(percent: 0.69) بين \(year: 2013) و\(year: 2017)، ودخل النقل نقص \(percent: 0.53) \
        (الولايات المتحدة).
        """,
      en: """
        Income from letting through platforms rose by \(percent: 0.69) from \(year: 2013) to \(year: 2017), while that \
        from transport fell by \(percent: 0.53) (USA).
        """),
  ]

  static let speculation: [String: Message] = [
    "traders-persisted": Message(
      ar: """
        ممن استمروا في المضاربة اليومية أكثر من \(300, .day) خسر \(percent: 0.97)، وكسب \
        \(percent: 0.004, places: 1) أكثر من أجر صرّاف بنك (عقود الأسهم الآجلة في البرازيل، كل من بدأ).
        """,
      en: """
        Of those who day-traded for over \(300, .day), \(percent: 0.97) lost and \
        \(percent: 0.004, places: 1) earned more than a bank teller (equity futures in Brazil, all who \
        began).
        """),
    "traders-stopped": Message(
      ar: "\(percent: 0.921, places: 1) منهم توقفوا خلال سنة.",
      en: "\(percent: 0.921, places: 1) of them stopped within a year."),
    "traders-equities": Message(
      ar: """
        من \(98_378) مضاربًا بالأسهم استمر \(554) شخصًا \(300, .day)، وخسروا في اليوم \(49) ريالًا برازيليًّا في \
        المتوسط.
        """,
      en: """
        Of \(98_378) who day-traded shares \(554) went on for \(300, .day); they lost \(49) reais a \
        day on average (Brazil).
        """),
    "traders-profitable": Message(
      ar: "أقل من \(percent: 0.01) يربحون بعد الرسوم ربحًا يمكن توقّعه (تايوان، \(15) سنة).",
      en: """
        Fewer than \(percent: 0.01) are predictably profitable after fees (Taiwan, \(15) years).
        """),
    "traders-half-year": Message(
      ar: "أكثر من \(8) من كل \(10) يخسرون في نصف سنة معتاد.",
      en: "More than \(8) of \(10) lose in a usual half-year."),
    "traders-india": Message(
      ar: """
        من \(11) مليون متعامل هندي بالمشتقات خسر \(percent: 0.93) في ثلاث سنوات؛ وربح أكثر من مئة ألف روبية \
        \(percent: 0.01).
        """,
      en: """
        Of \(11) million Indian traders of derivatives \(percent: 0.93) lost over three years; \
        \(percent: 0.01) made over \(100_000) rupees.
        """),
    "traders-cfd": Message(
      ar: """
        من حسابات عقود الفروقات يخسر \(percent: 0.74) إلى \(percent: 0.89)، ومتوسط الخسارة من \(1_600) إلى \
        \(29_000) يورو (هيئات الرقابة الأوروبية).
        """,
      en: """
        \(percent: 0.74) to \(percent: 0.89) of accounts in contracts for difference lose, \(1_600) to \
        \(29_000) euros on average (EU regulators).
        """),
    "bitcoin-users": Message(
      ar: """
        من \(percent: 0.73) إلى \(percent: 0.81) من مستخدمي تطبيقات بتكوين خسروا على الأرجح (\(95) دولة).
        """,
      en: """
        \(percent: 0.73) to \(percent: 0.81) of users of bitcoin apps have likely lost (\(95) \
        countries).
        """),
    "mlm-most": Message(
      ar: """
        في كشوف \(70) شركة تسويق شبكي أمريكية: معظم المشاركين نالوا ألف دولار أو أقل في السنة قبل مصاريفهم.
        """,
      en: """
        By the statements of \(70) US network marketers most participants got \(1_000, .dollar) a \
        year or less, before their expenses.
        """),
    "mlm-nothing": Message(
      ar: "في \(17) منها على الأقل لم يكسب معظم المشاركين شيئًا.",
      en: "In at least \(17) of them most participants made nothing."),
    "house-edge": Message(
      ar: """
        تأخذ الروليت \(percent: 0.027, places: 1) من كل رهان بصفر واحد، و\(percent: 0.0526, places: 1) بصفرين. \
        هذا حساب لا رأي.
        """,
      en: """
        Roulette takes \(percent: 0.027, places: 1) of each stake with one zero, \
        \(percent: 0.0526, places: 1) with two. That is arithmetic, not opinion.
        """),
  ]
}
