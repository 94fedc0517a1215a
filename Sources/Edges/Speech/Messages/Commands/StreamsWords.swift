/// `masar streams`: income by source.
public enum StreamsWords {
  public static let heading = Message(ar: "مصادر الدخل", en: "Income streams")
  public static let stream = Message(ar: "المصدر", en: "Stream")
  public static let gross = Message(ar: "الإجمالي", en: "Gross")
  public static let fees = Message(ar: "الرسوم", en: "Fees")
  public static let tax = Message(ar: "الضريبة", en: "Tax")
  public static let net = Message(ar: "الصافي", en: "Net")
  public static let trend = Message(ar: "الاتجاه", en: "Trend")
  public static let months = Message(ar: "الأشهر", en: "Months")
  public static let gap = Message(ar: "أطول انقطاع", en: "Gap")
  public static let last = Message(ar: "آخر دخل", en: "Last income")

  public static let none = Message(
    ar: "لا دخل في الدفتر بعد.", en: "There is no income in the book yet.")

  public static func monthsWithIncome(_ paid: Int, of all: Int) -> Message {
    paid == 1 && all == 1
      ? Message(ar: "جاء الدخل في شهره الوحيد", en: "Income came in its only month")
      : Message(
        ar: "جاء الدخل في \(paid, .month, .afterPreposition) من \(all)",
        en: "Income came in \(paid) of \(all, .month)")
  }

  public static func longestGap(_ months: Int) -> Message {
    months <= 0
      ? Message(ar: "بلا انقطاع", en: "Without a gap")
      : Message(ar: "أطول انقطاع: \(months, .month)", en: "Longest gap: \(months, .month)")
  }
}
