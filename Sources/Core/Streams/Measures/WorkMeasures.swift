import Statistics

/// What hours say of a stream: an hour's worth, and whether the income goes on without them. Measured,
/// not declared.
public struct WorkMeasures: Hashable, Sendable {
  /// Months in which hours are known, those without any among them.
  public let months: Int
  /// Months in which some were worked.
  public let workedMonths: Int
  public let hours: Double
  /// Net income an hour, over the months that were worked; `nil` with fewer than `workingAtLeast` of
  /// them: a month's income over its one logged hour is worth nothing.
  public let perHour: Estimate?
  /// What quiet months bring beside working ones: near 1 is passive, near 0 stops with the hours.
  /// Quiet is a month with at most a quarter of the median hours of months with any. `nil` until
  /// there are two quiet and three working months to compare.
  public let passivity: Estimate?
  public let quietMonths: Int

  public static let quietAtLeast = 2
  public static let workingAtLeast = 3

  /// From months side by side; `nil` hours are unknown, not none. `nil` where no month's are known.
  public init?(income: [Double], hours: [Double?], seed: UInt64) {
    precondition(income.count == hours.count, "income and hours are of the same months")
    let known = zip(income, hours).compactMap { income, hours in
      hours.map { (income: income, hours: max(0, $0)) }
    }
    guard !known.isEmpty else { return nil }
    months = known.count
    self.hours = known.reduce(0) { $0 + $1.hours }
    let resampling = Resampling(count: known.count, seed: seed)
    let least = known.allSatisfy { $0.income >= 0 } ? 0 : -Double.infinity
    let worked = known.filter { $0.hours > 0 }
    workedMonths = worked.count
    perHour =
      worked.count < WorkMeasures.workingAtLeast
      ? nil
      : Resampling(count: worked.count, seed: seed).estimate(least: least) { places in
        places.reduce(0) { $0 + worked[$1].income } / places.reduce(0) { $0 + worked[$1].hours }
      }
    let usual = Quantiles(of: known.map(\.hours).filter { $0 > 0 }).median ?? 0
    func isQuiet(_ place: Int) -> Bool { known[place].hours <= usual / 4 }
    quietMonths = known.indices.count(where: isQuiet)
    guard quietMonths >= WorkMeasures.quietAtLeast,
      known.count - quietMonths >= WorkMeasures.workingAtLeast
    else {
      passivity = nil
      return
    }
    passivity = resampling.estimate(least: least) { places in
      let quiet = places.filter(isQuiet).map { known[$0].income }
      let working = places.filter { !isQuiet($0) }.map { known[$0].income }
      guard let without = quiet.mean, let with = working.mean, with > 0 else { return nil }
      return without / with
    }
  }
}
