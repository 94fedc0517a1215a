public import Freedom

/// `masar evidence withdrawal` and `masar evidence simulation`
public enum WithdrawalWords {
  public static let years = Message(ar: "السنوات", en: "Years")
  public static let stocks = Message(ar: "الأسهم", en: "Stocks")
  public static let rate = Message(ar: "السحب في السنة", en: "A year")
  public static let lasted = Message(ar: "كفى", en: "Lasted")
  public static let windows = Message(ar: "من بدايات", en: "Of starts")
  public static let safest = Message(ar: "أعلى ما لم يفشل", en: "Never failed")
  public static let worstStart = Message(ar: "أسوأ بداية", en: "Worst start")

  public static func history(rows: Int, isMonthly: Bool, from: String, to: String) -> Message {
    isMonthly
      ? Message(
        ar: "عوائد حقيقية شهرًا بشهر من \(from) إلى \(to)، والسحب كل شهر. الصفوف: \(rows).",
        en:
          "Real returns month by month from \(from) to \(to), with monthly withdrawals. Rows: \(rows)."
      )
      : Message(
        ar: "عوائد حقيقية سنة بسنة من \(from) إلى \(to)، والسحب كل سنة. الصفوف: \(rows).",
        en:
          "Real returns year by year from \(from) to \(to), with yearly withdrawals. Rows: \(rows)."
      )
  }

  /// Rows where a column hasn't begun, or has ended.
  public static func cut(_ rows: Int) -> Message {
    Message(
      ar: "تُركت صفوف في أول الجدول أو آخره ينقص فيها عائد: \(rows).",
      en: "Rows at the table's beginning or end that lack a return are left out: \(rows).")
  }

  public static let oneHistory = Message(
    ar: "هذا ما كان في تاريخ واحد، وأغلب البدايات تتداخل؛ وليس وعدًا بما سيكون.",
    en: """
      This is what one history had, and most of its starts overlap; it is no promise of what will be.
      """)

  public static func refused(_ refusal: HistoryRefusal) -> Message {
    switch refusal {
    case .notATable:
      Message(
        ar: "ليس في الملف جدول: يلزم سطر عناوين وتحته صفوف.",
        en: "There is no table in the file: it needs a line of headings with rows below it.")
    case .noColumn(let name, let columns):
      Message(
        ar: "لا عمود باسم \(code: name). الأعمدة: \(columns).",
        en: "There is no column \(code: name). The columns are: \(columns).")
    case .notANumber(let line, let text):
      Message(
        ar: "السطر \(line): «\(text)» ليس رقمًا.", en: "Line \(line): ‘\(text)’ is not a number.")
    case .notGross(let column, let line, let text):
      Message(
        ar: """
          السطر \(line)، العمود \(code: column): العائد \(text) يعني ضياع كل شيء أو أكثر. تُكتب \(percent: 0.05) \
          هكذا: \(code: "0.05") أو \(code: "1.05").
          """,
        en: """
          Line \(line), column \(code: column): a return of \(text) would be the loss of all, or more. \
          Write \(percent: 0.05) as \(code: "0.05") or \(code: "1.05").
          """)
    case .gap(let line, let label):
      Message(
        ar:
          "السطر \(line)، \(label): ينقص فيه عائد، وقبله وبعده عوائد. أكمله، أو ابدأ الجدول بعده.",
        en: """
          Line \(line), \(label): a return is missing, with others before and after it. Fill it in, or \
          begin the table after it.
          """)
    case .notNext(let line, let label, let before):
      Message(
        ar:
          "السطر \(line): \(label) بعد \(before). يلزم أن تتوالى السنوات أو الأشهر دون نقص ولا تكرار.",
        en: """
          Line \(line): \(label) comes after \(before). Years or months have to follow one another, \
          with none left out and none twice.
          """)
    case .empty:
      Message(
        ar: "لا صف فيه عائد للأسهم وعائد للسندات معًا.",
        en: "No row has a return of both stocks and bonds.")
    case .tooShort(let years, let needed):
      Message(
        ar: "سنوات الجدول قليلة على احتمالات: \(years). الأقل \(needed).",
        en: "Too few years for odds are in the table: \(years). The least is \(needed).")
    case .notACase(let line):
      Message(
        ar: """
          السطر \(line) ليس حالة: \(code: "timing") إما start وإما end، و\(code: "stock_share") بين \(0) \
          و\(1)، و\(code: "years") عدد صحيح، و\(code: "withdrawal_pct") رقم لا يقل عن صفر.
          """,
        en: """
          Line \(line) is no case: \(code: "timing") is start or end, \(code: "stock_share") from \(0) to \
          \(1), \(code: "years") a whole number, \(code: "withdrawal_pct") a number not below zero.
          """)
    }
  }

  public static func notMonthlyReturns(_ file: String) -> Message {
    Message(
      ar: "يجب أن يحمل \(file) ثلاثة أعمدة من العوائد الشهرية، دون سطر عناوين.",
      en: "\(file) must have three columns of monthly returns, without a line of headings.")
  }

  public static func walked(paths: Int, months: Int, milliseconds: Int, free: Double) -> Message {
    Message(
      ar: """
        حوكيت مسارات عددها \(paths)، طول كل منها \(months, .month, .afterPreposition)، في \
        \(milliseconds) من أجزاء الألف من الثانية. بلغ الحرية \(percent: free) منها.
        """,
      en: """
        Walked paths: \(paths), each of \(months, .month), in \(milliseconds) ms of processor time. \
        \(percent: free) of them became free.
        """)
  }
}
