public import Ledger
public import Money

/// The pages of income.
public enum IncomePageWords {
  public static let title = Message(ar: "الدخل", en: "Income")
  public static let byMonth = Message(ar: "صافي الدخل بالشهر", en: "Net income by month")
  public static func chartLabel(_ currency: Currency) -> Message {
    Message(
      ar: "صافي الدخل بالشهر من كل مصدر، بالعملة \(currency)",
      en: "Net income by month from each stream, in \(currency)")
  }
  public static let eachStream = Message(ar: "كل مصدر وحده", en: "Each stream by itself")
  public static let others = Message(ar: "غيرها", en: "Others")
  public static let statement = Message(ar: "بيان الدخل", en: "Income statement")
  public static let costs = Message(ar: "المصروفات", en: "Costs")
  public static let left = Message(ar: "الباقي", en: "Left over")
  public static func paidIn(_ months: Int) -> Message {
    months == 0
      ? Message(ar: "لم يأتِ في أي شهر من \(12)", en: "came in none of \(12) months")
      : Message(
        ar: "جاء في \(months, .month, .afterPreposition) من \(12)",
        en: "came in \(months) of \(12) months")
  }
  public static let clients = Message(
    ar: "من دفع في آخر \(12) شهرًا، قبل الرسوم",
    en: "Who paid in the last \(12) months, before fees")
  public static let client = Message(ar: "العميل", en: "Client")
  public static let share = Message(ar: "حصته", en: "Share")
  public static func otherClients(_ count: Int) -> Message {
    Message(ar: "غيرهم (\(count))", en: "Others (\(count))")
  }
  public static let unnamed = Message(ar: "بلا اسم", en: "Without a name")
  public static let rows = Message(ar: "أسطره في الدفتر", en: "Its rows in the books")
  public static let months = Message(ar: "شهرًا بعد شهر", en: "Month by month")
  /// Where nothing is converted, the picture is in another currency than the person's.
  public static func shownIn(_ currency: Currency) -> Message {
    Message(ar: "فالرسم بعملة \(currency).", en: "So the picture is in \(currency).")
  }
  public static func partly(_ totals: Totals) -> Message {
    Message(
      ar: "ليس في الرسم ما لا سعر صرف له: \(totals).",
      en: "What no rate converts isn't in the picture: \(totals).")
  }
}
