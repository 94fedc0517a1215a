/// Eight paths on their way.
@frozen
public struct Travellers: Sendable {
  public var cash: Reals
  public var first: Reals
  public var second: Reals
  public var third: Reals
  /// What the holdings cost.
  public var basis: Reals
  /// The departure of the logarithm of income, in standard deviations.
  public var work: Reals
  /// The departure of the logarithm of the exchange rate, and the rate.
  public var currency: Reals
  public var rate: Reals
  /// What guardrails have made of spending.
  public var level: Reals
  /// The least that was spent in freedom, as a share of what no rule would have cut.
  public var least: Reals
  /// The table's row to be read next.
  public var place: Words
  public var isDry: Mask
  public var isFree: Mask
  public var hasAgain: Mask
  /// The month of freedom and of ruin; the number of months where there was none.
  public var freedom: Words
  public var ruin: Words

  @inlinable @inline(__always)
  public init(_ walk: Walk, path: UInt32) {
    cash = Reals(walk.cash)
    first = Reals(walk.holdings[0])
    second = Reals(walk.holdings[1])
    third = Reals(walk.holdings[2])
    basis = Reals(walk.basis)
    currency = Reals(0)
    rate = Reals(1)
    level = Reals(1)
    least = Reals(.infinity)
    isFree = Reals(0) < Reals(0)
    hasAgain = isFree
    freedom = Words(UInt32(truncatingIfNeeded: walk.months))
    ruin = freedom
    let chance = walk.words(path: path, month: .max)
    work = Words.normals(chance.0, chance.1).0
    isDry = chance.2.uniform < Reals(walk.dryAtFirst)
    place = Words.min((chance.3.uniform * walk.rowCount).whole, Words(walk.lastRow))
    if walk.step != 0 {
      // History's own order: whole arithmetic, so that every row is met.
      var rows = SIMD8<UInt32>()
      for lane in 0..<8 {
        rows[lane] = UInt32(
          (UInt64(path) + UInt64(lane)) * UInt64(walk.step) % (UInt64(walk.lastRow) + 1))
      }
      place = Words(lanes: rows)
    }
  }
}
