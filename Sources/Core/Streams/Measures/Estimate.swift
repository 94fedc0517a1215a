import RealModule
import Statistics

/// A figure that a few months give, and the range in which it lies eight times in ten: how little
/// twelve points know is part of the figure.
public struct Estimate: Hashable, Sendable {
  public let value: Double
  public let low: Double
  public let high: Double

  public init(_ value: Double, low: Double, high: Double) {
    self.value = value
    self.low = min(low, value)
    self.high = max(high, value)
  }
}

/// The months of a series drawn again and again, in runs, so that what follows what is kept.
///
/// Runs of three months on average (`BlockBootstrap`). The range is that of the middle eight tenths,
/// widened as Student's t is wider than the normal distribution, since few months show too little of
/// what could have come: t ≈ z (1 + (z² + 1) / 4ν + (5 z⁴ + 16 z² + 3) / 96 ν²) with ν one less than
/// the months (Fisher and Cornish 1960).
struct Resampling {
  static let draws = 200
  static let meanRun = 3.0

  let count: Int
  let seed: UInt64

  /// Fewer months say nothing of a range.
  static let monthsForRange = 3

  /// The figure of the months at hand with its range over resampled months; `nil` where the months
  /// at hand have none. Too few months have no range: nothing bounds it.
  ///
  /// - Parameter least: what the figure can't be below.
  func estimate(least: Double = -.infinity, _ figure: ([Int]) -> Double?) -> Estimate? {
    guard count > 0, let value = figure(Array(0..<count)), value.isFinite else { return nil }
    guard count >= Resampling.monthsForRange else {
      return Estimate(value, low: -.infinity, high: .infinity)
    }
    let bootstrap = BlockBootstrap(
      count: count, meanLength: min(Resampling.meanRun, Double(count)))
    let figures = (0..<Resampling.draws).compactMap { path -> Double? in
      var draws = Draws(seed: seed, path: UInt64(path), stream: 7)
      return figure(bootstrap.places(count, &draws)).flatMap { $0.isFinite ? $0 : nil }
    }
    let quantiles = Quantiles(of: figures)
    guard let low = quantiles[0.1], let high = quantiles[0.9] else { return nil }
    let wider = Resampling.widening(degrees: count - 1)
    return Estimate(
      value, low: max(least, value - max(0, value - low) * wider),
      high: value + max(0, high - value) * wider)
  }

  static func widening(degrees: Int) -> Double {
    let z = Normal.quantile(0.9)
    let (square, nu) = (z * z, Double(degrees))
    return 1 + (square + 1) / (4 * nu) + (5 * square * square + 16 * square + 3) / (96 * nu * nu)
  }
}
