import ArgumentParser
import Bookkeeping
import Ledger
import Money
import Speech
import Telling

struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast", help: OddsHelp.forecast,
    subcommands: [ForecastShowCommand.self, ForecastScoreCommand.self],
    defaultSubcommand: ForecastShowCommand.self)
}

struct ForecastShowCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", help: OddsHelp.forecastShow)

  @Option(help: .said(OddsHelp.forecastMonths, "NUMBER"))
  var months = 6
  @Flag(help: .said(OddsHelp.dryRun))
  var dryRun = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard 1...Bookkeeper.forecastMonths ~= months else {
      throw ValidationError(said: UsageWords.limits("--months", 1, Bookkeeper.forecastMonths))
    }
  }

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let report = try bookkeeper.forecast(freezes: !dryRun)
    let voice = session.voice(bookkeeper)
    session.show(report.json) { FanText(voice, report).lines(months) }
  }
}

struct ForecastScoreCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", help: OddsHelp.forecastScore)

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let score = try bookkeeper.forecastScore()
    let voice = session.voice(bookkeeper)
    session.show(.score(score)) {
      score.map { FanText.record($0, voice) } ?? voice.wrapped(ForecastWords.noneOver)
    }
  }
}

/// The fan in words and figures.
struct FanText {
  private let voice: Voice
  private let report: ForecastReport

  init(_ voice: Voice, _ report: ForecastReport) {
    self.voice = voice
    self.report = report
  }

  func lines(_ months: Int) -> [String] {
    let forecast = report.forecast
    var lines = OddsText(voice).missing(report.basis)
    if let online = series(FrozenForecast.online), let first = forecast.month(0),
      let low = amount(online.quantile(0.1, 0)), let high = amount(online.quantile(0.9, 0))
    {
      lines += voice.wrapped(ForecastWords.next(first, low, high)).map { voice.styled($0, .bold) }
    }
    var table = TextTable([
      .text(voice.say(CommonWords.month)), .number(voice.say(ForecastWords.low)),
      .number(voice.say(ForecastWords.middle)), .number(voice.say(ForecastWords.high)),
      .number(voice.say(ForecastWords.carries)), .number(voice.say(ForecastWords.cash)),
    ])
    for ahead in 0..<min(months, series(FrozenForecast.online)?.quantiles.count ?? 0) {
      guard let month = forecast.month(ahead) else { continue }
      let online = [0.1, 0.5, 0.9].map { figure(FrozenForecast.online, $0, ahead) }
      table.add(
        ([voice.month(month)] + online + [
          forecast.carries.indices.contains(ahead)
            ? voice.odds(forecast.carries[ahead], inHundredths: true) ?? "—" : "—",
          series(FrozenForecast.cash) == nil
            ? "—"
            : [0.1, 0.9].map { figure(FrozenForecast.cash, $0, ahead) }.joined(separator: " … "),
        ]).map { TextTable.Cell.said($0) })
    }
    lines += ["", voice.say(ForecastWords.online) + " (" + forecast.currency + ")"]
    lines += table.lines(voice)
    lines += ["", voice.say(ForecastWords.byStream)] + streams(months) + [""]
    if report.hasSeveralStreams { lines += voice.wrapped(ForecastWords.apart) }
    if report.isFrozen {
      let made = Month(iso: forecast.made)
      lines += voice.wrapped(
        report.isNew ? ForecastWords.frozen : made.map(ForecastWords.kept) ?? ForecastWords.frozen)
    } else {
      lines += voice.wrapped(ForecastWords.notKept)
    }
    if let learned = report.learned { lines += voice.wrapped(learned) }
    if let record = report.record { lines += FanText.record(record, voice) }
    guard report.isBasisKept else { return lines + voice.wrapped(ForecastWords.basisNotKept) }
    return lines
      + OddsText(voice).basis(report.basis, months: report.basis.monthCount, empty: nil)
  }

  /// How past forecasts fared, shown beside the next one.
  static func record(_ score: ForecastScore, _ voice: Voice) -> [String] {
    voice.wrapped(score.sentences.map(voice.say).joined(separator: " "))
  }

  private func streams(_ months: Int) -> [String] {
    var table = TextTable([
      .text(voice.say(ForecastWords.stream)), .number(voice.say(ForecastWords.low)),
      .number(voice.say(ForecastWords.middle)), .number(voice.say(ForecastWords.high)),
    ])
    func add(_ name: String, _ series: FrozenForecast.Series) {
      let ahead = min(months, series.quantiles.count) / 2
      table.add(
        ([name] + [0.1, 0.5, 0.9].map { figure(series.name, $0, ahead) })
          .map { TextTable.Cell.said($0) })
    }
    for series in report.forecast.series {
      guard let account = AccountName(series.name) else { continue }
      add(voice.shortName(of: account), series)
    }
    if let costs = self.series(FrozenForecast.expenses) {
      table.addRule()
      add(voice.say(ForecastWords.costsOfBooks), costs)
    }
    return table.lines(voice)
  }

  private func series(_ name: String) -> FrozenForecast.Series? {
    report.forecast.series.first { $0.name == name }
  }

  private func amount(_ value: Double?) -> Amount? {
    value.flatMap { Amount(estimate: $0, report.currency) }
  }

  private func figure(_ name: String, _ level: Double, _ ahead: Int) -> String {
    amount(series(name)?.quantile(level, ahead)).map { voice.estimate($0, .none) } ?? "—"
  }
}
