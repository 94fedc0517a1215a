import ArgumentParser
import Bookkeeping
import Freedom
import Money
import Speech
import Statements
import Telling

struct OddsFreeCommand: MasarCommand {
  static let configuration = CommandConfiguration(commandName: "free", help: OddsHelp.free)

  @Option(help: .said(OddsHelp.by, "MONTH"))
  var by: String?
  @Option(help: .said(OddsHelp.rule(WithdrawalRule.keys), "RULE"))
  var rule = "constant"
  @Option(help: .said(OddsHelp.ownReturns, "FILE"))
  var returns: String?
  @Option(help: .said(WithdrawalHelp.stock, "COLUMN"))
  var stock: String?
  @Option(help: .said(WithdrawalHelp.bond, "COLUMN"))
  var bond: String?
  @Option(help: .said(WithdrawalHelp.inflation, "COLUMN"))
  var inflation: String?

  @OptionGroup var chance: SeedOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    let columns = [stock, bond].compactMap(\.self).count
    guard returns == nil ? columns == 0 && inflation == nil : columns == 2 else {
      throw ValidationError(said: UsageWords.returnsNeedColumns)
    }
  }

  func run(_ session: Session) throws {
    guard let rule = WithdrawalRule.named(rule) else {
      throw ValidationError(
        said: UsageWords.oneOf("--rule", self.rule, known: WithdrawalRule.keys))
    }
    let month = try by.map(Arguments.month)
    let own = try ownReturns()
    let bookkeeper = try session.bookkeeper()
    let report = try bookkeeper.freeOdds(
      by: month, rule: rule, returns: own, seed: chance.seed)
    let voice = session.voice(bookkeeper)
    session.show(report.json) {
      let cut = own.map(\.cut) ?? 0
      return (cut > 0 ? voice.wrapped(WithdrawalWords.cut(cut)) : [])
        + FreeText(voice, report).lines
    }
  }

  /// The table of returns that the person brought.
  private func ownReturns() throws -> ReturnHistory? {
    guard let returns, let stock, let bond else { return nil }
    do {
      guard let table = FigureTable(try Files.statement(returns).allBytes()) else {
        throw HistoryRefusal.notATable
      }
      let history = try ReturnHistory(table, stock: stock, bond: bond, inflation: inflation)
      guard history.years >= ReturnHistory.leastYears else {
        throw HistoryRefusal.tooShort(years: history.years, needed: ReturnHistory.leastYears)
      }
      return history
    } catch let refusal as HistoryRefusal {
      throw Failure.Said(Failure.badData, WithdrawalWords.refused(refusal))
    }
  }
}

private struct FreeText {
  let voice: Voice
  let report: FreeReport

  init(_ voice: Voice, _ report: FreeReport) {
    self.voice = voice
    self.report = report
  }

  var lines: [String] {
    var lines = OddsText(voice).missing(report.basis)
    if let wished = report.wished, let now = report.costs, let then = wished.costs {
      // Two lives, each with its own answer: neither is the one.
      lines += voice.wrapped(FreeWords.lifeNow(now)).map { voice.styled($0, .bold) }
      lines += life(report.odds, report.target)
      lines += voice.wrapped(FreeWords.lifeWished(then)).map { voice.styled($0, .bold) }
      lines += life(wished.odds, wished.target)
    } else {
      lines += life(report.odds, report.target)
    }
    lines += voice.wrapped(report.assumptions.map(voice.say).joined(separator: " "))
    return lines
      + OddsText(voice).basis(report.basis, months: report.basis.monthCount, empty: nil)
  }

  /// The answer of one life: what the least lucky history says, then each of them.
  private func life(_ odds: FreedomOdds, _ target: Amount?) -> [String] {
    var lines = voice.wrapped(report.sentence(of: odds)).map { voice.styled($0, .bold) }
    let told = report.unpaid(odds) + report.targetSentences(target)
    lines += voice.wrapped(told.map(voice.say).joined(separator: " "))
    let rule = report.ruleSentences(odds).map(voice.say)
    if !rule.isEmpty { lines += voice.wrapped(rule.joined(separator: " ")) }
    var table = TextTable(
      [
        .text(voice.say(FreeWords.history)), .number(voice.say(FreeWords.tenth)),
        .number(voice.say(FreeWords.half)), .number(voice.say(FreeWords.nineTenths)),
      ] + (report.by.map { [.number(voice.say(FreeWords.by($0)))] } ?? [])
        + [.number(voice.say(FreeWords.lasts))])
    for view in report.views(of: odds) {
      let months = [0, 2, 4].map { place in
        view.freeMonths[place].map { voice.month(report.from.adding(months: $0)) }
          ?? voice.say(FreeWords.never)
      }
      let by = report.freeBy(view).map { [hundredths($0)] } ?? []
      table.add(
        ([voice.say(FreeWords.name(view.basis))] + months + by
          + [view.lasts.map(hundredths) ?? "—"]).map { TextTable.Cell.said($0) })
    }
    return lines + [""] + table.lines(voice) + [""]
  }

  private func hundredths(_ odds: Double) -> String {
    voice.odds(odds, inHundredths: true) ?? "—"
  }
}
