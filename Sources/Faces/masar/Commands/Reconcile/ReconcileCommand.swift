import ArgumentParser
import Bookkeeping
import Ledger
import Money
import Speech

struct ReconcileCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconcile", help: ReconcileHelp.reconcile)

  @Argument(help: .said(LedgerHelp.account, "ACCOUNT"))
  var account: String

  @Option(parsing: .unconditional, help: .said(ReconcileHelp.balance, "AMOUNT"))
  var balance: String

  @Option(help: .said(LedgerHelp.at, "DAY"))
  var at: String

  @Option(help: .said(ReconcileHelp.currency, "CODE"))
  var currency: String?

  @Flag(help: .said(ReconcileHelp.close))
  var close = false

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let name = try Arguments.account(account, of: bookkeeper)
    let only = try bookkeeper.onlyCurrency(of: name)
    guard let currency = try bookkeeper.currency(currency) ?? only else {
      throw Failure.Said(Failure.usage, ReconcileWords.whichCurrency(name))
    }
    let amount = try Amount(try Arguments.number(balance), currency)
    let report = try bookkeeper.reconcile(
      name, holds: amount, on: try Arguments.day(at), closes: close)
    let voice = session.voice(bookkeeper)
    session.show(report.json) { ReconcileText(report, voice).lines(isClosing: close) }
    if !report.reconciliation.agrees { throw Failure.Quiet(status: Failure.badData) }
  }
}

/// A reconciliation in words.
struct ReconcileText {
  private let report: ReconcileReport
  private let voice: Voice

  /// Suspects beyond these are counted, not listed; `--json` has all of them.
  private static let mostSuspects = 10

  init(_ report: ReconcileReport, _ voice: Voice) {
    self.report = report
    self.voice = voice
  }

  func lines(isClosing: Bool) -> [String] {
    let found = report.reconciliation
    let stated = report.amount(found.at.units)
    guard !found.agrees else {
      let closed = report.closedUntil.flatMap { isClosing ? BookWords.closedNow(until: $0) : nil }
      return voice.wrapped(ReconcileWords.agrees(report.account, stated, on: found.at.day))
        + voice.wrapped(closed ?? ReconcileWords.closeIt)
    }
    var lines = voice.wrapped(
      ReconcileWords.differs(
        report.account, on: found.at.day, book: report.quantity(found.books), statement: stated))
    let size = report.quantity(found.difference).magnitude
    lines += voice.wrapped(
      found.difference > 0
        ? ReconcileWords.missing(size, report.currency)
        : ReconcileWords.surplus(size, report.currency))
    if let day = found.agreesOn { lines += voice.wrapped(ReconcileWords.agreesOn(day)) }
    if let day = found.differsOn { lines += voice.wrapped(ReconcileWords.differsOn(day)) }
    lines.append("")
    if found.suspects.isEmpty {
      lines += voice.wrapped(ReconcileWords.noSuspect)
    } else {
      lines.append(voice.styled(voice.say(ReconcileWords.suspects), .bold))
      lines += table(found.suspects.prefix(ReconcileText.mostSuspects))
      if found.suspects.count > ReconcileText.mostSuspects {
        lines.append(
          voice.say(CommonWords.more(found.suspects.count - ReconcileText.mostSuspects)))
      }
      lines += [""] + voice.wrapped(ReconcileWords.nothingChanged)
      if let line = surplus(found.suspects) {
        lines += voice.wrapped(ReconcileWords.howToDelete(Int(line.id)))
      }
    }
    if isClosing { lines += voice.wrapped(ReconcileWords.notClosed) }
    return lines
  }

  private func surplus(_ suspects: [Suspect]) -> Suspect.Line? {
    for suspect in suspects {
      switch suspect {
      case .doubled(let line, _), .extra(let line): return line
      default: continue
      }
    }
    return nil
  }

  private func table(_ suspects: ArraySlice<Suspect>) -> [String] {
    var table = TextTable([
      .number(voice.say(LedgerWords.entry)), .text(voice.say(CommonWords.day)),
      .number(voice.say(CommonWords.amount)), .text(voice.say(CommonWords.description)), .text(),
    ])
    for suspect in suspects {
      for (at, line) in suspect.lines.enumerated() {
        table.add([
          TextTable.Cell.said(voice.number(Int(line.id))),
          TextTable.Cell.said(voice.day(line.day, .table)),
          TextTable.Cell.said(voice.amount(report.amount(line.units))),
          TextTable.Cell(line.text),
          TextTable.Cell.said(at == 0 ? voice.say(suspect.name(in: report.currency)) : ""),
        ])
      }
    }
    return table.lines(voice)
  }
}
