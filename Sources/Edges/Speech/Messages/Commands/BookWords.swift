public import Ledger
public import Money

/// What can keep a book from being opened or written.
public enum BookWords {
  public static func missing(_ path: String) -> Message {
    Message(
      ar: "لا دفتر في \(path) بعد. يُنشأ مع أول كشف: \(code: "masar import FILE")",
      en:
        "No book at \(path) yet. The first statement makes it: \(code: "masar import FILE")"
    )
  }

  public static func missingFile(_ path: String) -> Message {
    Message(ar: "لا دفتر في \(path).", en: "There is no book at \(path).")
  }

  public static func locked(_ path: String) -> Message {
    Message(
      ar: "عملية أخرى تكتب الآن في \(path). أعد المحاولة بعد لحظات.",
      en: "Another process is writing to \(path). Try again in a moment.")
  }

  public static func newer(_ path: String) -> Message {
    Message(
      ar: "كُتب \(path) بإصدار أحدث من مسار. حدّث مسار ثم افتحه.",
      en: "\(path) was written by a newer Masar. Update Masar to open it.")
  }

  public static func notABook(_ path: String) -> Message {
    Message(ar: "الملف \(path) ليس دفتر مسار.", en: "\(path) is not a Masar book.")
  }

  public static func exists(_ path: String) -> Message {
    Message(
      ar: "يوجد ملف في \(path) من قبل.", en: "There is a file at \(path) already.")
  }

  public static func cannotOpen(_ path: String) -> Message {
    Message(ar: "تعذّر فتح \(path).", en: "\(path) can't be opened.")
  }

  /// `detail` is the system's own word or number.
  public static func diskFailed(_ detail: String) -> Message {
    Message(
      ar: "أخفق القرص (\(detail)). لم يتغيّر الدفتر.",
      en: "The disk failed (\(detail)). The book is as it was.")
  }

  /// The books are closed up to a day.
  public static func closed(until day: Day) -> Message {
    Message(
      ar: "الدفاتر مقفلة حتى \(day)، فلم يُكتب شيء.",
      en: "The books are closed up to \(day), so nothing was written.")
  }

  public static let reopen = Message(
    ar: "لفتحها من جديد: \(code: "masar ledger close --none")",
    en: "To open them again: \(code: "masar ledger close --none")")

  /// On a page, where the closing is one of the changes.
  public static let reopenInLog = Message(
    ar: "لفتحها من جديد: «الدفاتر»، ثم «التغييرات»، ثم تراجع عن إقفالها.",
    en: "To open them again: Books, then Changes, then undo their closing.")

  public static func notYetOver(_ day: Day) -> Message {
    Message(
      ar: "لم يأتِ \(day) بعد. تُقفل الدفاتر حتى يوم مضى.",
      en: "\(day) hasn't come yet. Books are closed up to a day that is over.")
  }

  public static func closedNow(until day: Day) -> Message {
    Message(ar: "أُقفلت الدفاتر حتى \(day).", en: "The books are closed up to \(day).")
  }

  public static let openNow = Message(
    ar: "الدفاتر مفتوحة كلها.", en: "The books are open throughout.")

  public static func asserted(_ account: AccountName, _ amount: Amount, on day: Day) -> Message {
    Message(
      ar: "سُجّل: رصيد \(short: account) في \(day) هو \(amount). \(code: "masar check") يقارنه.",
      en:
        "Noted: \(short: account) holds \(amount) on \(day). \(code: "masar check") compares it."
    )
  }

  public static func damaged(_ path: String) -> Message {
    Message(
      ar: "الدفتر \(path) تالف. استعده من نسخة احتياطية: \(code: "masar restore FILE")",
      en: "The book \(path) is damaged. Restore it from a backup: \(code: "masar restore FILE")")
  }

  public static func isDamaged(_ path: String) -> Message {
    Message(
      ar: "الدفتر \(path) تالف. استعده من نسختك الاحتياطية.",
      en: "The book \(path) is damaged. Restore it from your backup.")
  }

  public static func unfinished(_ path: String) -> Message {
    Message(
      ar: """
        لا إذن بالكتابة بجانب \(path)، ولم يُغلق الدفتر فيه كما ينبغي، فلا يُقرأ هناك. انسخ المجلد \
        كله إلى مكان تكتب فيه وافتح الدفتر منه.
        """,
      en: """
        Nothing may be written beside \(path), and the book was not closed properly, so it can't be \
        read there. Copy the whole folder to a place where you may write, and open the book from it.
        """)
  }

  public static func replaced(_ path: String) -> Message {
    Message(
      ar: """
        حلّ ملف آخر محل \(path) في هذه الأثناء، فلم يُكتب شيء. انظر إلى الدفتر كما هو الآن ثم أعد \
        المحاولة.
        """,
      en: """
        Another file took the place of \(path) meanwhile, so nothing was written. Look at the book \
        as it is now, then try again.
        """)
  }

  /// - Parameter object: `trigger` and its like.
  public static func foreign(_ path: String, _ object: Message) -> Message {
    Message(
      ar: """
        في الدفتر \(path) ما لم يصنعه مسار: \(object). لم يُفتح لأن ذلك قد يغيّر ما يُكتب فيه. \
        استعد نسخة احتياطية: \(code: "masar restore FILE")
        """,
      en: """
        The book \(path) holds something that Masar did not make: \(object). It was not opened, \
        since that could change what is written. Restore a backup: \(code: "masar restore FILE")
        """)
  }

  /// The same where there are no commands.
  public static func hasForeign(_ path: String, _ object: Message) -> Message {
    Message(
      ar: """
        في الدفتر \(path) ما لم يصنعه مسار: \(object). لم يُفتح لأن ذلك قد يغيّر ما يُكتب فيه. استعده من \
        نسختك الاحتياطية.
        """,
      en: """
        The book \(path) holds something that Masar did not make: \(object). It was not opened, since \
        that could change what is written. Restore it from your backup.
        """)
  }

  public static func table(_ name: String) -> Message {
    Message(ar: "جدول باسم \(name)", en: "the table \(name)")
  }

  public static func index(_ name: String) -> Message {
    Message(ar: "فهرس باسم \(name)", en: "the index \(name)")
  }

  public static func view(_ name: String) -> Message {
    Message(ar: "عرض محفوظ باسم \(name)", en: "the view \(name)")
  }

  public static func trigger(_ name: String) -> Message {
    Message(ar: "إجراء تلقائي باسم \(name)", en: "the trigger \(name)")
  }

  public static func readOnly(_ path: String) -> Message {
    Message(ar: "لا إذن بالكتابة في \(path).", en: "There is no permission to write to \(path).")
  }

  public static func diskFull(_ path: String) -> Message {
    Message(
      ar: "لا مساحة باقية على القرص. لم يتغيّر \(path).",
      en: "The disk is full. \(path) is as it was.")
  }
}
