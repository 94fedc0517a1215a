public import Ledger
public import Money

/// `masar check`
public enum CheckWords {
  public static let allWell = Message(ar: "الدفتر سليم.", en: "The book is sound.")

  public static func chainIntact(_ changes: Int) -> Message {
    Message(
      ar: "سلسلة التغييرات سليمة: \(changes, .change).",
      en: "The chain of changes is intact: \(changes, .change).")
  }

  public static func entriesBalance(_ entries: Int) -> Message {
    Message(
      ar: "القيود متوازنة: \(entries, .entry).", en: "The entries balance: \(entries, .entry).")
  }

  public static func rowsAccounted(_ rows: Int) -> Message {
    Message(
      ar: "لكل سطر مكانه: \(rows, .row).", en: "Every row is accounted for: \(rows, .row).")
  }

  public static func balanceDiffers(
    _ account: AccountName, on day: Day, book: Quantity, statement: Amount
  ) -> Message {
    Message(
      ar: "\(short: account)، \(day): في الدفتر \(book)، وفي كشف الحساب \(statement).",
      en: "\(short: account), \(day): \(book) in the book, \(statement) in the statement.")
  }

  public static func overdrawn(_ account: AccountName, _ balance: Amount) -> Message {
    Message(
      ar: """
        \(short: account): الرصيد \(balance). دُفع منه أكثر مما تفسّره كشوفه: استورد كشوفه الأسبق.
        """,
      en: """
        \(short: account): the balance is \(balance). More was paid out than its statements explain: \
        import its earlier ones.
        """)
  }

  /// Damage, in the store's own words.
  public static func fault(_ detail: String) -> Message {
    Message(
      ar: "الدفتر تالف (\(detail)). استعد نسخة احتياطية: \(code: "masar restore FILE")",
      en: "The book is damaged (\(detail)). Restore a backup: \(code: "masar restore FILE")")
  }

  /// The same on a page, which has a link to the backups beneath it.
  public static func faultFound(_ detail: String) -> Message {
    Message(
      ar: "الدفتر تالف (\(detail)). استعده من نسختك الاحتياطية.",
      en: "The book is damaged (\(detail)). Restore it from your backup.")
  }

  /// - Parameter object: `BookWords.trigger` and its like.
  public static func foreign(_ object: Message) -> Message {
    Message(
      ar:
        "في الدفتر ما لم يصنعه مسار: \(object). استعد نسخة احتياطية: \(code: "masar restore FILE")",
      en: """
        The book holds something that Masar did not make: \(object). Restore a backup: \
        \(code: "masar restore FILE")
        """)
  }

  /// The same on a page.
  public static func foreignFound(_ object: Message) -> Message {
    Message(
      ar: "في الدفتر ما لم يصنعه مسار: \(object). استعده من نسختك الاحتياطية.",
      en: """
        The book holds something that Masar did not make: \(object). Restore it from your backup.
        """)
  }

  public static func rowsMissing(_ count: Int) -> Message {
    Message(
      ar: "أسطر ليست في أي قيد: \(count, .row).", en: "In no entry at all: \(count, .row).")
  }

  /// Equal for equal books, in whatever order they came to be.
  public static func digest(_ digest: String) -> Message {
    Message(ar: "بصمة المحتوى: \(code: digest)", en: "Digest of the content: \(code: digest)")
  }
}
