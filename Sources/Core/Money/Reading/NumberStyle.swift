/// Which character parts the whole from the fraction.
public enum DecimalMark: String, Hashable, Sendable, CaseIterable {
  case point, comma
}

/// How a file writes its numbers.
///
/// ```swift
/// let style = NumberStyle(decimal: .comma)
/// try style.read("-1.234,50 €")  // -1234.50, EUR
/// ```
///
/// Read are Western, Arabic-Indic and Persian digits; `٫` as the fraction's mark and `٬`, blanks
/// and apostrophes as grouping in any style; a sign before or after, parentheses, CR and DR; and a
/// currency's symbol or code on either side. Anything else is a defect: nothing is skipped over.
public struct NumberStyle: Hashable, Sendable {
  public var decimal: DecimalMark

  public init(decimal: DecimalMark) { self.decimal = decimal }

  public func read(_ cell: Span<UInt8>) throws(NumberDefect) -> NumberCell {
    if let plain = readPlain(cell) { return NumberCell(quantity: plain, currency: nil) }
    let scanned = try ScannedNumber(cell)
    return NumberCell(quantity: try scanned.quantity(decimal), currency: scanned.currency)
  }

  public func read(_ text: some StringProtocol) throws(NumberDefect) -> NumberCell {
    let bytes = Array(text.utf8)
    return try read(bytes.span)
  }

  /// `-1234.56` with up to 18 digits and nothing around it: nearly every cell of nearly every file.
  private func readPlain(_ cell: Span<UInt8>) -> Quantity? {
    let count = cell.count
    guard 1...20 ~= count else { return nil }
    let mark = decimal == .point ? UInt8(ascii: ".") : UInt8(ascii: ",")
    let isNegative = cell[0] == UInt8(ascii: "-")
    var at = isNegative ? 1 : 0
    var value: UInt64 = 0
    var digits = 0
    var markAt = -1
    while at < count {
      let byte = cell[at]
      let digit = byte &- UInt8(ascii: "0")
      if digit < 10 {
        value = value &* 10 &+ UInt64(digit)
        digits += 1
      } else if byte == mark, markAt < 0 {
        markAt = at
      } else {
        return nil
      }
      at += 1
    }
    guard 1...18 ~= digits else { return nil }
    let scale = markAt < 0 ? 0 : count - markAt - 1
    let coefficient = isNegative ? -Int128(value) : Int128(value)
    return Quantity(coefficient: coefficient, scale: UInt8(scale))
  }
}

/// A number as a cell has it.
public struct NumberCell: Hashable, Sendable {
  public var quantity: Quantity
  /// From a symbol or a code in the cell itself; `nil` where there is none, or one that several
  /// currencies share without a usual one (kr).
  public var currency: Currency?

  public init(quantity: Quantity, currency: Currency?) {
    self.quantity = quantity
    self.currency = currency
  }
}

/// Why a cell is no number.
public enum NumberDefect: String, Error, Hashable, Sendable, CaseIterable {
  case empty
  /// `-`, `--` and the like: some sources write nothing or zero so. The caller knows which.
  case dashes
  case unreadable
  case tooLarge
  /// More than 28 digits after the mark.
  case tooManyDigits
}
