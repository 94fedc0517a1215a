import Money
public import Statements

/// `masar mapping`
public enum MappingWords {
  /// What is wrong in a layout's own file, which isn't the statement.
  public static func wrong(_ file: String, _ defect: Message) -> Message {
    Message(ar: "ملف التخطيط \(file): \(defect)", en: "The layout's file \(file): \(defect)")
  }

  public static let none = Message(
    ar: "لا يحفظ الدفتر أي تخطيط أعمدة بعد. يُحفظ حين تستورد جدولًا.",
    en: "The book keeps no layout yet. Importing a table keeps one.")

  public static let number = Message(ar: "الرقم", en: "No.")
  /// What a person types who names a column.
  public static let columnNumber = Message(ar: "رقم العمود", en: "column number")

  /// Of an answer that a question can't take, with those that it can.
  public static func notAnAnswer(_ text: String, _ choices: String?) -> Message {
    if text.isEmpty { return Message(ar: "ليس هذا جوابًا.", en: "That is no answer.") }
    guard let choices else {
      return Message(ar: "لا يصلح هذا جوابًا: «\(text)».", en: "That is no answer: “\(text)”.")
    }
    return Message(
      ar: "لا يصلح هذا جوابًا: «\(text)». أجب هكذا: \(code: choices)",
      en: "That is no answer: “\(text)”. Answer with \(code: choices)")
  }

  public static let columns = Message(ar: "الأعمدة", en: "Columns")
  public static let column = Message(ar: "العمود", en: "Column")
  public static let holds = Message(ar: "يحوي", en: "Holds")
  public static let because = Message(ar: "السبب", en: "Because")
  public static let given = Message(ar: "هكذا وُصف", en: "it is described so")

  public static func noSuch(_ name: String) -> Message {
    Message(
      ar: "لا تخطيط بهذا الرقم أو الاسم: «\(name)». لعرضها: \(code: "masar mapping list")",
      en: "There is no layout “\(name)”. To see them: \(code: "masar mapping list")")
  }

  public static func exported(_ path: String) -> Message {
    Message(
      ar: "كُتب التخطيط في \(path). من يأخذه يستورد به: \(code: "--mapping FILE")",
      en: "The layout is in \(path). Whoever has it imports with \(code: "--mapping FILE")")
  }

  /// Above the rows as they would be booked.
  public static func preview(shown: Int, of rows: Int) -> Message {
    Message(
      ar: "هكذا ستُسجَّل (أول \(shown) من \(rows, .row, .afterPreposition)):",
      en: "As they would be booked (the first \(shown) of \(rows, .row)):")
  }

  /// Above the rows as some answers would have them.
  public static func preview(_ answers: [MappingTrial.Answer], shown: Int, of rows: Int) -> Message
  {
    let meaning = answers.map { answer in
      switch answer {
      case .dateOrder(let order): order.answer
      case .decimal(let mark): mark.answer
      }
    }
    return Message(
      ar: "مع \(meaning)، أول \(shown) من \(rows, .row, .afterPreposition):",
      en: "With \(meaning), the first \(shown) of \(rows, .row):")
  }

  public static func rejected(_ count: Int) -> Message {
    Message(ar: "لا يُقرأ منها: \(count, .row)", en: "Can't be read: \(count, .row)")
  }
}

extension Proposal.Reason {
  /// Why a column is taken for what it is.
  public var name: Message {
    switch self {
    case .name(3): Message(ar: "هذا اسمه", en: "that is its name")
    case .name(2): Message(ar: "هذا اسمه ومعه عملة", en: "that is its name, with a currency")
    case .name: Message(ar: "في اسمه ما يدل عليه", en: "its name has the word")
    case .cells: Message(ar: "خاناته كذلك", en: "its cells are")
    case .balanceSteps: Message(ar: "الرصيد يتغيّر بمقداره", en: "the balance steps by it")
    }
  }
}

extension Proposal.Doubt {
  /// What stays open, with the columns by number from 1.
  public var sentence: Message {
    switch self {
    case .noDate: Message(ar: "أي عمود فيه التاريخ؟", en: "Which column has the date?")
    case .noMoney: Message(ar: "أي عمود فيه المبلغ؟", en: "Which column has the amount?")
    case .severalAmounts(let columns):
      Message(
        ar: "في أكثر من عمود مال: \(columns.numbers). أيها ما تغيّر به الحساب؟",
        en: "Several columns hold money: \(columns.numbers). Which is what moved the account?")
    case .debitOrCredit(let columns):
      Message(
        ar: "في عمودين مال، ولا يمتلئان معًا: \(columns.numbers). أيهما الصادر؟",
        en: "Two columns hold money, never both at once: \(columns.numbers). Which is money out?")
    case .codedDirection(let column):
      Message(
        ar: """
          المبالغ بلا إشارة، وفي العمود \(column + 1) رموز قصيرة. أتبيّن هذه الرموز ما دخل وما خرج؟
          """,
        en: """
          The amounts have no sign, and column \(column + 1) has short codes. Do the codes say what \
          came in and what went out?
          """)
    case .tradesWithoutCash:
      Message(
        ar: "هذه صفقات بكميات وأسعار، ولا يظهر أثرها في النقد.",
        en: "These are trades with quantities and prices; what they did to cash can't be told.")
    case .metrics: Refusal.notALedger(CSVFormat.id).sentence
    }
  }
}

extension Proposal.Doubt {
  /// The same with the columns by name, where it is of some columns.
  func sentence(of titles: [String]) -> Message? {
    func named(_ columns: [Int]) -> [Message] {
      columns.map { column in
        let title = titles.indices.contains(column) ? titles[column] : "\(column + 1)"
        return Message(ar: "«\(title)»", en: "“\(title)”")
      }
    }
    switch self {
    case .severalAmounts(let columns):
      return Message(
        ar: "في أكثر من عمود مال: \(named(columns)). أيها ما تغيّر به الحساب؟",
        en: "Several columns hold money: \(named(columns)). Which is what moved the account?")
    case .debitOrCredit(let columns):
      return Message(
        ar: "في عمودين مال، ولا يمتلئان معًا: \(named(columns)). أيهما الصادر؟",
        en: "Two columns hold money, never both at once: \(named(columns)). Which is money out?")
    case .noDate, .noMoney, .codedDirection, .tradesWithoutCash, .metrics: return nil
    }
  }
}

extension [Int] {
  fileprivate var numbers: [Message] { map { Message(ar: "\($0 + 1)", en: "\($0 + 1)") } }
}

extension MappingWords {
  public static func cellsSayOtherwise(column: Int) -> Message {
    Message(
      ar: "لا يصح هذا مع ما في خانات العمود \(column).",
      en: "That doesn't fit what the cells of column \(column) hold.")
  }

  /// Of a file that needs no layout.
  public static func isKnown(_ format: FormatID) -> Message {
    Message(
      ar: """
        هذا كشف معروف (\(format.rawValue))، ويُستورد كما هو من غير وصف أعمدته. وفيما يلي كيف كان يُقرأ \
        جدولًا.
        """,
      en: """
        This is a known statement (\(format.rawValue)), imported as such without a layout. What follows \
        is how it would be read as a mere table.
        """)
  }
}

extension Question {
  /// Each sample under each order: `“03/04/2026”: 3 April 2026 or 4 March 2026`.
  public var readings: [Message] {
    switch self {
    case .dateOrder(let fits, let samples):
      samples.unique.prefix(3).compactMap { sample in
        let days = fits.compactMap { order in
          (try? DateStyle(order: order).read(sample))?.day
        }
        guard let first = days.first, let last = days.last, first != last else { return nil }
        return Message(
          ar: "«\(sample)»: \(first) أم \(last)؟", en: "“\(sample)”: \(first) or \(last)?")
      }
    case .decimal(let samples):
      samples.unique.prefix(3).compactMap { sample in
        let values = DecimalMark.allCases.compactMap { mark in
          (try? NumberStyle(decimal: mark).read(sample))?.quantity
        }
        guard let first = values.first, let last = values.last, first != last else { return nil }
        return Message(
          ar: "«\(sample)»: \(first) أم \(last)؟", en: "“\(sample)”: \(first) or \(last)?")
      }
    case .currency, .columns: []
    }
  }
}

extension [String] {
  /// Each once, in the order in which it came first.
  var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
