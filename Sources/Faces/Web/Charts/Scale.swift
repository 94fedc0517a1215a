/// The values that an axis spans, from round to round, and the ticks between.
struct Scale: Sendable {
  let low: Double
  let high: Double
  let ticks: [Double]

  /// Zero is always in it: a part of a height means something only from zero.
  init(_ values: some Sequence<Double>) {
    let known = values.filter(\.isFinite)
    let highest = max(0, known.max() ?? 0)
    let lowest = min(0, known.min() ?? 0)
    let step = Scale.step((highest - lowest) / 4)
    var ticks: [Double] = []
    var tick = (lowest / step).rounded(.down) * step
    while tick < highest + step * 0.999, ticks.count < 12 {
      ticks.append(tick)
      tick += step
    }
    if ticks.count < 2 { ticks.append(tick) }
    // A small loss takes no more room than it needs.
    if lowest < 0, -lowest < step / 2 {
      self.ticks = Array(ticks.dropFirst())
      low = lowest * 1.2
    } else {
      self.ticks = ticks
      low = ticks[0]
    }
    high = ticks[ticks.count - 1]
  }

  /// An axis whose ends are known.
  init(from low: Double, to high: Double, ticks: [Double]) {
    self.low = low
    self.high = high
    self.ticks = ticks
  }

  /// Odds, in tenths: none to ten of ten.
  static let odds = Scale(from: 0, to: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1])

  /// 1, 2 or 5 times a power of ten, not below `least`.
  private static func step(_ least: Double) -> Double {
    guard least > 0 else { return 1 }
    var power = 1.0
    while power * 10 <= least { power *= 10 }
    while power > least { power /= 10 }
    for factor in [1.0, 2, 5] where factor * power >= least { return factor * power }
    return 10 * power
  }
}
