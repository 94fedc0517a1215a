public import Money

extension Voice {
  /// `1 USD = 47.25 EGP`, with six places, or more where the rate is small: six digits that count,
  /// up to twelve places.
  ///
  /// A ratio that doesn't end there is rounded and shown with `≈`: nothing is computed from this
  /// text. One that doesn't fit is shown as it was made: `0.000000000000000001 WEI = 5 X`.
  public func rate(_ rate: Rate) -> String {
    guard let (value, isExact) = ofOne(rate) else {
      return isolated(sides(rate.base) + " = " + sides(rate.quote))
    }
    let one = figure("1") + " " + rate.base.currency.code
    return isolated(
      "\(one) \(isExact ? "=" : "≈") \(figure("\(value)")) \(rate.quote.currency.code)")
  }

  private func sides(_ amount: Amount) -> String {
    figure(amount.decimalString) + " " + amount.currency.code
  }

  /// What one of the base is in the quote, and whether that is all of it; `nil` past 128 bits.
  private func ofOne(_ rate: Rate) -> (Quantity, isExact: Bool)? {
    var numerator = Int128(rate.quote.minorUnits)
    var denominator = Int128(rate.base.minorUnits)
    func tenfold(_ value: inout Int128, _ times: Int) -> Bool {
      for _ in 0..<max(0, times) {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        if overflow { return false }
        value = product
      }
      return true
    }
    let places: UInt8 = 6
    let shift =
      Int(rate.base.currency.minorDigits) - Int(rate.quote.currency.minorDigits) + Int(places)
    guard tenfold(&numerator, shift), tenfold(&denominator, -shift) else { return nil }
    var scale = places
    // Six digits that count are 100,000 or more in units of the last place.
    while numerator % denominator != 0, numerator / denominator < 100_000, scale < 12 {
      guard tenfold(&numerator, 1) else { return nil }
      scale += 1
    }
    let units = Rounding.halfEven.divide(numerator, by: denominator)
    return (
      Quantity(coefficient: units, scale: scale).normalized, numerator % denominator == 0
    )
  }
}
