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

  /// Unsorted rows that may be two sides of one transfer, one pair or more.
  public static func likelyTransfers(_ pairs: [Message]) -> Message {
    Message(
      ar: "قد تكون تحويلات بين حساباتك، وهي مقيّدة بلا تصنيف: \(pairs).",
      en: "May be transfers between your own accounts, and are booked without a category: \(pairs)."
    )
  }

  public static func likelyTransfer(
    _ amount: Amount, from: AccountName, _ left: Day, into: AccountName, _ arrived: Day
  ) -> Message {
    Message(
      ar: "\(amount) خرج من \(short: from) في \(left) ودخل \(short: into) في \(arrived)",
      en: "\(amount) left \(short: from) on \(left) and came into \(short: into) on \(arrived)")
  }

  public static let declareTransfers = Message(
    ar: "إن كانت كذلك فقلها بقاعدة:", en: "If they are, say so by a rule:")
  /// On a line of its own, so that it can be taken as it stands.
  public static let transferRule = Message(
    ar: "\(code: "masar rule add NAME --contains TEXT --to 'assets:In transit'")",
    en: "\(code: "masar rule add NAME --contains TEXT --to 'assets:In transit'")")

  /// - Parameter what: `pages` and its like.
  public static func fault(_ what: Message) -> Message {
    Message(
      ar: "الدفتر تالف: \(what). استعد نسخة احتياطية: \(code: "masar restore FILE")",
      en: "The book is damaged: \(what). Restore a backup: \(code: "masar restore FILE")")
  }

  /// The same on a page, which has a link to the backups beneath it.
  public static func faultFound(_ what: Message) -> Message {
    Message(
      ar: "الدفتر تالف: \(what). استعده من نسختك الاحتياطية.",
      en: "The book is damaged: \(what). Restore it from your backup.")
  }
  public static let pages = Message(
    ar: "صفحات من ملفه لم تعد كما كُتبت", en: "pages of its file aren't as they were written")
  public static func missing(_ object: Message) -> Message {
    Message(ar: "ينقصه \(object)", en: "\(object) is missing")
  }
  public static let journal = Message(
    ar: "سجل تغيير من تغييراته ليس كما كُتب",
    en: "the journal's line of a change isn't as it was written")
  public static let records = Message(
    ar: "ما كتبه تغيير من تغييراته ليس كما كُتب", en: "what a change wrote isn't as it was written")
  public static let unknownChange = Message(
    ar: "فيه قيد من تغيير لا يعرفه السجل",
    en: "a record is of a change that the journal doesn't have")
  public static let content = Message(
    ar: "محتوى ملف محفوظ فيه ليس كما حُفظ",
    en: "the bytes of a kept file aren't those that were kept")
  public static let monthSum = Message(
    ar: "مجموع شهر فيه ليس مجموع قيوده", en: "a month's sum isn't that of its postings")
  public static let unbalanced = Message(
    ar: "فيه قيد لا يتوازن", en: "an entry doesn't balance")
  public static let rowMissing = Message(
    ar: "فيه قيد ذهب صفه من الكشف", en: "an entry's row of a statement is gone")

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
