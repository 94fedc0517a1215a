extension EvidenceWords {
  static let audience: [String: Message] = [
    "channels-size": Message(
      ar: """
        من \(36) مليون قناة تجاوز \(percent: 0.121, places: 1) ألف مشترك، و\(percent: 0.0042, places: 2) مئة \
        ألف.
        """,
      en: """
        Of \(36) million channels \(percent: 0.121, places: 1) had over \(1_000) subscribers, and \
        \(percent: 0.0042, places: 2) over \(100_000).
        """),
    "channels-top3": Message(
      ar: """
        من بلغ أعلى \(percent: 0.03) من القنوات كسب نحو \(16_800, .dollar) في السنة (\(1) دولار لكل ألف مشاهدة): \
        \(percent: 0.97) يكسبون أقل.
        """,
      en: """
        At the threshold of the top \(percent: 0.03) a channel made about \(16_800, .dollar) a year \
        (\(1, .dollar) for a thousand views): \(percent: 0.97) make less.
        """),
    "partners-2021": Message(
      ar: "في برنامج شركاء يوتيوب نحو مليوني قناة في العالم.",
      en: "About \(2) million channels are in YouTube's partner programme."),
    "videos-per-channel": Message(
      ar: """
        نشرت القنوات التي تجاوزت \(100_000) مشترك \(940) مقطعًا في المتوسط، ونشرت التي دون الألف \(26).
        """,
      en: """
        Channels over \(100_000) subscribers had published \(940) videos on average, those under \
        \(1_000) had published \(26).
        """),
    "linktree-2022": Message(
      ar: """
        \(percent: 0.59) من صنّاع المحتوى المبتدئين لم يكسبوا شيئًا؛ ومن المتفرغين \(percent: 0.46) دون ألف دولار في \
        السنة، و\(percent: 0.12) فوق \(50_000) (\(9_500) صانع محتوى).
        """,
      en: """
        \(percent: 0.59) of beginning creators had earned nothing; of those at it full time \
        \(percent: 0.46) made under \(1_000, .dollar) a year and \(percent: 0.12) over \(50_000) \
        (\(9_500) creators).
        """),
    "influencers-2025": Message(
      ar: """
        المؤثرون الذين يكسبون أقل من \(15_000, .dollar) في السنة: \(percent: 0.48) ثم \
        \(percent: 0.507, places: 1) بعد سنتين.
        """,
      en: """
        Influencers who earn under \(15_000, .dollar) a year: \(percent: 0.48), and \
        \(percent: 0.507, places: 1) two years later.
        """),
    "twitch-2021": Message(
      ar: """
        \(percent: 0.75) من الحسابات المدفوعة على تويتش كسبت أقل من \(120, .dollar) في تسعة أشهر، وذهب أكثر من \
        نصف المال إلى أعلى \(percent: 0.01)؛ و\(900_000) حساب آخر لم تكسب شيئًا.
        """,
      en: """
        \(percent: 0.75) of paid Twitch accounts got under \(120, .dollar) in nine months, more than \
        half of the money went to the top \(percent: 0.01), and \(900_000) more earned nothing.
        """),
    "bloggers-any": Message(
      ar: "\(percent: 0.08) من المدونين لهم دخل ما من المدونة (الولايات المتحدة).",
      en: "\(percent: 0.08) of bloggers had any income from it (USA)."),
    "bloggers-main": Message(
      ar: "\(percent: 0.02) من المدونين كانت المدونة دخلهم الأساسي.",
      en: "For \(percent: 0.02) of bloggers it was the main income."),
    "bloggers-large": Message(
      ar: """
        من المدونات التي يزورها أكثر من \(100_000) في الشهر: الوسيط \(22_000, .dollar) في السنة، والمتوسط \
        \(75_000).
        """,
      en: """
        Of blogs with over \(100_000) visitors a month the median made \(22_000, .dollar) a year, the \
        mean \(75_000).
        """),
    "medium-2019": Message(
      ar: """
        \(percent: 0.589, places: 1) من كتّاب ميديم كسبوا شيئًا في الشهر، و\(percent: 0.081, places: 1) أكثر \
        من \(100, .dollar)؛ والأعلى \(8_390).
        """,
      en: """
        \(percent: 0.589, places: 1) of Medium's writers earned anything in the month, \
        \(percent: 0.081, places: 1) over \(100, .dollar); the most was \(8_390).
        """),
    "medium-2018": Message(
      ar: """
        قبل ذلك بنصف سنة: \(percent: 0.47) كسبوا شيئًا، و\(percent: 0.098, places: 1) أكثر من مئة دولار.
        """,
      en: """
        Half a year earlier: \(percent: 0.47) earned anything, \(percent: 0.098, places: 1) over \
        \(100, .dollar).
        """),
    "medium-2020": Message(
      ar: "وظل أكثر من \(percent: 0.9) منهم دون مئة دولار في الشهر سنوات.",
      en: "For years more than \(percent: 0.9) of them stayed under \(100, .dollar) a month."),
    "affiliates-2014": Message(
      ar: """
        \(percent: 0.6) من المسوّقين بالعمولة دون \(10_000, .dollar) في السنة، و\(percent: 0.09) بين ذلك \
        و\(25_000)، و\(percent: 0.179, places: 1) لا يعرفون؛ \(percent: 0.23) منهم متفرغ.
        """,
      en: """
        \(percent: 0.6) of affiliates made under \(10_000, .dollar) a year, \(percent: 0.09) up to \
        \(25_000), and \(percent: 0.179, places: 1) didn't know; \(percent: 0.23) were full time.
        """),
    "affiliates-2025": Message(
      ar: """
        \(percent: 0.57) دون \(10_000, .dollar) في السنة، ومن ستة أشهر إلى سنة قبل أي دخل يُذكر (صحافة).
        """,
      en: """
        \(percent: 0.57) under \(10_000, .dollar) a year, and six to twelve months to anything that \
        counts (press).
        """),
    "affiliate-blog-2018": Message(
      ar: "\(981_000) زيارة صفحة في السنة جلبت \(1_200, .dollar) من العمولات. مبرمج واحد ومدونته.",
      en: """
        \(981_000) page views in a year brought \(1_200, .dollar) of commission. One developer's blog.
        """),
    "newsletter-2022": Message(
      ar: """
        كاتب واحد: \(5_000) قارئ مجانًا، و\(238) يدفعون، و\(16_000, .dollar) في السنة، و\(250) قارئًا جديدًا في \
        الشهر.
        """,
      en: """
        One writer: \(5_000) free readers, \(238) who pay, \(16_000, .dollar) a year, \(250) new \
        readers a month.
        """),
    "newsletter-2021": Message(
      ar: """
        نشرة متفرغة: ست سنوات من نشر مجاني، ثم تسعة أشهر حتى أول مئة مشترك. حالة واحدة.
        """,
      en: """
        A full-time newsletter: six years of a free list, then nine months to the first hundred \
        payers. One case.
        """),
    "patrons-2022": Message(
      ar: """
        من \(218_000) مشروع على باتريون: الوسيط \(6) داعمين، وأقل من \(percent: 0.1) تجاوزوا المئة.
        """,
      en: """
        Of \(218_000) projects on Patreon the median had \(6) patrons; under \(percent: 0.1) had over \
        \(100).
        """),
    "patron-pays-2022": Message(
      ar:
        "الداعم الواحد يدفع في الشهر أربعة دولارات ونصفًا في الوسيط، ونحو \(7) في المتوسط (باتريون).",
      en: "A patron pays four and a half dollars a month at the median, about \(7) on average."),
    "patreon-top-2022": Message(
      ar: "\(percent: 0.0018, places: 2) من مشاريع باتريون بلغت \(100_000, .dollar) في السنة.",
      en: "\(percent: 0.0018, places: 2) of Patreon's projects made \(100_000, .dollar) a year."),
    "patreon-wage-2017": Message(
      ar: """
        \(percent: 0.02) من صنّاع المحتوى على باتريون بلغوا الحد الأدنى للأجور الأمريكي (\(1_160, .dollar) في \
        الشهر).
        """,
      en: """
        \(percent: 0.02) of Patreon's creators reached the US minimum wage (\(1_160, .dollar) a month).
        """),
    "podcasts-2020": Message(
      ar: """
        تنزيلات الحلقات في ثلاثين يومًا: نصف البرامج دون \(98)، وأعلى ربعها من \(302)، وأعلى عُشرها من \(982)، وأعلى \
        مئة منها من \(14_959). فبرنامج الوسيط يكسب نحو دولارين ونصف في الشهر.
        """,
      en: """
        Downloads in thirty days: half of shows under \(98), the top quarter from \(302), the top \
        tenth from \(982), the top hundredth from \(14_959). The median show would make about two and \
        a half dollars a month.
        """),
    "maintainers-2024": Message(
      ar: """
        \(percent: 0.46) من مطوّري البرمجيات المفتوحة لا يُدفع لهم شيء، و\(percent: 0.26) يكسبون أكثر من ألف دولار في \
        السنة (نحو \(400) مطوّر).
        """,
      en: """
        \(percent: 0.46) of open-source maintainers aren't paid at all, \(percent: 0.26) get over \
        \(1_000, .dollar) a year (about \(400) maintainers).
        """),
    "maintainers-unpaid": Message(
      ar: "\(percent: 0.6) منهم هواة بلا أجر.",
      en: "\(percent: 0.6) of maintainers are unpaid hobbyists."),
    "sponsors-most": Message(
      ar: "أكثر المطوّرين المدعومين على غت هب لا يتجاوز داعموهم \(8).",
      en: "Most sponsored developers on GitHub have at most \(8) sponsors."),
    "sponsors-mean": Message(
      ar: "\(22_515) رعاية لـ\(8_028) مطوّرًا: أقل من ثلاث لكل منهم.",
      en: "\(22_515) sponsorships for \(8_028) maintainers: under three each."),
  ]
}
