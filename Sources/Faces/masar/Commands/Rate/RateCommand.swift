import ArgumentParser
import Bookkeeping
import Ledger
import Money
import Speech
import Statements
import Store

struct RateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate", help: RateHelp.rate,
    subcommands: [RateAddCommand.self, RateImportCommand.self, RateShowCommand.self])
}

struct RateAddCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", help: RateHelp.add)

  @Argument(help: .said(RateHelp.base, "BASE"))
  var base: String
  @Argument(help: .said(RateHelp.quote, "QUOTE"))
  var quote: String
  @Argument(help: .said(RateHelp.price, "RATE"))
  var rate: String

  @Option(help: .said(RateHelp.on, "DAY"))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeperOrNew()
    guard let base = try bookkeeper.currency(base), let quote = try bookkeeper.currency(quote)
    else { return }
    guard let rate = Rate(one: base, is: try Arguments.number(rate), quote) else {
      throw Failure.Said(Failure.usage, RateWords.notPositive)
    }
    let day = try on.map(Arguments.day) ?? session.today
    let change = try bookkeeper.add(rate, on: day)
    let voice = session.voice(bookkeeper)
    session.show(.object(["change": change.map { .number($0) }])) {
      voice.wrapped(RateWords.added(rate, on: day))
    }
  }
}

struct RateImportCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", help: RateHelp.import)

  @Argument(help: .said(RateHelp.file, "FILE"))
  var file: String

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let table = try Files.statement(file)
    let bookkeeper = try session.bookkeeperOrNew()
    let report: RatesReport
    do {
      report = try bookkeeper.importRates(table)
    } catch Refusal.unknownFormat {
      throw Failure.Said(Failure.badData, RateWords.notATable(table.name), RateWords.tableShape)
    }
    let voice = session.voice(bookkeeper)
    session.show(report.json) {
      var lines = voice.wrapped(RateWords.imported(report.new, report.name))
      for issue in report.issues.prefix(8) { lines += voice.wrapped(issue.sentence, indent: 2) }
      return lines
    }
    if report.rows == 0 { throw Failure.Quiet(status: Failure.badData) }
  }
}

struct RateShowCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", help: RateHelp.show)

  @Argument(help: .said(RateHelp.base, "BASE"))
  var base: String?
  @Argument(help: .said(RateHelp.quote, "QUOTE"))
  var quote: String?

  @Option(help: .said(RateHelp.limit, "NUMBER"))
  var limit = 50

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let rates = try bookkeeper.rates(
      base: try bookkeeper.currency(base), quote: try bookkeeper.currency(quote)
    )
    .sorted { $0.day > $1.day }.prefix(max(0, limit))
    let voice = session.voice(bookkeeper)
    session.show(.rates(Array(rates), limit: limit)) {
      var table = TextTable([
        .text(voice.say(CommonWords.day)), .number(voice.say(RateWords.rate)),
        .text(voice.say(RateWords.source)),
      ])
      for rate in rates {
        table.add([
          TextTable.Cell.said(voice.day(rate.day, .table)),
          TextTable.Cell.said(voice.rate(rate.rate)),
          TextTable.Cell(
            voice.say(rate.source == "manual" ? RateWords.fromPerson : RateWords.fromTable)),
        ])
      }
      return rates.isEmpty ? voice.wrapped(RateWords.none) : table.lines(voice)
    }
  }
}
