/// Simple exponential smoothing: a level that moves by the share `alpha` of each surprise.
///
/// The first level is not searched for: the errors are linear in it, so it is the closed-form
/// least squares for each `alpha` of a small grid.
struct SimpleSmoothing: Sendable {
  let alpha: Double
  /// The level before the first month, and after the last.
  let start: Double
  let level: Double
  /// The sum of squared one-step errors in the months that were fitted.
  let squaredError: Double

  private static let grid = (1...25).map { min(Double($0) * 0.04, 0.99) }

  /// Fitted to one-step errors.
  init(of values: [Double]) {
    var best = (alpha: Self.grid[0], start: 0.0, error: Double.infinity)
    values.withUnsafeBufferPointer { values in
      for alpha in Self.grid {
        var level = 0.0
        var pull = 1.0
        var ee = 0.0
        var ep = 0.0
        var pp = 0.0
        for value in values {
          let error = value - level
          ee += error * error
          ep += error * pull
          pp += pull * pull
          level += alpha * error
          pull *= 1 - alpha
        }
        let rest = ee - ep * ep / pp
        if rest < best.error { best = (alpha, ep / pp, rest) }
      }
    }
    alpha = best.alpha
    start = best.start
    squaredError = max(best.error, 0)
    level = values.reduce(best.start) { $0 + best.alpha * ($1 - $0) }
  }

  /// Fitted to how well each level would have told the twelve months after it, which trusts noise
  /// less than the next month alone does. The first level is the mean of the first half-year.
  init(toYearAfterEachMonthOf values: [Double]) {
    let count = values.count
    let opening = min(6, count)
    let start = values[..<opening].reduce(0, +) / Double(opening)
    // Sums of values and squares before each month, so that a year's error is three products.
    var sums = [0.0]
    var squares = [0.0]
    for value in values {
      sums.append(sums[sums.count - 1] + value)
      squares.append(squares[squares.count - 1] + value * value)
    }
    var best = (alpha: Self.grid[0], level: start, error: Double.infinity)
    for alpha in Self.grid {
      var level = start
      var error = 0.0
      for at in 0..<count {
        level += alpha * (values[at] - level)
        guard at >= opening - 1, at + 1 < count else { continue }
        let end = min(at + 13, count)
        let sum = sums[end] - sums[at + 1]
        error += squares[end] - squares[at + 1] - 2 * level * sum
        error += Double(end - at - 1) * level * level
      }
      if error < best.error { best = (alpha, level, error) }
    }
    self.alpha = best.alpha
    self.start = start
    level = best.level
    squaredError = max(best.error, 0)
  }

  func forecast(months: Int) -> [Double] { Array(repeating: level, count: months) }
}
