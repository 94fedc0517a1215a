/// `masar rate`
public enum RateHelp {
  public static let rate = CommandHelp(
    Message(ar: "أسعار الصرف.", en: "Exchange rates."),
    more: Message(
      ar:
        "السعر المذكور في الحركة نفسها، كتحويل أجرته \(code: "PayPal")، يسبق غيره دائمًا. وسعر الجدول يصلح مدة \(45, .day, .afterPreposition) من يومه، وحيث لا سعر لا يُفترض شيء.",
      en:
        "The rate on an event itself, such as PayPal's own conversion, always comes first. A rate of the table serves the \(45, .day) after it; where there is none, nothing is assumed."
    ),
    examples: "masar rate add USD EGP 47.25 --on 2026-05-01",
    "masar rate import eurofxref-hist.csv", "masar rate show USD EGP")

  public static let add = CommandHelp(
    Message(
      ar: "أضف سعرًا: ما تساويه وحدة من عملة بعملة أخرى.",
      en: "What one unit of a currency is in another."),
    examples: "masar rate add USD EGP 47.25 --on 2026-05-01")
  public static let base = Message(
    ar: "العملة التي تُسعَّر، مثل \(code: "USD").", en: "The currency that is priced, such as USD.")
  public static let quote = Message(
    ar: "العملة التي تُسعَّر بها، مثل \(code: "EGP").",
    en: "The currency in which it is priced, such as EGP.")
  public static let price = Message(
    ar: "كم تساوي وحدة من الأولى بالثانية.", en: "What one unit of the first is in the second.")
  public static let on = Message(
    ar: "يوم السعر (وإلا فاليوم الحاضر).", en: "The day of the rate (default: today).")

  public static let `import` = CommandHelp(
    Message(ar: "استورد جدول أسعار.", en: "Import a table of rates."),
    more: Message(
      ar:
        "جدول البنك المركزي الأوروبي (\(code: "eurofxref-hist.csv"))، أو ملف \(code: "CSV") أعمدته \(code: "date,base,quote,rate").",
      en:
        "The European Central Bank's history (eurofxref-hist.csv), or a CSV of date,base,quote,rate."
    ),
    examples: "masar rate import eurofxref-hist.csv")
  public static let file = Message(ar: "ملف الجدول.", en: "The table.")

  public static let show = CommandHelp(
    Message(ar: "أسعار الدفتر.", en: "The rates of the book."),
    examples: "masar rate show", "masar rate show USD EGP")
  public static let limit = Message(
    ar: "أكبر عدد من الأسعار، الأحدث أولًا.", en: "At most this many, the latest.")
}
