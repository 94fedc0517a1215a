import Money

extension Voice {
  /// An estimate to three significant digits, since more would claim what isn't known: `1,230`,
  /// `0.0457`. «—» where it has no end.
  public func estimate(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e30 else { return "—" }
    var digits = value.magnitude
    var zeros = 0
    var places: UInt8 = 0
    while digits >= 1000, zeros < 28 {
      digits /= 10
      zeros += 1
    }
    while digits > 0, digits < 99.95, places < Quantity.largestScale {
      digits *= 10
      places += 1
    }
    guard let rounded = whole(value < 0 ? -digits : digits) else { return "—" }
    var coefficient = Int128(rounded)
    for _ in 0..<zeros { coefficient *= 10 }
    return quantity(Quantity(coefficient: coefficient, scale: places).normalized)
  }
}
