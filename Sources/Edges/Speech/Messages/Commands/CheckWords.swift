public import Ledger
public import Money

/// `masar check`
public enum CheckWords {
  public static let heading = Message(ar: "فحص الدفتر", en: "Checking the book")
  public static let allWell = Message(ar: "الدفتر سليم.", en: "The book is sound.")

  public static func problems(_ count: Int) -> Message {
    Message(ar: "في الدفتر \(count, .issue).", en: "The book has \(count, .issue).")
  }

  public static func chainIntact(_ changes: Int) -> Message {
    Message(
      ar: "سلسلة التغييرات سليمة: \(changes, .change).",
      en: "The chain of changes is intact: \(changes, .change).")
  }

  public static func chainBroken(at change: Int) -> Message {
    Message(
      ar: "انقطعت سلسلة التغييرات عند التغيير \(change): عُدّل الدفتر من خارج مسار.",
      en: "The chain of changes is broken at change \(change): the book was altered from outside.")
  }

  public static func entriesBalance(_ entries: Int) -> Message {
    Message(
      ar: "القيود متوازنة: \(entries, .entry).", en: "The entries balance: \(entries, .entry).")
  }

  public static func unbalanced(entry: Int, _ left: Totals) -> Message {
    Message(
      ar: "القيد \(entry) غير متوازن: بقي \(left).",
      en: "Entry \(entry) doesn't balance: \(left) is left over.")
  }

  public static func rowsAccounted(_ rows: Int) -> Message {
    Message(
      ar: "لكل سطر مكانه: \(rows, .row).", en: "Every row is accounted for: \(rows, .row).")
  }

  public static func rowMissing(line: Int, _ file: String) -> Message {
    Message(
      ar: "السطر \(line) من \(file) ليس في أي قيد ولا في المرفوض.",
      en: "Line \(line) of \(file) is neither in an entry nor among the rejected.")
  }

  public static func balancesAgree(_ accounts: Int) -> Message {
    Message(
      ar: "أرصدة مطابقة لكشوف الحسابات: \(accounts, .account).",
      en: "Balances that agree with their statements: \(accounts, .account).")
  }

  public static func balanceDiffers(
    _ account: AccountName, on day: Day, book: Quantity, statement: Amount
  ) -> Message {
    Message(
      ar: "\(short: account)، \(day): في الدفتر \(book)، وفي كشف الحساب \(statement).",
      en: "\(short: account), \(day): \(book) in the book, \(statement) in the statement.")
  }

  /// Damage, in the store's own words.
  public static func fault(_ detail: String) -> Message {
    Message(
      ar: "الدفتر تالف (\(detail)). استعد نسخة احتياطية: \(code: "masar restore FILE")",
      en: "The book is damaged (\(detail)). Restore a backup: \(code: "masar restore FILE")")
  }

  public static func rowsMissing(_ count: Int) -> Message {
    Message(
      ar: "أسطر ليست في أي قيد: \(count, .row).", en: "In no entry at all: \(count, .row).")
  }

  /// Equal for equal books, in whatever order they came to be.
  public static func digest(_ digest: String) -> Message {
    Message(ar: "بصمة المحتوى: \(code: digest)", en: "Digest of the content: \(code: digest)")
  }

  public static let fileSound = Message(
    ar: "ملف الدفتر سليم على القرص.", en: "The book's file is sound on disk.")

  public static let fileDamaged = Message(
    ar: "ملف الدفتر تالف على القرص. استعد نسخة احتياطية: \(code: "masar restore FILE")",
    en: "The book's file is damaged on disk. Restore a backup: \(code: "masar restore FILE")")

  /// The books are computed from rows; a second computation must give the same.
  public static let replayAgrees = Message(
    ar: "إعادة الحساب من الأسطر أعطت القيود نفسها.",
    en: "Computed again from the rows, the entries are the same.")

  public static func replayDiffers(_ entries: Int) -> Message {
    Message(
      ar: "إعادة الحساب من الأسطر أعطت قيودًا أخرى: \(entries, .entry).",
      en: "Computed again from the rows, these differ: \(entries, .entry).")
  }
}
