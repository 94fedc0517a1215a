/// What one month asks of every path, in real money of the course's unit.
@frozen
public struct Month: Hashable, Sendable {
  /// What is spent each month before freedom.
  public var need: Float = 0
  /// Spending when free: `fixed` × the path's level + `share` × all wealth + `given`, held between
  /// `floor` and `cap`.
  public var fixed: Float = 0
  public var share: Float = 0
  public var given: Float = 0
  public var floor: Float = 0
  public var cap: Float = 0
  /// One over what would be spent without any rule, to see how deep a rule cuts.
  public var measure: Float = 0
  /// Income from work after taxes at its usual level; chance multiplies it.
  public var work: Float = 0
  /// What is the same on every path: rent, pensions and events, after taxes.
  public var flow: Float = 0
  /// The job's pay after taxes, and what a job taken again would pay.
  public var job: Float = 0
  public var again: Float = 0
  /// The wealth under which a job is taken again.
  public var rejoin: Float = -.infinity
  /// Cash is filled up to this before anything is invested.
  public var buffer: Float = 0
  /// The wealth at which a person is free.
  public var freeAt: Float = .infinity
  /// How the three holdings are weighted, with a sum of 1.
  public var weights: SIMD4<Float> = [0, 0, 0, 0]
  /// What a month does to cash and to every holding, beside the table: inflation, costs.
  public var cashGrowth: Float = 1
  public var holdingGrowth: Float = 1
  /// What keeps the mean of the exchange rate at 1: half of its variance so far.
  public var currencyMean: Float = 0

  @inlinable public init() {}
}

/// What chance does to income from work.
@frozen
public struct WorkChance: Hashable, Sendable {
  /// How much of last month's departure is left this month, 0 to below 1.
  public var persistence: Float = 0
  /// The spread of the logarithm of a month with income.
  public var spread: Float = 0
  /// The odds that a dry month follows a month with income, and another dry one.
  public var dries: Float = 0
  public var staysDry: Float = 0

  @inlinable public init() {}
}

/// What chance does to the real exchange rate between what is earned and what is spent.
@frozen
public struct CurrencyChance: Hashable, Sendable {
  /// The spread of the logarithm of a month's step; 0 where both are one currency.
  public var spread: Float = 0
  /// How much of a departure is left a month later.
  public var persistence: Float = 1
  /// The share of income from work, and of holdings, in the other currency.
  public var ofWork: Float = 0
  public var ofHoldings: Float = 0

  @inlinable public init() {}
}

/// A table of gross real monthly returns and how paths walk through it.
@frozen
public struct Table: Hashable, Sendable {
  /// Rows of four: three holdings, and a nought.
  public var rows: [SIMD4<Float>]
  /// Months that follow each other on average before a jump, at least two; `nil` where paths never jump.
  public var meanBlock: Float?
  /// Where path p begins: at a drawn row, or at row p × this.
  public var step: UInt32?

  /// - Parameter step: `nil` draws each path's beginning. Otherwise path p begins at row p × step
  ///   (round the end), as history did.
  public init(rows: [SIMD4<Float>], meanBlock: Float?, step: UInt32? = nil) {
    precondition(!rows.isEmpty && rows.count < 1 << 24, "a table has from 1 to 2²⁴ months")
    self.rows = rows
    self.meanBlock = meanBlock
    self.step = step
  }
}
