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

  public static func readOnly(_ path: String) -> Message {
    Message(ar: "لا إذن بالكتابة في \(path).", en: "There is no permission to write to \(path).")
  }

  public static func diskFull(_ path: String) -> Message {
    Message(
      ar: "لا مساحة باقية على القرص. لم يتغيّر \(path).",
      en: "The disk is full. \(path) is as it was.")
  }
}
