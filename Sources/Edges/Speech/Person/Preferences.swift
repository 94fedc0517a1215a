public import Money

/// How one person wants to be spoken to.
///
/// ```swift
/// var mine = Preferences(language: .ar, country: "EG")
/// mine.numerals = .arabicIndic
/// ```
public struct Preferences: Hashable, Sendable {
  public var language: Language
  public var numerals: Numerals = .western
  public var calendar: CalendarChoice = .gregorian
  public var months: MonthNames = .gulf
  /// As `Day.weekday` counts: 0 is Sunday. Monday (ISO 8601) where no country says otherwise.
  public var firstWeekday = 1
  /// Which way time runs in charts.
  public var chartDirection: ChartDirection = .reading
  /// The currency in which a person thinks; `nil` until they say.
  public var homeCurrency: Currency?

  /// A country outside the Arab League, or none, leaves the general settings.
  public init(language: Language = .ar, country: String? = nil) {
    self.language = language
    guard let country = country.flatMap({ Country(code: $0) }) else { return }
    months = country.months
    firstWeekday = country.firstWeekday
    homeCurrency = country.currency
  }

  /// What the environment suggests before a person has chosen anything. Arabic where it says
  /// nothing, since that is Masar's first language.
  public init(locale: LocaleName) {
    self.init(language: locale.language ?? .ar, country: locale.country)
  }
}
