import ArgumentParser
import Bookkeeping
import Ledger
import Money
import Speech

struct BalanceCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "balance", help: LedgerHelp.balance)

  @Argument(help: .said(LedgerHelp.kind, "ACCOUNT"))
  var account: String?

  @Option(help: .said(LedgerHelp.at, "DAY"))
  var at: String?

  @Option(help: .said(LedgerHelp.from, "DAY"))
  var from: String?

  @Option(help: .said(LedgerHelp.to, "DAY"))
  var to: String?

  @Option(name: .customLong("in"), help: .said(LedgerHelp.currency, "CODE"))
  var currency: String?

  @Flag(help: .said(LedgerHelp.monthly))
  var monthly = false

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let voice = session.voice(bookkeeper)
    let prefix = try account.map { try Arguments.prefix($0, of: bookkeeper) }
    let days = try Arguments.days(from: from, to: to ?? at)
    if monthly {
      let report = try bookkeeper.monthly(
        prefix ?? AccountName.Prefix("income")!, in: try bookkeeper.currency(currency), over: days)
      session.show(report.json) { MonthlyText(report, voice).lines }
    } else {
      let report = try bookkeeper.balance(
        at: try at.map(Arguments.day), over: from != nil || to != nil ? days : nil, within: prefix,
        in: try bookkeeper.currency(currency))
      session.show(report.json) { lines(report, voice, ofOne: prefix?.account != nil) }
    }
  }

  /// - Parameter isOne: whether an account was asked for, which has entries.
  private func lines(_ report: BalanceReport, _ voice: Voice, ofOne isOne: Bool) -> [String] {
    guard !report.lines.isEmpty else {
      return voice.wrapped(isOne ? LedgerWords.holdsNothing : LedgerWords.noEntries)
    }
    var columns: [TextTable.Column] = [
      .text(voice.say(CommonWords.account)), .number(voice.say(CommonWords.balance)),
    ]
    if let currency = report.currency { columns.append(.number(currency.code)) }
    var table = TextTable(columns)
    for line in report.lines {
      for (at, currency) in line.totals.currencies.enumerated() {
        var cells = [
          TextTable.Cell(at == 0 ? voice.name(of: line.account) : ""),
          TextTable.Cell.said(voice.totals(line.totals.only(currency))),
        ]
        if let value = line.valuation, at == 0 {
          cells.append(TextTable.Cell.said(voice.valuation(value)))
        }
        table.add(cells)
      }
    }
    return table.lines(voice)
  }
}

/// A report by months in words: a line a month, and what no rate converts beside it.
struct MonthlyText {
  private let report: MonthlyReport
  private let voice: Voice

  init(_ report: MonthlyReport, _ voice: Voice) {
    self.report = report
    self.voice = voice
  }

  var lines: [String] {
    guard !report.lines.isEmpty else { return voice.wrapped(LedgerWords.noEntries) }
    var table = TextTable([
      .text(voice.say(CommonWords.month)), .text(voice.say(CommonWords.account)),
      .number(report.currency.code),
    ])
    for (at, month) in report.months.enumerated() {
      for (account, values) in report.lines where !values[at].isZero {
        table.add([
          TextTable.Cell.said(voice.month(month)), TextTable.Cell(voice.shortName(of: account)),
          TextTable.Cell.said(voice.valuation(values[at])),
        ])
      }
    }
    return table.lines(voice)
  }
}
