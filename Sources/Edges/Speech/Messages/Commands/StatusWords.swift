public import Ledger

/// `masar status`: where the person stands, and what comes next.
public enum StatusWords {
  public static let noRows = Message(
    ar: "الدفتر فارغ. ابدأ بكشف من منصة أو بنك: \(code: "masar import FILE")",
    en:
      "The book is empty. Begin with a statement: \(code: "masar import FILE")"
  )

  public static let fees = Message(ar: "الرسوم", en: "Fees")
  public static func lossUnknown(_ given: Totals) -> Message {
    Message(
      ar: "وما أخذه صرف \(given) لا يُعرف، فلا سعر لأيامه.",
      en: "What converting \(given) took isn't known: there is no rate for its days.")
  }
  public static let conversionLoss = Message(ar: "خسارة الصرف", en: "Lost in conversion")
  public static let net = Message(ar: "الصافي", en: "Net")
  public static let costs = Message(ar: "المصروفات", en: "Costs")

  // MARK: What isn't known

  public static let allKnown = Message(
    ar: "كل ما في الدفتر معروف.", en: "Everything in the book is known.")
}
