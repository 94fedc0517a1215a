import Money

/// The values that fields of FIN messages hold, as SWIFT's standards for MT940 and MT942 (field
/// specifications 60a, 61, 62a) write them.
enum FinValues {
  /// `YYMMDD`. Years 80…99 are of the last century.
  ///
  /// The 29th and 30th of February are the month's end in the 30/360 day count that German banks
  /// value by: they are read as the last day of February.
  static func day(_ bytes: ArraySlice<UInt8>) throws(Issue.Reason) -> Day {
    guard bytes.count == 6, let number = digits(bytes) else { throw .unreadableDate }
    let short = number / 10_000
    return try day(short < 80 ? 2000 + short : 1900 + short, number / 100 % 100, number % 100)
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) throws(Issue.Reason) -> Day {
    if let civil = Day(year: year, month: month, day: day) { return civil }
    if month == 2, 29...30 ~= day {
      let end = Day(year: year, month: 2, day: 29) ?? Day(year: year, month: 2, day: 28)
      if let end { return end }
    }
    throw .impossibleDate
  }

  /// `MMDD` beside a full day: of the year that brings it nearest to that day.
  static func day(_ bytes: ArraySlice<UInt8>, near other: Day) throws(Issue.Reason) -> Day {
    guard bytes.count == 4, let number = digits(bytes) else { throw .unreadableDate }
    var best: Day?
    for year in (other.civil.year - 1)...(other.civil.year + 1) {
      guard let candidate = try? day(year, number / 100, number % 100) else { continue }
      if let known = best, abs(known - other) <= abs(candidate - other) { continue }
      best = candidate
    }
    guard let best else { throw .impossibleDate }
    return best
  }

  /// `1234,5`. A point is taken for the comma where at most two digits follow it.
  static func amount(_ bytes: ArraySlice<UInt8>) throws(Issue.Reason) -> Quantity {
    guard !bytes.isEmpty else { throw .missingAmount }
    guard bytes.suffix(3).contains(UInt8(ascii: ".")) else {
      return try PlainNumber.read(bytes, .comma)
    }
    return try PlainNumber.read(bytes, .point)
  }

  /// A balance: `C260321EUR2170,25`. Some banks leave the currency out.
  static func balance(_ bytes: ArraySlice<UInt8>) throws(Issue.Reason) -> FinBalance {
    let i = bytes.startIndex
    guard bytes.count >= 8 else { throw .missingAmount }
    let mark = bytes[i] & 0xDF
    guard mark == UInt8(ascii: "C") || mark == UInt8(ascii: "D") else { throw .unreadableNumber }
    let day = try day(bytes[(i + 1)..<(i + 7)])
    var rest = bytes[(i + 7)...]
    var code: String?
    if rest.count >= 3, rest.prefix(3).allSatisfy(isLetter) {
      code = rest.prefix(3).text
      rest = rest.dropFirst(3)
    }
    let magnitude = try amount(rest.stripped)
    let isDebit = mark == UInt8(ascii: "D")
    return FinBalance(amount: isDebit ? -magnitude : magnitude, code: code, day: day)
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte & 0xDF
  }
}

struct FinBalance {
  var amount: Quantity
  var code: String?
  var day: Day
}
