public import Bookkeeping
import Money
public import Speech

extension Settings {
  /// A country seeds; what was set by itself wins.
  public func apply(to preferences: inout Preferences) {
    if let language = self[.language].flatMap({ Language(rawValue: $0) }) {
      preferences.language = language
    }
    if let country = self[.country] {
      preferences = Preferences(language: preferences.language, country: country)
    }
    if let digits = self[.digits].flatMap({ Numerals(rawValue: $0) }) {
      preferences.numerals = digits
    }
    if let calendar = self[.calendar].flatMap({ CalendarChoice(rawValue: $0) }) {
      preferences.calendar = calendar
    }
    if let code = self[.currency], let currency = Currency.iso(code) {
      preferences.homeCurrency = currency
    }
    if let weekday = self[.firstWeekday].flatMap(SettingName.weekday) {
      preferences.firstWeekday = weekday
    }
    if let direction = self[.chartDirection].flatMap({ ChartDirection(rawValue: $0) }) {
      preferences.chartDirection = direction
    }
  }
}

extension SettingName {
  public static let weekdays = [
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
  ]

  static func weekday(_ name: String) -> Int? { weekdays.firstIndex(of: name) }
}
