extension FieldWords {
  static let capital: [String: FieldWords] = [
    "agency": FieldWords(
      name: Message(ar: "وكالة بمقاولين من الباطن", en: "Own agency with subcontractors"),
      about: Message(
        ar: "تبيع المشروع للعميل وتوزّع العمل على مستقلين وتحتفظ بالفارق وبالمسؤولية.",
        en:
          "You sell the project, hand the work to freelancers, and keep the margin and the liability."
      ),
      skills: [
        Message(ar: "البيع", en: "sales"),
        Message(ar: "تحديد نطاق العمل", en: "scoping"),
        Message(ar: "ضبط الجودة", en: "quality control"),
        Message(ar: "التدفق النقدي", en: "cash flow"),
      ],
      steps: [
        Message(
          ar: "حوّل شهرًا ممتلئًا من عملك إلى مهمة توكلها إلى غيرك",
          en: "Turn a full month of own work into one subcontracted job"),
        Message(ar: "اكتب عقدًا من صفحة", en: "Write a one-page contract"),
        Message(
          ar: "أبقِ هامش \(percent: 0.30) قبل أجرك",
          en: "Keep \(percent: 0.30) margin before your own pay"),
      ]),
    "ecommerce": FieldWords(
      name: Message(ar: "التجارة الإلكترونية والدروبشيبينغ", en: "E-commerce and dropshipping"),
      about: Message(
        ar: "تبيع سلعًا عبر متجرك أو سوق كبير وتتحمّل الإعلان والمرتجعات.",
        en: "You sell goods through a shop or marketplace and bear ads and returns."),
      skills: [
        Message(ar: "إيجاد المورّدين", en: "sourcing"),
        Message(ar: "إدارة الإعلانات", en: "ads"),
        Message(ar: "حساب الهوامش", en: "arithmetic of margins"),
      ],
      steps: [
        Message(ar: "جرّب منتجًا واحدًا بعشرة طلبات", en: "Test one product with \(10) orders"),
        Message(ar: "اكتب التكلفة الكاملة لطلب واحد", en: "Write the full cost of one order"),
        Message(ar: "ضع حدًّا للخسارة قبل الإعلان", en: "Set a loss limit before ads"),
      ],
      warning: Message(
        ar: "من لا يربح هنا يخسر غالبًا ما بدأ به",
        en: "Who makes no profit here usually loses what it took to start")),
    "stocks_dividends": FieldWords(
      name: Message(ar: "الأسهم وتوزيعات الأرباح", en: "Stocks and dividends"),
      about: Message(
        ar: "تستثمر مدخراتك في صناديق أو أسهم على مدى سنوات طويلة.",
        en: "You invest savings in funds or shares over many years."),
      skills: [
        Message(ar: "الصبر", en: "patience"),
        Message(ar: "خطة مكتوبة", en: "a written plan"),
      ],
      steps: [
        Message(ar: "ابدأ بصندوق طوارئ", en: "Keep an emergency fund first"),
        Message(
          ar: "اختر صندوقًا واسعًا قليل الرسوم (متوافقًا مع الشريعة إن شئت)",
          en: "Choose a low-cost broad fund (screened if wished)"),
        Message(ar: "اجعل المبلغ الشهري آليًّا", en: "Automate a monthly sum"),
      ],
      warning: Message(
        ar: "الدخل يتبع رأس المال: عشرة آلاف دولار تعطي نحو \(25) إلى \(33) دولارًا في الشهر",
        en: "Income follows capital: ten thousand dollars give about \(25) to \(33) dollars a month"
      )),
    "real_estate": FieldWords(
      name: Message(ar: "العقار المؤجَّر", en: "Real-estate rental"),
      about: Message(
        ar: "تشتري عقارًا وتؤجّره وتتحمّل الصيانة وفترات الفراغ.",
        en: "You buy a property, let it, and bear repairs and vacancy."),
      skills: [
        Message(ar: "أسعار المنطقة", en: "local prices"),
        Message(ar: "العقود", en: "contracts"),
      ],
      steps: [
        Message(ar: "احسب العائد الصافي لا الإجمالي", en: "Compute net, not gross, yield"),
        Message(ar: "احتفظ بإيجار ستة أشهر", en: "Keep six months of rent aside"),
        Message(ar: "افحص سند الملكية", en: "Inspect title"),
      ],
      warning: Message(
        ar: "الصافي غالبًا من \(percent: 0.60) إلى \(percent: 0.75) من الإجمالي (تقدير)",
        en: "Net is often \(percent: 0.60) to \(percent: 0.75) of gross (judgement)")),
    "day_trading": FieldWords(
      name: Message(ar: "المضاربة اليومية والعملات المشفّرة", en: "Day trading, forex, crypto"),
      about: Message(
        ar: "مضاربة قصيرة الأجل يخسر فيها معظم الأفراد بعد الرسوم.",
        en: "Short-term speculation in which most individuals lose after fees."),
      skills: [],
      steps: [
        Message(ar: "لا تعدّه مجالًا؛ سجّله مخاطرة", en: "Do not count it as a field; log it as risk")
      ],
      warning: Message(
        ar: "لم يظهر أثر للتعلم: الخبرة لم تنفع",
        en: "No learning effect was found: experience did not help")),
    "mlm": FieldWords(
      name: Message(ar: "التسويق الشبكي", en: "Network marketing (MLM)"),
      about: Message(
        ar: "ربح يقوم على تجنيد غيرك؛ معظم المشاركين لا يربحون شيئًا يُذكر.",
        en: "Income that rests on recruiting others; most participants make next to nothing."),
      skills: [],
      steps: [
        Message(ar: "لا تعدّه مجالًا؛ سجّله مخاطرة", en: "Do not count it as a field; log it as risk")
      ],
      warning: Message(
        ar: "نسبة «\(percent: 0.99) يخسرون» شائعة، ومصدرها تحليل ناقد واحد لا جهة رسمية",
        en:
          "\"\(percent: 0.99) lose\" is widely quoted, but is one critic's analysis and no official figure"
      )),
    "gambling": FieldWords(
      name: Message(ar: "الروليت والمراهنات", en: "Roulette and betting"),
      about: Message(
        ar: "لعبة متوقَّعها سالب في كل رهان؛ ليست دخلًا.",
        en: "A game with a negative expectation on each bet; it is not income."),
      skills: [],
      steps: [
        Message(ar: "لا تعدّه مجالًا؛ سجّله مخاطرة", en: "Do not count it as a field; log it as risk")
      ],
      warning: Message(
        ar: "مئة رهان بوحدة واحدة: خسارة متوقعة من نحو \(3) إلى \(5) وحدات",
        en: "A hundred stakes of one unit: an expected loss of about \(3) to \(5) units")),
  ]
}
