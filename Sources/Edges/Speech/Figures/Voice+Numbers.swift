public import Money

extension Voice {
  /// `1,234,567`, in the person's digits.
  public func number(_ value: Int) -> String { figure(String(value)) }

  /// `1,234.5`: all digits as they are, none added.
  public func quantity(_ value: Quantity) -> String { isolatedIfNegative(figure("\(value)")) }

  /// Plain ASCII such as `-1234.50`, grouped by threes and in the person's digits.
  func figure(_ plain: String) -> String {
    let sign = plain.hasPrefix("-") ? "-" : ""
    let parts = plain.dropFirst(sign.count).split(separator: ".", omittingEmptySubsequences: false)
    let whole = parts.first ?? "0"
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped += numerals.groupMark }
      grouped.append(digit)
    }
    let fraction = parts.count > 1 ? numerals.decimalMark + parts[1] : ""
    return numerals.digits(sign + grouped + fraction)
  }

  /// A sign is the one part of a figure that Arabic around it would move to the other end.
  func isolatedIfNegative(_ figure: String) -> String {
    figure.hasPrefix("-") ? isolated(figure) : figure
  }
}
