public import Lanes

/// A course laid out for the kernel: pointers and numbers, nothing to look up.
@frozen
public struct Walk {
  public var months: Int
  public var rows: UnsafePointer<Month>
  public var table: UnsafePointer<Float>
  public var lastRow: UInt32
  public var rowCount: Float
  public var step: UInt32
  /// Draws below this, of 2³¹, are jumps; and what makes a place of such a draw.
  public var jumpBelow: UInt32
  public var jumpScale: Float
  public var key: SIMD2<UInt32>
  public var stream: UInt32
  public var persistence: Float
  public var innovation: Float
  public var spread: Float
  public var halfVariance: Float
  public var dries: Float
  public var staysDry: Float
  public var dryAtFirst: Float
  public var hasChance: Bool
  public var hasCurrency: Bool
  public var currency: CurrencyChance
  public var cash: Float
  public var holdings: SIMD4<Float>
  public var basis: Float
  public var gainsTax: Float
  public var invests: Float
  public var workWhenFree: Float
  public var guardHigh: Float
  public var guardLow: Float
  public var guardStep: Float

  public init(
    _ course: Course, rows: UnsafePointer<Month>, table: UnsafePointer<SIMD4<Float>>,
    hasIncomes: Bool
  ) {
    months = course.months.count
    self.rows = rows
    self.table = UnsafeRawPointer(table).assumingMemoryBound(to: Float.self)
    let count = course.table.rows.count
    lastRow = UInt32(count - 1)
    rowCount = Float(count)
    step = course.table.step ?? 0
    let block = course.table.meanBlock.map { max(1, $0) }
    jumpBelow = block.map { UInt32(min(2_147_483_520, 0x1p31 / $0)) } ?? 0
    jumpScale = Float(count) / Float(max(1, jumpBelow))
    key = SIMD2(
      UInt32(truncatingIfNeeded: course.seed), UInt32(truncatingIfNeeded: course.seed >> 32))
    stream = course.stream
    let work = course.work
    persistence = work.persistence
    innovation = max(0, 1 - work.persistence * work.persistence).squareRoot()
    spread = work.spread
    halfVariance = work.spread * work.spread / 2
    dries = work.dries
    staysDry = work.staysDry
    // The share of dry months that the two odds lead to.
    dryAtFirst = dries > 0 ? dries / (dries + 1 - staysDry) : 0
    hasChance = !hasIncomes && (work.spread > 0 || work.dries > 0)
    hasCurrency = course.currency.spread > 0
    currency = course.currency
    cash = course.cash
    holdings = course.holdings
    basis = course.basis
    gainsTax = course.gainsTax
    invests = course.invests
    workWhenFree = course.workWhenFree
    guardHigh = course.guardHigh
    guardLow = course.guardLow
    guardStep = course.guardStep
  }

  /// Four random words for each of eight paths in a month: what `Philox.words` of `Statistics` says
  /// of the counter month, path, 0, stream (Salmon et al. 2011; its published answers are tested
  /// there, and that these are the same here).
  @inlinable @inline(__always)
  public func words(path: UInt32, month: UInt32) -> (Words, Words, Words, Words) {
    var (x0, x1, x2, x3) = (Words(month), Words(from: path), Words(0), Words(stream))
    var (k0, k1) = (key[0], key[1])
    for _ in 0..<10 {
      (x0, x1, x2, x3) = (
        x2.highProduct(0xCD9E_8D57) ^ x1 ^ Words(k0), x2.lowProduct(0xCD9E_8D57),
        x0.highProduct(0xD251_1F53) ^ x3 ^ Words(k1), x0.lowProduct(0xD251_1F53)
      )
      k0 &+= 0x9E37_79B9
      k1 &+= 0xBB67_AE85
    }
    return (x0, x1, x2, x3)
  }

  /// What a month of the table does to one of the three holdings.
  @inlinable @inline(__always)
  public func returns(_ holding: Int32, _ place: Words) -> Reals {
    Reals(lanes: lanes_column(table, place.lanes, holding))
  }
}
