import ArgumentParser
import Bookkeeping
import Freedom
import Ledger
import Money
import Speech
import Telling

struct LeversCommand: MasarCommand {
  static let configuration = CommandConfiguration(commandName: "levers", help: OddsHelp.levers)

  @Option(name: .customLong("in"), help: .said(OddsHelp.inMonths, "MONTHS"))
  var inMonths = 0
  @Option(help: .said(OddsHelp.leversBy, "MONTH"))
  var by: String?

  @OptionGroup var chance: SeedOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard 0...120 ~= inMonths else {
      throw ValidationError(said: UsageWords.limits("--in", 0, 120))
    }
  }

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let report = try bookkeeper.levers(
      leavesIn: inMonths, by: try by.map(Arguments.month), seed: chance.seed)
    let voice = session.voice(bookkeeper)
    session.show(report.json) { lines(report, voice) }
  }

  private func lines(_ report: LeversReport, _ voice: Voice) -> [String] {
    let text = OddsText(voice)
    let hasFree = report.freeBy != nil
    var table = TextTable(
      [
        .text(voice.say(OddsWords.lever)), .number(voice.say(OddsWords.quitColumn)), .number(),
        .number(voice.say(OddsWords.mainColumn)), .number(),
      ] + (hasFree ? [.number(voice.say(OddsWords.freeColumn)), .number()] : []))
    /// - Parameter before: `nil` for the row of things as they are.
    func row(_ name: String, _ odds: LeverOdds.Odds, _ before: LeverOdds.Odds?) {
      func pair(_ odds: Double?, _ before: Double?) -> [String] {
        let change = odds.flatMap { odds in before.map { OddsWords.points(odds, from: $0) } }
        return [
          odds.map { voice.say(OddsWords.hundredths($0)) } ?? "—",
          change.map { points($0, voice) } ?? "",
        ]
      }
      table.add(
        ([name] + pair(odds.quit, before?.quit) + pair(odds.main, before?.main)
          + (hasFree ? pair(odds.free, before?.free) : [])).map { TextTable.Cell.said($0) })
    }
    row(voice.say(OddsWords.nowRow), report.levers.now, nil)
    table.addRule()
    for effect in report.levers.levers {
      row(
        voice.say(OddsWords.name(effect.lever, invested: report.investedMore)), effect.after,
        report.levers.now)
    }
    var told = voice.say(OddsWords.leversCount)
    if let month = report.freeBy {
      told += " " + voice.say(OddsWords.leversFree(month, leavesIn: report.jobLeftIn))
    }
    return text.missing(report.basis)
      + [voice.styled(voice.say(OddsWords.leversHeading), .bold)] + voice.wrapped(told) + [""]
      + table.lines(voice) + [""]
      + voice.wrapped(OddsWords.leversAssume)
      + text.basis(report.basis, months: report.basis.monthCount, empty: nil)
  }

  /// A change of odds in hundredths.
  private func points(_ points: Int, _ voice: Voice) -> String {
    points > 0 ? "+" + voice.number(points) : voice.number(points)
  }
}

struct RouletteCommand: MasarCommand {
  static let configuration = CommandConfiguration(commandName: "roulette", help: OddsHelp.roulette)

  @OptionGroup var chance: SeedOption
  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let report = try bookkeeper.roulette(seed: chance.seed)
    let voice = session.voice(bookkeeper)
    session.show(report.json) { lines(report, voice) }
  }

  private func lines(_ report: RouletteReport, _ voice: Voice) -> [String] {
    let text = OddsText(voice)
    var table = TextTable([
      .text(voice.say(OddsWords.what)), .text(), .number(voice.say(OddsWords.share)),
      .number(voice.say(OddsWords.effective)), .number(voice.say(OddsWords.mainAfter)),
      .number(voice.say(OddsWords.quitAfter)),
    ])
    for draw in report.roulette.draws {
      func pair(_ odds: (LeverOdds.Odds) -> Double) -> String {
        guard let before = draw.before, let after = draw.after else { return "—" }
        // The arrow goes as one reads.
        let arrow = voice.language == .ar ? "←" : "→"
        return [odds(before), odds(after)].map { voice.say(OddsWords.hundredths($0)) }
          .joined(separator: " \(arrow) ")
      }
      table.add(
        [
          voice.say(OddsWords.draw(draw.kind)), voice.say(draw.words), voice.percent(draw.share),
          text.tenths(draw.effective), pair(\.main), pair(\.quit),
        ].map { TextTable.Cell.said($0) })
    }
    var lines = text.missing(report.basis)
    if let sentence = report.sentence {
      lines += voice.wrapped(sentence).map { voice.styled($0, .bold) }
    }
    let told =
      report.roulette.draws.isEmpty
      ? [] : table.lines(voice) + [""] + voice.wrapped(OddsWords.rouletteTells)
    return lines + [""] + told
      + text.basis(report.basis, months: report.basis.monthCount, empty: nil)
  }
}
