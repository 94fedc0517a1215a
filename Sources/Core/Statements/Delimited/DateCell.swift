import Money

/// Reading a date cell, with the year that the days named outside of the table supply where rows have
/// none.
struct DateCell {
  var style: DateStyle
  private var period: ClosedRange<Day>?

  init(style: DateStyle) { self.style = style }

  func read(_ cell: Span<UInt8>) throws(DateDefect) -> DayCell {
    do {
      return try style.read(cell)
    } catch {
      guard let period else { throw error }
      // Of a period that crosses the new year, the year in which the day lies in it; a row that was
      // booked late, or bought the month before, lies near it.
      let years = period.lowerBound.civil.year - 1...period.upperBound.civil.year + 1
      let days = YearlessDate(cell).map { date in
        years.compactMap { date.day(in: $0, style.order) }
      }
      guard let days else { throw error }
      for range in [period, DateCell.around(period)] {
        let fit = days.filter(range.contains)
        if fit.count == 1 { return DayCell(day: fit[0], secondOfDay: nil) }
        if !fit.isEmpty { break }
      }
      throw error
    }
  }

  /// Takes the years of dates without one from the days that are named of the statement: those are its
  /// period where every date lies in or near it. Else the dates lie on one side of them: before the day
  /// of a statement, or behind the day that it begins with.
  ///
  /// - Returns: how far the days say of which years the dates are.
  mutating func take(_ days: StatementDays, for cells: Set<[UInt8]>) -> Fit {
    let named = days.named
    let read = named.compactMap { try? style.read($0).day }
    guard read.count == named.count, let first = read.min(), let last = read.max(),
      last - first <= DateCell.longest
    else { return .none }
    let years = first.civil.year - 1...last.civil.year + 1
    let dates = cells.compactMap { YearlessDate($0.span) }
      .map { date in years.compactMap { date.day(in: $0, style.order) } }.filter { !$0.isEmpty }
    let near = DateCell.around(first...last)
    if first < last, dates.allSatisfy({ $0.contains(where: near.contains) }) {
      period = first...last
      return .inside
    }
    // Of several statements in one file the last was made after all rows.
    let end = last.adding(days: DateCell.leeway)
    let start = first.adding(days: -DateCell.leeway)
    let before = dates.compactMap { $0.last { $0 <= end } }
    let behind = dates.compactMap { $0.first { $0 >= start } }
    guard let oldest = before.min(), let newest = behind.max() else { return .none }
    let (past, future) = (last - oldest, newest - first)
    guard min(past, future) <= DateCell.longestBeside else { return .none }
    period = past <= future ? min(oldest, last)...last : first...max(newest, first)
    return .beside
  }

  /// How dates lie to the days that are named of a statement.
  enum Fit: Int { case none, beside, inside }

  /// Reads dates without a year as one of `orders` has them, by the days that are named of the
  /// statement. Asks where two orders make other days of them that lie alike, and refuses where none
  /// lies near.
  static func decide(
    _ cells: Set<[UInt8]>, sample: String, _ days: StatementDays, orders: [DateOrder]
  ) throws(Refusal) -> DateCell {
    let texts = cells.map { String(decoding: $0, as: UTF8.self) }.sorted()
    let dates = cells.compactMap { YearlessDate($0.span) }
    let possible = orders.filter { order in
      dates.count { $0.orders.contains(order) } * 10 >= dates.count * 9
    }
    guard !possible.isEmpty else {
      throw .question(.dateOrder(fits: [.dmy, .mdy], samples: Array(texts.prefix(4))))
    }
    let tries = possible.map { order in
      var cell = DateCell(style: DateStyle(order: order))
      return (fit: cell.take(days, for: cells), cell: cell)
    }
    let best = tries.map(\.fit).max { $0.rawValue < $1.rawValue } ?? .none
    let fitting = tries.filter { $0.fit == best }.map(\.cell)
    guard best != .none, let first = fitting.first else {
      throw .datesWithoutYear(sample)
    }
    func read(_ cell: DateCell) -> [Day?] { texts.map { try? cell.read(Array($0.utf8).span).day } }
    guard fitting.allSatisfy({ read($0) == read(first) }) else {
      throw .question(.dateOrder(fits: possible, samples: Array(texts.prefix(4))))
    }
    return first
  }

  /// No statement has more days.
  private static let longest = 400
  /// Days from a statement's own to the farthest of its rows: on the other side they would be as many.
  private static let longestBeside = 180
  /// Days by which a row may lie outside of the period.
  private static let leeway = 15

  private static func around(_ period: ClosedRange<Day>) -> ClosedRange<Day> {
    period.lowerBound.adding(days: -leeway)...period.upperBound.adding(days: leeway)
  }
}
