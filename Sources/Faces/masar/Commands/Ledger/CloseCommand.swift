import ArgumentParser
import Bookkeeping
import Money
import Speech

struct CloseCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Close the books up to a day, or open them · أقفل الدفاتر",
    discussion: """
        masar ledger close --until 2025-12-31
        masar ledger close --none
      """)

  @Option(help: "No entry on this day or before may change any more.")
  var until: String?

  @Flag(help: "Open the books again.")
  var none = false

  @OptionGroup var common: CommonOptions

  mutating func validate() throws {
    guard none != (until != nil) else { throw ValidationError("give either --until or --none") }
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
    commandName: "assert",
    abstract: "Note what an account held on a day; check compares it · ثبّت رصيدًا",
    discussion: "  masar ledger assert assets:Cash 1200 EGP --on 2026-06-30")

  @Argument(help: "The account.")
  var account: String

  @Argument(help: "What it held at the end of the day.")
  var amount: String

  @Argument(help: "The currency's code.")
  var currency: String

  @Option(help: "The day (default: today).")
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
