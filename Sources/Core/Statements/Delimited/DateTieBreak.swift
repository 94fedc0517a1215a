import Money

/// Decides between day first and month first where every cell fits both, from how the days of a
/// whole file lie. `nil` where they don't tell: then a person is asked.
///
/// Five things tell:
/// - A file's name has the day it was made on (`20180226_12345678.csv`), and no row is of a later
///   day in one reading.
/// - Dots part the numbers. Nobody writes the month first with dots.
/// - A second day in the row (booking, value) is at most two weeks away in one reading and months
///   in the other.
/// - A statement runs in order: five or more days rise or fall throughout in one reading and jump
///   about in the other.
/// - A statement is of some days, not of one day in many months: one of the two numbers never
///   changes, and the other takes three or more values that aren't months of one payment: none
///   comes again on most of them, and most lie apart, several lines share a day, or each line is of
///   another kind.
///
/// The last two are only likely, so that what they decide is to be told.
struct DateTieBreak {
  private var dayFirst: [Int32] = []
  private var monthFirst: [Int32] = []
  private var lags: (dayFirst: [Int32], monthFirst: [Int32]) = ([], [])
  /// What was paid on each day, by the day with the day first.
  private var subjects = DaySubjects()
  private var allDotted = true
  private static let most = 20_000

  init(_ start: TableWalker) throws(Refusal) {
    var walker = start
    while dayFirst.count < DateTieBreak.most {
      switch try walker.step() {
      case .end: return
      case .unclosedQuote: continue
      case .record: break
      }
      if let layout = walker.layout, let date = layout.date, let days = days(walker.reader, date) {
        add(days, walker.reader, layout)
      } else {
        _ = walker.judge(NumberStyle(decimal: .point))
      }
    }
  }

  private typealias Days = (dayFirst: Int32, monthFirst: Int32)

  private func days(_ reader: borrowing RecordReader, _ column: Int) -> Days? {
    let span = reader.buffer.span.extracting(reader.range(column))
    guard let a = try? DateStyle(order: .dmy).read(span).day,
      let b = try? DateStyle(order: .mdy).read(span).day
    else { return nil }
    return (a.number, b.number)
  }

  private mutating func add(
    _ days: Days, _ reader: borrowing RecordReader, _ layout: Layout
  ) {
    dayFirst.append(days.dayFirst)
    monthFirst.append(days.monthFirst)
    let cell = reader.bytes(layout.date ?? 0)
    if cell.count(where: { $0 == UInt8(ascii: ".") }) < 2 { allDotted = false }
    if let column = layout.valueDate, let second = self.days(reader, column) {
      lags.dayFirst.append(abs(second.dayFirst &- days.dayFirst))
      lags.monthFirst.append(abs(second.monthFirst &- days.monthFirst))
    }
    if subjects.dayCount < 100, let column = layout.descriptions.first ?? layout.counterparty {
      // (`Rent, May` and `Rent, June` are one payment; what comes in and what goes out aren't.)
      let kind = HeaderName.normalised(reader.bytes(column).prefix(80)).prefix { $0 != " " }
      let isOut = layout.money.contains { column in
        let cell = reader.bytes(column)
        return cell.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "(") }
          || column == layout.debit && !cell.isEmpty
      }
      subjects.add(days.dayFirst, isOut ? "-\(kind)" : String(kind))
    }
  }

  /// - Parameter made: the day the file was made on, where its name says so.
  /// - Returns: the order, and whether it is only likely.
  func order(tables: Int, made: Day?) -> (order: DateOrder, isLikely: Bool)? {
    if let order = certain(made: made) { return (order, false) }
    return likely(tables: tables).map { ($0, true) }
  }

  private func certain(made: Day?) -> DateOrder? {
    if allDotted, !dayFirst.isEmpty { return .dmy }
    if let made {
      let past = (
        dayFirst.allSatisfy { $0 <= made.number }, monthFirst.allSatisfy { $0 <= made.number }
      )
      if past.0 != past.1 { return past.0 ? .dmy : .mdy }
    }
    let near = (lags.dayFirst.allSatisfy { $0 <= 14 }, lags.monthFirst.allSatisfy { $0 <= 14 })
    return near.0 == near.1 ? nil : near.0 ? .dmy : .mdy
  }

  private func likely(tables: Int) -> DateOrder? {
    let breaks = max(0, tables - 1)
    let dayRuns = DateTieBreak.runs(dayFirst, breaks)
    let monthRuns = DateTieBreak.runs(monthFirst, breaks)
    if Set(dayFirst).count >= 5, dayRuns != monthRuns { return dayRuns ? .dmy : .mdy }
    if isOfOneMonth(dayFirst) { return .dmy }
    return isOfOneMonth(monthFirst) ? .mdy : nil
  }

  private static func runs(_ days: [Int32], _ breaks: Int) -> Bool {
    let rises = zip(days, days.dropFirst()).count { $0 < $1 }
    let falls = zip(days, days.dropFirst()).count { $0 > $1 }
    return min(rises, falls) <= breaks
  }

  private func isOfOneMonth(_ numbers: [Int32]) -> Bool {
    let days = Set(numbers).sorted()
    guard days.count >= 3, let first = days.first, let last = days.last,
      Day(number: first).month == Day(number: last).month
    else { return false }
    // Days that nearly run, or on which the same comes again, could as well be months of one
    // payment, one of them missed.
    guard !subjects.recur, subjects.kindCount >= 3, numbers.count >= 5 else { return false }
    let isSparse = days.count * 10 < Int(last - first + 1) * 7
    let isBusy = numbers.count >= days.count + 2
    return isSparse || isBusy || subjects.kindCount >= max(5, days.count)
  }
}
