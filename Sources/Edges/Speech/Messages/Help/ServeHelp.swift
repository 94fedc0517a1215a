/// `masar serve`
public enum ServeHelp {
  public static let serve = CommandHelp(
    Message(
      ar: "افتح مسار في المتصفح.", en: "Open Masar in the browser."),
    more: Message(
      ar:
        "يعمل على جهازك وحده، ويطبع رابطًا يُدخل متصفحًا واحدًا مرة واحدة. ليفتحه جهاز آخر اضبط كلمة مرور في \(code: "MASAR_PASSWORD").",
      en:
        "It runs on your machine alone, and prints a link that lets one browser in, once. For other machines set a password in MASAR_PASSWORD."
    ),
    examples: "masar serve", "masar serve --port 9000 --open")
  public static let port = Message(ar: "المنفذ.", en: "The port.")
  public static let host = Message(
    ar: "العنوان الذي يُستمع عليه. غير هذا الجهاز يلزمه \(code: "MASAR_PASSWORD").",
    en: "The address to listen on. Beyond this machine it needs MASAR_PASSWORD.")
  public static let allowHost = Message(
    ar: "اسم آخر يُقبل أن يُطلب به الخادم، مثل \(code: "masar.home:8317").",
    en: "Another name by which the server may be asked for, such as \(code: "masar.home:8317").")
  public static let today = Message(
    ar: "اليوم الذي يُعدّ اليوم الحالي، للأمثلة.", en: "The day that counts as today, for examples.")
  public static let open = Message(
    ar: "افتح الرابط في المتصفح.", en: "Open the link in the browser.")
}

/// `masar example`
public enum ExampleHelp {
  public static let example = CommandHelp(
    Message(
      ar: "أنشئ دفتر نورا، شخصية مخترعة، لتجرّب عليه.",
      en: "Make the book of Noura, an invented person, to try things on."),
    more: Message(
      ar: "ثلاثون شهرًا من كشوفها محمولة في البرنامج. الدفتر الموجود لا يُمس.",
      en:
        "Thirty months of her statements are carried in the program. A book that is there is not touched."
    ),
    examples: "masar example --book noura.masar")
  public static func made(_ path: String) -> Message {
    Message(ar: "أُنشئ دفتر نورا في \(path).", en: "Noura's book is at \(path).")
  }
}
