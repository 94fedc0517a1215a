public import Money

extension Voice {
  /// `1,234,567`, in the person's digits.
  public func number(_ value: Int) -> String { figure(String(value)) }

  /// `1,234.5`: all digits as they are, none added.
  public func quantity(_ value: Quantity) -> String { isolatedIfNegative(figure("\(value)")) }

  /// Plain ASCII such as `-1234.50`, grouped by threes and in the person's digits.
  func figure(_ plain: String) -> String {
    let bytes = Array(plain.utf8)
    let first = bytes.first == UInt8(ascii: "-") ? 1 : 0
    let point = bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.count
    var out: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if index > first, index < point, (point - index) % 3 == 0 {
        out.append(contentsOf: numerals.groupMark.utf8)
      }
      if index == point {
        out.append(contentsOf: numerals.decimalMark.utf8)
      } else {
        out.append(byte)
      }
    }
    return numerals.digits(String(decoding: out, as: UTF8.self))
  }

  /// A sign is the one part of a figure that Arabic around it would move to the other end.
  func isolatedIfNegative(_ figure: String) -> String {
    figure.hasPrefix("-") || medium.isolation == .everywhere ? isolated(figure) : figure
  }
}
