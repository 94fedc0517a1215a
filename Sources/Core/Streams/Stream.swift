public import Ledger
public import Money

/// A source of income: an income account and what its months say.
public struct Stream: Hashable, Sendable {
  public let account: AccountName
  public private(set) var months: [Month: StreamMonth] = [:]

  public init(_ account: AccountName) { self.account = account }

  /// Adds what was posted to a place of this stream, as the books hold it.
  public mutating func add(_ posted: Totals, at place: StreamPlace, in month: Month) {
    let meant = place.meaning(of: posted)
    switch place.part {
    case .gross: months[month, default: StreamMonth()].gross.add(meant)
    case .fees: months[month, default: StreamMonth()].fees.add(meant)
    case .taxes: months[month, default: StreamMonth()].taxes.add(meant)
    }
  }

  public func total(in period: ClosedRange<Month>? = nil) -> StreamMonth {
    var total = StreamMonth()
    for (month, part) in months where period?.contains(month) ?? true {
      total.gross.add(part.gross)
      total.fees.add(part.fees)
      total.taxes.add(part.taxes)
    }
    return total
  }

  /// Months in which more was earned than given back, in any currency.
  public var monthsWithIncome: [Month] {
    months.filter { month in month.value.gross.currencies.contains { month.value.gross[$0] > 0 } }
      .keys.sorted()
  }

  /// Months from the first income through `last`, with or without income: how long the stream has
  /// had the chance to pay. Months before its first income don't count against it.
  public func span(through last: Month) -> Int {
    guard let first = monthsWithIncome.first, first <= last else { return 0 }
    return last - first + 1
  }

  /// The longest run of months without income between the first income and `last`.
  public func largestGap(through last: Month) -> Int {
    let paid = monthsWithIncome.filter { $0 <= last }
    guard let first = paid.first, let latest = paid.last else { return 0 }
    var previous = first
    var gap = last - latest
    for month in paid.dropFirst() {
      gap = max(gap, month - previous - 1)
      previous = month
    }
    return gap
  }
}
