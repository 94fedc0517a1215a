internal import RealModule
public import Statistics

/// An income whose law is known: for laws, tables and worlds of one's own.
///
/// Months are lognormal with serial correlation, and some are dry, independently of each other.
public struct KnownIncome: Hashable, Sendable {
  /// The mean month, dry ones included.
  public let mean: Double
  /// Standard deviation over mean of the months that pay.
  public let variation: Double
  /// The correlation of logarithms from month to month.
  public let persistence: Double
  public let dryShare: Double

  public init(mean: Double, variation: Double, persistence: Double = 0, dryShare: Double = 0) {
    precondition(mean >= 0 && variation >= 0, "an income and its spread aren't negative")
    precondition(abs(persistence) < 1, "a correlation lies between -1 and 1")
    precondition(0..<1 ~= dryShare, "a share of dry months lies between 0 and 1")
    self.mean = mean
    self.variation = variation
    self.persistence = persistence
    self.dryShare = dryShare
  }

  /// Paths one after another, each of `months` months, beginning anywhere in the income's life.
  public func paths(_ paths: Range<Int>, months: Int, _ luck: IncomeLuck) -> [Double] {
    let noise = Double.log(onePlus: variation * variation).squareRoot()
    var process = IncomeProcess()
    process.hypothesis.persistence = persistence
    process.base = mean / (1 - dryShare)
    process.noise = noise
    process.level = -noise * noise / 2
    process.dry = DryCourse(enter: dryShare, stay: dryShare)
    let seasons = Season.following(0, months)
    let words = Philox(seed: luck.seed)
    return [Double](unsafeUninitializedCapacity: paths.count * months) { buffer, count in
      for (at, path) in paths.enumerated() {
        var draws = Draws(seed: luck.seed, path: UInt64(path), stream: luck.start)
        process.luck = noise * draws.normal()
        process.walk(
          UnsafeMutableBufferPointer(rebasing: buffer[at * months..<(at + 1) * months]), seasons,
          words, path: UInt64(path), luck: luck, dryAmounts: [0])
      }
      count = paths.count * months
    }
  }

  /// How many months of costs to hold so that cash lasts with the given odds.
  public func runway(
    costs: Double, months: Int, odds: Double = 0.95, paths: Int = 20_000, _ luck: IncomeLuck
  ) -> Double {
    let all = self.paths(0..<paths, months: months, luck)
    return IncomeOdds(paths: all, count: paths, costs: costs).buffer(odds: odds) / costs
  }
}
