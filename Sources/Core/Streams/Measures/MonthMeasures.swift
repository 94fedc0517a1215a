import RealModule
public import Statistics

/// What the months of an income say of it: how much, how steady, which way.
///
/// Months are net, in one currency, oldest first, from the first income on; an empty month is 0 and
/// counts. Ranges are those of `Resampling`.
public struct MonthMeasures: Hashable, Sendable {
  public let months: Int
  /// Months that brought nothing, or only took fees.
  public let emptyMonths: Int
  public let mean: Estimate
  public let median: Estimate
  /// A quarter of months lie below, a quarter above.
  public let middleHalf: ClosedRange<Double>
  /// The coefficient of variation: the standard deviation as a share of the mean. `nil` where the
  /// mean isn't above zero.
  public let variation: Estimate?
  /// The share of months more than a quarter below the mean.
  public let weakMonths: Estimate?
  /// The three months in a row with the least income: their mean, and the place of the first. `nil`
  /// with fewer than three.
  public let worstThree: WorstRun?
  /// The change in a year as a share of the mean: the median of the slopes between all pairs of
  /// months (Theil 1950, Sen 1968), so that one giant month doesn't tip it. `nil` with fewer than
  /// `monthsForTrend`.
  public let trend: Estimate?
  /// What the months of the year do to it; `nil` with less than two years.
  public let seasons: SeasonsOfYear?

  public static let monthsForTrend = 6

  public struct WorstRun: Hashable, Sendable {
    public let mean: Double
    public let first: Int

    public init(mean: Double, first: Int) {
      self.mean = mean
      self.first = first
    }
  }

  /// `nil` without months.
  public init?(_ values: [Double], seed: UInt64) {
    let quantiles = Quantiles(of: values)
    let resampling = Resampling(count: values.count, seed: seed)
    func of(_ places: [Int]) -> [Double] { places.map { values[$0] } }
    let least = values.allSatisfy { $0 >= 0 } ? 0 : -Double.infinity
    guard let low = quantiles[0.25], let high = quantiles[0.75],
      let mean = resampling.estimate(least: least, { of($0).mean }),
      let median = resampling.estimate(least: least, { Quantiles(of: of($0)).median })
    else { return nil }
    months = values.count
    emptyMonths = values.count { $0 <= 0 }
    self.mean = mean
    self.median = median
    middleHalf = low...high
    variation = values.variation.map { Resampling.variation($0, values.count) }
    weakMonths = resampling.estimate(least: 0, unit: 1) { of($0).weakShare }
    worstThree = MonthMeasures.worst(values)
    trend = MonthMeasures.trend(values, resampling)
    seasons = SeasonsOfYear(of: values)
  }

  private static func worst(_ values: [Double]) -> WorstRun? {
    guard values.count >= 3 else { return nil }
    return (0...(values.count - 3)).map { first in
      WorstRun(mean: Array(values[first..<first + 3]).mean ?? 0, first: first)
    }.min { $0.mean < $1.mean }
  }

  private static func trend(_ values: [Double], _ resampling: Resampling) -> Estimate? {
    guard values.count >= monthsForTrend, let mean = values.mean, mean > 0 else { return nil }
    let slope = slope(values)
    // What isn't trend is drawn again around the line; the months themselves would lose their order.
    let rests = values.enumerated().map { $1 - slope * Double($0) }
    return resampling.estimate(least: -1, unit: 12 / Double(values.count)) { places in
      let drawn = places.enumerated().map { slope * Double($0) + rests[$1] }
      // No income falls by more than all of it.
      return max(-1, MonthMeasures.slope(drawn) * 12 / mean)
    }
  }

  /// The median slope, a month.
  private static func slope(_ values: [Double]) -> Double {
    var slopes: [Double] = []
    slopes.reserveCapacity(values.count * values.count / 2)
    for i in values.indices {
      for j in values.indices where j > i {
        slopes.append((values[j] - values[i]) / Double(j - i))
      }
    }
    return Quantiles(of: slopes).median ?? 0
  }
}

extension Array where Element == Double {
  var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }

  /// The standard deviation (n − 1) as a share of the mean.
  fileprivate var variation: Double? {
    guard count > 1, let mean, mean > 0 else { return nil }
    let squares = reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return Double.sqrt(squares / Double(count - 1)) / mean
  }

  fileprivate var weakShare: Double? {
    guard let mean, mean > 0 else { return nil }
    return Double(self.count { $0 < 0.75 * mean }) / Double(count)
  }
}
