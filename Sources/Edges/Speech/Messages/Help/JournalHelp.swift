/// `masar log`, `undo`, `check`, `backup`, `restore` and `export`
public enum JournalHelp {
  public static let log = CommandHelp(
    Message(ar: "كل تغيير: ماذا، ومن، ومتى، ولماذا.", en: "Every change: what, who, when, why."),
    examples: "masar log --limit 50")
  public static let limit = Message(
    ar: "أكبر عدد من التغييرات، الأحدث أولًا.", en: "At most this many changes, newest first.")

  public static let undo = CommandHelp(
    Message(
      ar: "تراجع عن تغيير؛ والاستيراد يُلغى كله.", en: "Take a change back; an import goes whole."),
    examples: "masar undo", "masar undo 7")
  public static let change = Message(
    ar: "رقم التغيير (وإلا فآخر تغيير).", en: "The change's number (default: the last one).")

  public static let check = CommandHelp(
    Message(ar: "هل الدفتر كما يقول؟", en: "Is the book what it says?"),
    more: Message(
      ar:
        "الملف على القرص، وسلسلة التغييرات، والمجاميع، ومكان كل سطر، ورصيد كل كشف. رمز الخروج \(65) حيث يكون الدفتر نفسه تالفًا.",
      en:
        "The file on the disk, the chain of changes, the sums, every row's place, every statement's balance. Exit status \(65) where the book itself is damaged."
    ),
    examples: "masar check")

  public static let backup = CommandHelp(
    Message(ar: "نسخة مفحوصة من الدفتر.", en: "A verified copy of the book."),
    examples: "masar backup /media/usb/book-2026-06.masar")
  public static let target = Message(
    ar: "أين تُحفظ؛ والملف الموجود لا يُمس أبدًا.",
    en: "Where to; a file that is there is never overwritten.")

  public static let restore = CommandHelp(
    Message(ar: "ضع نسخة احتياطية مكان الدفتر.", en: "Put a backup in the place of the book."),
    more: Message(
      ar: "تُفحص النسخة أولًا، ويُحفظ الدفتر كما كان بجانبها.",
      en: "The backup is verified first; the book as it was is kept beside it."),
    examples: "masar restore /media/usb/book-2026-06.masar --yes")
  public static let backupFile = Message(ar: "النسخة الاحتياطية.", en: "The backup.")
  public static let yes = Message(
    ar: "ضعها مكان الدفتر دون سؤال.", en: "Replace the book without asking.")

  public static let export = CommandHelp(
    Message(ar: "الدفتر كله بصيغة مفتوحة.", en: "The whole book in an open format."),
    examples: "masar export --to hledger > book.journal",
    "masar export --to beancount --output book.beancount", "masar export --to csv --output book.csv"
  )
  public static let format = Message(
    ar:
      "الصيغة: \(code: "hledger") أو \(code: "beancount") أو \(code: "csv") أو \(code: "json").",
    en: "The format: hledger, beancount, csv or json.")
  public static let output = Message(
    ar: "ملف يُكتب فيه (وإلا فالناتج المعتاد).", en: "A file (default: standard output).")
}
