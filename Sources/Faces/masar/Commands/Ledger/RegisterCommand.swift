import ArgumentParser
import Bookkeeping
import Ledger
import Speech

struct RegisterCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", help: LedgerHelp.register)

  @Argument(help: .said(LedgerHelp.account, "ACCOUNT"))
  var account: String

  @Option(help: .said(LedgerHelp.from, "DAY"))
  var from: String?

  @Option(help: .said(LedgerHelp.to, "DAY"))
  var to: String?

  @Option(help: .said(LedgerHelp.limit, "NUMBER"))
  var limit = 50

  @OptionGroup var common: CommonOptions

  mutating func validate() throws {
    guard 1...1_000_000 ~= limit else {
      throw ValidationError(said: UsageWords.limits("--limit", 1, 1_000_000))
    }
  }

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let voice = session.voice(bookkeeper)
    let report = try bookkeeper.register(
      try Arguments.account(account, of: bookkeeper), over: try Arguments.days(from: from, to: to),
      limit: limit)
    session.show(report.json) {
      var table = TextTable([
        .text(voice.say(CommonWords.day)), .text(voice.say(CommonWords.description)),
        .number(voice.say(CommonWords.amount)), .text(voice.say(CommonWords.account)),
        .number(voice.say(LedgerWords.entry)), .text(voice.say(CommonWords.file)),
      ])
      for line in report.lines {
        table.add([
          TextTable.Cell.said(voice.day(line.day, .table)), TextTable.Cell(line.description),
          TextTable.Cell.said(voice.amount(line.amount)),
          TextTable.Cell(voice.list(line.against.map { voice.shortName(of: $0) })),
          TextTable.Cell.said(voice.number(Int(line.entry))),
          TextTable.Cell(line.line > 0 ? "\(line.file):\(line.line)" : line.file, .dim),
        ])
      }
      return report.lines.isEmpty ? voice.wrapped(LedgerWords.noEntries) : table.lines(voice)
    }
  }
}
