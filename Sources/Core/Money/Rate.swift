/// An exchange rate as an exact ratio: `baseUnits` of `base` are worth `quoteUnits` of `quote`,
/// both in whole minor units.
///
/// A conversion of 97.00 USD into 88.00 EUR *is* the rate `Rate(9700 USD = 8800 EUR)`: nothing is
/// rounded until it is used.
public struct Rate: Hashable, Sendable {
  public let base: Amount
  public let quote: Amount

  /// `nil` unless both sides are positive and of two different currencies.
  public init?(_ base: Amount, equals quote: Amount) {
    guard base.minorUnits > 0, quote.minorUnits > 0, base.currency != quote.currency else {
      return nil
    }
    self.base = base
    self.quote = quote
  }

  /// One `base` is `value` of `quote`: the form in which tables and people write rates.
  public init?(one base: Currency, is value: Quantity, _ quote: Currency) {
    let v = value.normalized
    guard base != quote, v.coefficient > 0, let unit = power(of10: base.minorDigits),
      let quotePower = power(of10: quote.minorDigits), let scalePower = power(of10: v.scale)
    else { return nil }
    // base: scalePower × unit minor units; quote: coefficient × quotePower minor units.
    var b = unit.multipliedReportingOverflow(by: scalePower)
    var q = v.coefficient.multipliedReportingOverflow(by: quotePower)
    guard !b.overflow, !q.overflow else { return nil }
    while b.partialValue % 10 == 0, q.partialValue % 10 == 0 {
      b.partialValue /= 10
      q.partialValue /= 10
    }
    guard let baseUnits = Int64(exactly: b.partialValue),
      let quoteUnits = Int64(exactly: q.partialValue)
    else { return nil }
    self.init(Amount(minorUnits: baseUnits, base), equals: Amount(minorUnits: quoteUnits, quote))
  }

  public var inverse: Rate { Rate(quote, equals: base)! }

  /// `amount` (of the base currency) in the quote currency, rounded half to even.
  public func convert(_ amount: Amount) throws(AmountError) -> Amount {
    guard amount.currency == base.currency else { throw .mixed(amount.currency, base.currency) }
    // Int64 × Int64 always fits in Int128.
    let units = Rounding.halfEven.divide(
      Int128(amount.minorUnits) * Int128(quote.minorUnits), by: Int128(base.minorUnits))
    guard let fitting = Int64(exactly: units) else { throw .overflow(quote.currency) }
    return Amount(minorUnits: fitting, quote.currency)
  }

  /// Units of the quote for one unit of the base, for showing only.
  public var estimate: Double {
    func major(_ a: Amount) -> Double {
      var value = Double(a.minorUnits)
      for _ in 0..<a.currency.minorDigits { value /= 10 }
      return value
    }
    return major(quote) / major(base)
  }
}
