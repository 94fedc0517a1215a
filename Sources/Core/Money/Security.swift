/// What a share, a fund or a bond is counted by in the books: something like a currency, whose code
/// can't be mistaken for that of any money, coin or other security.
///
/// ```swift
/// Currency.security(isin: ISIN("US0378331005")!).code  // "US0378331005"
/// Currency.security(symbol: "BRK B").code              // "S.BRK.B"
/// Currency.security(named: "Global Fund (Acc)").code   // "N." and ten characters
/// ```
///
/// An ISIN comes first, for a symbol is one thing on one exchange and another on the next: the
/// share ALL is no Albanian lek, and the fund BTC no bitcoin.
extension Currency {
  /// Ten digits after the point: what fractional shares are traded in, with room for 900 million.
  public static let securityDigits: UInt8 = 10

  public static func security(isin: ISIN) -> Currency {
    Currency(packedCode: SecurityCode.isin(isin).packed, minorDigits: securityDigits)
  }

  /// By its symbol on some exchange. One that is too long for a code, as options have, is counted
  /// by a hash of its letters.
  public static func security(symbol: some StringProtocol) -> Currency {
    let code = SecurityCode(symbol: symbol) ?? .name(SecurityCode.hash(symbol))
    return Currency(packedCode: code.packed, minorDigits: securityDigits)
  }

  /// By its name alone, where a statement says no more: a hash of its letters and digits.
  public static func security(named name: some StringProtocol) -> Currency {
    Currency(
      packedCode: SecurityCode.name(SecurityCode.hash(name)).packed, minorDigits: securityDigits)
  }

  /// Whether a security is counted by it, and neither money nor a coin.
  public var isSecurity: Bool { SecurityCode.isOne(packedCode) }
}

/// The code of a security, packed beneath a small letter, which no other code begins with.
enum SecurityCode: Hashable, Sendable {
  case isin(ISIN)
  /// Up to ten letters, digits, points and dashes, as a number of base 39.
  case symbol(UInt64)
  case name(UInt64)

  private static let isinMark = UInt64(UInt8(ascii: "i")) << 56
  private static let nameMark = UInt64(UInt8(ascii: "n")) << 56
  private static let symbolMark = UInt64(UInt8(ascii: "s")) << 56
  private static let below: UInt64 = (1 << 56) - 1
  private static let longestSymbol = 10
  /// 36¹⁰ different names.
  private static let names: UInt64 = 3_656_158_440_062_976

  static func isOne(_ packed: UInt64) -> Bool { packed >> 56 >= UInt64(UInt8(ascii: "a")) }

  init?(_ packed: UInt64) {
    switch packed & ~SecurityCode.below {
    case SecurityCode.isinMark: self = .isin(ISIN(packed: packed & SecurityCode.below))
    case SecurityCode.symbolMark: self = .symbol(packed & SecurityCode.below)
    case SecurityCode.nameMark: self = .name(packed & SecurityCode.below)
    default: return nil
    }
  }

  var packed: UInt64 {
    switch self {
    case .isin(let isin): SecurityCode.isinMark | isin.packed
    case .symbol(let symbol): SecurityCode.symbolMark | symbol
    case .name(let name): SecurityCode.nameMark | name
    }
  }

  /// Reads what `text` writes.
  init?(_ text: some StringProtocol) {
    if let isin = ISIN(text) {
      self = .isin(isin)
      return
    }
    let bytes = Array(text.utf8)
    guard bytes.count > 2, bytes[1] == UInt8(ascii: ".") else { return nil }
    switch bytes[0] | 0x20 {
    case UInt8(ascii: "s"):
      guard let code = SecurityCode(symbol: text.dropFirst(2)) else { return nil }
      self = code
    case UInt8(ascii: "n"):
      guard bytes.count == 12 else { return nil }
      var name: UInt64 = 0
      for byte in bytes[2...] {
        guard let value = SecurityCode.value(of: byte) else { return nil }
        name = name * 36 + UInt64(value)
      }
      self = .name(name)
    default: return nil
    }
  }

  /// A symbol in capitals; whatever isn't a letter, a digit or a dash is a point, and none stands
  /// at an end. `nil` where nothing is left, or too much.
  init?(symbol: some StringProtocol) {
    var values: [UInt8] = []
    for byte in symbol.utf8 {
      let value = SecurityCode.value(of: byte) ?? (byte == UInt8(ascii: "-") ? 37 : 36)
      if value == 36, values.isEmpty || values.last == 36 { continue }
      values.append(value)
    }
    while let last = values.last, last >= 36 { values.removeLast() }
    guard 1...SecurityCode.longestSymbol ~= values.count else { return nil }
    self = .symbol(values.reduce(0) { $0 * 39 + UInt64($1) + 1 })
  }

  var text: String {
    switch self {
    case .isin(let isin): return isin.text
    case .symbol(var rest):
      var bytes: [UInt8] = []
      while rest > 0 {
        bytes.append(SecurityCode.byte(of: UInt8(rest % 39 &- 1)))
        rest /= 39
      }
      return "S." + String(decoding: bytes.reversed(), as: UTF8.self)
    case .name(var rest):
      var bytes: [UInt8] = []
      for _ in 0..<10 {
        bytes.append(SecurityCode.byte(of: UInt8(rest % 36)))
        rest /= 36
      }
      return "N." + String(decoding: bytes.reversed(), as: UTF8.self)
    }
  }

  /// FNV-1a over letters and digits alone, so that blanks, dashes and capitals make no difference
  /// (http://www.isthe.com/chongo/tech/comp/fnv/).
  static func hash(_ text: some StringProtocol) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 {
      guard byte >= 0x80 || value(of: byte) != nil else { continue }
      hash = (hash ^ UInt64(byte < 0x80 ? byte & 0xDF : byte)) &* 0x100_0000_01B3
    }
    // Folded, for the low bits alone are the weaker ones.
    return (hash ^ hash >> 29) % names
  }

  /// 0…9 of digits, 10…35 of letters.
  static func value(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  static func byte(of value: UInt8) -> UInt8 {
    switch value {
    case 0..<10: UInt8(ascii: "0") + value
    case 10..<36: UInt8(ascii: "A") + value - 10
    case 37: UInt8(ascii: "-")
    default: UInt8(ascii: ".")
    }
  }
}
