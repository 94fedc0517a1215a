import Freedom
import Ledger
import Money
import Statistics
import Store

/// How past forecasts have fared, over every month of theirs that is over.
public struct ForecastScore: Sendable {
  /// Months scored, one for each forecast, series and month.
  public let scored: Int
  /// Forecasts that have any.
  public let forecasts: Int
  /// The share of months inside the middle eight tenths of what was said.
  public let coverage80: Double
  /// Beside saying the mean of the last twelve months, and last year's month; `nil` where that guess
  /// was never wrong.
  public let yearMean: Beside?
  public let lastYear: Beside?
  /// Yes/no claims, that a month's online income would carry the costs: how many, their Brier score,
  /// and by tenths of the odds how often they came true.
  public let claims: Int
  public let brier: Double?
  public let reliability: [Claims]

  /// Errors as a share of a plain guess's mean absolute error: below 1 is better.
  public struct Beside: Hashable, Sendable {
    /// The continuous ranked probability score, which is a guess's absolute error where it says one
    /// figure alone. It rewards a range that is as wide as it should be.
    public let range: Double
    /// The absolute error of the median.
    public let middle: Double
  }

  public struct Claims: Hashable, Sendable {
    public let count: Int
    public let odds: Double
    public let cameTrue: Double
  }
}

extension Bookkeeper {
  /// Scores all frozen forecasts; `nil` until a month of one is over.
  public func forecastScore() throws -> ForecastScore? {
    ForecastScore(try person())
  }
}

extension ForecastScore {
  init?(_ person: Person) {
    guard let months = person.months, !person.forecasts.isEmpty else { return nil }
    var actual: [String: [Double]] = [FrozenForecast.online: person.earned.online]
    if !person.costs.isEmpty { actual[FrozenForecast.expenses] = person.costs }
    for stream in person.earned.streams { actual[stream.name] = stream.months }
    func happened(_ name: String, _ month: Month) -> Double? {
      guard months.contains(month), let values = actual[name] else { return nil }
      return values[month - months.lowerBound]
    }
    var (inside, scored, forecasts) = (0, 0, 0)
    var (mean, before) = (Guess(), Guess())
    var (odds, came): ([Double], [Bool]) = ([], [])
    // The deciles: the score asks for levels that are evenly spread.
    let deciles = Forecast.levels.indices.filter { 0.1...0.9 ~= Forecast.levels[$0] }
    let levels = deciles.map { Forecast.levels[$0] }
    for forecast in person.forecasts where forecast.currency == person.plan.currency.code {
      let sofar = scored
      // A stream that is all there is isn't scored twice.
      let isAlone = forecast.streams.count == 1
      for series in forecast.series where !(isAlone && series.name == forecast.streams[0].name) {
        for (ahead, row) in series.quantiles.enumerated() {
          guard row.count == Forecast.levels.count else { continue }
          let quantiles = deciles.map { row[$0] }
          guard let month = forecast.month(ahead), let value = happened(series.name, month),
            let low = quantiles.first, let high = quantiles.last,
            let score = DistributionScores.crps(quantiles, at: levels, value)
          else { continue }
          scored += 1
          if low <= value, value <= high { inside += 1 }
          let middle = series.quantile(0.5, ahead).map { abs(value - $0) } ?? score
          mean.add(range: score, middle: middle, guess: abs(value - series.yearMean))
          if let year = series.yearBefore[ahead] {
            before.add(range: score, middle: middle, guess: abs(value - year))
          }
        }
      }
      if scored > sofar { forecasts += 1 }
      for (ahead, chance) in forecast.carries.enumerated() {
        guard let month = forecast.month(ahead),
          let value = happened(FrozenForecast.online, month)
        else { continue }
        odds.append(chance)
        came.append(value >= forecast.costs)
      }
    }
    guard scored > 0 else { return nil }
    self.scored = scored
    self.forecasts = forecasts
    coverage80 = Double(inside) / Double(scored)
    yearMean = mean.beside
    lastYear = before.beside
    claims = odds.count
    brier = OddsScores.brier(odds, came)
    reliability = OddsScores.reliability(odds, came).map {
      Claims(count: $0.count, odds: $0.meanOdds, cameTrue: $0.cameTrue)
    }
  }
}

/// Sums of errors beside those of a guess.
private struct Guess {
  private var (range, middle, guess) = (0.0, 0.0, 0.0)

  mutating func add(range: Double, middle: Double, guess: Double) {
    self.range += range
    self.middle += middle
    self.guess += guess
  }

  var beside: ForecastScore.Beside? {
    guess > 0 ? ForecastScore.Beside(range: range / guess, middle: middle / guess) : nil
  }
}
