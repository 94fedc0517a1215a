/// `masar import` and `masar read`
public enum ImportHelp {
  public static let `import` = CommandHelp(
    Message(ar: "اقرأ الكشوف وقيّدها.", en: "Read statements and book them."),
    more: Message(
      ar:
        "يتعرّف على الصيغة، ويعرض ما وجد، ويقيّده في تغيير واحد يمكن التراجع عنه. السطر الذي يتكرر في ملف آخر أو باسم آخر أو في يوم آخر يُقيّد مرة واحدة.",
      en:
        "Recognises the format, shows what it found, and books it in one change that can be undone. The same row in another file, under another name or from another day, is booked once."
    ),
    examples: "masar import paypal-2026.csv upwork.csv",
    "masar import bank.csv --account CIB --currency EGP", "masar import unknown.csv --dry-run")
  public static let files = Message(ar: "ملفات الكشوف.", en: "Statement files.")
  public static let account = Message(
    ar: "صاحب الكشف، مثل \(code: "CIB") أو \(code: "liabilities:Visa").",
    en: "Whose statements these are, such as CIB or liabilities:Visa.")
  public static let dryRun = Message(
    ar: "اعرض ما سيُقيّد، ولا تكتب شيئًا.", en: "Show what would be booked, and write nothing.")
  public static let yes = Message(
    ar: "اقبل كل فهم لا شك فيه، ولا تسأل.", en: "Take proposals without a doubt; never ask.")
  public static let restoreDeleted = Message(
    ar: "أعد الأسطر التي حذفتها من قبل.", en: "Bring back rows that you deleted earlier.")

  public static let allowDuplicates = Message(
    ar: "سجّل أيضًا ملفًا كل جديده مال جاء به ملف آخر.",
    en: "Book even a file of which all that is new another file brought.")

  public static let read = CommandHelp(
    Message(ar: "اقرأ كشفًا دون دفتر.", en: "Read a statement without a book."),
    examples: "masar read statement.csv", "masar read statement.csv --json",
    "masar read odd.csv --draft > layout.txt")
  public static let file = Message(ar: "ملف الكشف.", en: "A statement file.")
  public static let draft = Message(
    ar: "اطبع وصفًا لأعمدته، يُصحَّح ثم يُعطى مع \(code: "--mapping").",
    en: "Print a layout of its columns, to be mended and given with --mapping.")

  public static let count = Message(
    ar: "عُدّ الأسطر ولا تسردها.", en: "Count the rows instead of listing them.")

  // MARK: The answers to what a statement can't say

  public static let dateOrder = Message(
    ar: "ترتيب التواريخ الرقمية: \(code: "dmy") أو \(code: "mdy") أو \(code: "ymd").",
    en: "The order of numeric dates: dmy, mdy or ymd.")
  public static let decimal = Message(
    ar: "الفاصلة العشرية: \(code: "point") نقطة، أو \(code: "comma") فاصلة.",
    en: "The decimal mark: point or comma.")
  public static let currency = Message(
    ar: "عملة المبالغ التي لا عملة معها، مثل \(code: "EGP").",
    en: "The currency of amounts that have none, such as EGP.")
  public static let mapping = Message(
    ar: "ملف يصف الأعمدة (\(code: "docs/statements/csv.md")).",
    en: "A file that describes the columns (docs/statements/csv.md).")
}
