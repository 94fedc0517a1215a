import RealModule

/// A series with many empty months: how likely a month is to be empty, and how large one is that
/// isn't, each smoothed by itself (Teunter, Syntetos and Babai, "Intermittent demand: linking
/// forecasting to inventory obsolescence", European Journal of Operational Research 214, 2011: TSB).
struct Intermittent: Sendable {
  /// The chance that a month is not empty.
  let chance: Double
  /// The expected size of a month that is not empty.
  let size: Double
  /// What the months were that were not empty, sorted.
  private let sizes: [Double]
  private let months: Int

  /// From this share of empty months on, emptiness is a matter of its own.
  private static let emptyShare = 0.25

  /// `nil` where values are below zero, or too few are empty.
  init?(_ values: [Double]) {
    let sizes = values.filter { $0 != 0 }
    let empty = values.count - sizes.count
    guard !sizes.isEmpty, sizes.allSatisfy({ $0 > 0 }),
      Double(empty) >= Self.emptyShare * Double(values.count)
    else { return nil }
    self.sizes = sizes.sorted()
    months = values.count
    // Divided before they are summed: huge values must not overflow.
    let mean = sizes.reduce(0) { $0 + $1 / Double(sizes.count) }
    // Half a month seen either way: neither never nor always is certain.
    let share = (Double(sizes.count) + 0.5) / Double(values.count + 1)
    var best = (chance: share, size: mean, error: Double.infinity)
    for forgets in [0.02, 0.05, 0.1, 0.2] {
      for moves in [0, 0.05, 0.1, 0.2, 0.4] {
        var chance = share
        var size = mean
        var error = 0.0
        for value in values {
          let surprise = (value - chance * size) / mean
          error += surprise * surprise
          if value > 0 { size += moves * (value - size) }
          chance += forgets * ((value > 0 ? 1 : 0) - chance)
        }
        if error < best.error { best = (chance, size, error) }
      }
    }
    // As much from the last months as from all: a dry spell may be chance.
    chance = (best.chance + share) / 2
    size = best.size / 2 + mean / 2
  }

  func forecast(months ahead: Int) -> Forecast {
    let row = Forecast.levels.map { level in
      let among = (level - (1 - chance)) / chance
      return among > 0 ? sizeQuantile(among) : 0
    }
    return Forecast(
      mean: Array(repeating: chance * size, count: ahead),
      quantiles: Array(repeating: row, count: ahead),
      basis: Forecast.Basis(
        months: months, emptyMonths: months - sizes.count, method: .intermittent,
        isSeasonal: false))
  }

  /// The sizes as they were, moved to the size expected now, and blended with a lognormal of their
  /// spread: four sizes' worth, so that few sizes don't claim to be all that can come.
  private func sizeQuantile(_ level: Double) -> Double {
    let count = Double(sizes.count)
    let typical = 0.6
    let logarithms = sizes.map { Double.log($0) }
    let middle = logarithms.reduce(0, +) / count
    let squares = logarithms.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
    let spread = ((squares + 2 * typical * typical) / (count + 1)).squareRoot()
    let wide = spread * (1 + 1 / count).squareRoot()
    let drawn = Double.exp(min(middle + wide * Normal.quantile(level), 709))
    let seen = Quantiles(of: sizes)[level] ?? drawn
    let mean = sizes.reduce(0) { $0 + $1 / count }
    let moved = size / mean
    return min(
      (count / (count + 4) * seen + 4 / (count + 4) * drawn) * moved, .greatestFiniteMagnitude)
  }
}
