/// `masar mapping`
public enum MappingHelp {
  public static let mapping = CommandHelp(
    Message(ar: "كيف تُقرأ أعمدة الجداول.", en: "How the columns of tables are read."),
    examples: "masar mapping test bank.csv", "masar mapping list",
    "masar mapping export 1 --to my-bank.txt")

  public static let list = CommandHelp(
    Message(ar: "تخطيطات الأعمدة التي يحفظها الدفتر.", en: "The layouts that the book keeps."),
    examples: "masar mapping list")

  public static let show = CommandHelp(
    Message(ar: "نص تخطيط واحد.", en: "One layout as text."), examples: "masar mapping show 1")
  public static let name = Message(
    ar: "رقمه في \(code: "masar mapping list")، أو اسمه.",
    en: "Its number in \(code: "masar mapping list"), or its name.")

  public static let export = CommandHelp(
    Message(ar: "اكتب تخطيطًا في ملف يُشارَك.", en: "Write a layout as a file to be shared."),
    examples: "masar mapping export 1 --to my-bank.txt")
  public static let to = Message(
    ar: "الملف الذي يُكتب؛ ولا يكون موجودًا من قبل.",
    en: "The file to write; there must be none of its name.")

  public static let test = CommandHelp(
    Message(
      ar: "كيف سيُقرأ جدول، وما المشكوك فيه.",
      en: "How a table would be read, and what is in doubt."),
    examples: "masar mapping test bank.csv",
    "masar mapping test bank.csv --mapping layout.txt")
  public static let file = Message(
    ar: "جدول: \(code: "CSV")، أو مصنّف، أو أرشيف فيه جداول.",
    en: "A table: CSV, a workbook, or an archive with them.")
}
