import Bookkeeping
import Ledger
import Money

/// What the page of income asks: the statement, and the last twelve months.
struct IncomeQuery: Sendable {
  let status: StatusReport
  /// In the person's currency; where no rate converts anything into that, in the one in which most
  /// months came.
  let report: IncomeReport
  /// What no rate converts, of the months asked about.
  let missing: [Currency]

  init(_ book: OpenBook, months count: Int) throws {
    let own: IncomeReport
    (own, status) = try book.remembered("income \(count)") {
      try $0.incomeAndStatus(months: count)
    }
    if let other = PicturedMonths(own.streams.flatMap(\.net), in: own.currency).other {
      report = try book.remembered("income \(count) \(other)") {
        try $0.incomeStatement(months: count, in: other)
      }
    } else {
      report = own
    }
    missing = Set(own.streams.flatMap(\.total.unconverted.currencies)).sorted()
  }
}

/// Sums of months as a picture can show them: in the person's currency as far as rates reach. Where
/// they reach nothing a picture of zeros would be a lie, so it is in the currency in which most
/// months came.
struct PicturedMonths: Sendable {
  let currency: Currency
  /// `nil` for a month that isn't wholly known in that currency.
  let values: [Double?]
  /// The currency where it isn't the person's.
  let other: Currency?

  init(_ months: [Valuation], in home: Currency) {
    other = PicturedMonths.other(months)
    let other = other
    currency = other ?? home
    values = months.map { month in
      guard let other else { return month.isComplete ? month.pictured : nil }
      let isWhole = month.unconverted.currencies.allSatisfy { $0 == other }
      let own = Valuation.pictured(month.unconverted[other], other)
      return isWhole ? own : nil
    }
  }

  private static func other(_ months: [Valuation]) -> Currency? {
    guard months.allSatisfy({ $0.known == 0 }) else { return nil }
    var counts: [Currency: Int] = [:]
    for month in months {
      for currency in month.unconverted.currencies where !currency.isSecurity {
        counts[currency, default: 0] += 1
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
