/// How far an income rests on one source: a client, a platform, a stream, a currency.
///
/// ```swift
/// Concentration([50, 50])?.effective  // 2
/// Concentration([98, 1, 1])?.effective  // 1.04
/// ```
public struct Concentration: Hashable, Sendable {
  /// The place of the largest source, and its share of the whole.
  public let largest: Int
  public let largestShare: Double
  /// How many equal sources would be as concentrated: 1 / Σ share² (the inverse of the
  /// Herfindahl–Hirschman index).
  public let effective: Double

  /// From what each source brought; those that brought nothing don't count. `nil` where none did.
  public init?(_ amounts: [Double]) {
    let positive = amounts.map { max(0, $0) }
    let whole = positive.reduce(0, +)
    guard whole > 0, let largest = positive.indices.max(by: { positive[$0] < positive[$1] }) else {
      return nil
    }
    let shares = positive.map { $0 / whole }
    self.largest = largest
    largestShare = shares[largest]
    effective = 1 / shares.reduce(0) { $0 + $1 * $1 }
  }

  /// The share of the last twelve months that came from sources which paid in at least nine of them:
  /// what can be counted on to come again. `nil` where nothing came, or with fewer than twelve
  /// months.
  public static func recurring(_ sources: [[Double]]) -> Double? {
    let last = sources.filter { $0.count >= 12 }.map { Array($0.suffix(12)) }
    let whole = last.joined().reduce(0) { $0 + max(0, $1) }
    guard whole > 0 else { return nil }
    let steady = last.filter { months in months.count { $0 > 0 } >= monthsToRecur }
    return steady.joined().reduce(0) { $0 + max(0, $1) } / whole
  }

  public static let monthsToRecur = 9
}
