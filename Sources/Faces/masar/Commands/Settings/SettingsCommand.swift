import ArgumentParser
import Bookkeeping
import Money
import Speech
import Telling

struct SettingsCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings", help: StatusHelp.settings)

  @Argument(help: .said(StatusHelp.setting(SettingName.allCases.map(\.rawValue)), "SETTING"))
  var name: String?

  @Argument(help: .said(StatusHelp.value, "VALUE"))
  var value: String?

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    if let name {
      guard let setting = SettingName(rawValue: name) else {
        throw Failure.Said(
          Failure.usage,
          SettingsWords.unknownSetting(name, known: SettingName.allCases.map(\.rawValue)))
      }
      let bookkeeper = try session.bookkeeperOrNew()
      if let value {
        let stored = try value == "-" ? nil : setting.checked(value, bookkeeper)
        _ = try bookkeeper.set(setting, to: stored)
        if setting == .country, let country = stored.flatMap({ Country(code: $0) }),
          try bookkeeper.settings()[.currency] == nil
        {
          _ = try bookkeeper.set(.currency, to: country.currency.code)
        }
      }
    }
    let bookkeeper = try session.bookkeeper()
    let settings = try bookkeeper.settings()
    let voice = session.voice(bookkeeper)
    session.show(settings.json) {
      var table = TextTable([.text(), .text()])
      for name in SettingName.allCases {
        table.add([
          voice.say(name.label), settings[name] ?? voice.say(SettingsWords.notSet),
        ])
      }
      return table.lines(voice)
    }
  }
}

extension SettingName {
  var label: Message {
    switch self {
    case .language: SettingsWords.language
    case .country: SettingsWords.country
    case .digits: SettingsWords.numerals
    case .calendar: SettingsWords.calendar
    case .currency: SettingsWords.homeCurrency
    case .firstWeekday: SettingsWords.firstWeekday
    }
  }

  /// The value as it is stored, or a refusal that names those that fit.
  fileprivate func checked(_ value: String, _ bookkeeper: Bookkeeper) throws -> String {
    func oneOf(_ known: [String]) throws -> String {
      if let found = known.first(where: { $0.lowercased() == value.lowercased() }) { return found }
      throw Failure.Said(Failure.usage, SettingsWords.unknownValue(value, known: known))
    }
    switch self {
    case .language:
      if let language = Language(named: value) { return language.rawValue }
      return try oneOf(Language.allCases.map(\.rawValue))
    case .country:
      let code = value.uppercased()
      let isCode = code.utf8.count == 2 && code.utf8.allSatisfy { 0x41...0x5A ~= $0 }
      return isCode ? code : try oneOf(Country.all.map(\.code))
    case .digits: return try oneOf(Numerals.allCases.map(\.rawValue))
    case .calendar: return try oneOf(CalendarChoice.allCases.map(\.rawValue))
    case .currency: return try bookkeeper.currency(value)?.code ?? value
    case .firstWeekday: return try oneOf(SettingName.weekdays)
    }
  }
}
