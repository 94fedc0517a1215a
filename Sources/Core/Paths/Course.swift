/// A household's way through the months, as the kernel walks it: every amount is already real, after
/// taxes, and divided by a unit near a year of spending, so that 32 bits hold it.
public struct Course: Hashable, Sendable {
  public var months: [Month]
  public var table: Table
  public var work = WorkChance()
  public var currency = CurrencyChance()
  /// Cash and the three holdings at the beginning, and what the holdings cost.
  public var cash: Float = 0
  public var holdings: SIMD4<Float> = [0, 0, 0, 0]
  public var basis: Float = 0
  /// The tax on what a sale gains.
  public var gainsTax: Float = 0
  /// The share of a surplus above the buffer that is invested; the rest stays cash.
  public var invests: Float = 1
  /// The share of income from work that goes on in freedom.
  public var workWhenFree: Float = 0
  /// Guardrails: once a year in freedom, spending is cut by `guardStep` where it is more than
  /// `guardHigh` of wealth a month, and raised where less than `guardLow`; 0 for none.
  public var guardHigh: Float = 0
  public var guardLow: Float = 0
  public var guardStep: Float = 0
  /// What keeps apart the chance of two questions.
  public var stream: UInt32 = 0
  public var seed: UInt64 = 0

  public init(months: [Month], table: Table) {
    self.months = months
    self.table = table
  }
}

/// Incomes from elsewhere, in the course's unit and before `Month.work` multiplies them: fills
/// `[month × width + path − first]` for all months and the paths from `first`.
public typealias Incomes =
  @Sendable (
    _ first: Int, _ width: Int, _ into: UnsafeMutablePointer<Float>
  ) -> Void
