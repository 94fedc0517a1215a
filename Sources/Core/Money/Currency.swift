/// A currency, or anything counted like one: a code and the number of digits after the point.
///
/// ```swift
/// Currency.iso("KWD")?.minorDigits  // 3
/// Currency(code: "BTC", minorDigits: 8)
/// ```
///
/// ISO 4217 codes come from `Currency.iso(_:)`. Anything else, such as a crypto coin, is made with
/// `init(code:minorDigits:)`. Two currencies are equal when code and digits are.
public struct Currency: Hashable, Sendable {
  /// One to eight ASCII capitals and digits, packed most significant byte first and padded with
  /// zero bytes, so that comparing the numbers compares the codes. What is counted by an ISIN, a
  /// symbol or a name begins with a small letter: see `Security`.
  public let packedCode: UInt64

  /// Digits after the point in amounts of this currency, 0…18.
  public let minorDigits: UInt8

  /// The digits after the mark that anybody writes: ISO 4217 gives the Iraqi dinar three, and nothing
  /// has been counted in fils since the nineties (CLDR's supplemental data has 0 for `IQD`).
  public var digitsInUse: UInt8 { code == "IQD" ? 0 : minorDigits }

  public static let mostMinorDigits: UInt8 = 18
  public static let longestCode = 8

  /// A currency of any code of 1…8 ASCII letters and digits (small letters become capitals), or a
  /// security by the code that it has; `nil` when the code or the digits don't fit.
  public init?(code: some StringProtocol, minorDigits: Int) {
    guard let packed = Currency.pack(code), 0...Int(Currency.mostMinorDigits) ~= minorDigits else {
      return nil
    }
    self.packedCode = packed
    self.minorDigits = UInt8(minorDigits)
  }

  /// Trusts its arguments: for the currency table and for values read back from the book.
  public init(packedCode: UInt64, minorDigits: UInt8) {
    precondition(minorDigits <= Currency.mostMinorDigits, "a currency has at most 18 minor digits")
    self.packedCode = packedCode
    self.minorDigits = minorDigits
  }

  /// The code as text, such as "EGP".
  public var code: String {
    if let security = SecurityCode(packedCode) { return security.text }
    var bytes: [UInt8] = []
    var rest = packedCode
    while rest != 0 {
      bytes.append(UInt8(truncatingIfNeeded: rest >> 56))
      rest <<= 8
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func pack(_ code: some StringProtocol) -> UInt64? {
    let bytes = code.utf8
    guard 1...longestCode ~= bytes.count else { return SecurityCode(code)?.packed }
    var packed: UInt64 = 0
    for byte in bytes {
      let capital: UInt8
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        capital = byte
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        capital = byte - 32
      default:
        return SecurityCode(code)?.packed
      }
      packed = packed << 8 | UInt64(capital)
    }
    return packed << (8 * UInt64(longestCode - bytes.count))
  }
}

extension Currency: Comparable {
  public static func < (a: Currency, b: Currency) -> Bool {
    (a.packedCode, a.minorDigits) < (b.packedCode, b.minorDigits)
  }
}

extension Currency: CustomStringConvertible {
  public var description: String { code }
}
