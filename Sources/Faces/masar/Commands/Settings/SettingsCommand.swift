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
        let stored = try value == "-" ? nil : SettingsCommand.checked(value, setting, bookkeeper)
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
          voice.say(name.label),
          settings[name].map { name == .country ? voice.say(name.words(of: $0)) : $0 }
            ?? voice.say(SettingsWords.notSet),
        ])
      }
      return table.lines(voice)
    }
  }

  /// The value as it is stored, or a refusal that names those that fit.
  private static func checked(
    _ value: String, _ setting: SettingName, _ bookkeeper: Bookkeeper
  ) throws -> String {
    if let stored = try setting.stored(value, bookkeeper) { return stored }
    if setting == .country { throw Failure.Said(Failure.usage, PlanWords.notACountry(value)) }
    if setting == .currency { throw Failure.Said(Failure.usage, RateWords.unknownCurrency(value)) }
    throw Failure.Said(Failure.usage, SettingsWords.unknownValue(value, known: setting.known))
  }
}
