import RealModule

/// How far the truth may lie from the forecast, on the working scale: a width from the series' own
/// movement and errors, times quantiles that the pooled errors of many series had in units of it
/// (split conformal prediction; Vovk, Gammerman and Shafer, "Algorithmic Learning in a Random
/// World", 2005, with the width of a local scale).
enum Spread {
  /// Beyond the months of calibration the width grows as that of a random walk.
  private static let calibrated = 18

  /// Offsets from the forecast, a row a month ahead, in the order of `Forecast.levels`.
  static func offsets(_ traits: Traits, history: Int, months: Int) -> [[Double]] {
    let table =
      history < Traits.monthsNeeded
      ? ForecastTables.first
      : history < Seasonality.monthsNeeded ? ForecastTables.young : ForecastTables.grown
    let row = (0..<3).map { power in
      zip(table.width, traits.movement).reduce(0) { $0 + $1.0[power] * $1.1 }
    }
    return (1...max(months, 1)).prefix(months).map { month in
      let reach = Double.log(Double(min(month, calibrated))) / Double.log(Double(calibrated))
      let exponent = row[0] + reach * (row[1] + reach * row[2])
      var width = Double.exp(min(max(exponent, -9), 3))
      if month > calibrated { width *= (Double(month) / Double(calibrated)).squareRoot() }
      var highest = -Double.infinity
      return table.quantiles.map { terms in
        let quantile = terms[0] + reach * (terms[1] + reach * terms[2])
        highest = max(highest, min(max(width * quantile, -8), 4))
        return highest
      }
    }
  }
}
