import Money

/// How one file writes amounts and days, decided from all of them.
///
/// OFX allows a point or a comma and no grouping (OFX section 3.2.9.1), so that a cell which
/// fits both marks has a fraction. Banks do group, and then other cells show it.
struct OFXMoney {
  private var evidence = NumberEvidence()
  private var dates = DateEvidence()
  /// `nil`: each cell has its own.
  private var mark: DecimalMark?
  private var order = DateOrder.ymd

  mutating func observe(amount: [UInt8]) { evidence.observe(amount.span) }

  mutating func observe(date: [UInt8]) {
    if OFXMoney.standardDay(date) == nil { dates.observe(date.span) }
  }

  mutating func decide(_ options: ReadingOptions) throws(Refusal) {
    switch evidence.verdict {
    case .decided(let decided): mark = decided
    case .same: mark = .point
    case .either: mark = options.decimal
    case .neither: mark = nil
    }
    switch dates.verdict {
    case .decided(let style): order = style.order
    case .neither: break
    case .either(let orders, let samples):
      guard let answer = options.dateOrder, orders.contains(answer) else {
        throw .question(.dateOrder(fits: orders, samples: samples))
      }
      order = answer
    }
  }

  func number(_ cell: [UInt8]) throws(NumberDefect) -> NumberCell {
    if let mark { return try NumberStyle(decimal: mark).read(cell.span) }
    // Each cell has the mark that stands in it; where both do, the one that fits.
    let own: DecimalMark = cell.contains(UInt8(ascii: ",")) ? .comma : .point
    if let number = try? NumberStyle(decimal: own).read(cell.span) { return number }
    return try NumberStyle(decimal: own == .comma ? .point : .comma).read(cell.span)
  }

  func day(_ cell: [UInt8]) throws(DateDefect) -> Day {
    if let standard = OFXMoney.standardDay(cell) {
      guard let day = standard else { throw .impossible }
      return day
    }
    return try DateStyle(order: order).read(cell.span).day
  }

  /// The day of `20260131120000.000[-5:EST]`. It is the bank's own day: the time zone behind it is
  /// not applied. The outer `nil` means another form, the inner one that there is no such day.
  private static func standardDay(_ cell: [UInt8]) -> Day?? {
    guard cell.count >= 8 else { return nil }
    var digits = 0
    var value = 0
    for byte in cell.prefix(8) {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      digits += 1
    }
    return .some(Day(year: value / 10_000, month: value / 100 % 100, day: value % 100))
  }
}
