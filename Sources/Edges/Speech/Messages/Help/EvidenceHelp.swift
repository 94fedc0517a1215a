/// `masar evidence`
public enum EvidenceHelp {
  public static let evidence = CommandHelp(
    Message(
      ar: "ما يدّعيه مسار، ليتحقق منه من شاء.", en: "Masar's claims, for anyone to check."),
    more: Message(
      ar: "ما يحسبه مسار من جدول تأتي به، بلا دفتر، ليقيسه غيره.",
      en: "What Masar computes from a table that you bring, without a book, for others to score."),
    examples: "masar evidence forecast series.csv --json",
    "masar evidence odds people.csv --json",
    "masar evidence withdrawal --returns us.csv --stock stocks --bond bonds --cases cases.csv")

  public static let odds = CommandHelp(
    Message(
      ar: "احتمال أن ينفد النقد، لكل شخص في جدول.",
      en: "The odds that cash runs out, for each person of a table."),
    more: Message(
      ar: """
        جدول \(code: "CSV") أعمدته \(code: "id") و\(code: "horizon") (الأشهر الآتية) \
        و\(code: "cash") (النقد) و\(code: "expenses") (مصروف الشهر) و\(code: "income") (أشهر \
        الدخل، الأقدم أولًا، بينها مسافات). يزيد النقد كل شهر بالدخل وينقص بالمصروف.
        """,
      en: """
        A CSV with the columns id, horizon (months ahead), cash, expenses (a month) and income \
        (months separated by spaces, oldest first). Each month cash grows by the income and \
        shrinks by the expenses.
        """),
    examples: "masar evidence odds people.csv", "masar evidence odds people.csv --json")
  public static let people = Message(ar: "جدول الأشخاص.", en: "The table of people.")

  public static let forecast = CommandHelp(
    Message(ar: "توقّع السلاسل التي في جدول.", en: "Forecast the series of a table."),
    more: Message(
      ar: """
        الجدول ملف CSV أعمدته \(code: "id") و\(code: "h") (عدد الأشهر القادمة) و\(code: "values") \
        (أشهر تفصلها مسافات، أقدمها أولًا).
        """,
      en: """
        The table is a CSV with the columns id, h (months ahead) and values (months separated by \
        spaces, oldest first).
        """),
    examples: "masar evidence forecast series.csv", "masar evidence forecast series.csv --json")
  public static let file = Message(ar: "جدول سلاسل.", en: "A table of series.")
  public static let workings = Message(
    ar: "مع \(code: "--json"): مسار كل طريقة أيضًا، وما أُخذ منه وزنها.",
    en: "With --json: also each method's path, and what its weight was read from.")
}
