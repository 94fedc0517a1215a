public import Money

/// The lots of one holding, first in first out: what was acquired, on which day, at what cost.
///
/// Costs are whole minor units of one currency and are never lost: what disposals take of a lot
/// adds up to what was paid for it. Where a cost or an acquisition isn't known, no gain is.
///
/// ```swift
/// var lots = Lots(in: .usd)
/// try lots.acquire(Quantity(10), on: day, paid: usd(500_00))
/// try lots.dispose(Quantity(4), for: usd(260_00)).gain  // 60.00
/// ```
public struct Lots: Hashable, Sendable {
  /// The currency of costs and proceeds.
  public let currency: Currency
  /// What is left of each lot, oldest first; of one day, first acquired first.
  public private(set) var held: [Lot] = []

  public struct Lot: Hashable, Sendable {
    public let day: Day
    /// What is left; positive.
    public internal(set) var quantity: Quantity
    /// What was paid for what is left; `nil` where nobody knows.
    public internal(set) var cost: Amount?
  }

  public init(in currency: Currency) { self.currency = currency }

  /// Adds a lot. Its cost is what was paid; without that, `unitCost` times `quantity`, rounded half
  /// to even; without both it is unknown.
  ///
  /// Where both are given they must say the same: within one minor unit, as far as any rounding of
  /// the product can be from it.
  public mutating func acquire(
    _ quantity: Quantity, on day: Day, unitCost: Quantity? = nil, paid: Amount? = nil
  ) throws(LotError) {
    try Lots.check(quantity)
    if let paid, paid.currency != currency { throw .mixed(currency, paid.currency) }
    var cost = paid
    if let unitCost {
      let product = try Product(unitCost, quantity, in: currency)
      if let paid {
        guard product.rounds(to: paid) else {
          throw .costsDisagree(byUnit: try product.amount(), paid: paid)
        }
      } else {
        cost = try product.amount()
      }
    }
    let at = held.firstIndex { $0.day > day } ?? held.endIndex
    held.insert(Lot(day: day, quantity: quantity, cost: cost), at: at)
  }

  /// Takes `quantity` out of the oldest lots. What was never acquired is `missing` in the disposal,
  /// and no lot becomes negative.
  public mutating func dispose(_ quantity: Quantity, for proceeds: Amount) throws(LotError)
    -> Disposal
  {
    try Lots.check(quantity)
    guard proceeds.currency == currency else { throw .mixed(currency, proceeds.currency) }
    var left = held
    var missing = quantity
    var taken: [Lot] = []
    while !missing.isZero, let oldest = left.first {
      let part = min(missing, oldest.quantity)
      guard let rest = missing.subtracting(part), let remains = oldest.quantity.subtracting(part)
      else { throw .overflow }
      missing = rest
      var lot = oldest
      lot.quantity = part
      if let cost = oldest.cost {
        lot.cost = try Lots.share(of: cost, part, oldest.quantity)
        left[0].cost = try cost.less(lot.cost)
      }
      left[0].quantity = remains
      if remains.isZero { left.removeFirst() }
      taken.append(lot)
    }
    let disposal = try Disposal(quantity, proceeds, taken, missing: missing)
    held = left
    return disposal
  }

  /// Everything held; `nil` where the sum needs more than 128 bits.
  public var quantity: Quantity? {
    var sum = Quantity.zero
    for lot in held {
      guard let next = sum.adding(lot.quantity) else { return nil }
      sum = next
    }
    return sum
  }

  /// What was paid for everything held; `nil` where any of it is unknown.
  public var cost: Amount? {
    var sum = Amount.zero(currency)
    for lot in held {
      guard let cost = lot.cost, let next = try? sum.adding(cost) else { return nil }
      sum = next
    }
    return sum
  }

  private static func check(_ quantity: Quantity) throws(LotError) {
    guard !quantity.isZero, !quantity.isNegative else { throw .notPositive(quantity) }
  }

  /// `part / whole` of an amount, rounded half to even.
  static func share(of amount: Amount, _ part: Quantity, _ whole: Quantity) throws(LotError)
    -> Amount
  {
    if part == whole { return amount }
    let scale = max(part.normalized.scale, whole.normalized.scale)
    guard let above = part.coefficient(atScale: scale),
      let below = whole.coefficient(atScale: scale)
    else { throw .overflow }
    let (product, overflow) = Int128(amount.minorUnits).multipliedReportingOverflow(by: above)
    guard !overflow, let units = Int64(exactly: Rounding.halfEven.divide(product, by: below)) else {
      throw .overflow
    }
    return Amount(minorUnits: units, amount.currency)
  }
}

/// Why lots could not take what was told.
public enum LotError: Error, Hashable, Sendable {
  case notPositive(Quantity)
  /// The unit cost times the quantity, and what was paid in all, are two different amounts.
  case costsDisagree(byUnit: Amount, paid: Amount)
  case mixed(Currency, Currency)
  /// A figure needs more than 128 bits, or an amount more than 64.
  case overflow
}

/// A unit cost times a quantity, exact: `numerator / denominator` minor units.
private struct Product {
  private let numerator: Int128
  private let denominator: Int128
  private let currency: Currency

  init(_ unitCost: Quantity, _ quantity: Quantity, in currency: Currency) throws(LotError) {
    let (a, b) = (unitCost.normalized, quantity.normalized)
    var (product, overflow) = a.coefficient.multipliedReportingOverflow(by: b.coefficient)
    var (below, places): (Int128, Int) = (1, Int(a.scale) + Int(b.scale))
    places -= Int(currency.minorDigits)
    for _ in 0..<abs(places) where !overflow {
      if places > 0 {
        (below, overflow) = below.multipliedReportingOverflow(by: 10)
      } else {
        (product, overflow) = product.multipliedReportingOverflow(by: 10)
      }
    }
    guard !overflow else { throw .overflow }
    (numerator, denominator, self.currency) = (product, below, currency)
  }

  func amount() throws(LotError) -> Amount {
    guard let units = Int64(exactly: Rounding.halfEven.divide(numerator, by: denominator)) else {
      throw .overflow
    }
    return Amount(minorUnits: units, currency)
  }

  func rounds(to amount: Amount) -> Bool {
    let (units, overflow) = Int128(amount.minorUnits).multipliedReportingOverflow(by: denominator)
    guard !overflow else { return false }
    let (difference, tooFar) = numerator.subtractingReportingOverflow(units)
    return !tooFar && difference.magnitude < denominator.magnitude
  }
}

extension Amount {
  fileprivate func less(_ other: Amount?) throws(LotError) -> Amount {
    guard let other, let rest = try? subtracting(other) else { throw .overflow }
    return rest
  }
}
