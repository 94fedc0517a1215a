import ArgumentParser
import Bookkeeping
import Money
import Speech

struct StatusCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Where you stand, on one screen · أين تقف",
    discussion: """
      Income by stream over the last twelve months, what platforms and conversions took, the share
      of your costs that online income covers, what isn't known, and what to do next.

        masar
        masar status --at 2026-06-30 --in USD
      """)

  @Option(help: "As of this day (default: the last day that the books know of).")
  var at: String?

  @Option(name: .customLong("in"), help: "Sum in this currency (default: your setting).")
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
