import Money
public import Statements

extension Question {
  /// What the file can't say by itself.
  public var sentence: Message {
    switch self {
    case .dateOrder(_, let samples):
      Message(
        ar: "تواريخ الملف تُقرأ بأكثر من ترتيب، مثل \(samples.unique). أيهما أولًا: اليوم أم الشهر؟",
        en:
          "Its dates read in more than one order: \(samples.unique). Is the day first or the month?"
      )
    case .decimal(let samples):
      Message(
        ar: "أرقام الملف تُقرأ بوجهين، مثل \(samples.unique). أهذه علامة الكسر أم فاصلة الآلاف؟",
        en:
          "Its numbers read in two ways: \(samples.unique). Is that mark decimal, or for thousands?"
      )
    case .currency:
      Message(
        ar: "لا يذكر الملف عملة مبالغه. ما هي؟",
        en: "The file doesn't say the currency of its amounts. Which is it?")
    case .columns(let headers, let doubt): columns(headers, doubt)
    }
  }

  private func columns(_ headers: [String], _ doubt: Proposal.Doubt?) -> Message {
    if let doubt, let sentence = doubt.sentence(of: headers) { return sentence }
    let shown = headers.prefix(12).map { Message(ar: "\($0)", en: "\($0)") }
    let more = headers.count > 12 ? [CommonWords.more(headers.count - 12)] : []
    let names = shown + more
    return Message(
      ar: "لم يتضح أي الأعمدة للتاريخ وأيها للمبلغ: \(names).",
      en: "It isn't clear which columns hold the date and the amount: \(names).")
  }

  /// The flags that answer, and what each means.
  public var remedy: Message {
    switch self {
    case .dateOrder(let fits, _):
      Message(
        ar: "أجب بأحد هذه: \(fits.map(\.answer)).",
        en: "Answer with one of these: \(fits.map(\.answer)).")
    case .decimal:
      Message(
        ar: "أجب بأحد هذين: \(DecimalMark.allCases.map(\.answer)).",
        en: "Answer with one of these: \(DecimalMark.allCases.map(\.answer)).")
    case .currency:
      Message(
        ar: "أجب برمز العملة، مثل \(code: "--currency EGP").",
        en: "Answer with the currency's code, such as \(code: "--currency EGP").")
    case .columns:
      Message(
        ar:
          "اكتب مسودة وصحّحها: \(code: "masar read FILE --draft > layout.txt")، ثم: \(code: "--mapping layout.txt")",
        en:
          "Write a draft and mend it: \(code: "masar read FILE --draft > layout.txt"), then: \(code: "--mapping layout.txt")"
      )
    }
  }
}

extension DateOrder {
  /// The two orders that are taken for each other.
  static let swapping = [DateOrder.dmy, .mdy].map(\.answer)

  var answer: Message {
    switch self {
    case .dmy: Message(ar: "\(flag) (اليوم أولًا)", en: "\(flag) (day first)")
    case .mdy: Message(ar: "\(flag) (الشهر أولًا)", en: "\(flag) (month first)")
    case .ymd: Message(ar: "\(flag) (السنة أولًا)", en: "\(flag) (year first)")
    }
  }

  private var flag: Message { .code("--date-order \(rawValue)") }
}

extension DecimalMark {
  var answer: Message {
    switch self {
    case .point:
      Message(ar: "\(flag) (النقطة للكسر)", en: "\(flag) (the point is decimal)")
    case .comma:
      Message(ar: "\(flag) (الفاصلة للكسر)", en: "\(flag) (the comma is decimal)")
    }
  }

  private var flag: Message { .code("--decimal \(rawValue)") }
}
