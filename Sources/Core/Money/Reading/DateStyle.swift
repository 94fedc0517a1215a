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

  private func readPlain(_ cell: Span<UInt8>) -> DayCell? {
    guard let numbers = PlainDate(cell), ScannedDate.years ~= numbers.year else { return nil }
    let (first, second) = (numbers.first, numbers.second)
    let parts: (month: Int, day: Int)
    switch (numbers.isYearFirst, order) {
    case (true, _), (false, .mdy): parts = (first, second)
    case (false, .dmy): parts = (second, first)
    case (false, .ymd): return nil
    }
    guard let day = Day(year: numbers.year, month: parts.month, day: parts.day) else { return nil }
    return DayCell(day: day, secondOfDay: nil)
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
