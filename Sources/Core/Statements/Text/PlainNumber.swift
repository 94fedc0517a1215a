import Money

/// A number as standards write it for machines: digits and at most one mark, without sign, grouping
/// or currency. What people write is for `NumberStyle`.
enum PlainNumber {
  static func read(_ bytes: ArraySlice<UInt8>, _ mark: DecimalMark) throws(Issue.Reason) -> Quantity
  {
    let wanted = mark == .comma ? UInt8(ascii: ",") : UInt8(ascii: ".")
    var coefficient: Int128 = 0
    var count = 0
    var places = -1
    for byte in bytes {
      if isDigit(byte) {
        count += 1
        if places >= 0 { places += 1 }
        let (product, overflow) = coefficient.multipliedReportingOverflow(by: 10)
        guard !overflow, product <= .max - 9 else { throw .numberTooLarge }
        coefficient = product + Int128(byte - UInt8(ascii: "0"))
      } else {
        guard byte == wanted, places < 0 else { throw .unreadableNumber }
        places = 0
      }
    }
    guard count > 0 else { throw bytes.isEmpty ? .missingAmount : .unreadableNumber }
    guard places <= Int(Quantity.largestScale) else { throw .tooManyDigits }
    return Quantity(coefficient: coefficient, scale: UInt8(max(0, places)))
  }
}

func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

/// The number that plain digits write; `nil` for anything else, and for more than nine of them.
func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
  guard 1...9 ~= bytes.count else { return nil }
  var value = 0
  for byte in bytes {
    guard isDigit(byte) else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return value
}
