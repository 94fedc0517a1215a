public import Intake
import Ledger
import Money

/// `masar rule`
public enum RuleWords {
  public static let rule = Message(ar: "القاعدة", en: "Rule")
  public static let conditions = Message(ar: "الشرط", en: "When")
  public static let effect = Message(ar: "النتيجة", en: "Then")
  public static let starting = Message(ar: "قواعد البداية", en: "Starting rules")

  public static let none = Message(
    ar: "لا قواعد بعد. القاعدة تصنّف ما تشابه من الأسطر مرة واحدة.",
    en: "No rules yet. A rule sorts rows that look alike, once and for all.")

  public static func added(_ name: String, entries: Int) -> Message {
    Message(
      ar: "أُضيفت القاعدة «\(name)». تغيّر تصنيف \(entries, .entry, .afterPreposition).",
      en: "The rule “\(name)” was added. Sorted anew: \(entries, .entry).")
  }

  public static func removed(_ name: String, entries: Int) -> Message {
    Message(
      ar: "حُذفت القاعدة «\(name)». تغيّر تصنيف \(entries, .entry, .afterPreposition).",
      en: "The rule “\(name)” was removed. Sorted anew: \(entries, .entry).")
  }

  public static func matches(_ rows: Int) -> Message {
    Message(ar: "تنطبق على \(rows, .row, .afterPreposition).", en: "It speaks of \(rows, .row).")
  }

  public static let nameless = Message(ar: "للقاعدة اسم.", en: "A rule has a name.")

  public static func notAShare(_ text: String) -> Message {
    Message(
      ar: "«\(text)» ليس حسابًا ونسبة، مثل \(code: "liabilities:Tax=14").",
      en: "“\(text)” is not an account and a percentage such as \(code: "liabilities:Tax=14").")
  }

  public static func exists(_ name: String) -> Message {
    Message(
      ar: "توجد قاعدة باسم «\(name)». اختر اسمًا آخر.",
      en: "There is a rule named “\(name)” already. Choose another name.")
  }

  public static func noSuch(_ name: String) -> Message {
    Message(ar: "لا قاعدة باسم «\(name)».", en: "There is no rule named “\(name)”.")
  }

  public static let noCondition = Message(
    ar: "القاعدة بلا شرط تشمل كل الأسطر. أضف شرطًا، مثل \(code: "--contains").",
    en: "A rule without a condition takes every row. Add one, such as \(code: "--contains").")

  public static let splitsPassWhole = Message(
    ar: "مجموع النسب أكبر من الكل.", en: "The shares are more than the whole.")
}

extension Rule {
  /// The rule in words: its conditions, in the order in which they were given.
  public var conditionsInWords: [Message] {
    var words: [Message] = []
    if let contains {
      words.append(Message(ar: "في البيان «\(contains)»", en: "the description has “\(contains)”"))
    }
    if let counterparty {
      words.append(
        Message(ar: "الطرف الآخر «\(counterparty)»", en: "the counterparty is “\(counterparty)”"))
    }
    if let atLeast {
      words.append(
        Message(ar: "المبلغ لا يقل عن \(atLeast)", en: "the amount is at least \(atLeast)"))
    }
    if let atMost {
      words.append(
        Message(ar: "المبلغ لا يزيد على \(atMost)", en: "the amount is at most \(atMost)"))
    }
    if let currency {
      words.append(Message(ar: "العملة \(currency)", en: "the currency is \(currency)"))
    }
    if let direction { words.append(direction.name) }
    if let from {
      words.append(Message(ar: "من كشف \(short: from)", en: "on a statement of \(short: from)"))
    }
    return words
  }

  public var effectInWords: Message {
    switch effect {
    case .ignore: Message(ar: "لا يُقيّد", en: "it isn't booked")
    case .file(let account, splits: let splits) where splits.isEmpty:
      Message(ar: "يُقيّد على «\(account)»", en: "it goes to “\(account)”")
    case .file(let account, let splits):
      Message(
        ar: "يُقيّد على «\(account)» بعد اقتطاع \(splits.map(\.inWords))",
        en: "it goes to “\(account)”, after \(splits.map(\.inWords))")
    }
  }
}

extension Rule.Split {
  var inWords: Message {
    Message(ar: "\(percent) في المئة إلى «\(account)»", en: "\(percent) percent to “\(account)”")
  }
}

extension Rule.Direction {
  public var name: Message {
    switch self {
    case .moneyIn: Message(ar: "مال وارد", en: "money in")
    case .moneyOut: Message(ar: "مال صادر", en: "money out")
    }
  }
}
