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

/// The months of a series drawn again and again: one by one while they are few, and from two years on
/// in runs of three on average (`BlockBootstrap`), so that what follows what is kept.
///
/// The range is that of the middle eight tenths, widened as Student's t is wider than the normal
/// distribution, t ≈ z (1 + (z² + 1) / 4ν + (5 z⁴ + 16 z² + 3) / 96 ν²) with ν one less than the months
/// (Fisher and Cornish 1960), and by 1 + 3 / months besides, since few months show too little of what
/// could have come. The three is set so that the ranges of 6 and of 12 even or skewed months hold the
/// truth about eight times in ten, as `MonthMeasuresTests` counts; months that take after the one before
/// them are held less often.
///
/// No range is narrower than one more month of nothing, or of twice as much, would make it: months
/// that are alike to the cent don't say that the next one will be.
struct Resampling {
  static let draws = 200
  static let monthsForRuns = 24
  static let meanRun = 3.0

  let count: Int
  let seed: UInt64

  /// Fewer months say nothing of a range.
  static let monthsForRange = 3

  /// The figure of the months at hand with its range over resampled months; `nil` where the months
  /// at hand have none. Too few months have no range: nothing bounds it.
  ///
  /// - Parameters:
  ///   - least: what the figure can't be below.
  ///   - unit: what of the figure a whole set of months like one more would change; the figure itself
  ///     where `nil`.
  func estimate(
    least: Double = -.infinity, unit: Double? = nil, _ figure: ([Int]) -> Double?
  ) -> Estimate? {
    guard count > 0, let value = figure(Array(0..<count)), value.isFinite else { return nil }
    guard count >= Resampling.monthsForRange else {
      return Estimate(value, low: -.infinity, high: .infinity)
    }
    let bootstrap = BlockBootstrap(
      count: count, meanLength: count < Resampling.monthsForRuns ? 1 : Resampling.meanRun)
    let figures = (0..<Resampling.draws).compactMap { path -> Double? in
      var draws = Draws(seed: seed, path: UInt64(path), stream: 7)
      return figure(bootstrap.places(count, &draws)).flatMap { $0.isFinite ? $0 : nil }
    }
    let quantiles = Quantiles(of: figures)
    guard let low = quantiles[0.1], let high = quantiles[0.9] else { return nil }
    let wider = Resampling.widening(count)
    let oneMore = (unit ?? abs(value)) / Double(count + 1)
    return Estimate(
      value, low: max(least, value - max(oneMore, (value - low) * wider)),
      high: value + max(oneMore, (high - value) * wider))
  }

  static func widening(_ count: Int) -> Double { student(count) * (1 + 3 / Double(count)) }

  /// How much wider Student's t is than the normal distribution, eight times in ten.
  private static func student(_ count: Int) -> Double {
    let z = Normal.quantile(0.9)
    let (square, nu) = (z * z, Double(count - 1))
    return 1 + (square + 1) / (4 * nu) + (5 * square * square + 16 * square + 3) / (96 * nu * nu)
  }

  /// A coefficient of variation with its range: months drawn again vary less than what they came
  /// from. Its logarithm has a standard error of √(1 / 2ν + cv² / n) where months are normal (by the
  /// delta method); skewed months are held more often than eight times in ten. Months alike and one
  /// more of nothing vary by √(n + 1) / n.
  static func variation(_ value: Double, _ count: Int) -> Estimate {
    guard count >= monthsForRange else { return Estimate(value, low: 0, high: .infinity) }
    let error = Double.sqrt(0.5 / Double(count - 1) + value * value / Double(count))
    let factor = Double.exp(Normal.quantile(0.9) * student(count) * error)
    let oneMore = Double.sqrt(Double(count + 1)) / Double(count)
    return Estimate(value, low: value / factor, high: max(oneMore, value * factor))
  }
}
