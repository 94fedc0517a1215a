import ArgumentParser
import Bookkeeping
import Money
import Speech

struct CloseCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", help: LedgerHelp.close)

  @Option(help: .said(LedgerHelp.until, "DAY"))
  var until: String?

  @Flag(help: .said(LedgerHelp.none))
  var none = false

  @OptionGroup var common: CommonOptions

  mutating func validate() throws {
    guard none != (until != nil) else {
      throw ValidationError(said: UsageWords.either("--until DAY", "--none"))
    }
  }

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let day = try until.map(Arguments.day)
    let change = try bookkeeper.close(until: day)
    let voice = session.voice(bookkeeper)
    session.show(
      .object([
        "closedUntil": day.map { .string($0.description) } ?? .null,
        "change": change.map { .number($0) },
      ])
    ) { voice.wrapped(day.map { BookWords.closedNow(until: $0) } ?? BookWords.openNow) }
  }
}

struct AssertCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "assert", help: LedgerHelp.assert)

  @Argument(help: .said(LedgerHelp.account, "ACCOUNT"))
  var account: String

  @Argument(help: .said(LedgerHelp.held, "AMOUNT"))
  var amount: String

  @Argument(help: .said(LedgerHelp.code, "CODE"))
  var currency: String

  @Option(help: .said(LedgerHelp.on, "DAY"))
  var on: String?

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let name = try Arguments.account(account, of: bookkeeper)
    guard let currency = try bookkeeper.currency(currency) else { return }
    let held = try Amount(try Arguments.number(amount), currency)
    let day = try on.map(Arguments.day) ?? session.today
    let change = try bookkeeper.assert(name, holds: held, on: day)
    let voice = session.voice(bookkeeper)
    session.show(.object(["change": change.map { .number($0) }])) {
      voice.wrapped(BookWords.asserted(name, held, on: day))
    }
  }
}
