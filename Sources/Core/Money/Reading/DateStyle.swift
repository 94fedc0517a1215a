/// How a file writes its days.
///
/// ```swift
/// let style = DateStyle(order: .dmy)
/// try style.read("31/01/2026 14:05").day  // 2026-01-31
/// try style.read("٣ آب ٢٠٢٦").day         // 2026-08-03
/// ```
///
/// The order matters only where a cell leaves it open: a year of four digits in front and a month
/// in words are read alike in every style. Two-digit years are 1970…2069. A time of day may
/// follow; a time zone behind it is passed over, for the day is the one the statement states.
public struct DateStyle: Hashable, Sendable {
  public var order: DateOrder

  public init(order: DateOrder) { self.order = order }

  public func read(_ cell: Span<UInt8>) throws(DateDefect) -> DayCell {
    if let plain = readPlain(cell) { return plain }
    let scanned = try ScannedDate(cell)
    guard let parts = scanned.parts(order) else { throw .unreadable }
    guard ScannedDate.years ~= parts.year,
      let day = Day(year: parts.year, month: parts.month, day: parts.day)
    else { throw .impossible }
    return DayCell(day: day, secondOfDay: scanned.secondOfDay)
  }

  public func read(_ text: some StringProtocol) throws(DateDefect) -> DayCell {
    let bytes = Array(text.utf8)
    return try read(bytes.span)
  }

  /// Ten bytes, `2026-01-31` or `31/01/2026`: nearly every cell of nearly every file.
  private func readPlain(_ cell: Span<UInt8>) -> DayCell? {
    guard cell.count == 10 else { return nil }
    let parts: (year: Int, month: Int, day: Int)
    if isSeparator(cell[4]), isSeparator(cell[7]) {
      parts = (number(cell, 0..<4), number(cell, 5..<7), number(cell, 8..<10))
    } else if isSeparator(cell[2]), isSeparator(cell[5]), order != .ymd {
      let (first, second) = (number(cell, 0..<2), number(cell, 3..<5))
      let year = number(cell, 6..<10)
      parts = order == .dmy ? (year, second, first) : (year, first, second)
    } else {
      return nil
    }
    guard ScannedDate.years ~= parts.year,
      let day = Day(year: parts.year, month: parts.month, day: parts.day)
    else { return nil }
    return DayCell(day: day, secondOfDay: nil)
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
  }

  /// The digits as a number, or one that is no part of any date.
  private func number(_ cell: Span<UInt8>, _ range: Range<Int>) -> Int {
    var value = 0
    for at in range {
      let digit = cell[at] &- UInt8(ascii: "0")
      guard digit < 10 else { return -1 }
      value = value * 10 + Int(digit)
    }
    return value
  }
}

/// A day as a cell has it.
public struct DayCell: Hashable, Sendable {
  public var day: Day
  /// 0…86399, where the cell has a time. The zone is not part of it.
  public var secondOfDay: Int?

  public init(day: Day, secondOfDay: Int?) {
    self.day = day
    self.secondOfDay = secondOfDay
  }
}

/// Why a cell is no day.
public enum DateDefect: String, Error, Hashable, Sendable, CaseIterable {
  case empty
  case unreadable
  /// It has the form of a date, but there is no such day: 30 February, month 13, or a year that no
  /// statement is of (such as 1447, of another calendar).
  case impossible
}
