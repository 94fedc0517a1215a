import ArgumentParser
import Bookkeeping
import Ledger
import Speech

struct RegisterCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "register",
    abstract: "An account's postings, newest first · حركات الحساب",
    discussion: """
        masar ledger register assets:PayPal
        masar ledger register income:Unsorted --from 2026-01-01 --limit 100
      """)

  @Argument(help: "The account, such as assets:PayPal or rent.")
  var account: String

  @Option(help: "From this day on.")
  var from: String?

  @Option(help: "Up to this day.")
  var to: String?

  @Option(help: "At most this many postings.")
  var limit = 50

  @OptionGroup var common: CommonOptions

  mutating func validate() throws {
    guard 1...1_000_000 ~= limit else { throw ValidationError("--limit is 1 to 1000000") }
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
