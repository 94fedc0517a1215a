/// An International Securities Identification Number, ISO 6166: two letters of the country, nine
/// letters or digits, and a check digit by the double-add-double rule.
///
/// ```swift
/// ISIN("US0378331005")?.text  // "US0378331005"
/// ISIN("US0378331006")        // nil: the check digit is wrong
/// ```
public struct ISIN: Hashable, Sendable {
  /// The number without its check digit, as one of base 26 and 36: below 2⁵⁶.
  let packed: UInt64

  public static let length = 12

  /// `nil` for anything but twelve letters and digits (in capitals or small letters) whose check
  /// digit is right.
  public init?(_ text: some StringProtocol) {
    var packed: UInt64 = 0
    var check: UInt8 = 0
    var count = 0
    for byte in text.utf8 {
      guard let value = SecurityCode.value(of: byte) else { return nil }
      switch count {
      case 0, 1:
        guard value >= 10 else { return nil }
        packed = packed * 26 + UInt64(value - 10)
      case 2..<11: packed = packed * 36 + UInt64(value)
      case 11:
        guard value < 10 else { return nil }
        check = value
      default: return nil
      }
      count += 1
    }
    guard count == ISIN.length else { return nil }
    self.packed = packed
    guard check == checkDigit else { return nil }
  }

  init(packed: UInt64) { self.packed = packed }

  public var text: String {
    String(decoding: body.map(SecurityCode.byte(of:)), as: UTF8.self) + String(checkDigit)
  }

  /// Eleven values, 0…35.
  private var body: [UInt8] {
    var values: [UInt8] = []
    var rest = packed
    for place in 0..<11 {
      let base: UInt64 = place < 9 ? 36 : 26
      values.append(UInt8(rest % base) + (place < 9 ? 0 : 10))
      rest /= base
    }
    return values.reversed()
  }

  private var checkDigit: UInt8 {
    var digits: [UInt8] = []
    for value in body {
      if value >= 10 { digits.append(value / 10) }
      digits.append(value % 10)
    }
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let weighed = Int(digit) * (place % 2 == 0 ? 2 : 1)
      sum += weighed / 10 + weighed % 10
    }
    return UInt8((10 - sum % 10) % 10)
  }
}

extension ISIN: CustomStringConvertible {
  public var description: String { text }
}
