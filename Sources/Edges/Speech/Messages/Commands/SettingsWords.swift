/// `masar settings`
public enum SettingsWords {
  public static let language = Message(ar: "اللغة", en: "Language")
  public static let numerals = Message(ar: "الأرقام", en: "Digits")
  public static let calendar = Message(ar: "التقويم", en: "Calendar")
  public static let firstWeekday = Message(ar: "أول الأسبوع", en: "First day of the week")
  public static let homeCurrency = Message(ar: "العملة الأساسية", en: "Home currency")
  public static let country = Message(ar: "البلد", en: "Country")
  public static let chartDirection = Message(ar: "اتجاه الزمن في الرسوم", en: "Time in charts")
  public static let notSet = Message(ar: "لم تختر بعد", en: "not set")

  /// Sunday is 0.
  public static func weekday(_ day: Int) -> Message {
    Message(
      ar: Phrase(stringLiteral: WeekdayNames.arabic[day]),
      en: Phrase(stringLiteral: WeekdayNames.english[day]))
  }

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
}
