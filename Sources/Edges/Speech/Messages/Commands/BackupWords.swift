/// `masar backup` and `masar restore`
public enum BackupWords {
  public static func made(_ path: String) -> Message {
    Message(ar: "حُفظت نسخة احتياطية في \(path).", en: "A backup was written to \(path).")
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

  public static func notABackup(_ path: String) -> Message {
    Message(
      ar: "الملف \(path) ليس نسخة احتياطية سليمة. لم يتغيّر دفترك.",
      en: "\(path) is not a sound backup. Your book is as it was.")
  }

  /// - Parameter object: `BookWords.trigger` and its like.
  public static func foreign(_ path: String, _ object: Message) -> Message {
    Message(
      ar: "في النسخة \(path) ما لم يصنعه مسار: \(object). لم تُستعد، ولم يتغيّر دفترك.",
      en: """
        The backup \(path) holds something that Masar did not make: \(object). It was not restored; \
        your book is as it was.
        """)
  }

  public static func keptBefore(_ path: String) -> Message {
    Message(
      ar: "دفترك كما كان قبل الاستعادة محفوظ في \(path).",
      en: "Your book as it was is kept at \(path).")
  }

  public static let confirm = Message(
    ar: "للمتابعة أضف \(code: "--yes").", en: "To go on, add \(code: "--yes").")
}
