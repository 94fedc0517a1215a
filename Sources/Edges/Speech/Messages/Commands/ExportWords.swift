/// `masar export`
public enum ExportWords {
  public static func written(_ files: Int, _ folder: String) -> Message {
    Message(ar: "كُتب في \(folder): \(files, .file).", en: "Written to \(folder): \(files, .file).")
  }

  public static func entries(_ count: Int) -> Message {
    Message(
      ar: "القيود المصدّرة: \(count, .entry).", en: "Entries exported: \(count, .entry).")
  }

  public static let sumsAgree = Message(
    ar: "مجاميع الملفات مطابقة للدفتر.", en: "The sums of the files agree with the book.")

  public static func notEmpty(_ folder: String) -> Message {
    Message(
      ar: "المجلد \(folder) ليس فارغًا. اختر مجلدًا آخر.",
      en: "The folder \(folder) isn't empty. Choose another.")
  }

  public static func unknownFormat(_ name: String, known: [String]) -> Message {
    Message(
      ar: "صيغة غير معروفة: \(name). الصيغ: \(known).",
      en: "Unknown format: \(name). There are: \(known).")
  }
}
