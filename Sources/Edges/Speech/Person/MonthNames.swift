/// What the Gregorian months are called in Arabic; it differs from country to country.
public enum MonthNames: String, Hashable, Sendable, CaseIterable {
  /// Egypt, Sudan, the Gulf, Yemen, Libya: يناير
  case gulf
  /// Iraq, Jordan, Lebanon, Palestine, Syria: كانون الثاني
  case levant
  /// Tunisia and Algeria: جانفي
  case maghreb
  /// Morocco: يناير, but غشت
  case morocco
  /// Mauritania: يناير, but أغشت
  case mauritania

  /// January … December.
  public var names: [String] {
    switch self {
    case .gulf:
      [
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
        "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
      ]
    case .levant:
      [
        "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران",
        "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول",
      ]
    case .maghreb:
      [
        "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان",
        "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
      ]
    case .morocco:
      [
        "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو",
        "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر",
      ]
    case .mauritania:
      [
        "يناير", "فبراير", "مارس", "إبريل", "مايو", "يونيو",
        "يوليو", "أغشت", "شتمبر", "أكتوبر", "نوفمبر", "دجمبر",
      ]
    }
  }

  static let english = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
  ]

  /// Muharram … Dhu al-Hijjah.
  static let hijri = [
    "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة",
    "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة",
  ]

  static let hijriEnglish = [
    "Muharram", "Safar", "Rabi al-Awwal", "Rabi al-Thani", "Jumada al-Ula", "Jumada al-Akhira",
    "Rajab", "Shaban", "Ramadan", "Shawwal", "Dhu al-Qadah", "Dhu al-Hijjah",
  ]
}

enum WeekdayNames {
  /// Sunday … Saturday, as `Day.weekday` counts.
  static let arabic = [
    "الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت",
  ]
  static let english = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
}
