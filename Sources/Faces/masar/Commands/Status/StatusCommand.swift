import ArgumentParser
import Bookkeeping
import Money
import Speech

struct StatusCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", help: StatusHelp.status)

  @Option(help: .said(StatusHelp.at, "DAY"))
  var at: String?

  @Option(name: .customLong("in"), help: .said(StatusHelp.currency, "CODE"))
  var currency: String?

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    guard session.hasBook else {
      // The first thing that a person sees: what to do, not what is missing.
      let voice = session.voice(nil)
      session.show(.object(["book": .null])) { voice.wrapped(BookWords.missing(session.path)) }
      return
    }
    let bookkeeper = try session.bookkeeper()
    let report = try bookkeeper.status(
      at: try at.map(Arguments.day), in: try bookkeeper.currency(currency))
    let voice = session.voice(bookkeeper)
    session.show(report.json) { StatusText(report, voice).lines }
  }
}
