public import Statistics

/// What paths of an income say of living on it.
public struct IncomeOdds: Sendable {
  /// Percentiles of the income of each month to come.
  public let median: [Double]
  public let p10: [Double]
  public let p90: [Double]
  /// The deepest hole of each path: how far costs have run ahead of income at the worst month, 0
  /// where they never have. A sample that holds the odds for any amount of cash.
  public let holes: Quantiles

  /// As many paths as leave the odds within about one in a hundred.
  public static let usualPaths = 2_000

  /// - Parameter cashKeeps: what held cash keeps of its worth each month.
  public init(
    _ model: IncomeModel, costs: Double, months: Int, paths: Int = usualPaths, _ luck: IncomeLuck,
    cashKeeps: Double = 1
  ) {
    self.init(
      paths: model.paths(0..<paths, months: months, luck), count: paths, costs: costs,
      cashKeeps: cashKeeps)
  }

  /// From paths one after another, each as long as the others.
  init(paths: [Double], count: Int, costs: Double, cashKeeps: Double = 1) {
    precondition(count > 0, "odds need at least one path")
    let months = paths.count / count
    holes = Quantiles(
      of: (0..<count).lazy.map { path in
        var hole = 0.0
        var deepest = 0.0
        var worth = 1.0
        for month in 0..<months {
          // What a later month needs takes more cash of today, by what that loses until then.
          worth *= cashKeeps
          hole += (costs - paths[path * months + month]) / worth
          deepest = max(deepest, hole)
        }
        return deepest
      })
    let fan = (0..<months).map { month in
      Quantiles(of: (0..<count).lazy.map { paths[$0 * months + month] })
    }
    median = fan.compactMap { $0[0.5] }
    p10 = fan.compactMap { $0[0.1] }
    p90 = fan.compactMap { $0[0.9] }
  }

  /// The odds that cash runs below zero at some month.
  public func ruin(cash: Double) -> Double {
    guard cash >= 0 else { return 1 }
    return 1 - (holes.share(atOrBelow: cash) ?? 0)
  }

  /// The cash that lasts with the given odds, 0…1.
  public func buffer(odds: Double) -> Double { holes[odds] ?? 0 }
}
