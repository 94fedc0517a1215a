/// `masar evidence withdrawal` and `masar evidence simulation`
public enum WithdrawalHelp {
  public static let withdrawal = CommandHelp(
    Message(
      ar: "كم مرة كفى السحب في تاريخ العوائد.",
      en: "How often a withdrawal lasted in a history of returns."),
    more: Message(
      ar: """
        جدول العوائد ملف \(code: "CSV"): عنوان الصف أولًا، ثم أعمدة من العوائد الحقيقية الإجمالية (مثل \
        \(code: "1.05"))، صف لكل سنة أو لكل شهر. وجدول الحالات أعمدته \(code: "timing") (أول المدة أو \
        آخرها) و\(code: "stock_share") و\(code: "years") و\(code: "withdrawal_pct").
        """,
      en: """
        The returns are a CSV: a label first, then columns of gross real returns (1.05), a row a year \
        or a row a month. The cases are a CSV with the columns timing (start or end of a period), \
        stock_share, years and withdrawal_pct.
        """),
    examples:
      "masar evidence withdrawal --returns us.csv --stock stocks --bond bonds --cases cases.csv")
  public static let returns = Message(ar: "جدول العوائد.", en: "The table of returns.")
  public static let stock = Message(ar: "عمود الأسهم.", en: "The column of stocks.")
  public static let bond = Message(ar: "عمود السندات.", en: "The column of bonds.")
  public static let inflation = Message(
    ar: "عمود التضخم أو مستوى الأسعار؛ فتكون العوائد اسمية.",
    en: "A column of inflation, or of a price level; returns are then nominal.")
  public static let cases = Message(ar: "جدول الحالات.", en: "The table of cases.")

  public static let simulation = CommandHelp(
    Message(ar: "قياس المحاكاة.", en: "Measure the simulation."),
    more: Message(
      ar: """
        يسير في مسارات أسرة نموذجية ويبيّن ما آلت إليه وما كلّف ذلك. البذرة نفسها تعطي البصمة نفسها على \
        أي عدد من الخيوط.
        """,
      en: """
        Walks paths of a sample household and tells what became of them and what it cost. The same \
        seed gives the same digest on any number of threads.
        """),
    examples: "masar evidence simulation --paths 10000 --months 600 --json")
  public static let paths = Message(ar: "عدد المسارات.", en: "How many paths.")
  public static let months = Message(ar: "طول كل مسار بالأشهر.", en: "How many months each.")
  public static let seed = Message(ar: "بذرة المصادفة.", en: "What chance begins with.")
  public static let threads = Message(
    ar: "عدد الخيوط (وإلا فخيط لكل نواة).", en: "How many threads (default: one a core).")
  public static let kernel = Message(
    ar: "بناء النواة: \(code: "narrow") أو \(code: "wide") (وإلا فالأسرع هنا).",
    en: "The kernel's build: narrow or wide (default: the fastest here).")
  public static let monthly = Message(
    ar: "ثلاثة أعمدة من العوائد الشهرية الإجمالية، دون سطر عناوين.",
    en: "Three columns of gross monthly returns, without a line of headings.")
}
