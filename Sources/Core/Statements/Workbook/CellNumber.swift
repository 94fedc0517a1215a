import Money

/// A number as a workbook stores it, a binary fraction written in up to 17 digits, read as the 15
/// digits that a spreadsheet shows (ECMA-376 part 1, 18.3.1.96): `-12.340000000000003` is -12.34.
///
/// Digits only; no binary fraction is ever computed with.
struct CellNumber: Hashable {
  var isNegative = false
  /// Without zeros at either end; none for zero.
  private(set) var digits: [UInt8] = []
  /// The value is `0.digits × 10^exponent`.
  private(set) var exponent = 0

  static let shownDigits = 15

  init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes.stripped
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest = rest.dropFirst()
    }
    var point: Int?
    var count = 0
    while let byte = rest.first, byte == UInt8(ascii: ".") || 0x30...0x39 ~= byte {
      rest = rest.dropFirst()
      if byte == UInt8(ascii: ".") {
        guard point == nil else { return nil }
        point = count
        continue
      }
      count += 1
      guard count <= 400 else { return nil }
      digits.append(byte - 0x30)
    }
    guard count > 0 else { return nil }
    exponent = point ?? count
    if let byte = rest.first {
      guard byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E"), rest.count <= 5,
        let power = Int(String(decoding: rest.dropFirst(), as: UTF8.self))
      else { return nil }
      exponent += power
    }
    round()
  }

  private mutating func round() {
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    exponent -= zeros
    if digits.count > CellNumber.shownDigits {
      let up = digits[CellNumber.shownDigits] >= 5
      digits.removeSubrange(CellNumber.shownDigits...)
      if up {
        var place = digits.count - 1
        while place >= 0, digits[place] == 9 {
          digits[place] = 0
          place -= 1
        }
        if place >= 0 {
          digits[place] += 1
        } else {
          digits.insert(1, at: 0)
          exponent += 1
        }
      }
    }
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty {
      exponent = 0
      isNegative = false
    }
  }

  /// The whole part and the first twelve digits behind the point; `nil` from ten million on.
  var parts: (whole: Int, trillionths: Int)? {
    guard exponent <= 7 else { return nil }
    var (whole, fraction) = (0, 0)
    for place in 0..<max(0, exponent) { whole = whole * 10 + digit(place) }
    for place in 0..<12 { fraction = fraction * 10 + digit(exponent + place) }
    return (whole, fraction)
  }

  private func digit(_ place: Int) -> Int {
    digits.indices.contains(place) ? Int(digits[place]) : 0
  }

  /// Plain digits with a point. Exactly three digits behind it get a zero more, so that nobody takes
  /// the point for one of thousands. `nil` for what no account holds.
  var text: [UInt8]? {
    guard -30...30 ~= exponent else { return nil }
    var text: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
    if exponent <= 0 { text.append(0x30) }
    for place in 0..<max(0, exponent) { text.append(0x30 + UInt8(digit(place))) }
    let behind = digits.count - exponent
    guard behind > 0, !digits.isEmpty else { return text }
    text.append(UInt8(ascii: "."))
    for place in exponent..<digits.count { text.append(0x30 + UInt8(digit(place))) }
    if behind == 3 { text.append(0x30) }
    return text
  }

  /// The day and time that a serial number stands for, as ISO 8601; a time alone below one.
  ///
  /// In the 1900 system 1 is 1 January 1900 and 60 a 29 February that never was; in the 1904 system
  /// 0 is 1 January 1904 (ECMA-376 part 1, 18.17.4.1).
  func serialText(countsFrom1904: Bool) -> [UInt8]? {
    guard !isNegative, let parts else { return nil }
    var (whole, second) = (
      parts.whole, (parts.trillionths * 86_400 + 500_000_000_000) / 1_000_000_000_000
    )
    if second == 86_400 { (whole, second) = (whole + 1, 0) }
    let time =
      second == 0 ? "" : "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
    guard whole > 0 || countsFrom1904 else { return time.isEmpty ? nil : Array(time.utf8) }
    guard whole <= 2_958_465, countsFrom1904 || whole != 60 else { return nil }
    let number = countsFrom1904 ? whole - 24_107 : whole < 60 ? whole - 25_568 : whole - 25_569
    let day = Day(number: Int32(number)).description
    return Array((time.isEmpty ? day : day + " " + time).utf8)
  }

  private func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
