/// The next months of a series as a distribution, frozen when it is made: a value that can be kept,
/// shown and, when the months are over, scored.
///
/// It is made from nothing but the values: the same values give the same forecast. docs/forecasting.md
/// tells the method and how it fares.
public struct Forecast: Hashable, Sendable {
  /// The levels of `quantiles`: the central 95% and 80%, and the deciles.
  public static let levels = [0.025, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.975]

  /// What a forecast stands on.
  public struct Basis: Hashable, Sendable {
    /// Months of history, with or without income.
    public let months: Int
    /// Months of history that were nothing.
    public let emptyMonths: Int
    public let method: Method
    /// Whether the months of the year were clearly seen to differ.
    public let isSeasonal: Bool
  }

  public enum Method: String, Hashable, Sendable {
    /// Smoothing and trend methods, weighed, on logarithms: growth and seasons multiply.
    case weighedInLogarithms
    /// The same on the values themselves: some are zero or below, or they leap.
    case weighedInLevels
    /// A chance of an empty month, and the size of a month that isn't.
    case intermittent
  }

  /// The centre of each month ahead, in the unit of the series. For the weighed methods it is the
  /// point with least absolute error, near the median; for the intermittent one the expectation.
  public let mean: [Double]
  /// A row a month ahead, in the order of `levels`, never falling.
  public let quantiles: [[Double]]
  public let basis: Basis

  public var months: Int { mean.count }

  /// `nil` where there is no value, or one isn't finite. `months` is how far ahead, at least none.
  public init?(of values: [Double], months: Int) {
    precondition(months >= 0, "a forecast looks ahead")
    guard !values.isEmpty, values.allSatisfy(\.isFinite) else { return nil }
    self = Intermittent(values)?.forecast(months: months) ?? Workings(of: values, months).forecast
  }

  init(mean: [Double], quantiles: [[Double]], basis: Basis) {
    self.mean = mean
    self.quantiles = quantiles
    self.basis = basis
  }

  /// The value below which the month `ahead` (from 0) lies with probability `level`, linear between
  /// the levels that are kept and, outside them, the outermost.
  public func quantile(_ level: Double, ahead: Int) -> Double {
    let row = quantiles[ahead]
    guard let above = Self.levels.firstIndex(where: { $0 >= level }) else {
      return row[row.count - 1]
    }
    guard above > 0 else { return row[0] }
    let low = Self.levels[above - 1]
    let share = (level - low) / (Self.levels[above] - low)
    return row[above - 1] * (1 - share) + row[above] * share
  }
}
