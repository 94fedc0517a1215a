import ArgumentParser
import Speech

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: .said(HelpWords.book, "FILE"))
  var book: String?

  @Option(help: .said(HelpWords.language, "LANGUAGE"))
  var lang: String?

  @Flag(help: .said(HelpWords.json))
  var json = false

  mutating func validate() throws {
    if let lang, Language(named: lang) == nil {
      throw ValidationError(said: UsageWords.notALanguage(lang))
    }
  }
}

/// Every command: options, and a body that works in a session.
protocol MasarCommand: ParsableCommand {
  var common: CommonOptions { get }
  func run(_ session: Session) throws
}

extension MasarCommand {
  mutating func run() throws {
    try run(Session(common))
  }
}
