/// Quantiles of a sample: type 7 of Hyndman and Fan, "Sample quantiles in statistical packages"
/// (The American Statistician 50, 1996), which R, NumPy and spreadsheets use by default.
///
/// The sample is sorted once, so that many levels cost little. Values must be finite.
public struct Quantiles: Hashable, Sendable {
  public let sorted: [Double]

  public init(of values: some Sequence<Double>) { sorted = values.sorted() }

  public var count: Int { sorted.count }

  /// The value below which the share `level` (clamped to 0…1) of the sample lies, linear between
  /// neighbours; `nil` where the sample is empty.
  public subscript(level: Double) -> Double? {
    guard let last = sorted.last else { return nil }
    let place = min(max(level, 0), 1) * Double(sorted.count - 1)
    let below = Int(place)
    guard below + 1 < sorted.count else { return last }
    let share = place - Double(below)
    let low = sorted[below]
    let high = sorted[below + 1]
    // Both ends weighted: their difference may be beyond what a Double holds. Rounding may not
    // leave the two neighbours.
    return min(max(low * (1 - share) + high * share, low), high)
  }

  public var median: Double? { self[0.5] }

  /// The width of the central half.
  public var interquartileRange: Double? {
    guard let low = self[0.25], let high = self[0.75] else { return nil }
    return high - low
  }

  /// The share of the sample at or below `value`; `nil` where the sample is empty.
  public func share(atOrBelow value: Double) -> Double? {
    guard !sorted.isEmpty else { return nil }
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return Double(low) / Double(sorted.count)
  }
}
