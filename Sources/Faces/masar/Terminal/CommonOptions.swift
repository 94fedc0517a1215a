import ArgumentParser
import Speech

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: "The book (default: MASAR_BOOK, or the data folder of this machine).")
  var book: String?

  @Option(help: "ar or en (default: the book's setting, or the environment).")
  var lang: String?

  @Flag(help: "One JSON value, for programs.")
  var json = false

  mutating func validate() throws {
    if let lang, Language(named: lang) == nil {
      throw ValidationError("--lang is ar or en, not '\(lang)'")
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
