public import Ledger
public import Money

/// `masar streams`: income by source.
public enum StreamsWords {
  public static let heading = Message(ar: "مصادر الدخل", en: "Income streams")
  public static let stream = Message(ar: "المصدر", en: "Stream")
  public static let gross = Message(ar: "الإجمالي", en: "Gross")
  public static let fees = Message(ar: "الرسوم", en: "Fees")
  public static let tax = Message(ar: "الضريبة", en: "Tax")
  public static let conversionLoss = Message(ar: "خسارة الصرف", en: "Conversion")
  public static let net = Message(ar: "الصافي", en: "Net")
  public static let shareOfIncome = Message(ar: "من الدخل", en: "Of income")
  public static let trend = Message(ar: "الاتجاه", en: "Trend")
  public static let months = Message(ar: "الأشهر", en: "Months")
  public static let gap = Message(ar: "أطول انقطاع", en: "Gap")
  public static let first = Message(ar: "أول دخل", en: "First income")
  public static let last = Message(ar: "آخر دخل", en: "Last income")
  public static let perHour = Message(ar: "أجر الساعة الفعلي", en: "Earned an hour")

  public static let growing = Message(ar: "في ازدياد", en: "growing")
  public static let falling = Message(ar: "في تراجع", en: "falling")
  public static let level = Message(ar: "مستقر", en: "level")
  public static let uneven = Message(ar: "متقلّب", en: "uneven")
  public static let stopped = Message(ar: "متوقف", en: "stopped")
  public static let tooShort = Message(ar: "مدته قصيرة", en: "too short to say")

  public static let active = Message(ar: "نشط", en: "active")
  /// Glossed, since «سلبي» alone also reads "negative".
  public static let passive = Message(ar: "مستمر دون عمل مباشر", en: "passive")

  public static let none = Message(
    ar: "لا دخل في الدفتر بعد.", en: "There is no income in the book yet.")

  public static func monthsWithIncome(_ paid: Int, of all: Int) -> Message {
    Message(
      ar: "جاء الدخل في \(paid, .month, .afterPreposition) من \(all)",
      en: "Income came in \(paid) of \(all, .month)")
  }

  public static func longestGap(_ months: Int) -> Message {
    Message(
      ar: "أطول انقطاع: \(months, .month)", en: "Longest gap: \(months, .month)")
  }

  /// Against as many months before: 12 is 12% more, -12 is 12% less.
  public static func change(percent: Int, months: Int) -> Message {
    let share = Double(percent.magnitude) / 100
    if percent == 0 {
      return Message(
        ar: "كما في المدة السابقة (\(months, .month))",
        en: "the same as the period before (\(months, .month))")
    }
    return percent > 0
      ? Message(
        ar: "زاد \(percent: share) عن المدة السابقة (\(months, .month))",
        en: "up \(percent: share) on the period before (\(months, .month))")
      : Message(
        ar: "نقص \(percent: share) عن المدة السابقة (\(months, .month))",
        en: "down \(percent: share) on the period before (\(months, .month))")
  }

  public static func concentration(_ stream: AccountName, _ share: Double) -> Message {
    Message(
      ar: "\(percent: share) من دخلك من مصدر واحد: \(short: stream).",
      en: "\(percent: share) of your income comes from one stream: \(short: stream).")
  }

  public static func feesTook(_ share: Double) -> Message {
    Message(
      ar: "أخذت الرسوم \(percent: share) من الإجمالي.",
      en: "Fees took \(percent: share) of the gross.")
  }

  public static func conversionTook(_ loss: Amount) -> Message {
    Message(
      ar: "ضاع في الصرف \(loss) قياسًا إلى سعر يومه.",
      en: "Conversion cost \(loss), measured by the rate of the day.")
  }

  public static func conversionNotMeasured(_ totals: Totals) -> Message {
    Message(
      ar: "لا يُعرف ما ضاع في صرف \(totals): لا سعر ليومه.",
      en: "What the conversion of \(totals) cost isn't known: there is no rate of that day.")
  }
}
