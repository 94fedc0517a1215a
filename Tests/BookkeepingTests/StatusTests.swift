import Bookkeeping
import Intake
import Ledger
import Money
import Statements
import Streams
import Testing

@Suite struct StatusTests {
  private func months(_ amounts: [Int], from first: Month = Month(year: 2025, month: 7)) -> String {
    var text = "date,desc,amount\n"
    for (at, amount) in amounts.enumerated() where amount != 0 {
      text += "\(first.adding(months: at))-15,ACME order \(at),\(amount).00\n"
    }
    return text
  }

  @Test("An empty book says nothing and asks for nothing")
  func empty() throws {
    let status = try TestBook().keeper.status()
    #expect(status.isEmpty)
    #expect(status.unknowns.isEmpty)
    #expect(status.coveragePercent == nil)
    #expect(status.trend == nil)
    #expect(status.asOf == day("2026-06-30"))
  }

  @Test(
    "Online income covers a share of the costs; a salary doesn't count, a transfer isn't a cost")
  func coverage() throws {
    let book = try TestBook()
    try book.add([Rule("ACME", to: "income:Clients:Acme"), Rule("SAVED", to: "assets:Savings")])
    try book.take(
      """
      date,desc,amount
      2026-06-01,ACME,300.00
      2026-06-02,SALARY,5000.00
      2026-06-03,RENT,-400.00
      2026-06-04,SAVED,-1000.00

      """)
    let status = try book.keeper.status()
    #expect(status.coveragePercent == 75)
    #expect(try status.online.knownAmount() == usd(300_00))
    #expect(try status.costs.knownAmount() == usd(400_00))
    #expect(status.streams.map(\.stream.path) == ["Salary", "Clients:Acme"])
    #expect(status.streams.map(\.isOnline) == [false, true])
    #expect(status.unknowns.isEmpty)
  }

  @Test("What came after the day asked about doesn't count, in the month of that day either")
  func untilDay() throws {
    let book = try TestBook()
    try book.add([Rule("ACME", to: "income:Clients:Acme")])
    try book.take(
      """
      date,desc,amount
      2026-05-20,ACME,100.00
      2026-06-01,ACME,300.00
      2026-06-02,RENT,-400.00
      2026-06-20,ACME,500.00
      2026-06-21,FOOD,-50.00

      """)
    for (at, online, costs) in [
      ("2026-05-31", 100, 0), ("2026-06-01", 400, 0), ("2026-06-02", 400, 400),
      ("2026-06-19", 400, 400), ("2026-06-20", 900, 400), ("2026-06-30", 900, 450),
    ] {
      // In another currency, into which no rate converts, postings are read one by one.
      for currency in [Currency.usd, .eur] {
        let status = try book.keeper.status(at: day(at), in: currency)
        #expect(status.months.upperBound == day(at).month)
        for (value, expected) in [(status.online, online), (status.costs, costs)] {
          let dollars = currency == .usd ? value.known : value.unconverted[.usd]
          #expect(dollars == Int128(expected * 100), "\(at)")
        }
      }
    }
  }

  @Test("The trend compares the last six months with the six before them")
  func trend() throws {
    let book = try TestBook()
    try book.add([Rule("ACME", to: "income:Clients:Acme")])
    try book.take(months([100, 100, 100, 100, 100, 100, 150, 150, 150, 150, 150, 150]))
    let status = try book.keeper.status()
    #expect(status.trend?.percent == 50)
    #expect(status.streams.first?.monthsWithIncome == 12)
    #expect(try book.keeper.streams().streams.first?.largestGap == 0)
  }

  @Test("Where the earlier half had no income there is no trend, not an endless one")
  func noTrend() throws {
    let book = try TestBook()
    try book.add([Rule("ACME", to: "income:Clients:Acme")])
    try book.take(months([0, 0, 0, 0, 0, 0, 150, 150, 0, 0, 150, 150]))
    #expect(try book.keeper.status().trend == nil)
    let stream = try #require(try book.keeper.streams().streams.first)
    #expect(stream.monthsWithIncome == 4)
    #expect(stream.largestGap == 2)
  }

  @Test("What is unknown is said: unsorted rows, money on its way, rows that couldn't be read")
  func unknowns() throws {
    let book = try TestBook()
    try book.add([Rule("MOVED", to: "assets:In transit")])
    try book.take(
      """
      date,desc,amount
      2026-06-01,XYZZY,300.00
      2026-06-02,PLUGH,-40.00
      2026-06-03,MOVED,-100.00
      2026-06-31,NO SUCH DAY,1.00

      """)
    let unknowns = try book.keeper.status().unknowns
    #expect(unknowns.contains(.unsortedIncome(Totals([usd(300_00)]), count: 1)))
    #expect(unknowns.contains(.unsortedCosts(Totals([usd(40_00)]), count: 1)))
    #expect(unknowns.contains(.inTransit(Totals([usd(100_00)]), count: 1)))
    #expect(unknowns.contains(.rejectedRows(1)))
  }

  @Test("A share of costs isn't said while a currency of either has no rate")
  func coverageUnknown() throws {
    let book = try TestBook()
    try book.add([Rule("ACME", to: "income:Clients:Acme")])
    try book.take("date,desc,amount\n2026-06-01,ACME,300.00\n2026-06-02,RENT,-400.00\n")
    try book.take("date,desc,amount\n2026-06-02,RENT,-5000.00\n", into: "Egypt", currency: pounds)
    #expect(try book.keeper.status(in: .usd).coveragePercent == nil)
    _ = try book.keeper.add(Rate(usd(1_00), equals: egp(50_00))!, on: day("2026-06-01"))
    #expect(try book.keeper.status(in: .usd).coveragePercent == 60)
  }

  @Test("A statement's balance that the books don't meet is named, with its day and both figures")
  func unmetBalance() throws {
    let book = try TestBook()
    try book.take(
      """
      date,desc,amount,balance
      2026-06-01,A,100.00,600.00
      2026-06-02,B,-40.00,560.00

      """)
    #expect(try book.balance("assets:Bank") == ["560.00 USD"])
    #expect(try book.findings() == [])
    // A later statement knows of a row that nobody has told yet.
    try book.take(
      """
      date,desc,amount,balance
      2026-06-05,C,10.00,470.00
      2026-06-06,D,10.00,480.00

      """)
    let findings = try book.keeper.check().findings
    #expect(
      findings == [
        .balance(
          account: AccountName(.assets, "Bank"), day: day("2026-06-06"), statement: usd(480_00),
          books: Quantity(580))
      ])
    #expect(try book.keeper.check().isSound)
    try book.take("date,desc,amount\n2026-06-03,MISSED,-100.00\n")
    #expect(try book.findings() == [])
  }

  @Test("An earlier statement moves the opening balance to where the account begins")
  func opening() throws {
    let book = try TestBook()
    try book.take("date,desc,amount,balance\n2026-02-01,C,10.00,110.00\n2026-02-02,D,5.00,115.00\n")
    #expect(try book.balance("equity:Opening") == ["-100.00 USD"])
    try book.take("date,desc,amount,balance\n2026-01-01,A,60.00,90.00\n2026-01-02,B,10.00,100.00\n")
    #expect(try book.balance("equity:Opening") == ["-30.00 USD"])
    #expect(try book.balance("assets:Bank") == ["115.00 USD"])
    #expect(try book.balance("assets:Bank", at: day("2026-01-01")) == ["90.00 USD"])
    #expect(try book.findings() == [])
  }
}
