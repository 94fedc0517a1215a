public import Money

/// `masar rate`
public enum RateWords {
  public static let rate = Message(ar: "السعر", en: "Rate")
  public static let source = Message(ar: "المصدر", en: "Source")
  public static let fromPerson = Message(ar: "أدخلته أنت", en: "you entered it")
  public static let fromTable = Message(ar: "من جدول", en: "a table")

  public static let none = Message(
    ar: "لا أسعار بعد. ما لا سعر له يبقى دون تحويل، ولا يُفترض له سعر.",
    en: "No rates yet. What has no rate stays unconverted; none is assumed.")

  public static func added(_ rate: Rate, on day: Day) -> Message {
    Message(ar: "سُجّل سعر \(day): \(rate)", en: "Recorded for \(day): \(rate)")
  }

  public static func imported(_ count: Int, _ file: String) -> Message {
    Message(ar: "من \(file): \(count, .rate)", en: "From \(file): \(count, .rate)")
  }

  public static let notPositive = Message(
    ar: "السعر عدد أكبر من صفر، بين عملتين مختلفتين.",
    en: "A rate is a number above zero, between two different currencies.")

  public static func unknownCurrency(_ code: String) -> Message {
    Message(ar: "عملة غير معروفة: \(code).", en: "Unknown currency: \(code).")
  }

  public static func notATable(_ file: String) -> Message {
    Message(ar: "ليس في \(file) جدول أسعار.", en: "There is no table of rates in \(file).")
  }

  public static let tableShape = Message(
    ar: """
      الجدول إما بأعمدة \(code: "date,base,quote,rate") وإما تاريخ أسعار البنك المركزي الأوروبي \
      \(code: "eurofxref-hist.csv").
      """,
    en: """
      A table has the columns \(code: "date,base,quote,rate"), or is the European Central Bank's \
      history, \(code: "eurofxref-hist.csv").
      """)
}
