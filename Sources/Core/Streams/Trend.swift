import Money

/// How the last months compare with as many before them: sums, nothing fitted, nothing forecast.
public struct Trend: Hashable, Sendable {
  /// How many months are on each side.
  public let months: Int
  /// Sums in whole minor units of one currency.
  public let recent: Int128
  public let before: Int128

  /// Compares the last `months` values with the `months` before them; `nil` with fewer values
  /// than both sides need, or where the earlier side is not positive, since no share of it exists.
  public init?(_ values: [Int128], months: Int) {
    guard months > 0, values.count >= 2 * months else { return nil }
    let recent = values.suffix(months).reduce(0, +)
    let before = values.dropLast(months).suffix(months).reduce(0, +)
    guard before > 0 else { return nil }
    self.months = months
    self.recent = recent
    self.before = before
  }

  /// The change in whole percent of the earlier side, rounded half away from zero.
  public var percent: Int {
    Int(clamping: Rounding.halfAwayFromZero.divide((recent - before) * 100, by: before))
  }
}
