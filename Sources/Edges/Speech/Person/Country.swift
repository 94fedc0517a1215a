public import Money

/// What a country suggests to a person who starts a book there. Every part can be set otherwise.
public struct Country: Hashable, Sendable {
  /// ISO 3166-1 alpha-2.
  public let code: String
  public let name: Message
  public let currency: Currency
  public let months: MonthNames
  /// As `Day.weekday` counts: 0 is Sunday.
  public let firstWeekday: Int

  private init(
    _ code: String, _ ar: Phrase, _ en: Phrase, _ currency: String, digits: Int = 2,
    _ months: MonthNames, weekStarts firstWeekday: Int
  ) {
    self.code = code
    self.name = Message(ar: ar, en: en)
    self.currency = Currency(code: currency, minorDigits: digits)!
    self.months = months
    self.firstWeekday = firstWeekday
  }

  /// A country of the Arab League by its code; `nil` for any other.
  public init?(code: some StringProtocol) {
    let capitals = code.uppercased()
    guard let found = Country.all.first(where: { $0.code == capitals }) else { return nil }
    self = found
  }

  private static let (sunday, monday, saturday) = (0, 1, 6)

  /// The 22 countries of the Arab League. Minor digits are ISO 4217's; month names and first
  /// weekdays are CLDR's.
  public static let all: [Country] = [
    Country("DZ", "الجزائر", "Algeria", "DZD", .maghreb, weekStarts: monday),
    Country("BH", "البحرين", "Bahrain", "BHD", digits: 3, .gulf, weekStarts: saturday),
    Country("KM", "جزر القمر", "Comoros", "KMF", digits: 0, .gulf, weekStarts: monday),
    Country("DJ", "جيبوتي", "Djibouti", "DJF", digits: 0, .gulf, weekStarts: saturday),
    Country("EG", "مصر", "Egypt", "EGP", .gulf, weekStarts: saturday),
    Country("IQ", "العراق", "Iraq", "IQD", digits: 3, .levant, weekStarts: saturday),
    Country("JO", "الأردن", "Jordan", "JOD", digits: 3, .levant, weekStarts: sunday),
    Country("KW", "الكويت", "Kuwait", "KWD", digits: 3, .gulf, weekStarts: saturday),
    Country("LB", "لبنان", "Lebanon", "LBP", .levant, weekStarts: monday),
    Country("LY", "ليبيا", "Libya", "LYD", digits: 3, .gulf, weekStarts: saturday),
    Country("MR", "موريتانيا", "Mauritania", "MRU", .mauritania, weekStarts: monday),
    Country("MA", "المغرب", "Morocco", "MAD", .morocco, weekStarts: monday),
    Country("OM", "عُمان", "Oman", "OMR", digits: 3, .gulf, weekStarts: saturday),
    Country("PS", "فلسطين", "Palestine", "ILS", .levant, weekStarts: monday),
    Country("QA", "قطر", "Qatar", "QAR", .gulf, weekStarts: saturday),
    Country("SA", "السعودية", "Saudi Arabia", "SAR", .gulf, weekStarts: sunday),
    Country("SO", "الصومال", "Somalia", "SOS", .gulf, weekStarts: monday),
    Country("SD", "السودان", "Sudan", "SDG", .gulf, weekStarts: saturday),
    Country("SY", "سوريا", "Syria", "SYP", .levant, weekStarts: saturday),
    Country("TN", "تونس", "Tunisia", "TND", digits: 3, .maghreb, weekStarts: monday),
    Country("AE", "الإمارات", "United Arab Emirates", "AED", .gulf, weekStarts: monday),
    Country("YE", "اليمن", "Yemen", "YER", .gulf, weekStarts: sunday),
  ]
}
