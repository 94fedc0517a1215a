import Money

/// Field 61, the line of one entry.
///
/// `:61:2601020103RC80,25NMSCcustomer's reference//bank's reference`: value day, entry day, mark
/// (`R` in front reverses it, `E` in an MT942 announces it), perhaps a funds code, amount, type,
/// references.
struct StatementLine {
  private(set) var valueDay: Day
  private(set) var entryDay: Day?
  /// The effect on the account: a reversed credit is negative.
  private(set) var amount: Quantity
  /// Announced, not yet booked: `EC` and `ED` of an MT942.
  private(set) var isExpected = false
  /// Four characters such as NTRF, or empty.
  private(set) var type = ""
  private(set) var reference = ""
  private(set) var bankReference = ""

  private static let longest = 128

  init(_ field: ArraySlice<UInt8>) throws(Issue.Reason) {
    var rest = field
    guard rest.count >= 6 else { throw .missingDate }
    valueDay = try FinValues.day(rest.prefix(6))
    rest = rest.dropFirst(6)
    if let byte = rest.first, isDigit(byte), rest.count >= 4 {
      // 0000 where the bank has no entry day.
      let month = rest.prefix(4)
      if !month.elementsEqual("0000".utf8) {
        entryDay = try FinValues.day(month, near: valueDay)
      }
      rest = rest.dropFirst(4)
    }
    rest = rest.drop { $0 <= 0x20 }

    let letters = rest.prefix { FinValues.isLetter($0) }
    guard letters.count <= 3, let mark = Mark(letters) else { throw .missingAmount }
    isExpected = mark.isExpected
    rest = rest.dropFirst(letters.count).drop { $0 <= 0x20 }

    let number = rest.prefix {
      isDigit($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
    }
    let magnitude = try FinValues.amount(number)
    amount = mark.isDebit ? -magnitude : magnitude
    readReferences(rest.dropFirst(number.count))
  }

  private mutating func readReferences(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    if let first = rest.first, rest.count >= 4, "NFS".utf8.contains(first) {
      type = rest.prefix(4).text
      rest = rest.dropFirst(4)
    }
    var at = rest.startIndex
    while at < rest.endIndex {
      if rest[at] == UInt8(ascii: "/"), at + 1 < rest.endIndex, rest[at + 1] == UInt8(ascii: "/") {
        bankReference = rest[(at + 2)...].prefix(StatementLine.longest).stripped.text
        rest = rest[..<at]
        break
      }
      at += 1
    }
    reference = rest.prefix(StatementLine.longest).stripped.text
  }

  /// The letters before the amount.
  private struct Mark {
    var isDebit: Bool
    var isExpected: Bool

    init?(_ letters: ArraySlice<UInt8>) {
      var rest = letters
      let first = rest.first.map { $0 & 0xDF }
      let isReversed = first == UInt8(ascii: "R")
      isExpected = first == UInt8(ascii: "E")
      if isReversed || isExpected { rest = rest.dropFirst() }
      guard let mark = rest.first.map({ $0 & 0xDF }),
        mark == UInt8(ascii: "C") || mark == UInt8(ascii: "D"), rest.count <= 2
      else { return nil }
      isDebit = (mark == UInt8(ascii: "D")) != isReversed
    }
  }

  /// What the type says the entry is, where it says more than that money moved.
  var kind: Row.Kind {
    switch type.dropFirst() {
    case "CHG", "COM", "BRF": .fee
    case "INT": .interest
    case "DIV": .dividend
    default: .other
    }
  }

  /// What SWIFT and banks write where there is no reference.
  static func isNoReference(_ reference: String) -> Bool {
    let bytes = reference.utf8
    return bytes.count < 4 || reference == "NONREF" || reference == "KREF+" || reference == "EREF"
      || reference == "NOTPROVIDED" || bytes.allSatisfy { $0 == UInt8(ascii: "0") }
  }
}
