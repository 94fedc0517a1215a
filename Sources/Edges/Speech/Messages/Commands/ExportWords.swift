/// `masar export`
public enum ExportWords {
  public static func entries(_ count: Int) -> Message {
    Message(
      ar: "القيود المصدّرة: \(count, .entry).", en: "Entries exported: \(count, .entry).")
  }

  public static func unknownFormat(_ name: String, known: [String]) -> Message {
    Message(
      ar: "صيغة غير معروفة: \(name). الصيغ: \(known).",
      en: "Unknown format: \(name). There are: \(known).")
  }
}
