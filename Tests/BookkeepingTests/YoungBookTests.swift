import Bookkeeping
import Freedom
import Intake
import Ledger
import Money
import Statements
import Testing

/// What the odds take from books that know little: few months, part of a month, no costs.
@Suite struct YoungBookTests {
  private func book(_ rows: String) throws -> TestBook {
    let book = try TestBook()
    try book.add([Rule("ACME", to: "income:Clients:Acme")])
    try book.take("date,desc,amount\n" + rows)
    return book
  }

  private func months(_ count: Int, _ row: (Month) -> String) -> String {
    (0..<count).map { row(Month(year: 2026, month: 6).adding(months: -$0)) }.joined()
  }

  @Test(
    "Four months tell what a month costs and pays, not a third of it", arguments: [1, 4, 12, 18])
  func fewMonths(count: Int) throws {
    let book = try book(
      months(count) { "\($0)-01,RENT,-300.00\n\($0)-15,ACME,250.00\n\($0)-28,SALARY,900.00\n" })
    let plan = try book.keeper.plan()
    #expect(plan[.costs].value == .money(usd(300_00)))
    #expect(plan[.job].value == .money(usd(900_00)))
    #expect(plan[.costs].source == .books(months: min(count, 12), isPart: false))
  }

  @Test("Costs count from the month that has the first, however old the income; so does a new job")
  func laterCosts() throws {
    let book = try book(
      months(24) { "\($0)-15,ACME,250.00\n" } + months(3) { "\($0)-01,RENT,-900.00\n" }
        + months(2) { "\($0)-28,SALARY,700.00\n" })
    let plan = try book.keeper.plan()
    #expect(plan[.costs].value == .money(usd(900_00)))
    #expect(plan[.costs].source == .books(months: 3, isPart: false))
    #expect(plan[.job].value == .money(usd(700_00)))
  }

  @Test("A first month that statements begin in the middle of isn't taken for a whole one")
  func partOfTheFirst() throws {
    let book = try book(
      "2026-03-20,FOOD,-10.00\n" + months(3) { "\($0)-01,RENT,-300.00\n\($0)-15,ACME,1.00\n" })
    #expect(try book.keeper.plan()[.costs].value == .money(usd(300_00)))
  }

  @Test("What a month that isn't over has brought isn't held and hoped for at once")
  func partOfTheLast() throws {
    let book = try book(
      "2026-04-02,ACME,500.00\n2026-05-02,ACME,500.00\n2026-05-31,FOOD,-100.00\n2026-06-03,ACME,70.00\n"
    )
    #expect(try book.keeper.plan()[.reserve].value == .money(usd(900_00)))
    #expect(try book.balance("assets:Bank") == ["970.00 USD"])
  }

  @Test("Where no statement says what an account held, the reserve is called what moved alone")
  func movementsAlone() throws {
    let rows = months(12) { "\($0)-01,RENT,-300.00\n\($0)-28,ACME,400.00\n" }
    let book = try book(rows)
    #expect(try book.keeper.quitOdds().basis.movementsAlone.map(\.leaf) == ["Bank"])
    // What the person says is no movement.
    _ = try book.keeper.set(.reserve, to: "5000")
    #expect(try book.keeper.quitOdds().basis.movementsAlone.isEmpty)
    let other = try TestBook()
    try other.add([Rule("ACME", to: "income:Clients:Acme")])
    var held = 1000
    let stated = rows.split(separator: "\n").sorted().map { row -> String in
      held += row.hasSuffix("-300.00") ? -300 : 400
      return "\(row),\(held).00"
    }
    try other.take("date,desc,amount,balance\n" + stated.joined(separator: "\n") + "\n")
    #expect(try other.keeper.quitOdds().basis.movementsAlone.isEmpty)
  }

  @Test("Months between two statements that none tells of are named, and those of no file alone")
  func untold() throws {
    let book = try book("2025-09-05,ACME,400.00\n2025-10-01,RENT,-300.00\n")
    _ = try book.keeper.set(.costs, to: "300")
    #expect(try book.keeper.quitOdds().basis.untold.isEmpty)
    try book.take("date,desc,amount\n2026-01-05,ACME,400.00\n2026-03-05,ACME,400.00\n")
    let november = Month(year: 2025, month: 11)
    let bank = try #require(AccountName("assets:Bank"))
    #expect(
      try book.keeper.quitOdds().basis.untold
        == [Untold(account: bank, months: november...november.adding(months: 1))])
    // A file tells of all its months, be it with rows that the book knew.
    try book.take("date,desc,amount\n2025-10-01,RENT,-300.00\n2026-01-20,ACME,90.00\n")
    #expect(try book.keeper.quitOdds().basis.untold.isEmpty)
  }

  @Test("Months of which nothing is known don't make life cheaper, and quiet ones of a file do")
  func unknownMonths() throws {
    let all = months(12) { "\($0)-01,RENT,-300.00\n\($0)-28,ACME,400.00\n" }
      .split(separator: "\n").sorted().map { $0 + "\n" }
    let book = try book(all.prefix(8).joined())
    try book.take("date,desc,amount\n" + all.suffix(10).joined())
    #expect(try book.keeper.plan()[.costs].value == .money(usd(300_00)))
    #expect(try book.keeper.plan()[.costs].source == .books(months: 9, isPart: false))
    let one = try self.book((all.prefix(8) + all.suffix(10)).joined())
    #expect(try one.keeper.plan()[.costs].value == .money(usd(225_00)))
  }

  @Test("Months after an account's last statement that others tell of are named, for a year")
  func lastStatement() throws {
    func untold(lastOf other: Month) throws -> [Untold] {
      let book = try book(months(24) { "\($0)-28,ACME,400.00\n" })
      let rows = (0..<8).map { "\(other.adding(months: -$0))-20,ACME,90.00\n" }
      try book.take("date,desc,amount\n" + rows.joined(), into: "Wallet")
      _ = try book.keeper.set(.costs, to: "300")
      return try book.keeper.quitOdds().basis.untold
    }
    let wallet = try #require(AccountName("assets:Wallet"))
    let (march, june) = (Month(year: 2026, month: 3), Month(year: 2026, month: 6))
    #expect(
      try untold(lastOf: march)
        == [Untold(account: wallet, months: march.adding(months: 1)...june)])
    #expect(try untold(lastOf: june).isEmpty)
    #expect(try untold(lastOf: june.adding(months: -13)).isEmpty)
  }

  @Test(
    "A month without a sale between the files of two years, of a shop with such months, is no hole")
  func quietMonths() throws {
    let sales = ["2025-07", "2025-08", "2025-10", "2025-12", "2026-02", "2026-04", "2026-06"]
    let book = try TestBook()
    try book.add([Rule("ACME", to: "income:Clients:Acme")])
    for year in ["2025", "2026"] {
      let rows = sales.filter { $0.hasPrefix(year) }.map { "\($0)-05,ACME,400.00\n" }
      try book.take("date,desc,amount\n" + rows.joined())
    }
    _ = try book.keeper.set(.costs, to: "300")
    #expect(try book.keeper.quitOdds().basis.untold.isEmpty)
  }

  @Test("At higher prices past costs count for more, and so does what freedom needs")
  func inflation() throws {
    let book = try book(months(12) { "\($0)-01,RENT,-300.00\n\($0)-28,ACME,400.00\n" })
    let before = try #require(try book.keeper.freeOdds(paths: 10).odds.target)
    _ = try book.keeper.set(.inflation, to: "25")
    let after = try #require(try book.keeper.freeOdds(paths: 10).odds.target)
    // The mean of 1.25^(0/12)…1.25^(11/12).
    #expect(abs(after / before - 1.110) < 0.001)
    _ = try book.keeper.set(.costs, to: "300")
    #expect(abs(try #require(try book.keeper.freeOdds(paths: 10).odds.target) - before) < 0.01)
  }

  @Test("Rent comes whether one works or not, in the odds of leaving a job and of freedom")
  func rent() throws {
    let book = try book(months(12) { "\($0)-01,RENT,-300.00\n\($0)-15,ACME,100.00\n" })
    let before = try book.keeper.quitOdds(cash: Quantity(500)).odds.leavings[0].lasts
    let needed = try #require(try book.keeper.freeOdds(paths: 10).odds.target)
    _ = try book.keeper.set(.rent, to: "250")
    #expect(try book.keeper.quitOdds(cash: Quantity(500)).odds.leavings[0].lasts > before + 0.3)
    #expect(try book.keeper.freeOdds(paths: 10).odds.target ?? 0 < needed / 5)
  }

  @Test("Where nobody knows what life costs, a forecast says nothing of what is left")
  func noCosts() throws {
    let book = try book(months(12) { "\($0)-15,ACME,400.00\n" })
    let forecast = try book.keeper.forecast(freezes: false).forecast
    #expect(forecast.carries.isEmpty)
    #expect(forecast.series.map(\.name) == ["online", "income:Clients:Acme"])
  }

  @Test("A stream of which no rate knows anything isn't forecast as nothing")
  func noRate() throws {
    let book = try book(months(12) { "\($0)-15,ACME,400.00\n\($0)-01,RENT,-300.00\n" })
    try book.add([Rule("STUDIO", to: "income:Clients:Studio")])
    try book.take(
      "date,desc,amount\n" + months(12) { "\($0)-09,STUDIO,70.00\n" }, as: "euro.csv", into: "Euro",
      currency: .eur)
    let names = try book.keeper.forecast(freezes: false).forecast.series.map(\.name)
    #expect(!names.contains("income:Clients:Studio") && names.contains("income:Clients:Acme"))
  }

  @Test("Hours whose days can be read in two ways are read as the person says")
  func hours() throws {
    let book = try book(months(2) { "\($0)-15,ACME,400.00\n" })
    let file = StatementFile(
      name: "t.csv", bytes: Array("Date,Project,Hours\n03/04/2026,Acme,4\n".utf8))
    #expect(throws: Refusal.self) { try book.keeper.importHours(file) }
    _ = try book.keeper.importHours(file, dateOrder: .dmy)
    #expect(try book.keeper.hours().map(\.day) == [day("2026-04-03")])
  }
}
