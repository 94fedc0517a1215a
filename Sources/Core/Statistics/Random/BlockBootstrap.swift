/// Resampling of a series in blocks, so that what follows what in it is kept.
///
/// A path takes the series' own months in order, and after every month goes on with the next one or,
/// with a probability of 1 / mean length, jumps to any month: the stationary bootstrap. The end of
/// the series is followed by its beginning. Several series are resampled together by the same places.
///
/// Source: D. N. Politis and J. P. Romano, "The stationary bootstrap", JASA 89 (1994).
public struct BlockBootstrap: Hashable, Sendable {
  /// How many months the series has.
  public let count: Int
  /// How many months follow each other on average.
  public let meanLength: Double

  public init(count: Int, meanLength: Double) {
    precondition(count > 0, "there is something to draw from")
    precondition(meanLength >= 1, "a block has at least one month")
    self.count = count
    self.meanLength = meanLength
  }

  /// Places in the series, one a month. Each month costs one block of four words, so that month 7 of
  /// a path has the same draw whatever came before.
  public func places(_ months: Int, _ draws: inout Draws) -> [Int] {
    var places: [Int] = []
    places.reserveCapacity(months)
    var place = 0
    for month in 0..<max(0, months) {
      draws.seek(toBlock: UInt32(truncatingIfNeeded: month))
      let jumps = draws.uniform() * meanLength < 1
      if month == 0 || jumps {
        place = draws.below(count)
      } else {
        place = place + 1 == count ? 0 : place + 1
      }
      places.append(place)
    }
    return places
  }
}
