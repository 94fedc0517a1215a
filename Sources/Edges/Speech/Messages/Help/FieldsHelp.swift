/// `masar fields`
public enum FieldsHelp {
  public static let fields = CommandHelp(
    Message(
      ar: "ما تدرّه مجالات العمل على الإنترنت فعلًا.",
      en: "What each field of online work really pays."),
    examples: "masar fields --at-least 300", "masar fields translation")
  public static let field = Message(
    ar: "مجال واحد، مثل \(code: "translation") أو \(code: "youtube").",
    en: "One field, such as translation or youtube.")
  public static let month = Message(ar: "الشهر منذ البداية.", en: "The month from the start.")
  public static let atLeast = Message(
    ar: "الصافي المطلوب بالدولار في الشهر.", en: "Net US dollars a month to reach.")
}
