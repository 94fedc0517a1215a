/// An exact decimal number: `coefficient / 10^scale`.
///
/// What a number cell holds before its currency is known, and how many of a thing a trade moved.
/// Equality is of value: 1.5 equals 1.50.
public struct Quantity: Sendable {
  public let coefficient: Int128

  /// Digits after the point as written, 0…28.
  public let scale: UInt8

  public static let largestScale: UInt8 = 28
  public static let zero = Quantity(coefficient: 0, scale: 0)

  public init(coefficient: Int128, scale: UInt8) {
    precondition(scale <= Quantity.largestScale, "a quantity has at most 28 digits after the point")
    self.coefficient = coefficient
    self.scale = scale
  }

  public init(_ whole: Int) {
    self.init(coefficient: Int128(whole), scale: 0)
  }

  public var isZero: Bool { coefficient == 0 }
  public var isNegative: Bool { coefficient < 0 }
  public var magnitude: Quantity { isNegative ? -self : self }

  /// The same value without zeros at its end.
  public var normalized: Quantity {
    var c = coefficient
    var s = scale
    while s > 0, c % 10 == 0 {
      c /= 10
      s -= 1
    }
    return Quantity(coefficient: c, scale: s)
  }

  /// The coefficient at another scale, or `nil` where digits would be lost or Int128 overflows.
  public func coefficient(atScale target: UInt8) -> Int128? {
    if target == scale { return coefficient }
    if target > scale {
      guard let factor = power(of10: target - scale) else { return nil }
      let (product, overflow) = coefficient.multipliedReportingOverflow(by: factor)
      return overflow ? nil : product
    }
    guard let factor = power(of10: scale - target) else { return coefficient == 0 ? 0 : nil }
    let (quotient, remainder) = coefficient.quotientAndRemainder(dividingBy: factor)
    return remainder == 0 ? quotient : nil
  }

  /// With no more digits after the point than the currency has, rounded half to even.
  public func rounded(to currency: Currency) -> Quantity { rounded(places: currency.minorDigits) }

  /// With no more digits after the point, rounded half to even.
  public func rounded(places digits: UInt8) -> Quantity {
    let value = normalized
    guard value.scale > digits, let divisor = power(of10: value.scale - digits) else { return self }
    return Quantity(
      coefficient: Rounding.halfEven.divide(value.coefficient, by: divisor), scale: digits)
  }

  /// The exact product, or `nil` where it doesn't fit in 128 bits or 28 digits after the point.
  public func multiplied(by other: Quantity) -> Quantity? {
    let (a, b) = (normalized, other.normalized)
    let (product, overflow) = a.coefficient.multipliedReportingOverflow(by: b.coefficient)
    guard !overflow, product != .min, Int(a.scale) + Int(b.scale) <= Int(Quantity.largestScale)
    else { return nil }
    return Quantity(coefficient: product, scale: a.scale + b.scale)
  }

  public static prefix func - (q: Quantity) -> Quantity {
    Quantity(coefficient: -q.coefficient, scale: q.scale)
  }

  /// The exact sum, or `nil` where it, or its opposite, doesn't fit in 128 bits.
  public func adding(_ other: Quantity) -> Quantity? {
    let common = max(scale, other.scale)
    guard let a = coefficient(atScale: common), let b = other.coefficient(atScale: common) else {
      return nil
    }
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow || sum == .min ? nil : Quantity(coefficient: sum, scale: common)
  }

  public func subtracting(_ other: Quantity) -> Quantity? { adding(-other) }
}

extension Quantity: Hashable {
  public static func == (a: Quantity, b: Quantity) -> Bool {
    let (x, y) = (a.normalized, b.normalized)
    return x.coefficient == y.coefficient && x.scale == y.scale
  }

  public func hash(into hasher: inout Hasher) {
    let n = normalized
    hasher.combine(n.coefficient)
    hasher.combine(n.scale)
  }
}

extension Quantity: Comparable {
  public static func < (a: Quantity, b: Quantity) -> Bool {
    if let x = a.coefficient(atScale: max(a.scale, b.scale)),
      let y = b.coefficient(atScale: max(a.scale, b.scale))
    {
      return x < y
    }
    // One of them is beyond 128 bits at the common scale: whole parts decide, then fractions.
    let (x, y) = (a.parts, b.parts)
    return x.whole == y.whole ? x.fraction < y.fraction : x.whole < y.whole
  }

  /// The whole part, and the rest in units of 10⁻²⁸.
  private var parts: (whole: Int128, fraction: Int128) {
    let (whole, rest) = coefficient.quotientAndRemainder(dividingBy: power(of10: scale) ?? .max)
    return (whole, rest * (power(of10: Quantity.largestScale - scale) ?? 1))
  }
}

extension Quantity: CustomStringConvertible {
  /// Plain digits: `-1234.50`.
  public var description: String { decimalString(coefficient, minorDigits: scale) }
}

/// `units / 10^minorDigits` in plain digits, a point, and a leading minus: `-0.05`.
func decimalString(_ units: Int128, minorDigits: UInt8) -> String {
  let digits = String(units.magnitude)
  let sign = units < 0 ? "-" : ""
  guard minorDigits > 0 else { return sign + digits }
  let places = Int(minorDigits)
  let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
  return sign + padded.dropLast(places) + "." + padded.suffix(places)
}

/// 10^exponent, or `nil` beyond Int128.
func power(of10 exponent: UInt8) -> Int128? {
  exponent <= 38 ? powersOf10[Int(exponent)] : nil
}

private let powersOf10: [Int128] = {
  var powers: [Int128] = [1]
  for _ in 0..<38 { powers.append(powers[powers.count - 1] * 10) }
  return powers
}()
