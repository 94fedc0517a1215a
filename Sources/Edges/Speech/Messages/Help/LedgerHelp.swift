/// `masar ledger`
public enum LedgerHelp {
  public static let ledger = CommandHelp(
    Message(
      ar: "الدفاتر: الحسابات والأرصدة والقيود.", en: "The books: accounts, balances, entries."),
    examples: "masar ledger balance --in EGP",
    "masar ledger register assets:PayPal --from 2026-01-01", "masar ledger entry 42")

  // MARK: What several of them take

  public static let from = Message(ar: "من هذا اليوم فصاعدًا.", en: "From this day on.")
  public static let to = Message(ar: "حتى هذا اليوم.", en: "Up to this day.")
  public static let number = Message(
    ar: "رقم القيد، كما يظهر في حركات الحساب.", en: "The entry's number, as the register shows it.")

  // MARK: Looking

  public static let accounts = CommandHelp(
    Message(
      ar: "الحسابات، وأي المصروفات ضروري.", en: "The accounts, and which costs are essential."),
    examples: "masar ledger accounts")

  public static let balance = CommandHelp(
    Message(ar: "ما في الحسابات.", en: "What the accounts hold."),
    examples: "masar ledger balance", "masar ledger balance assets --at 2026-06-30 --in EGP",
    "masar ledger balance income --monthly --in USD")
  public static let kind = Message(
    ar:
      "نوع أو حساب: \(code: "assets") الأصول، \(code: "income") الدخل، \(code: "assets:PayPal").",
    en: "A kind or an account: assets, income, assets:PayPal.")
  public static let at = Message(ar: "في نهاية هذا اليوم.", en: "At the end of this day.")
  public static let currency = Message(
    ar: "وبهذه العملة أيضًا، بقدر ما تصل إليه الأسعار.",
    en: "Also in this currency, as far as rates reach.")
  public static let monthly = Message(
    ar: "شهرًا بشهر بعملة واحدة، وكل حركة بسعر يومها.",
    en: "By month, in one currency; each posting at its day's rate.")

  public static let register = CommandHelp(
    Message(ar: "حركات حساب، الأحدث أولًا.", en: "An account's postings, newest first."),
    examples: "masar ledger register assets:PayPal",
    "masar ledger register income:Unsorted --from 2026-01-01 --limit 100")
  public static let account = Message(
    ar: "الحساب، مثل \(code: "assets:PayPal") أو «إيجار السكن».",
    en: "The account, such as assets:PayPal or rent.")
  public static let limit = Message(
    ar: "أكبر عدد من الحركات.", en: "At most this many postings.")

  public static let entry = CommandHelp(
    Message(
      ar: "قيد واحد، حتى أسطر الملفات التي جاء منها.",
      en: "One entry, down to the lines of the files."),
    examples: "masar ledger entry 42")

  // MARK: Correcting

  public static let assign = CommandHelp(
    Message(
      ar: "قل أين ينتمي القيد، ويُحفظ ذلك.", en: "Say where an entry belongs; it is remembered."),
    examples: "masar ledger assign 42 --to expenses:Rent",
    "masar ledger assign 43 --to income:Clients")
  public static let target = Message(
    ar: "الحساب: مصدر دخل، أو تصنيف، أو اسم بأي من اللغتين.",
    en: "The account: a stream, a category, a name in either language.")

  public static let delete = CommandHelp(
    Message(
      ar: "احذف أسطر قيد، وتبقى محذوفة إن جاءت من جديد.",
      en: "Delete an entry's rows; they stay deleted when they come again."),
    examples: "masar ledger delete 42 --why \"a test payment\"")
  public static let why = Message(ar: "السبب، للسجل.", en: "Why, for the journal.")

  // MARK: Closing

  public static let close = CommandHelp(
    Message(
      ar: "أقفل الدفاتر حتى يوم، أو افتحها.", en: "Close the books up to a day, or open them."),
    examples: "masar ledger close --until 2025-12-31", "masar ledger close --none")
  public static let until = Message(
    ar: "لا يتغيّر بعد الآن قيد في هذا اليوم أو قبله.",
    en: "No entry on this day or before may change any more.")
  public static let none = Message(ar: "افتح الدفاتر من جديد.", en: "Open the books again.")

  public static let assert = CommandHelp(
    Message(
      ar: "سجّل رصيد حساب في يوم، ويقارنه \(code: "masar check").",
      en: "Note what an account held on a day; masar check compares it."),
    examples: "masar ledger assert assets:Cash 1200 EGP --on 2026-06-30")
  public static let held = Message(
    ar: "ما كان فيه في نهاية اليوم.", en: "What it held at the end of the day.")
  public static let code = Message(ar: "رمز العملة.", en: "The currency's code.")
  public static let on = Message(ar: "اليوم (وإلا فاليوم الحاضر).", en: "The day (default: today).")
}
