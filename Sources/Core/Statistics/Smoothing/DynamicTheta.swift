/// The dynamic optimised Theta model: as Theta, with the line fitted anew each month and its weight
/// chosen by the series (Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler, "Models for
/// optimising the theta method and their relationship to state space models", International Journal
/// of Forecasting 32, 2016: DOTM).
///
/// Only `alpha` is searched for: the first level and the weight of the line, 1 − 1/θ with θ ≥ 1, are
/// closed-form least squares.
struct DynamicTheta: Sendable {
  let alpha: Double
  let weight: Double
  private let level: Double
  private let lines: RunningLine
  private let fade: Double

  private static let grid = (0..<30).map { 0.02 + Double($0) * 0.033 }

  init(of values: [Double]) {
    let history = RunningLine.history(of: values)
    var best = (alpha: Self.grid[0], weight: 0.0, start: 0.0, error: Double.infinity)
    for alpha in Self.grid {
      var level = 0.0
      var fade = 1.0
      var ee = 0.0
      var el = 0.0
      var ew = 0.0
      var ll = 0.0
      var lw = 0.0
      var ww = 0.0
      for at in values.indices {
        let error = values[at] - level
        let line = at == 0 ? 0 : history[at - 1].added(alpha, fade)
        ee += error * error
        el += error * fade
        ew += error * line
        ll += fade * fade
        lw += fade * line
        ww += line * line
        level += alpha * error
        fade *= 1 - alpha
      }
      let determinant = ll * ww - lw * lw
      var weight = determinant > 1e-12 * ll * ww ? (ll * ew - lw * el) / determinant : 0
      weight = min(max(weight, 0), 0.999)
      let start = (el - weight * lw) / ll
      let cross = ee - 2 * start * el - 2 * weight * ew + 2 * start * weight * lw
      let error = cross + start * start * ll + weight * weight * ww
      if error < best.error { best = (alpha, weight, start, error) }
    }
    alpha = best.alpha
    weight = best.weight
    var level = best.start
    var fade = 1.0
    for value in values {
      level += best.alpha * (value - level)
      fade *= 1 - best.alpha
    }
    self.level = level
    self.fade = fade
    lines = history[history.count - 1]
  }

  /// Each month told becomes one of the history that tells the next.
  func forecast(months: Int) -> [Double] {
    var level = level
    var fade = fade
    var line = lines
    return (0..<months).map { _ in
      let told = level + weight * line.added(alpha, fade)
      line.add(told)
      level += alpha * (told - level)
      fade *= 1 - alpha
      return told
    }
  }
}

/// The line of least squares through the months so far, by recursion: equations 15–17 there.
private struct RunningLine {
  private var count = 1.0
  private var mean: Double
  private var slope = 0.0
  private var start: Double

  private init(_ first: Double) {
    mean = first
    start = first
  }

  static func history(of values: [Double]) -> [RunningLine] {
    var line = RunningLine(values[0])
    return [line]
      + values.dropFirst().map { value in
        line.add(value)
        return line
      }
  }

  mutating func add(_ value: Double) {
    let before = mean
    count += 1
    mean += (value - mean) / count
    slope = ((count - 2) * slope + 6 * (value - before) / count) / (count + 1)
    start = mean - slope * (count + 1) / 2
  }

  /// What a whole line would add to the level one month on; `fade` is (1 − α)ⁿ of n months seen.
  @inline(__always)
  func added(_ alpha: Double, _ fade: Double) -> Double {
    fade * start + (1 - fade * (1 - alpha)) / alpha * slope
  }
}
