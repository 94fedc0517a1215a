import Ledger
import Money
import Store

/// How far the books know: months that no statement covers aren't months without income.
struct KnownDays {
  /// The last day that a statement covers, or the day asked about where that is before it. A card's
  /// statement tells of no income, so that its days count for nothing here.
  let last: Day
  /// Whether no statement covers any day, a card's neither.
  let isEmpty: Bool

  init(_ reader: Reader, until day: Day) throws {
    last = try reader.coverage(until: day).values.map(\.upperBound).max() ?? day
    isEmpty = try reader.coverage(of: [.assets, .liabilities]).isEmpty
  }

  /// The last `count` months.
  func months(_ count: Int) -> ClosedRange<Month> {
    last.month.adding(months: 1 - count)...last.month
  }
}
