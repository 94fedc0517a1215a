public import Bookkeeping
import Money
public import Speech

extension SettingName {
  public var label: Message {
    switch self {
    case .language: SettingsWords.language
    case .country: SettingsWords.country
    case .digits: SettingsWords.numerals
    case .calendar: SettingsWords.calendar
    case .currency: SettingsWords.homeCurrency
    case .firstWeekday: SettingsWords.firstWeekday
    case .chartDirection: SettingsWords.chartDirection
    }
  }

  /// A stored value as people say it.
  public func words(of value: String) -> Message {
    let name: Message? =
      switch self {
      case .language: Language(rawValue: value)?.name
      case .country: CountryNames.name(of: value)
      case .digits: Numerals(rawValue: value)?.name
      case .calendar: CalendarChoice(rawValue: value)?.name
      case .currency: .code(value)
      case .firstWeekday: SettingName.weekdays.firstIndex(of: value).map(SettingsWords.weekday)
      case .chartDirection: ChartDirection(rawValue: value)?.name
      }
    return name ?? .foreign(value)
  }

  /// The values that fit; none where any code of a currency does.
  public var known: [String] {
    switch self {
    case .language: Language.allCases.map(\.rawValue)
    case .country: Country.all.map(\.code)
    case .digits: Numerals.allCases.map(\.rawValue)
    case .calendar: CalendarChoice.allCases.map(\.rawValue)
    case .currency: []
    case .firstWeekday: SettingName.weekdays
    case .chartDirection: ChartDirection.allCases.map(\.rawValue)
    }
  }

  /// The value as it is stored; `nil` where it doesn't fit.
  public func stored(_ value: String, _ bookkeeper: Bookkeeper) throws -> String? {
    switch self {
    case .language:
      if let language = Language(named: value) { return language.rawValue }
    case .country:
      // Any country may be named; one outside the Arab League seeds nothing.
      return CountryCode.known(PlanItem.country.typed(value))
    case .currency: return try bookkeeper.currency(code: value)?.code
    case .digits, .calendar, .firstWeekday, .chartDirection: break
    }
    return known.first { $0.lowercased() == value.lowercased() }
  }
}
