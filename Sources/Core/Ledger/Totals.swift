public import Money

/// Sums by currency, never added across currencies. Held in 128 bits: a sum of amounts that each
/// fit can't overflow.
public struct Totals: Hashable, Sendable {
  private var units: [Currency: Int128] = [:]

  public init() {}

  public init(_ amounts: some Sequence<Amount>) {
    for amount in amounts { add(amount) }
  }

  public mutating func add(_ amount: Amount) {
    add(Int128(amount.minorUnits), amount.currency)
  }

  public mutating func add(_ minorUnits: Int128, _ currency: Currency) {
    if let place = units.index(forKey: currency) {
      units.values[place] += minorUnits
      if units.values[place] == 0 { units.remove(at: place) }
    } else if minorUnits != 0 {
      units[currency] = minorUnits
    }
  }

  public mutating func add(_ other: Totals) {
    for (currency, minorUnits) in other.units { add(minorUnits, currency) }
  }

  public subscript(_ currency: Currency) -> Int128 { units[currency] ?? 0 }

  public var isZero: Bool { units.isEmpty }
  public var currencies: [Currency] { units.keys.sorted() }

  /// The sums as amounts, by currency; refused where one is beyond 64 bits.
  public func amounts() throws(AmountError) -> [Amount] {
    var amounts: [Amount] = []
    for currency in currencies {
      guard let fitting = Int64(exactly: self[currency]) else { throw .overflow(currency) }
      amounts.append(Amount(minorUnits: fitting, currency))
    }
    return amounts
  }

  public static prefix func - (totals: Totals) -> Totals {
    var negated = Totals()
    for (currency, minorUnits) in totals.units { negated.add(-minorUnits, currency) }
    return negated
  }
}
