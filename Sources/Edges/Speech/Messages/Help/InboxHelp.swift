/// `masar inbox`
public enum InboxHelp {
  public static let inbox = CommandHelp(
    Message(
      ar: "استورد كل كشف في مجلد.", en: "Import every statement of a folder."),
    more: Message(
      ar:
        "الملف الذي قُيّد يُنقل إلى \(code: "done/")، والذي لم يُقرأ يبقى وبجانبه تقرير. لا يُكتب فوق ملف ولا يُحذف ملف. والملف الذي ما زال يُكتب يُترك حتى يكتمل.",
      en:
        "A file that was booked moves to done/; one that can't be read stays, with a report beside it. Nothing is overwritten or deleted. What is still being written is left alone until it is whole."
    ),
    examples: "masar inbox ~/Statements", "masar inbox ~/Statements --watch")
  public static let folder = Message(ar: "المجلد.", en: "The folder.")
  public static let watch = Message(
    ar: "واصل المراقبة حتى توقفها.", en: "Keep watching, until you stop it.")
}
