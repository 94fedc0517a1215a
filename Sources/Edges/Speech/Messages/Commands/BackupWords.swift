public import Money

/// `masar backup` and `masar restore`
public enum BackupWords {
  public static func made(_ path: String) -> Message {
    Message(ar: "حُفظت نسخة احتياطية في \(path).", en: "A backup was written to \(path).")
  }

  public static func verified(entries: Int, changes: Int) -> Message {
    Message(
      ar: "فُتحت النسخة وفُحصت: \(entries, .entry)، \(changes, .change).",
      en: "The backup was opened and verified: \(entries, .entry), \(changes, .change).")
  }

  public static func checked(changes: Int) -> Message {
    Message(
      ar: "فُتحت النسخة وفُحصت: \(changes, .change).",
      en: "The backup was opened and verified: \(changes, .change).")
  }

  public static func wouldReplace(_ path: String) -> Message {
    Message(
      ar: "ستحل النسخة محل الدفتر \(path)، ويُحفظ الدفتر كما هو بجانبها.",
      en: "The backup takes the place of \(path), which is kept beside it as it is.")
  }

  public static func putBack(_ path: String, changes: Int) -> Message {
    Message(
      ar: "استُعيد الدفتر من \(path): \(changes, .change).",
      en: "The book was restored from \(path): \(changes, .change).")
  }

  public static func failed(_ path: String) -> Message {
    Message(
      ar: "النسخة \(path) لا تطابق الدفتر، فحُذفت. أعد المحاولة.",
      en: "The backup \(path) doesn't match the book and was deleted. Try again.")
  }

  public static func exists(_ path: String) -> Message {
    Message(
      ar: "يوجد ملف في \(path). اختر اسمًا آخر.",
      en: "There is a file at \(path). Choose another name.")
  }

  public static func notABackup(_ path: String) -> Message {
    Message(
      ar: "الملف \(path) ليس نسخة احتياطية سليمة. لم يتغيّر دفترك.",
      en: "\(path) is not a sound backup. Your book is as it was.")
  }

  public static func restored(_ path: String, entries: Int) -> Message {
    Message(
      ar: "استُعيد الدفتر من \(path): \(entries, .entry).",
      en: "The book was restored from \(path): \(entries, .entry).")
  }

  public static func keptBefore(_ path: String) -> Message {
    Message(
      ar: "دفترك كما كان قبل الاستعادة محفوظ في \(path).",
      en: "Your book as it was is kept at \(path).")
  }

  public static func older(than changes: Int, made day: Day) -> Message {
    Message(
      ar: "النسخة من \(day)، وفي الدفتر بعدها \(changes, .change).",
      en: "The backup is of \(day); the book has \(changes, .change) since then.")
  }

  public static let confirm = Message(
    ar: "للمتابعة أضف \(code: "--yes").", en: "To go on, add \(code: "--yes").")
}
