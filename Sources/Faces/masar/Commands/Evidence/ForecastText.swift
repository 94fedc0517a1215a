import Money
import Speech
import Statistics

/// A forecast in words and a table.
struct ForecastText {
  /// A table of a thousand series is for programs.
  static let seriesAtMost = 12

  private let voice: Voice

  init(_ voice: Voice) { self.voice = voice }

  func lines(_ series: MonthlySeries) -> [String] {
    guard let forecast = Forecast(of: series.values, months: series.ahead) else { return [] }
    var lines = [voice.styled(voice.say(.foreign(series.name)), .bold)]
    lines += voice.wrapped(SeriesWords.basis(forecast.basis))
    var table = TextTable([
      .number(voice.say(CommonWords.month)), .number(voice.say(SeriesWords.centre)),
      .number(voice.say(SeriesWords.from(0.8))), .number(voice.say(SeriesWords.to(0.8))),
      .number(voice.say(SeriesWords.from(0.95))), .number(voice.say(SeriesWords.to(0.95))),
    ])
    for month in 0..<forecast.months {
      let bounds = [0.1, 0.9, 0.025, 0.975].map { forecast.quantile($0, ahead: month) }
      table.add(
        [TextTable.Cell.said(voice.number(month + 1))]
          + ([forecast.mean[month]] + bounds).map { TextTable.Cell.said(voice.estimate($0)) })
    }
    return lines + table.lines(voice)
  }
}
