/// `masar serve`
public enum ServeWords {
  public static let ready = Message(
    ar: "افتح هذا الرابط في متصفحك. يعمل مرة واحدة، وللإيقاف اضغط \(code: "Ctrl-C").",
    en: "Open this link in your browser. It works once; stop with \(code: "Ctrl-C").")
  public static func needsPassword(_ host: String, _ characters: Int) -> Message {
    Message(
      ar:
        "الاستماع على \(code: host) يفتح دفترك لأجهزة أخرى. اضبط كلمة مرور من \(characters) حرفًا على الأقل في \(code: "MASAR_PASSWORD").",
      en:
        "Listening on \(code: host) opens your book to other machines. Set a password of at least \(characters) characters in \(code: "MASAR_PASSWORD")."
    )
  }
  public static func shortPassword(_ characters: Int) -> Message {
    Message(
      ar: "كلمة المرور في \(code: "MASAR_PASSWORD") قصيرة: يلزمها \(characters) حرفًا على الأقل.",
      en:
        "The password in \(code: "MASAR_PASSWORD") is short: it needs at least \(characters) characters."
    )
  }
  public static func portTaken(_ port: Int) -> Message {
    Message(
      ar: "المنفذ \(code: String(port)) مشغول ببرنامج آخر. اختر غيره: \(code: "--port").",
      en:
        "Port \(code: String(port)) is taken by another program. Choose another: \(code: "--port")."
    )
  }
}
