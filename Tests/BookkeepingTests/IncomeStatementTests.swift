import Bookkeeping
import Ledger
import Money
import Testing

@Suite struct IncomeStatementTests {
  /// The example's books with all rates, or without any.
  private func example(hasRates: Bool) throws -> TestBook {
    let book = try TestBook()
    try book.add(ExamplePerson.rules())
    try book.take(ExamplePerson.statements())
    if hasRates {
      for name in ["rates.csv", "eurofxref-hist.csv"] {
        _ = try book.keeper.importRates(ExamplePerson.rates(name))
      }
    }
    return book
  }

  @Test(
    "Kept sums and postings tell one story: what is left of each month, in any currency",
    arguments: [true, false])
  func everyPosting(hasRates: Bool) throws {
    let book = try example(hasRates: hasRates)
    for currency in [Currency.usd, .eur, pounds] {
      let statement = try book.keeper.incomeStatement(months: 24, in: currency)
      var left = statement.costs.map { -$0 }
      for line in statement.streams {
        for (at, net) in line.net.enumerated() { left[at].add(net) }
      }
      // The plain way: every posting of income and expenses on its day.
      let days = statement.months[0].firstDay...statement.months[23].lastDay
      var plain = [Month: Valuation]()
      for kind in ["income", "expenses"] {
        let report = try book.keeper.monthly(.init(kind)!, in: currency, over: days)
        for line in report.lines {
          for (month, value) in zip(report.months, line.values) {
            plain[month, default: Valuation(in: currency)].add(-value)
          }
        }
      }
      #expect(left == statement.months.map { plain[$0] ?? Valuation(in: currency) }, "\(currency)")
      #expect(left.contains { $0.known != 0 })
      #expect(left.contains { !$0.isComplete } == !hasRates)
    }
  }

  @Test("Statement and status of one look are those of two", arguments: [3, 12, 24])
  func oneLook(months: Int) throws {
    let keeper = try example(hasRates: true).keeper
    let both = try keeper.incomeAndStatus(months: months)
    #expect(both.income.json.line == (try keeper.incomeStatement(months: months).json.line))
    #expect(both.status.json.line == (try keeper.status().json.line))
  }
}
