import Money

/// Decides between day first and month first where every cell fits both, from how the days of a
/// whole file lie. `nil` where they don't tell: then a person is asked.
///
/// Two things are told. A statement runs in order: where five or more days rise or fall throughout
/// in one reading and jump about in the other, the first is meant. And a statement is of some days,
/// not of one day in many months: where one of the two numbers never changes while the other takes
/// five or more values with gaps between, the unchanging one is the month.
struct DateTieBreak {
  private var dayFirst: [Int32] = []
  private var monthFirst: [Int32] = []
  private static let most = 20_000

  init(_ start: TableWalker) throws(Refusal) {
    var walker = start
    while dayFirst.count < DateTieBreak.most {
      switch try walker.step() {
      case .end: return
      case .unclosedQuote: continue
      case .record: break
      }
      guard let layout = walker.layout, let date = layout.date else {
        _ = walker.judge(NumberStyle(decimal: .point))
        continue
      }
      let range = walker.reader.range(date)
      let cell = Array(walker.reader.buffer[range])
      if let a = try? DateStyle(order: .dmy).read(cell.span).day,
        let b = try? DateStyle(order: .mdy).read(cell.span).day
      {
        dayFirst.append(a.number)
        monthFirst.append(b.number)
      } else {
        _ = walker.judge(NumberStyle(decimal: .point))
      }
    }
  }

  func order(tables: Int) -> DateOrder? {
    let breaks = max(0, tables - 1)
    let dayRuns = DateTieBreak.runs(dayFirst, breaks)
    let monthRuns = DateTieBreak.runs(monthFirst, breaks)
    if Set(dayFirst).count >= 5, dayRuns != monthRuns { return dayRuns ? .dmy : .mdy }
    if DateTieBreak.isOfOneMonth(dayFirst) { return .dmy }
    if DateTieBreak.isOfOneMonth(monthFirst) { return .mdy }
    return nil
  }

  private static func runs(_ days: [Int32], _ breaks: Int) -> Bool {
    let rises = zip(days, days.dropFirst()).count { $0 < $1 }
    let falls = zip(days, days.dropFirst()).count { $0 > $1 }
    return min(rises, falls) <= breaks
  }

  private static func isOfOneMonth(_ numbers: [Int32]) -> Bool {
    let days = Set(numbers).sorted()
    guard days.count >= 5, let first = days.first, let last = days.last,
      Day(number: first).month == Day(number: last).month
    else { return false }
    // Without gaps they could as well be a day in each of some months running.
    return Int(last - first) >= days.count
  }
}
