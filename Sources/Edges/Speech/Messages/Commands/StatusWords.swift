public import Ledger
public import Money

/// `masar status`: where the person stands, and what comes next.
public enum StatusWords {
  public static let noRows = Message(
    ar: "الدفتر فارغ. ابدأ بكشف من منصة أو بنك: \(code: "masar import FILE")",
    en:
      "The book is empty. Begin with a statement: \(code: "masar import FILE")"
  )

  public static let income = Message(ar: "الدخل", en: "Income")
  public static let fees = Message(ar: "الرسوم", en: "Fees")
  public static let conversionLoss = Message(ar: "خسارة الصرف", en: "Lost in conversion")
  public static let net = Message(ar: "الصافي", en: "Net")
  public static let costs = Message(ar: "المصروفات", en: "Costs")
  public static let essentialCosts = Message(ar: "المصروفات الضرورية", en: "Essential costs")
  public static let saved = Message(ar: "ما بقي", en: "Left over")
  public static let cash = Message(ar: "أرصدتك", en: "Your balances")
  public static let inTransit = Message(ar: "في الطريق", en: "In transit")

  public static func lastMonths(_ count: Int) -> Message {
    Message(
      ar: "المدة: آخر \(count, .month, .afterPreposition)", en: "Period: the last \(count, .month)")
  }

  /// `covered` is the share of costs that income paid.
  public static func covered(_ covered: Double, months: Int) -> Message {
    Message(
      ar: "غطّى دخلك \(percent: covered) من مصروفاتك في آخر \(months, .month, .afterPreposition).",
      en: "Your income covered \(percent: covered) of your costs in the last \(months, .month).")
  }

  public static func coveredAlone(_ good: Int, of months: Int) -> Message {
    Message(
      ar: "كفى دخلك وحده مصروفات \(good, .month, .afterPreposition) من \(months).",
      en: "Your income alone paid for the month in \(good) of \(months, .month).")
  }

  public static func runway(_ months: Int) -> Message {
    Message(
      ar: "لو توقف الدخل اليوم لكفاك ما عندك \(months, .month, .object).",
      en: "If income stopped today, what you have would last \(months, .month).")
  }

  // MARK: What isn't known

  public static func unconverted(_ totals: Totals, to currency: Currency) -> Message {
    Message(
      ar: "بقي دون تحويل إلى \(currency): \(totals). ينقصه سعر الصرف.",
      en: "Left unconverted to \(currency): \(totals). The exchange rate is missing.")
  }

  public static func unsorted(_ count: Int) -> Message {
    Message(
      ar: "لم تُنسب إلى تصنيف: \(count, .row)", en: "Not sorted into a category: \(count, .row)")
  }

  public static func inTransitTooLong(_ totals: Totals) -> Message {
    Message(
      ar: "خرج من حساب ولم يُرَ واصلًا إلى آخر: \(totals)",
      en: "Left one account and hasn't been seen arriving: \(totals)")
  }

  public static func noStatementSince(_ account: AccountName, _ day: Day) -> Message {
    Message(
      ar: "لا كشف من \(short: account) بعد \(day).",
      en: "No statement of \(short: account) after \(day).")
  }

  public static let noHomeCurrency = Message(
    ar: "لم تحدّد عملتك الأساسية: \(code: "masar settings currency EGP")",
    en: "Your home currency isn't set: \(code: "masar settings currency EGP")")

  public static let allKnown = Message(
    ar: "كل ما في الدفتر معروف.", en: "Everything in the book is known.")
}
