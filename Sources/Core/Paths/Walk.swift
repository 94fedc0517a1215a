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
  /// Of 2¹⁶.
  public var dries: UInt32
  public var staysDry: UInt32
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
    let block = course.table.meanBlock.map { max(2, $0) }
    jumpBelow = block.map { UInt32(0x1p31 / $0) } ?? 0
    jumpScale = Float(count) / Float(max(1, jumpBelow))
    key = SIMD2(
      UInt32(truncatingIfNeeded: course.seed), UInt32(truncatingIfNeeded: course.seed >> 32))
    stream = course.stream
    let work = course.work
    persistence = work.persistence
    innovation = max(0, 1 - work.persistence * work.persistence).squareRoot()
    spread = work.spread
    halfVariance = work.spread * work.spread / 2
    dries = UInt32((min(max(work.dries, 0), 1) * 65_536).rounded())
    staysDry = UInt32((min(max(work.staysDry, 0), 1) * 65_536).rounded())
    // The share of dry months that the two odds lead to.
    dryAtFirst = work.dries > 0 ? work.dries / (work.dries + 1 - work.staysDry) : 0
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
  /// of the counter month, path, purpose, stream (Salmon et al. 2011; its published answers are tested
  /// there, and that these are the same here).
  @inlinable @inline(__always)
  public func words(
    path: UInt32, month: UInt32, purpose: UInt32 = 0
  ) -> (Words, Words, Words, Words) {
    var (x0, x1, x2, x3) = (Words(month), Words(from: path), Words(purpose), Words(stream))
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

  /// The chance of two months: four words are enough for both, as two normals come of two words, the
  /// odds of a dry month need sixteen bits, and of two months at most one begins a block.
  @inlinable @inline(__always)
  public func chance(path: UInt32, pair: UInt32) -> (MonthChance, MonthChance) {
    let words = words(path: path, month: pair)
    var (now, next) = (Reals(0), Reals(0))
    if hasChance { (now, next) = Words.normals(words.0, words.1) }
    var (exchange, nextExchange) = (Reals(0), Reals(0))
    if hasCurrency {
      let more = self.words(path: path, month: pair, purpose: 1)
      (exchange, nextExchange) = Words.normals(more.0, more.1)
    }
    let jump = words.3 >> 1
    return (
      MonthChance(work: now, exchange: exchange, dry: words.2 & Words(0xFFFF), jump: jump),
      MonthChance(
        work: next, exchange: nextExchange, dry: words.2 >> 16, jump: jump - Words(jumpBelow))
    )
  }

  /// What a month of the table does to one of the three holdings.
  @inlinable @inline(__always)
  public func returns(_ holding: Int32, _ place: Words) -> Reals {
    Reals(lanes: lanes_column(table, place.lanes, holding))
  }
}
