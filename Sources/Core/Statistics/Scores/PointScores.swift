/// How far point forecasts lay from what came. `nil` where there is nothing to score or to scale by.
public enum PointScores {
  /// The symmetric mean absolute percentage error, 0…200, as the M4 competition has it (Makridakis,
  /// Spiliotis and Assimakopoulos, International Journal of Forecasting 36, 2020). A month told as
  /// nothing that was nothing is no error.
  public static func sMAPE(_ forecast: [Double], _ actual: [Double]) -> Double? {
    guard !actual.isEmpty, forecast.count == actual.count else { return nil }
    let sum = zip(forecast, actual).reduce(0) { sum, pair in
      let size = pair.0.magnitude + pair.1.magnitude
      return size > 0 ? sum + (pair.0 - pair.1).magnitude / size : sum
    }
    return 200 * sum / Double(actual.count)
  }

  /// The mean absolute error in units of the mean absolute seasonal step of the history (Hyndman and
  /// Koehler, "Another look at measures of forecast accuracy", International Journal of Forecasting
  /// 22, 2006).
  public static func mase(
    _ forecast: [Double], _ actual: [Double], history: [Double], season: Int = 12
  ) -> Double? {
    guard !actual.isEmpty, forecast.count == actual.count,
      let step = seasonalStep(of: history, season: season)
    else { return nil }
    let sum = zip(forecast, actual).reduce(0) { $0 + ($1.0 - $1.1).magnitude }
    return sum / Double(actual.count) / step
  }

  /// The mean absolute change over a season; over a month where the history is no longer than a
  /// season. `nil` where nothing ever changed.
  public static func seasonalStep(of history: [Double], season: Int = 12) -> Double? {
    let lag = history.count > season ? season : 1
    guard history.count > lag else { return nil }
    let sum = zip(history.dropFirst(lag), history).reduce(0) { $0 + ($1.0 - $1.1).magnitude }
    return sum > 0 ? sum / Double(history.count - lag) : nil
  }

  /// The overall weighted average of the M4 competition: means of sMAPE and MASE over many series,
  /// each beside that of the benchmark (there Naïve 2).
  public static func owa(
    sMAPE: Double, mase: Double, benchmarkSMAPE: Double, benchmarkMASE: Double
  ) -> Double? {
    guard benchmarkSMAPE > 0, benchmarkMASE > 0 else { return nil }
    return (sMAPE / benchmarkSMAPE + mase / benchmarkMASE) / 2
  }
}
