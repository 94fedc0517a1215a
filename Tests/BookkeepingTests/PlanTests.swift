import Bookkeeping
import Fields
import Freedom
import Intake
import Ledger
import Money
import Statements
import Testing

/// What a plan promises: a country, wished-for costs, and nothing that contradicts itself.
@Suite struct PlanTests {
  /// Two years of a client's monthly payments, a salary, rent and food, to the end of June 2026.
  private func book(currency: Currency = .usd, client: Int = 400) throws -> TestBook {
    let book = try TestBook()
    try book.add([Rule("ACME", to: "income:Clients:Acme")])
    var text = "date,desc,amount\n"
    let first = Month(year: 2024, month: 7)
    for at in 0..<24 {
      let month = first.adding(months: at)
      text += "\(month)-15,ACME order \(at),\(client + 40 * (at % 5)).00\n"
      text += "\(month)-25,SALARY,200.00\n\(month)-01,RENT,-300.00\n"
      text += "\(month)-28,RESTAURANT,-60.00\n"
    }
    try book.take(text, currency: currency)
    return book
  }

  @Test("The country is the book's setting, whichever way it is told")
  func country() throws {
    let book = try book()
    #expect(try book.keeper.plan()[.country].source == .unknown)
    let change = try #require(try book.keeper.set(PlanItem.country, to: "eg"))
    #expect(try book.keeper.settings()[.country] == "EG")
    let plan = try book.keeper.plan()
    #expect(plan[.country].value == .country("EG") && plan[.country].source == .person)
    // What is published is shown beside the item, and not taken.
    #expect(plan[.inflation].value == .number(Quantity(0)))
    let published = try #require(plan[.inflation].published)
    #expect(published.country == "EG" && published.percent > 0 && !published.sources.isEmpty)
    _ = try book.keeper.undo(change)
    #expect(try book.keeper.plan()[.country].value == nil)
    _ = try book.keeper.set(SettingName.country, to: "MA")
    #expect(try book.keeper.plan()[.country].value == .country("MA"))
    for text in ["Egypt", "1A", "E", "", "XX", "ZZ", "EU"] {
      #expect(throws: PlanRefusal.notACountry(text)) {
        try book.keeper.set(PlanItem.country, to: text)
      }
    }
  }

  @Test("Money of one country says where its person lives, until the person does")
  func byCurrency() throws {
    let line = try book(currency: pounds).keeper.plan()[.country]
    #expect(line.value == .country("EG") && line.source == .otherwise(.byCurrency))
    // Shekels are of two countries, dollars of many.
    #expect(try book(currency: Currency.iso("ILS")!).keeper.plan()[.country].value == nil)
    let empty = try TestBook()
    _ = try empty.keeper.set(PlanItem.country, to: "JO")
    #expect(try empty.keeper.plan().currency.code == "JOD")
  }

  @Test("Only who lives, earns and spends in the United States has their rate and history first")
  func unitedStates() throws {
    let book = try book()
    _ = try book.keeper.set(.years, to: "30")
    let elsewhere = try book.keeper.freeOdds(paths: 8)
    #expect(elsewhere.odds.rate.basis == .longOrElsewhere && elsewhere.looksFirst == .developed)
    #expect(elsewhere.views.map(\.basis) == [.developed, .unitedStates, .bootstrap])
    _ = try book.keeper.set(PlanItem.country, to: "US")
    let there = try book.keeper.freeOdds(paths: 8)
    #expect(there.odds.rate.basis == .thirtyYearsUnitedStates)
    #expect(there.views.map(\.basis) == [.unitedStates, .developed, .bootstrap])
  }

  @Test("A plan doesn't contradict itself")
  func contradictions() throws {
    let book = try book()
    let keeper = book.keeper
    #expect(
      throws: PlanRefusal.above(.essentialCosts, usd(500_00), than: .costs, usd(360_00))
    ) { try keeper.set(.essentialCosts, to: "500") }
    _ = try keeper.set(.essentialCosts, to: "340")
    #expect(
      throws: PlanRefusal.above(.essentialCosts, usd(340_00), than: .costs, usd(330_00))
    ) { try keeper.set(.costs, to: "330") }
    #expect(
      throws: PlanRefusal.above(.essentialCosts, usd(340_00), than: .wishedCosts, usd(300_00))
    ) { try keeper.set(.wishedCosts, to: "300") }
    _ = try keeper.set(.essentialCosts, to: nil)
    // Nor may a wish lie below what the books call essential.
    #expect(
      throws: PlanRefusal.above(.essentialCosts, usd(300_00), than: .wishedCosts, usd(200_00))
    ) { try keeper.set(.wishedCosts, to: "200") }
    _ = try keeper.set(.essentialCosts, to: "340")
    _ = try keeper.set(.birthYear, to: "1994")
    #expect(throws: PlanRefusal.tooOld(132)) { try keeper.set(.years, to: "100") }
    _ = try keeper.set(.years, to: "60")
    #expect(throws: PlanRefusal.self) { try keeper.set(.birthYear, to: "1960") }
    #expect(try keeper.plan()[.costs].source == .books(months: 12, isPart: false))
    // A life told cheaper than what the books call essential is all essential.
    _ = try keeper.set(.essentialCosts, to: nil)
    _ = try keeper.set(.costs, to: "250")
    #expect(try keeper.plan()[.essentialCosts].value == .money(usd(250_00)))
  }

  @Test("Wished-for costs have an answer of their own beside that of today's")
  func wished() throws {
    let book = try book(client: 900)
    let before = try book.keeper.freeOdds(paths: 64)
    #expect(before.wished == nil)
    #expect(try book.keeper.plan()[.wishedCosts].value == .money(usd(360_00)))
    #expect(try book.keeper.plan()[.wishedCosts].source == .otherwise(.asNow))
    _ = try book.keeper.set(.wishedCosts, to: "720")
    let report = try book.keeper.freeOdds(paths: 64)
    let wished = try #require(report.wished)
    #expect(report.odds == before.odds && wished.costs == usd(720_00))
    #expect(try wished.odds.target == #require(report.odds.target) * 2)
    for (now, then) in zip(report.views, report.views(of: wished.odds)) {
      #expect(now.freeMonths[2] ?? .max < then.freeMonths[2] ?? .max)
    }
    let path = try #require(try book.keeper.path().wished)
    #expect(path.costs == usd(720_00) && path.borne < 0.1)
    _ = try book.keeper.set(.invested, to: "288000")
    #expect(try book.keeper.path().wished?.borne ?? 0 >= 1)
    #expect(try book.keeper.path().wished?.needed == usd(0))
  }

  @Test("A month that is over, or beyond the plan's years, has no odds")
  func months() throws {
    let book = try book()
    let june = Month(year: 2026, month: 6)
    let over = Month(year: 2026, month: 5)
    let beyond = june.adding(months: 600)
    #expect(throws: OddsQuestion.isOver(over, now: june)) { try book.keeper.freeOdds(by: over) }
    #expect(throws: OddsQuestion.isOver(over, now: june)) { try book.keeper.levers(by: over) }
    let last = june.adding(months: 599)
    #expect(throws: OddsQuestion.isBeyond(beyond, last: last)) {
      try book.keeper.freeOdds(by: beyond)
    }
    #expect(throws: OddsQuestion.isBeyond(beyond, last: last)) {
      try book.keeper.levers(by: beyond)
    }
    #expect(try book.keeper.freeOdds(by: last, paths: 8).by == last)
  }

  @Test("A statement whose last row is three days before its month's end has told of the month")
  func wholeMonth() throws {
    for (last, whole) in [(27, "2026-04"), (28, "2026-05")] {
      let book = try TestBook()
      try book.add([Rule("ACME", to: "income:Clients:Acme")])
      try book.take(
        "date,desc,amount\n2026-03-03,ACME,50.00\n2026-04-03,ACME,50.00\n2026-05-\(last),RENT,-40.00\n"
      )
      #expect(try book.keeper.measures().months?.upperBound.description == whole)
    }
  }

  @Test("No part is kept of a job that isn't there")
  func noJob() throws {
    let book = try book()
    #expect(try book.keeper.quitOdds(kept: QuitOdds.Kept(share: 0.5)).staged != nil)
    _ = try book.keeper.set(.job, to: "0")
    #expect(throws: OddsQuestion.noJobToKeep) {
      try book.keeper.quitOdds(kept: QuitOdds.Kept(share: 0.5))
    }
  }

  @Test("What is dated after today is no known month until it comes")
  func notYet() throws {
    let book = try book()
    let later = Bookkeeper(
      book: book.keeper.book, who: "amal", now: book.keeper.now, today: day("2026-09-10"))
    let before = try later.plan()
    try book.take("date,desc,amount\n2027-03-15,RENT,-9000.00\n", as: "later.csv")
    #expect(try later.path().basis.months?.upperBound == Month(year: 2026, month: 6))
    #expect(try later.plan().lines == before.lines)
    #expect(try later.status().asOf == day("2026-06-28"))
    let come = Bookkeeper(
      book: book.keeper.book, who: "amal", now: book.keeper.now, today: day("2027-04-30"))
    #expect(try come.path().basis.months?.upperBound == Month(year: 2027, month: 2))
  }

  @Test("Costs without a rate aren't summed with income, and no costs that the person told")
  func costsApart() throws {
    let book = try book()
    try book.take(
      "date,desc,amount\n2026-05-20,ACME order x,90.00\n2026-05-21,RESTAURANT,-15.00\n",
      as: "euro.csv", into: "Euro", currency: .eur)
    #expect(throws: OddsRefusal.self) { try book.keeper.mainIncomeOdds() }
    let forecast = try book.keeper.forecast(freezes: false).basis
    #expect(forecast.unconverted == Totals([eur(90_00)]))
    #expect(forecast.unconvertedCosts == Totals([eur(15_00)]))
    _ = try book.keeper.set(.costs, to: "380")
    let basis = try book.keeper.mainIncomeOdds().basis
    #expect(basis.unconverted == Totals([eur(90_00)]) && basis.unconvertedCosts.isZero)
  }

  @Test("Odds in JSON are never nought or one, as no words are")
  func neverCertain() throws {
    let book = try book()
    let sure = try book.keeper.quitOdds(months: [0], cash: Quantity(10_000_000))
    #expect(sure.odds.leavings[0].lasts == 1)
    #expect(sure.json.line.contains("\"lasts\":0.999"))
    _ = try book.keeper.set(.costs, to: "90000")
    let vain = try book.keeper.quitOdds(months: [0], cash: Quantity(0))
    #expect(vain.odds.leavings[0].lasts == 0)
    #expect(vain.json.line.contains("\"lasts\":0.001"))
  }

  @Test("History beyond five years is left out and said to be, its empty months within them count")
  func longHistory() throws {
    let book = try TestBook()
    try book.add([Rule("ACME", to: "income:Clients:Acme")])
    var text = "date,desc,amount\n"
    for at in 0..<90 {
      let month = Month(year: 2019, month: 1).adding(months: at)
      if at > 31 || at < 20 { text += "\(month)-15,ACME order \(at),400.00\n" }
      text += "\(month)-28,RENT,-300.00\n"
    }
    try book.take(text)
    let basis = try book.keeper.mainIncomeOdds().basis
    #expect(basis.isCut && basis.monthCount == 60)
    #expect(try !self.book().keeper.mainIncomeOdds().basis.isCut)
    #expect(try book.keeper.mainIncomeOdds().odds.basis.dryMonths == 2)
  }

  @Test("What an item can't be is refused, and what it can be is taken as people write it")
  func figures() throws {
    let keeper = try book().keeper
    for (item, text) in [(PlanItem.birthYear, "1994.5"), (.dependants, "2.5"), (.years, "12.3")] {
      #expect(throws: PlanRefusal.notWhole(item, text)) { try keeper.set(item, to: text) }
    }
    for item in [PlanItem.costs, .wishedCosts] {
      #expect(throws: PlanRefusal.nothing(item)) { try keeper.set(item, to: "0") }
    }
    // A month of the Hijri calendar is none of the Middle Ages, and there was no web in 1950.
    for text in ["1447-05", "1950-01"] {
      let month = try #require(Month(typed: text))
      #expect(throws: PlanRefusal.beforeTheWeb(.begun, month)) { try keeper.set(.begun, to: text) }
    }
    _ = try keeper.set(.invested, to: "1000000000000")
    #expect(throws: PlanRefusal.self) { try keeper.set(.invested, to: "1000000000001") }
    for text in ["12%", "12٪", "12 %"] {
      _ = try keeper.set(.taxOnWork, to: text)
      #expect(try keeper.plan()[.taxOnWork].value == .number(Quantity(12)), "\(text)")
      _ = try keeper.set(.taxOnWork, to: nil)
    }
  }

  @Test(
    "Hours are of a day that came and has 24 of them, and what a file doesn't change is counted")
  func hours() throws {
    let keeper = try book().keeper
    let acme = AccountName("income:Clients:Acme")!
    let other = AccountName("income:Upwork")!
    func log(_ stream: AccountName, _ on: String, _ hours: Int) throws {
      _ = try keeper.log([WorkedHours(stream: stream, day: day(on), hours: Quantity(hours))])
    }
    try log(acme, "2026-06-20", 20)
    #expect(throws: HoursRefusal.moreThanADay(day("2026-06-20"))) {
      try log(other, "2026-06-20", 5)
    }
    #expect(throws: HoursRefusal.notYet(day("2026-07-01"))) { try log(acme, "2026-07-01", 1) }
    #expect(throws: HoursRefusal.nothing) { try log(acme, "2026-06-21", 0) }
    let text = "Date,Project,Hours\n2026-06-20,Acme,5\n2026-06-21,Acme,2\n"
    let report = try keeper.importHours(StatementFile(name: "h.csv", bytes: Array(text.utf8)))
    #expect(report.days == 1 && report.hours == Quantity(2) && report.kept == 1)
  }

  @Test("A rule that yields says the least that it lets one spend")
  func leastSpent() throws {
    let keeper = try book(client: 900).keeper
    _ = try keeper.set(.invested, to: "200000")
    let constant = try keeper.freeOdds(paths: 64)
    #expect(!constant.json.line.contains("leastSpent"))
    let guarded = try keeper.freeOdds(rule: .guardrails, paths: 64)
    #expect(guarded.json.line.contains("\"leastSpent\":[0."))
    #expect(guarded.odds.target == constant.odds.target)
  }
}
