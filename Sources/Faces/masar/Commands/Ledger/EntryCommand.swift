import ArgumentParser
import Bookkeeping
import Ledger
import Speech

struct EntryCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "entry", help: LedgerHelp.entry)

  @Argument(help: .said(LedgerHelp.number, "NUMBER"))
  var number: Int64

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let report = try bookkeeper.entry(number)
    let voice = session.voice(bookkeeper)
    session.show(report.json) { lines(report, voice) }
  }

  private func lines(_ report: EntryReport, _ voice: Voice) -> [String] {
    var lines = [
      voice.styled("\(voice.say(LedgerWords.entry)) \(voice.number(Int(report.id)))", .bold),
      "\(voice.day(report.day, .full)): \(voice.say(.foreign(report.description)))",
    ]
    if let counterparty = report.counterparty {
      lines.append(
        voice.say(CommonWords.labelled(CommonWords.counterparty, .foreign(counterparty))))
    }
    var table = TextTable([.text(), .number()])
    for posting in report.postings {
      table.add([
        TextTable.Cell(voice.name(of: posting.account)),
        TextTable.Cell.said(voice.amount(posting.amount)),
      ])
    }
    lines += table.lines(voice)
    if let rate = report.rate {
      lines.append("\(voice.say(LedgerWords.rate)): \(voice.rate(rate))")
    }
    if let because = report.because {
      lines.append(voice.say(CommonWords.labelled(LedgerWords.because, because.name)))
    }
    if let transfer = report.transfer {
      lines.append(voice.say(LedgerWords.otherSide(Int(transfer))))
    }
    lines.append(voice.styled(voice.say(LedgerWords.sources), .bold))
    for source in report.sources {
      lines.append("  " + voice.say(LedgerWords.source(line: source.line, source.file)))
      if let text = source.text { lines.append("    " + voice.say(.foreign(text))) }
    }
    return lines
  }
}

struct AssignCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", help: LedgerHelp.assign)

  @Argument(help: .said(LedgerHelp.number, "NUMBER"))
  var number: Int64

  @Option(help: .said(LedgerHelp.target, "ACCOUNT"))
  var to: String

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let account = try Arguments.account(to, of: bookkeeper)
    let report = try bookkeeper.assign(entry: number, to: account)
    let voice = session.voice(bookkeeper)
    session.show(report.json) {
      voice.wrapped(LedgerWords.moved(account))
        + report.offers.flatMap { [""] + OfferText($0, voice).lines }
    }
  }
}

struct DeleteCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", help: LedgerHelp.delete)

  @Argument(help: .said(LedgerHelp.number, "NUMBER"))
  var number: Int64

  @Option(help: .said(LedgerHelp.why, "WORDS"))
  var why = ""

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let report = try bookkeeper.delete(entry: number, why: why)
    let voice = session.voice(bookkeeper)
    session.show(report.json) {
      voice.wrapped(LedgerWords.deleted(Int(number), change: Int(report.change ?? 0)))
    }
  }
}
