public import Money

/// A sum in one currency, honestly: the known part, and what no rate could convert.
///
/// 100 USD + 5000 EGP without a rate is "100 USD, and 5000 EGP unconverted"; never 5100.
public struct Valuation: Hashable, Sendable {
  public let currency: Currency
  public private(set) var known: Int128 = 0
  public private(set) var unconverted = Totals()

  public init(in currency: Currency) { self.currency = currency }

  /// Adds `amount` of `day`. `own` is the rate of the event itself, which wins over the table.
  public mutating func add(_ amount: Amount, on day: Day, _ rates: Rates, own: Rate? = nil) {
    if let own, own.quote.currency == currency, own.base.currency == amount.currency,
      let value = try? own.convert(amount)
    {
      known += Int128(value.minorUnits)
    } else if let value = rates.convert(amount, to: currency, on: day) {
      known += Int128(value.minorUnits)
    } else {
      unconverted.add(amount)
    }
  }

  /// The same for many amounts whose days are near each other.
  public mutating func add(
    _ amount: Amount, on day: Day, _ rates: inout RecentRates, own: Rate? = nil
  ) {
    if let own, own.quote.currency == currency, own.base.currency == amount.currency,
      let value = try? own.convert(amount)
    {
      known += Int128(value.minorUnits)
    } else if let value = rates.convert(amount, to: currency, on: day) {
      known += Int128(value.minorUnits)
    } else {
      unconverted.add(amount)
    }
  }

  /// Adds minor units of its own currency.
  /// What is known of it, and nothing of the rest.
  public var knownPart: Valuation {
    var part = Valuation(in: currency)
    part.known = known
    return part
  }

  public mutating func add(known minorUnits: Int128) { known += minorUnits }

  /// Adds an amount whose worth isn't known, whatever its currency.
  public mutating func add(unknown amount: Amount) { unconverted.add(amount) }

  /// An equal share of it for each of `count`, the known part rounded to the minor unit.
  public func divided(by count: Int) -> Valuation {
    precondition(count > 0, "a share is for somebody")
    var share = Valuation(in: currency)
    share.known = Rounding.halfAwayFromZero.divide(known, by: Int128(count))
    share.unconverted = unconverted
    return share
  }

  public mutating func add(_ other: Valuation) {
    precondition(other.currency == currency, "valuations of one currency add up")
    known += other.known
    unconverted.add(other.unconverted)
  }

  public var isComplete: Bool { unconverted.isZero }
  public var isZero: Bool { known == 0 && unconverted.isZero }

  /// The known part as an amount; refused beyond 64 bits.
  public func knownAmount() throws(AmountError) -> Amount {
    guard let fitting = Int64(exactly: known) else { throw .overflow(currency) }
    return Amount(minorUnits: fitting, currency)
  }

  public static prefix func - (valuation: Valuation) -> Valuation {
    var negated = Valuation(in: valuation.currency)
    negated.known = -valuation.known
    negated.unconverted = -valuation.unconverted
    return negated
  }
}
