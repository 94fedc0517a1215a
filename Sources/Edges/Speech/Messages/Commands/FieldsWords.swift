public import Fields

/// `masar fields`: what evidence says of each field of online work.
public enum FieldsWords {
  public static let field = Message(ar: "المجال", en: "Field")
  public static let firstIncome = Message(ar: "أول دخل (شهر)", en: "First income (months)")
  public static let nothing = Message(ar: "بلا دخل", en: "Nothing")
  public static let tenth = Message(ar: "أدنى عُشر", en: "Low tenth")
  public static let median = Message(ar: "الوسيط", en: "Median")
  public static let topTenth = Message(ar: "أعلى عُشر", en: "Top tenth")
  public static let persisters = Message(ar: "ممن استمر", en: "Persist")
  public static let starters = Message(ar: "ممن بدأ", en: "Start")
  public static let evidence = Message(ar: "ما قُرئ", en: "What was read")
  public static let steps = Message(ar: "كيف يبدأ", en: "How one begins")
  public static let skills = Message(ar: "ما يلزم", en: "What it takes")

  /// Above the table.
  public static func heading(month: Int, dollars: Int) -> Message {
    Message(
      ar: """
        بعد \(month, .month, .afterPreposition) من البداية، صافيًا بالدولار في الشهر؛ والعمودان الأخيران: كم من كل \(100) يبلغ \
        \(dollars, .dollar, .object) على الأقل.
        """,
      en: """
        \(month, .month) from the start, in net US dollars a month; the last two columns: how many of \
        \(100) who persist, and who start, reach at least \(dollars).
        """)
  }

  /// Under the table, always.
  public static let basis = Message(
    ar: """
      هذه تقديرات أولية لا أدلة على شخص بعينه: من \(15) إلى \(20, .hour, .afterPreposition) في الأسبوع. من استمر غير من \
      بدأ، فكثيرون يتوقفون. أشهرك أنت تحل محلها كلما زادت.
      """,
    en: """
      Starting priors, not evidence about any one person, for \(15) to \(20, .hour) a week. Who \
      persists isn't who starts: many stop. Your own months take over as they come in.
      """)

  public static let capitalHeading = Message(
    ar: "يحتاج إلى رأس مال، والدخل يتبعه", en: "Needs capital, and income follows it")
  public static let speculationHeading = Message(
    ar: "ليس دخلًا: هنا يخسر معظم الناس", en: "Not an income: most people lose here")

  /// A share that nobody knows to be all or none.
  public static func share(_ share: Double) -> Message {
    if share > 0.995 {
      return Message(ar: "أكثر من \(percent: 0.99)", en: "more than \(percent: 0.99)")
    }
    if share < 0.005 {
      return Message(ar: "أقل من \(percent: 0.01)", en: "less than \(percent: 0.01)")
    }
    return Message(ar: "\(percent: share)", en: "\(percent: share)")
  }
  /// The same for a narrow column.
  public static func column(_ share: Double) -> Message {
    if share > 0.995 { return Message(ar: "فوق \(percent: 0.99)", en: ">\(percent: 0.99)") }
    if share < 0.005 { return Message(ar: "دون \(percent: 0.01)", en: "<\(percent: 0.01)") }
    return Message(ar: "\(percent: share)", en: "\(percent: share)")
  }

  /// A month in which not a tenth have an income yet.
  ///
  /// - Parameter first: the months until the first income of those who get there.
  public static func early(_ month: Int, nothing: Double, first: ClosedRange<Int>) -> Message {
    Message(
      ar: """
        بعد \(month, .month, .afterPreposition): \(share(nothing)) ممن استمر لا دخل لهم بعد. ومن يبلغ أول دخل يبلغه \
        بعد \(first.lowerBound) إلى \(first.upperBound, .month, .afterPreposition) (تقدير).
        """,
      en: """
        After \(month, .month), \(share(nothing)) of those who persist have no income yet. Those who \
        get there wait \(first.lowerBound) to \(first.upperBound, .month) for their first \
        (judgement).
        """)
  }

  /// Half, a tenth at either end, and those without any, of those who persist.
  public static func outlook(
    _ month: Int, nothing: Double, low: Int, median: Int, high: Int
  ) -> Message {
    let tops = Message(
      ar: "وعُشرهم فوق \(high, .dollar, .object)", en: "a tenth over \(high, .dollar)")
    if median == 0 {
      return Message(
        ar:
          "بعد \(month, .month, .afterPreposition): \(share(nothing)) ممن استمر بلا دخل، \(tops) في الشهر.",
        en:
          "After \(month, .month): \(share(nothing)) of those who persist make nothing, \(tops) a month."
      )
    }
    let lows =
      low == 0
      ? Message(ar: "و\(percent: nothing) منهم بلا دخل", en: "\(percent: nothing) nothing")
      : Message(ar: "وعُشرهم دون \(low)", en: "a tenth under \(low)")
    return Message(
      ar: """
        بعد \(month, .month, .afterPreposition): نصف من استمر دون \(median, .dollar, .afterPreposition) في الشهر، \(lows)، \(tops).
        """,
      en: """
        After \(month, .month): half of those who persist make under \(median, .dollar) a month, \
        \(lows), \(tops).
        """)
  }

  public static func reached(_ dollars: Int, persisters: Double, starters: Double) -> Message {
    Message(
      ar: """
        \(dollars, .dollar) على الأقل: \(odds: persisters, inHundredths: true) ممن استمر، \
        و\(odds: starters, inHundredths: true) ممن بدأ.
        """,
      en: """
        At least \(dollars, .dollar): \(odds: persisters, inHundredths: true) who persist, \
        \(odds: starters, inHundredths: true) who start.
        """)
  }

  public static func never(low: Double, high: Double) -> Message {
    Message(
      ar: """
        من \(percent: low) إلى \(percent: high) من المبتدئين الجادّين لا يكسبون شيئًا أبدًا (تقدير).
        """,
      en: """
        \(percent: low) to \(percent: high) of serious starters never earn (judgement).
        """)
  }

  public static func start(hours: ClosedRange<Int>, cost: Int, through: Int?) -> Message {
    guard let through else {
      return Message(
        ar: "رأس مال من \(cost, .dollar, .afterPreposition) فأكثر.",
        en: "Capital from \(cost, .dollar) up.")
    }
    return Message(
      ar: """
        من \(hours.lowerBound) إلى \(hours.upperBound, .hour, .afterPreposition) في الأسبوع، ومن \(cost) إلى \
        \(through, .dollar, .object) للبداية (تقدير).
        """,
      en: """
        \(hours.lowerBound) to \(hours.upperBound, .hour) a week, \(cost) to \(through, .dollar) to \
        begin (judgement).
        """)
  }

  /// How well a record is founded.
  public static func grade(_ grade: Evidence.Grade) -> Message {
    switch grade {
    case .survey: Message(ar: "مسح أو إحصاء رسمي", en: "survey or official")
    case .provider: Message(ar: "أرقام المنصة نفسها", en: "a platform's own figures")
    case .press: Message(ar: "صحافة أو مدونة", en: "press or blog")
    case .judgement: Message(ar: "تقدير", en: "judgement")
    }
  }

  /// After a record's sentence: when, how founded, which sources.
  public static func origin(_ record: Evidence) -> Message {
    let sources = record.sources.map(\.id)
    return Message(
      ar: "(\(year: record.year)، \(grade(record.grade))، \(sources))",
      en: "(\(year: record.year), \(grade(record.grade)), \(sources))")
  }

  public static func risk(_ risk: Field.Risk) -> Message {
    switch risk {
    case .timeOnly: Message(ar: "ما يُخاطَر به: الوقت وحده.", en: "What is at risk: time alone.")
    case .smallMoney:
      Message(ar: "ما يُخاطَر به: الوقت ومال قليل.", en: "What is at risk: time and a little money.")
    case .capital: Message(ar: "ما يُخاطَر به: رأس المال.", en: "What is at risk: the capital.")
    case .likelyLoss: Message(ar: "الخسارة هي المرجّحة.", en: "A loss is likely.")
    case .negativeExpectation:
      Message(ar: "كل رهان خاسر في المتوسط.", en: "Each stake loses on average.")
    }
  }

  /// A word that is in the names of several.
  ///
  /// - Parameter ids: by which each is named.
  public static func several(_ name: String, _ ids: [String]) -> Message {
    Message(
      ar: "«\(name)» في أسماء أكثر من مجال. اكتب أيها تريد: \(ids).",
      en: "\"\(name)\" is in the names of several fields. Write which: \(ids).")
  }

  public static func noSuchField(_ name: String) -> Message {
    Message(
      ar: "لا يوجد مجال اسمه \(name). الأسماء: \(code: "masar fields").",
      en: "There is no field \(name). See the names: \(code: "masar fields").")
  }
}
