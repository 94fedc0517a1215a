/// An exact amount of one currency, in whole minor units (cents, fils, piastres).
///
/// ```swift
/// try Amount(Quantity(coefficient: 1234, scale: 3), Currency.iso("KWD")!)  // KWD 1.234
/// ```
///
/// Arithmetic never wraps and never rounds by itself: what doesn't fit is refused as `AmountError`.
public struct Amount: Hashable, Sendable {
  public let minorUnits: Int64
  public let currency: Currency

  public init(minorUnits: Int64, _ currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// The exact amount; refused where the currency has fewer digits than the number needs.
  public init(_ quantity: Quantity, _ currency: Currency) throws(AmountError) {
    guard let units = quantity.coefficient(atScale: currency.minorDigits) else {
      throw quantity.normalized.scale > currency.minorDigits
        ? .tooManyDigits(quantity, currency) : .overflow(currency)
    }
    guard let fitting = Int64(exactly: units) else { throw .overflow(currency) }
    self.init(minorUnits: fitting, currency)
  }

  public static func zero(_ currency: Currency) -> Amount { Amount(minorUnits: 0, currency) }

  public var isZero: Bool { minorUnits == 0 }
  public var isNegative: Bool { minorUnits < 0 }
  public var quantity: Quantity {
    Quantity(coefficient: Int128(minorUnits), scale: currency.minorDigits)
  }

  public func adding(_ other: Amount) throws(AmountError) -> Amount {
    guard currency == other.currency else { throw .mixed(currency, other.currency) }
    let (sum, overflow) = minorUnits.addingReportingOverflow(other.minorUnits)
    guard !overflow else { throw .overflow(currency) }
    return Amount(minorUnits: sum, currency)
  }

  public func subtracting(_ other: Amount) throws(AmountError) -> Amount {
    guard currency == other.currency else { throw .mixed(currency, other.currency) }
    let (difference, overflow) = minorUnits.subtractingReportingOverflow(other.minorUnits)
    guard !overflow else { throw .overflow(currency) }
    return Amount(minorUnits: difference, currency)
  }

  public func negated() throws(AmountError) -> Amount {
    guard minorUnits != .min else { throw .overflow(currency) }
    return Amount(minorUnits: -minorUnits, currency)
  }

  /// This amount times `part / whole`, rounded as named.
  public func scaled(by part: Int64, over whole: Int64, _ rounding: Rounding)
    throws(AmountError) -> Amount
  {
    let product = Int128(minorUnits) * Int128(part)
    let units = rounding.divide(product, by: Int128(whole))
    guard let fitting = Int64(exactly: units) else { throw .overflow(currency) }
    return Amount(minorUnits: fitting, currency)
  }
}

/// Why an amount could not be made.
public enum AmountError: Error, Hashable, Sendable {
  case overflow(Currency)
  case mixed(Currency, Currency)
  case tooManyDigits(Quantity, Currency)
}

extension Amount: CustomStringConvertible {
  /// Plain digits and the code: `-12.50 USD`. For people, `Speech` writes amounts.
  public var description: String { "\(decimalString) \(currency)" }

  /// Plain digits: `-12.50`. Of securities, which nearly always are whole, no zeros at the end: `10`.
  public var decimalString: String {
    if currency.isSecurity { return quantity.normalized.description }
    return Money.decimalString(Int128(minorUnits), minorDigits: currency.minorDigits)
  }
}
