import ArgumentParser
import Bookkeeping
import Freedom
import Money
import Speech
import Telling

struct PathCommand: MasarCommand {
  static let configuration = CommandConfiguration(commandName: "path", help: OddsHelp.path)

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let report = try bookkeeper.path()
    let voice = session.voice(bookkeeper)
    session.show(report.json) { PathText(voice).lines(report) }
  }
}

/// The stage in words, the road as a table, and what closes the gap.
struct PathText {
  private let voice: Voice

  init(_ voice: Voice) { self.voice = voice }

  func lines(_ report: PathReport) -> [String] {
    let path = report.path
    let said = path.sentences.map(voice.say).joined(separator: " ")
    var lines = OddsText(voice).missing(report.basis)
    lines += voice.wrapped(said).map { voice.styled($0, .bold) }
    lines += voice.wrapped(report.next)
    var table = TextTable([
      .text(), .text(voice.say(PathWords.criterion)), .number(voice.say(PathWords.measured)),
      .number(voice.say(PathWords.needed)), .text(),
    ])
    for criterion in path.criteria {
      table.add(
        [
          criterion.isMet ? "✓" : "·", voice.say(PathWords.name(criterion.stage)),
          figure(criterion.measured, of: criterion.stage),
          figure(criterion.needed, of: criterion.stage), voice.say(PathWords.asks(criterion.stage)),
        ].map { TextTable.Cell.said($0) })
    }
    lines.append("")
    return lines + table.lines(voice) + [""]
      + (report.wishedSentence.map { voice.wrapped($0) } ?? [])
      + OddsText(voice).basis(report.basis, months: report.basis.monthCount, empty: nil)
  }

  private func figure(_ value: Double, of stage: Stage) -> String {
    switch stage {
    case .halfOfCosts, .free: voice.percent(value)
    case .investing: OddsText(voice).tenths(value)
    default: voice.number(Int(value))
    }
  }
}
