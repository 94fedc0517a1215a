import Money

/// The values of ISO 20022 as XML writes them.
enum CAMTValues {
  /// The day of `2026-01-31`, `2026-01-31+01:00` or `2026-01-31T12:35:33Z`: the bank's own day, so
  /// that the time zone behind it is not applied.
  static func day(_ bytes: ArraySlice<UInt8>) throws(Issue.Reason) -> Day {
    let i = bytes.startIndex
    guard bytes.count >= 10, bytes[i + 4] == UInt8(ascii: "-"), bytes[i + 7] == UInt8(ascii: "-"),
      let year = digits(bytes[i..<(i + 4)]), let month = digits(bytes[(i + 5)..<(i + 7)]),
      let number = digits(bytes[(i + 8)..<(i + 10)]),
      bytes.count == 10 || "T+-Z ".utf8.contains(bytes[i + 10])
    else { throw bytes.isEmpty ? .missingDate : .unreadableDate }
    guard let day = Day(year: year, month: month, day: number) else { throw .impossibleDate }
    return day
  }

  /// A magnitude: the direction is an element of its own, so that a sign here is a defect.
  static func amount(_ bytes: ArraySlice<UInt8>) throws(Issue.Reason) -> Quantity {
    try PlainNumber.read(bytes, .point)
  }

  /// CRDT is what came in, DBIT what went out.
  static func isCredit(_ bytes: ArraySlice<UInt8>) -> Bool? {
    if bytes.elementsEqual("CRDT".utf8) { return true }
    return bytes.elementsEqual("DBIT".utf8) ? false : nil
  }

  static func isTrue(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.elementsEqual("true".utf8) || bytes.elementsEqual("1".utf8)
  }
}

/// A value of an entry that can't be read: which element, and why.
struct CAMTDefect: Error {
  var reason: Issue.Reason
  var element: CAMTTag
  var text: String = ""
}

/// An amount with its currency's code, as an element of type ActiveOrHistoricCurrencyAndAmount.
struct CAMTAmount {
  var text: ArraySlice<UInt8>
  var code: ArraySlice<UInt8>?

  func quantity() throws(CAMTDefect) -> Quantity {
    do throws(Issue.Reason) { return try CAMTValues.amount(text) } catch {
      throw CAMTDefect(reason: error, element: .amount, text: text.text)
    }
  }

  /// `nil` where there is no code, or XXX, which stands for none.
  func currency(_ options: ReadingOptions) throws(CAMTDefect) -> Currency? {
    guard let code, !code.isEmpty, !code.elementsEqual("XXX".utf8) else { return nil }
    let text = code.prefix(16).text
    guard let currency = Currency.iso(text) ?? options.userCurrencies[text] else {
      throw CAMTDefect(reason: .unknownCurrency, element: .amount, text: text)
    }
    return currency
  }
}
