import Ledger
import Money
import Streams
import Support
import Testing

@Suite struct StreamTests {
  let upwork = AccountName(.income, "Upwork")
  let fees = AccountName(.expenses, "Fees", "Upwork")
  let january = Month(iso: "2026-01")!

  private func stream(paidIn months: [Int]) -> Stream {
    var stream = Stream(upwork)
    for offset in months {
      stream.post(-10000, .usd, to: upwork, in: january.adding(months: offset))
    }
    return stream
  }

  @Test("Gross, fees and taxes keep apart, and net is what is left")
  func parts() {
    var stream = stream(paidIn: [0])
    stream.post(1000, .usd, to: fees, of: upwork, in: january)
    stream.post(500, .eur, to: StandardAccounts.withheldTax, of: upwork, in: january)
    let total = stream.total()
    #expect(total.gross[.usd] == 10000)
    #expect(total.fees[.usd] == 1000)
    #expect(total.taxes[.eur] == 500)
    #expect(total.net[.usd] == 9000)
    #expect(total.net[.eur] == -500)
  }

  @Test("A cost without a stream and a transfer are no stream's")
  func notAStream() {
    #expect(StreamPlace(account: AccountName(.expenses, "Rent"), stream: nil) == nil)
    #expect(StreamPlace(account: .inTransit, stream: upwork) == nil)
  }

  @Test("A month in which more was given back than earned is a month without income")
  func refundMonth() {
    var stream = stream(paidIn: [0, 1])
    stream.post(10000, .usd, to: upwork, in: january.adding(months: 1))
    #expect(stream.monthsWithIncome == [january])
  }

  @Test("The largest gap is right for every pattern of ten months")
  func everyPattern() {
    withEvery(1..<1024) { pattern in
      let paid = (0..<10).filter { pattern & (1 << $0) != 0 }
      let stream = stream(paidIn: paid)
      // The plain way: walk the months from the first income.
      var gap = 0
      var run = 0
      for offset in paid[0]..<10 {
        run = paid.contains(offset) ? 0 : run + 1
        gap = max(gap, run)
      }
      #expect(stream.largestGap(through: january.adding(months: 9)) == gap, "pattern \(pattern)")
      #expect(stream.span(through: january.adding(months: 9)) == 10 - paid[0])
    }
  }

  @Test("A trend needs both sides, and a positive earlier one")
  func trend() {
    #expect(Trend([1, 2, 3], months: 2) == nil)
    #expect(Trend([0, 0, 3, 4], months: 2) == nil)
    #expect(Trend([100, 100, 150, 100], months: 2)?.percent == 25)
    #expect(Trend([100, 100, 50, 49], months: 2)?.percent == -51)
    #expect(Trend([9, 100, 100, 100, 100], months: 2)?.percent == 0)
  }
}

extension Stream {
  fileprivate mutating func post(
    _ minorUnits: Int64, _ currency: Currency, to account: AccountName,
    of stream: AccountName? = nil, in month: Month
  ) {
    add(
      Totals([Amount(minorUnits: minorUnits, currency)]),
      at: StreamPlace(account: account, stream: stream)!, in: month)
  }
}
