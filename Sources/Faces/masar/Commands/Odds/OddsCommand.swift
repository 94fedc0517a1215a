import ArgumentParser
import Bookkeeping
import Freedom
import Money
import Speech
import Telling

struct OddsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "odds", help: OddsHelp.odds,
    subcommands: [
      OddsQuitCommand.self, OddsMainCommand.self, OddsFreeCommand.self, OddsRunwayCommand.self,
    ])
}

/// Where chance begins; the same question has the same answer tomorrow.
struct SeedOption: ParsableArguments {
  @Option(help: .said(OddsHelp.seed, "NUMBER"))
  var seed: UInt64 = Bookkeeper.seed
}

struct OddsQuitCommand: MasarCommand {
  static let configuration = CommandConfiguration(commandName: "quit", help: OddsHelp.quit)

  @Option(name: .customLong("in"), help: .said(OddsHelp.inMonths, "MONTHS"))
  var inMonths: [Int] = []
  @Option(help: .said(OddsHelp.cash, "AMOUNT"))
  var cash: String?
  @Option(help: .said(OddsHelp.keepShare, "SHARE"))
  var keepJobShare: Double?
  @Option(help: .said(OddsHelp.keepMonths, "MONTHS"))
  var keepJobMonths: Int?

  @OptionGroup var chance: SeedOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard inMonths.allSatisfy({ 0...120 ~= $0 }) else {
      throw ValidationError(said: UsageWords.limits("--in", 0, 120))
    }
    guard keepJobShare.map({ 0...1 ~= $0 }) ?? true else {
      throw ValidationError(said: UsageWords.limits("--keep-job-share", 0, 1))
    }
    guard 1...QuitOdds.window ~= keepJobMonths ?? 1 else {
      throw ValidationError(said: UsageWords.limits("--keep-job-months", 1, QuitOdds.window))
    }
    guard keepJobMonths == nil || keepJobShare != nil else {
      throw ValidationError(said: UsageWords.needs("--keep-job-months", "--keep-job-share 0.5"))
    }
  }

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let report = try bookkeeper.quitOdds(
      months: inMonths, cash: try cash.map(Arguments.number),
      kept: keepJobShare.map {
        QuitOdds.Kept(share: $0, months: keepJobMonths ?? QuitOdds.window)
      },
      seed: chance.seed)
    let voice = session.voice(bookkeeper)
    session.show(report.json) { QuitText(voice).lines(report) }
  }
}

/// The odds of leaving in words.
private struct QuitText {
  private let voice: Voice
  private let text: OddsText

  init(_ voice: Voice) {
    self.voice = voice
    text = OddsText(voice)
  }

  func lines(_ report: QuitReport) -> [String] {
    var lines = text.missing(report.basis)
    let asked = OddsAsked(report.odds.chosen, beside: report.odds.leavings.map(\.lasts))
    if !report.basis.hasJob { lines += voice.wrapped(OddsWords.withoutJob) }
    if let now = report.odds.leavings.first(where: { $0.month == 0 }) {
      lines += voice.wrapped(OddsWords.leaving(in: 0, now.lasts, asked)).map {
        voice.styled($0, .bold)
      }
    }
    lines += voice.wrapped(
      report.odds.safest.map { OddsWords.safest($0, asked) } ?? OddsWords.noneSafe(asked))
    var table = TextTable(
      [.text(voice.say(OddsWords.leave)), .number(voice.say(OddsWords.lasts))]
        + (report.staged == nil ? [] : [.number(voice.say(OddsWords.part))])
        + [.number(voice.say(OddsWords.otherwise))])
    for (at, leaving) in report.odds.leavings.enumerated() {
      let month = voice.say(leaving.month == 0 ? OddsWords.now : OddsWords.after(leaving.month))
      let staged = report.staged.map { [text.odds(asked.shown($0.leavings[at].lasts))] } ?? []
      let end = leaving.runsOut.map {
        voice.say(OddsWords.end($0, leavingIn: leaving.month))
      }
      table.add(
        ([month, text.odds(asked.shown(leaving.lasts))] + staged + [end ?? "—"]).map {
          TextTable.Cell.said($0)
        })
    }
    lines.append("")
    lines += table.lines(voice)
    lines.append("")
    lines += voice.wrapped(OddsWords.quitAssumes)
    return lines
      + text.basis(report.basis, report.odds.basis, near: report.odds.leavings.first?.lasts)
  }
}

struct OddsMainCommand: MasarCommand {
  static let configuration = CommandConfiguration(commandName: "main", help: OddsHelp.main)

  @OptionGroup var chance: SeedOption
  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let report = try bookkeeper.mainIncomeOdds(seed: chance.seed)
    let voice = session.voice(bookkeeper)
    session.show(report.json) {
      OddsText(voice).missing(report.basis)
        + voice.wrapped(report.sentences[0]).map { voice.styled($0, .bold) }
        + report.sentences.dropFirst().flatMap { voice.wrapped($0) }
        + OddsText(voice).basis(report.basis, report.odds.basis, near: report.odds.odds)
    }
  }
}

struct OddsRunwayCommand: MasarCommand {
  static let configuration = CommandConfiguration(commandName: "runway", help: OddsHelp.runway)

  @Option(help: .said(OddsHelp.chosen, "PERCENT"))
  var odds: [Int] = []

  @OptionGroup var chance: SeedOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard odds.allSatisfy({ 1...99 ~= $0 }) else {
      throw ValidationError(said: UsageWords.limits("--odds", 1, 99))
    }
  }

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let report = try bookkeeper.runway(odds: odds.map { Double($0) / 100 }, seed: chance.seed)
    let voice = session.voice(bookkeeper)
    session.show(report.json) { lines(report, voice) }
  }

  private func lines(_ report: RunwayReport, _ voice: Voice)
    -> [String]
  {
    let runway = report.runway
    let text = OddsText(voice)
    var table = TextTable([
      .text(voice.say(OddsWords.oddsHeading)), .number(voice.say(OddsWords.hold)),
      .number(voice.say(OddsWords.money)),
    ])
    for need in runway.months {
      let money = Amount(estimate: need.money, report.basis.currency).map {
        voice.estimate($0)
      }
      table.add(
        [
          text.odds(need.odds), voice.say(OddsWords.monthsOfCosts(OddsText.tenth(need.months))),
          money ?? "—",
        ].map { TextTable.Cell.said($0) })
    }
    var lines = text.missing(report.basis)
    if let need = runway.months.first(where: { $0.odds >= 0.8 }) ?? runway.months.last {
      lines += voice.wrapped(
        OddsWords.runway(
          need.odds, OddsText.tenth(need.months), held: OddsText.tenth(runway.held ?? 0))
      ).map { voice.styled($0, .bold) }
    }
    return lines + [""] + table.lines(voice) + [""] + text.basis(report.basis, runway.basis)
  }
}
