/// Exponential smoothing with a trend that fades (Gardner and McKenzie, "Forecasting trends in time
/// series", Management Science 31, 1985): damped Holt, ETS(A,Ad,N) of Hyndman et al. (2008).
///
/// For each triple of a small grid the first level and trend are closed-form least squares, since
/// one-step errors are linear in them.
struct DampedTrend: Sendable {
  let alpha: Double
  let beta: Double
  let damping: Double
  let level: Double
  let trend: Double

  private static let alphas = [0.02, 0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 0.99]
  private static let shares = [0, 0.02, 0.05, 0.1, 0.2, 0.4]
  /// Four at a time: side by side they take hardly longer than one.
  private static let dampings = SIMD4(0.8, 0.9, 0.95, 0.98)

  init(of values: [Double]) {
    var best = Best()
    values.withUnsafeBufferPointer { values in
      for alpha in Self.alphas {
        for share in Self.shares {
          let fits = Fits(values, alpha, alpha * share, Self.dampings)
          for at in 0..<4 where fits.error[at] < best.error {
            best = Best(
              alpha: alpha, beta: alpha * share, damping: Self.dampings[at],
              level: fits.level[at], trend: fits.trend[at], error: fits.error[at])
          }
        }
      }
    }
    alpha = best.alpha
    beta = best.beta
    damping = best.damping
    level = best.level
    trend = best.trend
  }

  func forecast(months: Int) -> [Double] {
    var steps = 0.0
    var fading = 1.0
    return (0..<months).map { _ in
      fading *= damping
      steps += fading
      return level + steps * trend
    }
  }
}

private struct Best {
  var alpha = 0.0
  var beta = 0.0
  var damping = 1.0
  var level = 0.0
  var trend = 0.0
  var error = Double.infinity
}

/// Four dampings with one pair of other parameters, each with the start that suits it best.
private struct Fits {
  typealias Four = SIMD4<Double>

  let level: Four
  let trend: Four
  let error: Four

  /// Three recursions side by side: from nothing, and what a unit of first level and of first trend
  /// would add to level and trend.
  @inline(__always)
  init(_ values: UnsafeBufferPointer<Double>, _ alpha: Double, _ beta: Double, _ damping: Four) {
    let alpha = Four(repeating: alpha)
    let beta = Four(repeating: beta)
    var level = Four.zero
    var trend = Four.zero
    var levelOfLevel = Four(repeating: 1)
    var trendOfLevel = Four.zero
    var levelOfTrend = Four.zero
    var trendOfTrend = Four(repeating: 1)
    var ee = Four.zero
    var el = Four.zero
    var et = Four.zero
    var ll = Four.zero
    var lt = Four.zero
    var tt = Four.zero
    for value in values {
      let told = level + damping * trend
      let error = Four(repeating: value) - told
      let byLevel = levelOfLevel + damping * trendOfLevel
      let byTrend = levelOfTrend + damping * trendOfTrend
      ee += error * error
      el += error * byLevel
      et += error * byTrend
      ll += byLevel * byLevel
      lt += byLevel * byTrend
      tt += byTrend * byTrend
      level = told + alpha * error
      trend = damping * trend + beta * error
      levelOfLevel = byLevel - alpha * byLevel
      trendOfLevel = damping * trendOfLevel - beta * byLevel
      levelOfTrend = byTrend - alpha * byTrend
      trendOfTrend = damping * trendOfTrend - beta * byTrend
    }
    let determinant = ll * tt - lt * lt
    var firstLevel = el / ll
    var firstTrend = Four.zero
    for at in 0..<4 where determinant[at] > 1e-10 * ll[at] * tt[at] {
      firstLevel[at] = (tt[at] * el[at] - lt[at] * et[at]) / determinant[at]
      firstTrend[at] = (ll[at] * et[at] - lt[at] * el[at]) / determinant[at]
    }
    self.level = level + levelOfLevel * firstLevel + levelOfTrend * firstTrend
    self.trend = trend + trendOfLevel * firstLevel + trendOfTrend * firstTrend
    let cross = firstLevel * firstTrend * lt - firstLevel * el - firstTrend * et
    let squares = firstLevel * firstLevel * ll + firstTrend * firstTrend * tt
    error = ee + 2 * cross + squares
  }
}
