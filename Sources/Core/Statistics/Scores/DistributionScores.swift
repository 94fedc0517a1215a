/// How well distributions told what came: rewarded for being narrow only as far as they are true.
public enum DistributionScores {
  /// The loss of a quantile (Koenker and Bassett, "Regression quantiles", Econometrica 46, 1978):
  /// `level` times what it fell short, 1 − `level` times what it went beyond.
  public static func pinball(_ quantile: Double, at level: Double, _ actual: Double) -> Double {
    actual >= quantile ? level * (actual - quantile) : (1 - level) * (quantile - actual)
  }

  /// The continuous ranked probability score from quantiles at evenly spread levels: twice their mean
  /// pinball loss (Gneiting and Ranjan, Journal of Business & Economic Statistics 29, 2011). `nil`
  /// without quantiles.
  public static func crps(_ quantiles: [Double], at levels: [Double], _ actual: Double) -> Double? {
    guard !levels.isEmpty, quantiles.count == levels.count else { return nil }
    let sum = zip(quantiles, levels).reduce(0) { $0 + pinball($1.0, at: $1.1, actual) }
    return 2 * sum / Double(levels.count)
  }

  /// The exact continuous ranked probability score of a sample: mean distance to what came, less
  /// half the mean distance within (Gneiting and Raftery, "Strictly proper scoring rules, prediction,
  /// and estimation", Journal of the American Statistical Association 102, 2007, equation 21).
  public static func crps(sample: [Double], _ actual: Double) -> Double? {
    guard !sample.isEmpty else { return nil }
    let count = Double(sample.count)
    let away = sample.reduce(0) { $0 + ($1 - actual).magnitude } / count
    // Of sorted values each pair's distance is counted by how many lie below.
    let within = sample.sorted().enumerated().reduce(0) {
      $0 + (2 * Double($1.offset) - count + 1) * $1.element
    }
    return away - within / (count * count)
  }

  /// The interval score of a central interval that leaves out the share `alpha`, in units of `scale`:
  /// Gneiting and Raftery's equation 43, scaled as M4's MSIS.
  public static func interval(
    _ low: Double, _ high: Double, alpha: Double, _ actual: Double, scale: Double = 1
  ) -> Double {
    let below = max(low - actual, 0)
    let above = max(actual - high, 0)
    return (high - low + 2 / alpha * (below + above)) / scale
  }

  /// The share of what came that lies within its interval, ends included; `nil` where nothing came.
  public static func coverage(_ intervals: [ClosedRange<Double>], _ actual: [Double]) -> Double? {
    guard !actual.isEmpty, intervals.count == actual.count else { return nil }
    let within = zip(intervals, actual).count { $0.contains($1) }
    return Double(within) / Double(actual.count)
  }
}
