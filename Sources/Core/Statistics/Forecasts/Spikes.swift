/// Months that lie so far from their neighbours that they tell nothing of the next: one giant sale, a
/// slip of the keyboard.
enum Spikes {
  /// A value may lie this far from the median of the five around it, in units of the working scale,
  /// and eight times as far again as values usually do.
  private static let allowance = 0.7
  private static let usualDistances = 8.0

  /// The values, those beyond that drawn to its edge.
  static func cut(_ values: [Double]) -> [Double] {
    guard values.count >= 6 else { return values }
    let last = values.count - 5
    var medians: [Double] = []
    medians.reserveCapacity(values.count)
    for at in values.indices {
      let first = min(max(at - 2, 0), last)
      var around = Array(values[first..<(first + 5)])
      around.sort()
      medians.append(around[2])
    }
    let distances = zip(values, medians).map { ($0 - $1).magnitude }
    guard let furthest = distances.max(), furthest > allowance else { return values }
    let limit = allowance + usualDistances * (Quantiles(of: distances).median ?? 0)
    return zip(values, medians).map { value, median in
      min(max(value, median - limit), median + limit)
    }
  }
}
