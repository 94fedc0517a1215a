/// The Theta method: a smoothed level, and half the slope of the whole history as drift
/// (Assimakopoulos and Nikolopoulos, International Journal of Forecasting 16, 2000; this form is
/// Hyndman and Billah's, 19, 2003). It won the M3 competition.
struct Theta: Sendable {
  let level: Double
  let drift: Double
  /// What the drift adds already at the first month: the smoothed level lags behind a line.
  let lag: Double

  /// The level of `smoothing`, as it is.
  init(of values: [Double], smoothing: SimpleSmoothing) {
    level = smoothing.level
    drift = Line(through: values).slope / 2
    lag = Self.lag(smoothing.alpha, values.count)
  }

  /// The level of `smoothing`, run again with surprises cut at two and a half times their mean size,
  /// so that one giant month moves it no further than a large one.
  init(cuttingSurprisesOf values: [Double], smoothing: SimpleSmoothing) {
    var level = smoothing.start
    var sizes = 0.0
    for value in values {
      sizes += (value - level).magnitude
      level += smoothing.alpha * (value - level)
    }
    let limit = 2.5 * sizes / Double(values.count)
    self.level = values.reduce(smoothing.start) { level, value in
      level + smoothing.alpha * min(max(value - level, -limit), limit)
    }
    drift = Line(through: values).slope / 2
    lag = Self.lag(smoothing.alpha, values.count)
  }

  func forecast(months: Int) -> [Double] {
    (0..<months).map { level + drift * (Double($0) + lag) }
  }

  /// (1 − (1 − α)ⁿ) / α, as in Hyndman and Billah's equation 8.
  private static func lag(_ alpha: Double, _ count: Int) -> Double {
    var left = 1.0
    for _ in 0..<count { left *= 1 - alpha }
    return (1 - left) / alpha
  }
}
