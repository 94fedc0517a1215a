/// `masar settings`
public enum SettingsWords {
  public static let heading = Message(ar: "الإعدادات", en: "Settings")
  public static let language = Message(ar: "اللغة", en: "Language")
  public static let numerals = Message(ar: "الأرقام", en: "Digits")
  public static let calendar = Message(ar: "التقويم", en: "Calendar")
  public static let months = Message(ar: "أسماء الأشهر", en: "Names of months")
  public static let firstWeekday = Message(ar: "أول الأسبوع", en: "First day of the week")
  public static let homeCurrency = Message(ar: "العملة الأساسية", en: "Home currency")
  public static let country = Message(ar: "البلد", en: "Country")
  public static let notSet = Message(ar: "لم يُحدَّد", en: "not set")

  public static func unknownSetting(_ name: String, known: [String]) -> Message {
    Message(
      ar: "لا إعداد باسم \(name). الإعدادات: \(known).",
      en: "There is no setting \(name). There are: \(known).")
  }

  public static func unknownValue(_ value: String, known: [String]) -> Message {
    Message(
      ar: "لا يصلح هنا \(value). يصلح: \(known).",
      en: "\(value) doesn't fit here. These do: \(known).")
  }

  public static func seeded(from country: Message) -> Message {
    Message(
      ar: "ضُبطت الإعدادات على المألوف في \(country)، وكلها لك أن تغيّرها.",
      en: "Set to what is usual in \(country); you can change each of them.")
  }

  /// Beyond the years of the published Umm al-Qura calendar.
  public static let hijriUncertain = Message(
    ar: "اليوم الهجري بعد «نحو» محسوب، وقد يختلف يومًا عن المنشور.",
    en: "A Hijri day after “about” is computed and may be a day off the published one.")
}
