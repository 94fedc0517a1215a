/// `masar inbox`
public enum InboxWords {
  public static func notAFolder(_ path: String) -> Message {
    Message(ar: "\(path) ليس مجلدًا.", en: "\(path) is not a folder.")
  }

  public static func isSwept(_ path: String) -> Message {
    Message(
      ar: "عملية أخرى تعمل الآن على المجلد \(path).",
      en: "Another process is at work on the folder \(path).")
  }

  public static func watching(_ path: String) -> Message {
    Message(
      ar: "أراقب المجلد \(path). للإيقاف: \(code: "Ctrl-C").",
      en: "Watching the folder \(path). To stop: Ctrl-C.")
  }

  public static func moved(_ path: String) -> Message {
    Message(ar: "نُقل الملف إلى \(path).", en: "The file is now \(path).")
  }

  public static func reported(_ path: String) -> Message {
    Message(ar: "التقرير في \(path).", en: "The report is \(path).")
  }

  public static func waiting(_ names: [String]) -> Message {
    Message(
      ar: "ما زالت تُكتب، فتُركت: \(names).", en: "Still being written, and left alone: \(names).")
  }

  public static func notFiles(_ names: [String]) -> Message {
    Message(ar: "ليست ملفات، فتُركت: \(names).", en: "Not files, and left alone: \(names).")
  }

  public static func unreadableNames(_ names: [String]) -> Message {
    Message(
      ar: "في أسمائها ما ليس نصًا، فتُركت. غيّر أسماءها: \(names).",
      en: "Their names aren't text, and they are left alone. Rename them: \(names).")
  }

  public static let nothing = Message(
    ar: "لا ملفات جديدة في المجلد.", en: "There are no new files in the folder.")
}
