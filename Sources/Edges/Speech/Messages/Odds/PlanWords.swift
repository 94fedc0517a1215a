public import Money

/// `masar plan` and `masar hours`.
public enum PlanWords {
  public static let item = Message(ar: "البند", en: "Item")
  public static let value = Message(ar: "القيمة", en: "Value")
  public static let source = Message(ar: "من أين", en: "Whose word")
  public static let unknown = Message(ar: "غير معروف", en: "unknown")

  /// Items by key, in the order in which they are shown.
  public static let items: [(key: String, name: Message)] = [
    ("birthYear", Message(ar: "سنة الميلاد", en: "Birth year")),
    ("country", Message(ar: "بلد الإقامة", en: "Country")),
    ("field", Message(ar: "مجال عملك على الإنترنت", en: "Field of online work")),
    ("begun", Message(ar: "شهر بدايته", en: "Month it began")),
    ("dependants", Message(ar: "من تعولهم", en: "Dependants")),
    ("costs", Message(ar: "المصروفات في الشهر", en: "Costs a month")),
    ("essentialCosts", Message(ar: "الضروري منها", en: "Essential costs a month")),
    (
      "wishedCosts",
      Message(ar: "المصروفات المأمولة في الشهر", en: "Wished-for costs a month")
    ),
    ("reserve", Message(ar: "النقد الاحتياطي", en: "Cash in reserve")),
    ("invested", Message(ar: "المستثمَر", en: "Invested")),
    ("debts", Message(ar: "الديون", en: "Debts")),
    ("property", Message(ar: "قيمة العقارات", en: "Property")),
    ("rent", Message(ar: "دخل الإيجار في الشهر", en: "Net rent a month")),
    ("job", Message(ar: "راتب الوظيفة في الشهر", en: "Job's pay a month")),
    ("jobHours", Message(ar: "ساعات الوظيفة في الأسبوع", en: "Job's hours a week")),
    ("years", Message(ar: "سنوات يدوم فيها المال", en: "Years that money has to last")),
    ("odds", Message(ar: "الاحتمال الذي تطلبه، بالمئة", en: "Odds you want, in percent")),
    ("inflation", Message(ar: "التضخم في السنة، بالمئة", en: "Inflation a year, in percent")),
    (
      "giving",
      Message(ar: "العطاء والزكاة من المصروفات، بالمئة", en: "Giving and zakat, in percent")
    ),
    (
      "taxOnWork",
      Message(ar: "ضريبة دخل الإنترنت، بالمئة", en: "Tax on online income, in percent")
    ),
    ("taxOnRent", Message(ar: "ضريبة الإيجار، بالمئة", en: "Tax on rent, in percent")),
    (
      "taxOnGains",
      Message(ar: "ضريبة أرباح بيع الاستثمار، بالمئة", en: "Tax on gains, in percent")
    ),
  ]

  public static func name(_ key: String) -> Message {
    items.first { $0.key == key }?.name ?? .foreign(key)
  }

  /// The items that a person may mean: by key, by name in either language or a clear part of it, or
  /// by another word that people have for it. Several where the word fits several: which one is
  /// meant is the person's to say.
  public static func keys(called text: String) -> [String] {
    Likeness.all(text, among: items) { item in
      [item.key] + (alsoCalled[item.key] ?? [])
        + Language.allCases.map { Voice(Preferences(language: $0), .plain).say(item.name) }
    }.map(\.key)
  }

  private static let alsoCalled: [String: [String]] = [
    "birthYear": ["الميلاد", "المواليد", "birth"],
    "field": ["المجال", "مجال العمل", "التخصص"],
    "begun": ["البداية", "شهر البداية", "began", "start"],
    "country": ["البلد", "الدولة"],
    "dependants": ["المعالون", "العائلة", "family"],
    "costs": ["المصروفات", "المصاريف", "النفقات", "expenses"],
    "essentialCosts": ["الضروري", "الضروريات", "المصروفات الضرورية", "essentials"],
    "wishedCosts": ["المأمول", "المصروفات المأمولة", "wish", "wished costs"],
    "reserve": ["الاحتياطي", "النقد", "صندوق الطوارئ", "cash", "emergency fund"],
    "invested": ["الاستثمار", "الاستثمارات", "investments"],
    "debts": ["الديون", "الدين", "debt"],
    "property": ["العقارات", "العقار"],
    "rent": ["الإيجار", "دخل الإيجار", "الدخل", "income"],
    "job": ["الراتب", "الوظيفة", "راتب الوظيفة", "salary", "pay", "الدخل", "income"],
    "jobHours": ["ساعات الوظيفة", "ساعات العمل"],
    "years": ["السنوات", "المدة"],
    "odds": ["الاحتمال"],
    "inflation": ["التضخم", "التضخم في السنة"],
    "giving": ["العطاء", "الزكاة", "zakat"],
    // A word alone that is in the names of several is no name of one.
    "taxOnWork": ["ضريبة العمل", "ضريبة دخل الإنترنت", "الدخل", "income"] + tax,
    "taxOnRent": ["ضريبة الإيجار", "ضريبة دخل الإيجار"] + tax,
    "taxOnGains": ["ضريبة الأرباح", "ضريبة أرباح الاستثمار"] + tax,
  ]

  private static let tax = ["الضريبة", "الضرائب", "tax", "taxes"]

  // MARK: Whose word

  public static let yours = Message(ar: "قولك", en: "your word")
  public static let booksNow = Message(
    ar: "الدفاتر، عند نهاية آخر شهر كامل", en: "the books, at the end of the last whole month")
  public static func books(_ months: Int) -> Message {
    Message(
      ar: "الدفاتر: متوسط \(months, .month, .afterPreposition)",
      en: "the books: mean of \(months, .month)")
  }
  public static func part(_ source: Message) -> Message {
    Message(
      ar: "\(source)؛ وبقي ما لا سعر صرف له", en: "\(source); some has no rate and is left out")
  }
  public static let toNinetyFive = Message(ar: "حتى سن \(95)", en: "to the age of \(95)")
  public static let fiftyYears = Message(
    ar: "\(50) سنة، لأن سنة ميلادك غير معروفة", en: "\(50), since your birth year isn't known")
  public static let eightOfTen = Message(
    ar: "\(8) من كل \(10)، حتى تختار غيره", en: "\(8) of \(10), until you choose")
  public static let asItStood = Message(
    ar: "مال الأشهر الماضية كما كان، حتى تقول غير ذلك",
    en: "past months' money as it stood, until you say otherwise")
  public static let asNow = Message(
    ar: "كما هي الآن، حتى تقول غير ذلك", en: "as life costs now, until you say otherwise")
  public static let byCurrency = Message(
    ar: "بلد عملة دفاترك، حتى تقول غيره",
    en: "the country of your books' currency, until you say otherwise")
  /// - Parameter country: its name.
  public static func published(_ country: Message, _ inflation: Double, year: Int) -> Message {
    Message(
      ar: "آخر ما نُشر عن \(country): \(percent: inflation, places: 1) في \(year: year)",
      en: "last published for \(country): \(percent: inflation, places: 1) in \(year: year)")
  }
  public static func both(_ source: Message, _ note: Message) -> Message {
    Message(ar: "\(source)؛ \(note)", en: "\(source); \(note)")
  }
  public static let noneSaid = Message(ar: "لم يُذكر شيء", en: "none was told")

  /// What items do that a person may expect more of.
  public static let whatCounts = Message(
    ar: """
      من تعولهم وساعات الوظيفة لا تغيّر الاحتمالات، فهي في المصروفات والراتب من قبل. والعقارات والمستثمَر تدخل في \
      الحرية وفي ما يؤلم ذهابه، لا في ترك الوظيفة.
      """,
    en: """
      Dependants and the job's hours change no odds: costs and pay hold them already. Property and \
      what is invested count for freedom and for what hurts when it is gone, not for leaving the job.
      """)
  public static let hint = Message(
    ar: """
      لتغيير بند: \(code: "masar plan set costs 12000")، ولرده إلى الدفاتر: \(code: "masar plan set costs -").
      """,
    en: """
      To change an item: \(code: "masar plan set costs 12000"); to take it back: \
      \(code: "masar plan set costs -").
      """)

  // MARK: Refused

  public static func unknownItem(_ name: String, known: [String]) -> Message {
    Message(
      ar: "لا بند في الخطة اسمه \(name). البنود: \(known).",
      en: "The plan has no item \(name). There are: \(known).")
  }
  /// A word that fits several items.
  public static func severalItems(_ name: String, keys: [String]) -> Message {
    Message(
      ar: "«\(name)» قد يعني أكثر من بند. اكتب أيها تريد: \(listed(keys)).",
      en: "\"\(name)\" may mean several items. Write which: \(listed(keys)).")
  }
  private static func listed(_ keys: [String]) -> Message {
    let all = keys.map { Message(ar: "\(code: $0) (\(name($0)))", en: "\(code: $0) (\(name($0)))") }
    return all.dropFirst().reduce(all.first ?? Message(ar: "", en: "")) { list, next in
      Message(ar: "\(list)، \(next)", en: "\(list); \(next)")
    }
  }
  public static func notWhole(_ item: Message, _ text: String) -> Message {
    Message(
      ar: "\(item): عدد صحيح بلا كسر، لا «\(text)».",
      en: "\(item): a whole number, not \"\(text)\".")
  }
  public static func nothing(_ item: Message) -> Message {
    Message(
      ar:
        "\(item): لا حياة بلا مصروفات، فلا احتمال يُحسب بصفر. اكتب ما تنفقه في شهر، أو \(code: "-") لما تقوله الدفاتر.",
      en: """
        \(item): no life costs nothing, and no odds can be told of 0. Write what a month costs, or \
        \(code: "-") for what the books say.
        """)
  }
  public static func notANumber(_ item: Message, _ text: String) -> Message {
    Message(
      ar: "\(item): «\(text)» ليس عددًا مقبولًا. اكتبه بأرقام ونقطة عشرية، مثل \(code: "1234.50").",
      en:
        "\(item): \"\(text)\" isn't a number that fits. Write digits and a point: \(code: "1234.50")."
    )
  }
  public static func notACountry(_ text: String) -> Message {
    Message(
      ar: "لا بلد اسمه «\(text)». اكتب اسمه، أو رمزه من حرفين، مثل \(code: "EG").",
      en:
        "There is no country \"\(text)\". Write its name, or its two letters, such as \(code: "EG")."
    )
  }
  public static func notAField(_ text: String) -> Message {
    Message(
      ar: "لا يُعرف ما يُكسب في مجال اسمه «\(text)». اكتب مجال عمل، مثل \(code: "translation").",
      en: """
        What work in a field "\(text)" earns isn't known. Write a field of work, such as \
        \(code: "translation").
        """)
  }
  public static func notAMonth(_ item: Message, _ text: String) -> Message {
    Message(
      ar: "\(item): «\(text)» ليس شهرًا. اكتب السنة والشهر: \(code: "2026-03").",
      en: "\(item): \"\(text)\" is no month. Write the year and the month: \(code: "2026-03").")
  }
  public static func beforeTheWeb(_ item: Message, _ month: Month) -> Message {
    Message(
      ar:
        "\(item): لم يكن في \(month) عمل على الإنترنت. اكتب الشهر بالتقويم الميلادي: \(code: "2026-03").",
      en: """
        \(item): there was no work online in \(month). Write a month of the Gregorian calendar: \
        \(code: "2026-03").
        """)
  }
  public static func notYet(_ item: Message, _ month: Month) -> Message {
    Message(
      ar: "\(item): شهر \(month) لم يأتِ بعد.", en: "\(item): \(month) hasn't come yet.")
  }
  public static func essentialAboveCosts(_ essential: Amount, _ costs: Amount) -> Message {
    Message(
      ar: "المصروفات الضرورية (\(essential)) جزء من المصروفات كلها، فلا تزيد عليها (\(costs)).",
      en: """
        Essential costs (\(essential)) are a part of all costs, and can't be more than those \
        (\(costs)).
        """)
  }
  public static func essentialAboveWished(_ essential: Amount, _ wished: Amount) -> Message {
    Message(
      ar: "المصروفات المأمولة (\(wished)) لا تقل عن الضرورية (\(essential)).",
      en: """
        Wished-for costs (\(wished)) can't be less than the essential ones (\(essential)).
        """)
  }
  public static func tooOld(_ age: Int, most: Int) -> Message {
    Message(
      ar: "بسنة الميلاد وهذه السنوات يدوم المال حتى سن \(age)؛ وأقصى ما يُقبل \(most).",
      en: """
        By the birth year and these years money would have to last to the age of \(age); \(most) is \
        the most.
        """)
  }
  public static func outside(_ item: Message, _ low: Int, _ high: Int) -> Message {
    Message(ar: "\(item): من \(low) إلى \(high).", en: "\(item): from \(low) to \(high).")
  }
  public static func outside(_ item: Message, years low: Int, _ high: Int) -> Message {
    Message(
      ar: "\(item): من \(year: low) إلى \(year: high).",
      en: "\(item): from \(year: low) to \(year: high).")
  }

  // MARK: Hours

  public static let hours = Message(ar: "الساعات", en: "Hours")
  public static let perHour = Message(ar: "صافي الساعة", en: "Net an hour")
  public static let perHourTells = Message(
    ar: "صافي الساعة: صافي دخل الشهر على ما سُجّل فيه من ساعات، فسجّلها كلها.",
    en: "Net an hour: the month's net income over the hours logged in it. Log all of them.")
  public static let noHours = Message(
    ar: "لا ساعات بعد. سجّلها: \(code: "masar hours log Upwork 3.5").",
    en: "No hours yet. Log some: \(code: "masar hours log Upwork 3.5").")
  public static func logged(_ hours: Quantity, _ stream: String, _ day: Day) -> Message {
    Message(
      ar: "سُجّل من الساعات لمصدر \(stream) في \(day): \(hours).",
      en: "Hours logged on \(stream) on \(day): \(hours).")
  }
  public static func imported(_ days: Int, _ hours: Quantity) -> Message {
    if days == 0 {
      return Message(ar: "لم تُسجّل ساعات.", en: "No hours were logged.")
    }
    return Message(
      ar: "سُجّل من الساعات في \(days, .day, .afterPreposition): \(hours).",
      en: "Hours logged on \(days, .day): \(hours).")
  }
  /// Days of a stream that have as many hours in the books, or more, than a file says.
  public static func kept(_ days: Int) -> Message {
    Message(
      ar: "وتُرك من الملف \(days, .day)، فلها في الدفاتر ساعات لا تقل عنه.",
      en: "Left as they were, for the books have as many hours or more: \(days, .day) of the file.")
  }
  public static func hoursNotYet(_ day: Day) -> Message {
    Message(
      ar: "\(day) لم يأتِ بعد. لم يُسجّل شيء.", en: "\(day) hasn't come yet. Nothing was logged.")
  }
  public static let noHoursToLog = Message(
    ar: "صفر من الساعات لا يُسجّل.", en: "Nought hours are nothing to log.")
  /// A file without a column of days, or without one of hours.
  public static func notATimeSheet(days: [String], hours: [String]) -> Message {
    Message(
      ar: """
        ليس هذا تقرير ساعات: يلزم عمود لليوم، عنوانه واحد من: \(days)؛ وعمود للساعات، عنوانه واحد من: \(hours).
        """,
      en: """
        This is no report of hours: it needs a column of days, headed by one of \(days); and one of \
        hours, headed by one of \(hours).
        """)
  }
  public static let noRowsOfHours = Message(
    ar: "في تقرير الساعات عناوين وليس تحتها صفوف.",
    en: "The report of hours has headings and no rows below them.")
  public static func notHours(_ text: String) -> Message {
    Message(
      ar: "«\(text)» ليست ساعات. اكتب مثلًا \(code: "3.5") أو \(code: "3:30").",
      en: "\"\(text)\" isn't hours. Write \(code: "3.5") or \(code: "3:30").")
  }
  public static func noSuchStream(_ name: String) -> Message {
    Message(
      ar: "لا مصدر دخل اسمه \(name). المصادر: \(code: "masar streams").",
      en: "There is no stream \(name). See: \(code: "masar streams").")
  }
  public static func moreThanADay(_ day: Day) -> Message {
    Message(
      ar: "في \(day) أكثر من \(24) ساعة. لم يُسجّل شيء.",
      en: "More than \(24) hours on \(day). Nothing was logged.")
  }
  public static func noStreamFor(_ projects: [String]) -> Message {
    Message(
      ar: """
        لا مصدر دخل بأسماء هذه المشاريع: \(projects). لتُحسب ساعاتها وحدها لمصدر: \
        \(code: "--stream Upwork").
        """,
      en: """
        No stream bears the names of these projects: \(projects). To count their hours, and only \
        theirs, on one: \(code: "--stream Upwork").
        """)
  }
}
