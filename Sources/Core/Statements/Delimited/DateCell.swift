import Money

/// Reading a date cell, with the year that the days above the table supply where rows have none.
struct DateCell {
  var style: DateStyle
  private var period: ClosedRange<Day>?

  init(style: DateStyle) { self.style = style }

  func read(_ cell: Span<UInt8>) throws(DateDefect) -> DayCell {
    do {
      return try style.read(cell)
    } catch {
      guard let period else { throw error }
      // Of a period that crosses the new year, the year in which the day lies in it.
      let years = period.lowerBound.civil.year - 1...period.upperBound.civil.year + 1
      let near = DateCell.around(period)
      let fit = yearless(cell, in: years).filter(near.contains)
      guard fit.count == 1 else { throw error }
      return DayCell(day: fit[0], secondOfDay: nil)
    }
  }

  // MARK: The period

  /// Takes the years of dates without one from the days that stand above the table. Those are a period
  /// where every date lies in it. Else the dates lie on one side of them: before the day of a
  /// statement or the day it is due, or behind the day that it begins with.
  ///
  /// - Returns: whether the days say of which years the dates are.
  mutating func take(period days: [String], for cells: Set<[UInt8]>) -> Bool {
    let read = days.compactMap { try? style.read($0).day }
    guard let first = read.min(), let last = read.max(), last - first <= DateCell.longest else {
      return false
    }
    let years = first.civil.year - 1...last.civil.year + 1
    let dates = cells.map { yearless($0.span, in: years) }.filter { !$0.isEmpty }
    let near = DateCell.around(first...last)
    if dates.allSatisfy({ $0.contains(where: near.contains) }) {
      period = first...last
      return true
    }
    let before = dates.compactMap { $0.last { $0 <= near.upperBound } }
    let behind = dates.compactMap { $0.first { $0 >= near.lowerBound } }
    guard let oldest = before.min(), let newest = behind.max() else { return false }
    let (past, future) = (last - oldest, newest - first)
    guard min(past, future) <= DateCell.longestBeside else { return false }
    period = past <= future ? min(oldest, last)...last : first...max(newest, first)
    return true
  }

  /// No statement has more days.
  private static let longest = 400
  /// Days from a statement's own to the farthest of its rows: on the other side they would be as many.
  private static let longestBeside = 180
  /// Days by which a row may lie outside of the period: booked late, or bought the month before.
  private static let leeway = 15

  private static func around(_ period: ClosedRange<Day>) -> ClosedRange<Day> {
    period.lowerBound.adding(days: -leeway)...period.upperBound.adding(days: leeway)
  }

  // MARK: Dates without a year

  /// `05/09`, `5-9`, `20.12.`, `20 Dec`, `Dec 20`, `20-Dec` or `٢٠ ديسمبر`.
  static func isYearless(_ cell: ArraySlice<UInt8>) -> Bool { isNumeric(cell) || isWorded(cell) }

  private func yearless(_ cell: Span<UInt8>, in years: ClosedRange<Int>) -> [Day] {
    guard 3...DateCell.mostBytes ~= cell.count else { return [] }
    var bytes: [UInt8] = []
    for i in 0..<cell.count { bytes.append(cell[i]) }
    if DateCell.isWorded(bytes[...]) { return years.compactMap { DateCell.worded(bytes[...], $0) } }
    guard DateCell.isNumeric(bytes[...]) else { return [] }
    let parts = bytes.split { !(0x30...0x39 ~= $0) }.compactMap {
      Int(String(decoding: $0, as: UTF8.self))
    }
    guard parts.count == 2 else { return [] }
    let isDayFirst = style.order == .dmy || bytes.last == UInt8(ascii: ".")
    let (day, month) = isDayFirst ? (parts[0], parts[1]) : (parts[1], parts[0])
    return years.compactMap { Day(year: $0, month: month, day: day) }
  }

  private static let mostBytes = 40

  private static func isNumeric(_ cell: ArraySlice<UInt8>) -> Bool {
    // `20.12` may be a number; a second point makes it a day.
    let isDotted = cell.last == UInt8(ascii: ".")
    let cell = isDotted ? cell.dropLast() : cell
    guard 3...5 ~= cell.count else { return false }
    var separators = 0
    for (i, byte) in zip(cell.indices, cell) {
      if 0x30...0x39 ~= byte { continue }
      let isSeparator = isDotted ? byte == 0x2E : byte == 0x2F || byte == 0x2D
      guard isSeparator, i > cell.startIndex, i < cell.endIndex - 1 else {
        return false
      }
      separators += 1
    }
    return separators == 1
  }

  /// A number and a month in words. `Dec-25` is how spreadsheets write a month of a year.
  private static func isWorded(_ cell: ArraySlice<UInt8>) -> Bool {
    guard 4...mostBytes ~= cell.count, let first = cell.first,
      cell.contains(where: { 0x41...0x5A ~= $0 & 0x5F && $0 < 0x80 || $0 >= 0xC3 }),
      cell.contains(where: mayBeginDigit),
      cell.contains(UInt8(ascii: " ")) || mayBeginDigit(first)
    else { return false }
    // A leap year has every day.
    return (try? DateStyle(order: .ymd).read(cell.span)) == nil && worded(cell, 2000) != nil
  }

  /// ASCII's digits, or the first byte of the Arabic ones (and of some letters).
  private static func mayBeginDigit(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || byte == 0xD9 || byte == 0xDB
  }

  private static func worded(_ cell: ArraySlice<UInt8>, _ year: Int) -> Day? {
    let whole = Array(cell) + Array(" \(year)".utf8)
    return try? DateStyle(order: .ymd).read(whole.span).day
  }
}
