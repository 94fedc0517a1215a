/// `masar`, `masar status`, `masar streams` and `masar settings`
public enum StatusHelp {
  public static let masar = CommandHelp(
    Message(
      ar: "مسار: دفاتر مضبوطة وإجابات صادقة لمن يكسب رزقه من الإنترنت.",
      en: "Masar: exact books and honest answers for people who earn online."),
    more: Message(
      ar: "كل شيء في ملف واحد على هذا الجهاز، دون حساب ودون شبكة.",
      en: "Everything is in one file on this machine, without an account and without a network."),
    examples: "masar import statements/*.csv", "masar", "masar --lang en")

  public static let status = CommandHelp(
    Message(ar: "أين تقف، في شاشة واحدة.", en: "Where you stand, on one screen."),
    more: Message(
      ar:
        "الدخل من كل مصدر في آخر سنة، وما أخذته المنصات وصرف العملات، وكم يغطي دخل الإنترنت من مصروفاتك، وما لا نعرفه، وما تفعله بعد ذلك.",
      en:
        "Income by stream over the last twelve months, what platforms and conversions took, the share of your costs that online income covers, what isn't known, and what to do next."
    ),
    examples: "masar", "masar status --at 2026-06-30 --in USD")
  public static let at = Message(
    ar: "الدخل والمصروفات إلى نهاية هذا اليوم (وإلا فآخر يوم تعرفه الدفاتر).",
    en: "Income and costs to the end of this day (default: the last that the books know of).")
  public static let currency = Message(
    ar: "اجمع بهذه العملة (وإلا فعملتك، وإلا فعملة أكثر القيود).",
    en: "Sum in this currency (default: your setting, else the one of most entries).")

  public static let streams = CommandHelp(
    Message(ar: "الدخل من كل مصدر.", en: "Income by source."),
    examples: "masar streams", "masar streams Upwork")
  public static let stream = Message(
    ar: "مصدر واحد، مثل \(code: "Upwork") أو \(code: "income:Clients").",
    en: "One stream, such as Upwork or income:Clients.")

  public static let settings = CommandHelp(
    Message(
      ar: "اللغة والبلد والأرقام والتقويم والعملة.",
      en: "Language, country, digits, calendar, currency."),
    more: Message(
      ar:
        "يحدد البلد أسماء الأشهر وأول الأسبوع والعملة، ويمكن ضبط كل منها وحده. الشرطة \(code: "-") تلغي الضبط.",
      en:
        "A country seeds the names of months, the first weekday and the currency; each can be set by itself. A dash takes a setting back."
    ),
    examples: "masar settings", "masar settings country EG", "masar settings digits arabicIndic",
    "masar settings currency -")
  public static func setting(_ known: [String]) -> Message {
    Message(ar: "الإعداد، واحد من: \(known).", en: "The setting, one of: \(known).")
  }
  public static let value = Message(ar: "القيمة.", en: "The value.")
}
