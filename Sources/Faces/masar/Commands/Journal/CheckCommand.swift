import ArgumentParser
import Bookkeeping
import Money
import Speech
import Telling

struct CheckCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", help: JournalHelp.check)

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let report = try bookkeeper.check()
    let voice = session.voice(bookkeeper)
    session.show(report.json) { lines(report, voice) }
    if !report.isSound { throw Failure.Quiet(status: Failure.badData) }
  }

  private func lines(_ report: CheckReport, _ voice: Voice) -> [String] {
    var lines: [String] = []
    if report.isSound {
      lines.append(voice.styled(voice.say(CheckWords.allWell), .green))
      lines += voice.wrapped(CheckWords.chainIntact(report.changes), indent: 2)
      lines += voice.wrapped(CheckWords.entriesBalance(report.entries), indent: 2)
      lines += voice.wrapped(CheckWords.rowsAccounted(report.rows), indent: 2)
      lines += voice.wrapped(CheckWords.digest(report.digest), indent: 2)
    }
    // All currencies without a rate in one sentence.
    var missing: [Currency] = []
    var home: Currency?
    for case .noRate(let currency, let into) in report.findings {
      missing.append(currency)
      home = into
    }
    if let home {
      lines += voice.wrapped(StatusWords.noRate(missing.map(\.code), into: home)).map {
        voice.styled($0, .amber)
      }
    }
    for sentence in report.damageSentences(\.sentence) {
      lines += voice.wrapped(sentence).map { voice.styled($0, .red) }
    }
    for finding in report.findings where !finding.isDamage {
      if case .noRate = finding { continue }
      lines += voice.wrapped(finding.sentence).map { voice.styled($0, .amber) }
      if case .likelyTransfers = finding {
        lines += voice.wrapped(CheckWords.declareTransfers) + voice.wrapped(CheckWords.transferRule)
      }
    }
    return lines
  }
}
