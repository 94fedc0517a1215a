import Bookkeeping
import Freedom
import Intake
import Ledger
import Money
import Statements
import Streams
import Testing

/// What the books tell of a person, for odds: plan, path, forecast and hours.
@Suite struct PersonTests {
  /// Two years of a client's monthly payments, a salary, rent and food, to the end of June 2026.
  private func book(client: (Int) -> Int = { 400 + 40 * ($0 % 5) }) throws -> TestBook {
    let book = try TestBook()
    try book.add([Rule("ACME", to: "income:Clients:Acme")])
    var text = "date,desc,amount\n"
    let first = Month(year: 2024, month: 7)
    for at in 0..<24 {
      let month = first.adding(months: at)
      if client(at) > 0 { text += "\(month)-15,ACME order \(at),\(client(at)).00\n" }
      text += "\(month)-25,SALARY,200.00\n\(month)-01,RENT,-300.00\n"
      text += "\(month)-30,RESTAURANT,-60.00\n".replacing("02-30", with: "02-28")
    }
    try book.take(text)
    return book
  }

  @Test(
    "What the plan says comes from the books until the person says otherwise, and can be undone")
  func plan() throws {
    let book = try book()
    let plan = try book.keeper.plan()
    #expect(plan[.costs].value == .money(usd(360_00)))
    #expect(plan[.costs].source == .books(months: 12, isPart: false))
    #expect(plan[.essentialCosts].value == .money(usd(300_00)))
    #expect(plan[.job].value == .money(usd(200_00)))
    #expect(plan[.birthYear].value == nil && plan[.birthYear].source == .unknown)
    #expect(plan[.years].source == .otherwise(.fiftyYears))
    let change = try #require(try book.keeper.set(.costs, to: "500"))
    #expect(try book.keeper.plan()[.costs].value == .money(usd(500_00)))
    #expect(try book.keeper.plan()[.costs].source == .person)
    _ = try book.keeper.set(.birthYear, to: "1996")
    #expect(try book.keeper.plan()[.years].value == .number(Quantity(65)))
    _ = try book.keeper.undo(change)
    #expect(try book.keeper.plan()[.costs].value == .money(usd(360_00)))
  }

  @Test("What can't be a plan is refused, and nothing is kept of it")
  func refused() throws {
    let book = try book()
    for (item, text) in [
      (PlanItem.costs, "lots"), (.costs, "-5"), (.costs, "1e9"), (.years, "0"), (.years, "101"),
      (.odds, "100"), (.birthYear, "1800"), (.birthYear, "1905"), (.birthYear, "2017"),
      (.taxOnWork, "91"),
      (.reserve, "0.001"), (.costs, "9999999999999"),
    ] {
      #expect(throws: PlanRefusal.self) { try book.keeper.set(item, to: text) }
    }
    #expect(try book.keeper.plan()[.costs].source == .books(months: 12, isPart: false))
  }

  @Test("A client who pays more than life costs is a main income, and nothing invested isn't free")
  func path() throws {
    let path = try book().keeper.path().path
    #expect(path.stage == .mainIncome && path.before == .mainIncome)
    let investing = try #require(path.criteria.first { $0.stage == .investing })
    #expect(investing.lacks && investing.measured > 6)
  }

  @Test("Months that no statement covers aren't months without income")
  func uncovered() throws {
    let book = try book()
    let later = Bookkeeper(
      book: book.keeper.book, who: "amal", now: book.keeper.now, today: day("2026-12-15"))
    #expect(try later.path().basis.months?.upperBound == Month(year: 2026, month: 6))
  }

  @Test("Without costs or without online income there are no odds, and it is said why")
  func noOdds() throws {
    let empty = try TestBook()
    #expect(throws: OddsRefusal.noCosts) { try empty.keeper.path() }
    #expect(throws: OddsRefusal.noCosts) { try empty.keeper.quitOdds() }
    _ = try empty.keeper.set(.costs, to: "500")
    #expect(throws: OddsRefusal.noIncome) { try empty.keeper.quitOdds() }
    #expect(throws: OddsRefusal.noIncome) { try empty.keeper.forecast() }
    #expect(try empty.keeper.path().path.stage == .need)
  }

  @Test("Money without a rate is in no odds and is told beside them")
  func noRate() throws {
    let book = try book()
    try book.take(
      "date,desc,amount\n2026-05-20,ACME order x,1000000.00\n", as: "euro.csv", into: "Euro",
      currency: .eur)
    let report = try book.keeper.mainIncomeOdds()
    #expect(try report.basis.unconverted.amounts().map(\.currency.code) == ["EUR"])
    #expect(try report.odds == self.book().keeper.mainIncomeOdds().odds)
  }

  @Test("The same question has the same answer, and a reserve of the person's counts")
  func quit() throws {
    let book = try book(client: { $0 % 4 == 0 ? 900 : 150 })
    let odds = try book.keeper.quitOdds()
    #expect(try book.keeper.quitOdds().odds == odds.odds)
    #expect(odds.odds.leavings.map(\.month) == [0, 3, 6, 12, 24])
    let poor = try book.keeper.quitOdds(cash: Quantity(0)).odds.leavings[0].lasts
    let rich = try book.keeper.quitOdds(cash: Quantity(20_000)).odds.leavings[0].lasts
    #expect(poor < rich && rich > 0.99)
    #expect(try book.keeper.runway(odds: [0.9]).runway.months.count == 1)
    #expect(try !book.keeper.levers().levers.levers.isEmpty)
    #expect(try book.keeper.roulette().roulette.draws.first { $0.kind == .stream }?.share == 1)
  }

  @Test("A forecast is frozen when it is made, and scored when its months are over")
  func forecast() throws {
    let book = try book()
    func keeper(_ today: String) -> Bookkeeper {
      Bookkeeper(book: book.keeper.book, who: "amal", now: book.keeper.now, today: day(today))
    }
    let early = keeper("2025-06-30")
    let shown = try early.forecast(freezes: false)
    #expect(!shown.isFrozen && !shown.isNew)
    let made = try early.forecast()
    #expect(made.isFrozen && made.isNew && made.record == nil)
    #expect(made.forecast.made == "2025-06" && made.forecast == shown.forecast)
    // What is learned later changes nothing of it.
    _ = try early.set(.costs, to: "9000")
    let again = try early.forecast()
    #expect(again.forecast == made.forecast && !again.isNew)
    // …and it is shown with what it stood on.
    #expect(again.now == nil)
    #expect(again.isBasisKept && again.basis.costs == made.basis.costs)
    #expect(again.basis.months == made.basis.months && again.basis.job == made.basis.job)
    #expect(try early.plan()[.costs].source == .person)
    // What the books learn of the past shows beside it, and changes nothing of it.
    try book.take("date,desc,amount\n2025-06-29,ACME,20000.00\n")
    let told = try early.forecast()
    #expect(told.forecast == made.forecast && (told.now?.upperBound ?? 0) > 1_000)
    #expect(told.json.line.contains("\"now\":{\"low\":") && made.json.line.contains("\"now\":null"))
    _ = try book.keeper.undo(nil)
    let score = try #require(try keeper("2026-06-30").forecastScore())
    // Twelve months of online income and of costs; the one stream is all of the first.
    #expect(score.scored == 24 && score.forecasts == 1 && score.claims == 12)
    #expect(score.coverage80 > 0.5)
    #expect((score.lastYear?.range ?? 9) < 2)
    // The odds of income say how such odds came true; markets' odds don't.
    let later = keeper("2026-06-30")
    #expect(try later.mainIncomeOdds().basis.claims == score.reliability)
    #expect(try later.freeOdds(paths: 10).basis.claims.isEmpty)
  }

  @Test("Taxes that the plan says are in the odds and in no figure of what came in")
  func taxes() throws {
    let book = try book(client: { $0 % 4 == 0 ? 900 : 330 })
    let before = try book.keeper.mainIncomeOdds().odds.odds
    let measured = try book.keeper.measures().together
    let shown = try book.keeper.forecast(freezes: false).forecast
    _ = try book.keeper.set(.taxOnWork, to: "20")
    #expect(try book.keeper.mainIncomeOdds().odds.odds < before)
    #expect(try book.keeper.measures().together == measured)
    let taxed = try book.keeper.forecast(freezes: false).forecast
    #expect(taxed.series[0] == shown.series[0] && taxed.costs == shown.costs / 0.8)
    #expect(zip(taxed.carries, shown.carries).allSatisfy { $0 <= $1 })
  }

  @Test("Levers ask freedom by a month that is said, and saving helps it")
  func levers() throws {
    let book = try book(client: { _ in 700 })
    let report = try book.keeper.levers()
    let by = try #require(report.freeBy)
    #expect(by > Month(year: 2026, month: 6))
    let now = try #require(report.levers.now.free)
    #expect(0.5...0.7 ~= now)
    let saving = try #require(report.levers.levers.first { $0.lever == .investMore })
    #expect((saving.free ?? 0) > 0 && saving.quit == 0)
    #expect(try book.keeper.levers(by: by.adding(months: -60)).levers.now.free ?? 1 < now)
  }

  @Test("Income of a month that isn't over is told apart from none")
  func noWholeMonth() throws {
    let book = try TestBook()
    try book.add([Rule("ACME", to: "income:Clients:Acme")])
    try book.take("date,desc,amount\n2026-06-10,ACME order,400.00\n2026-06-12,FOOD,-20.00\n")
    _ = try book.keeper.set(.costs, to: "100")
    #expect(throws: OddsRefusal.noWholeMonth) { try book.keeper.quitOdds() }
    #expect(throws: OddsRefusal.noWholeMonth) { try book.keeper.forecast() }
  }

  @Test("Hours add up by day, a file read twice adds nothing, and undo takes them back")
  func hours() throws {
    let book = try book()
    let acme = AccountName("income:Clients:Acme")!
    func log(_ hours: Int, _ on: String) throws -> Int64? {
      try book.keeper.log([WorkedHours(stream: acme, day: day(on), hours: Quantity(hours))])
    }
    _ = try log(3, "2026-06-01")
    let second = try #require(try log(2, "2026-06-01"))
    #expect(try book.keeper.hours().map(\.hours) == [Quantity(5)])
    #expect(throws: HoursRefusal.self) { try log(20, "2026-06-01") }
    _ = try book.keeper.undo(second)
    #expect(try book.keeper.hours().map(\.hours) == [Quantity(3)])
    let file = StatementFile(
      name: "t.csv",
      bytes: Array(
        "Date,Project,Hours\n2026-06-01,acme,4\n2026-06-02,Acme,1.5\n2026-06-03,Other,2\n".utf8))
    let first = try book.keeper.importHours(file)
    #expect(first.days == 2 && first.hours == Quantity(coefficient: 25, scale: 1))
    #expect(first.unplaced == ["Other"])
    #expect(try book.keeper.importHours(file).days == 0)
    // What was left over goes where the person says, and nothing else with it.
    let salary = AccountName("income:Salary")!
    let rest = try book.keeper.importHours(file, to: salary)
    #expect(rest.days == 1 && rest.hours == Quantity(2) && rest.unplaced.isEmpty)
    _ = try book.keeper.undo(nil)
    // A timer left running and a day to come are told by line; the rest is logged.
    let faulty = try book.keeper.importHours(
      StatementFile(
        name: "c.csv",
        bytes: Array(
          """
          Date,Project,Duration
          2026-06-08,Acme,3:30
          2026-06-09,Acme,30:00:00
          2027-06-09,Acme,3:00
          2026-06-08,Acme,21:00

          """.utf8)))
    #expect(faulty.issues.map(\.line) == [3, 4, 5] && faulty.days == 1)
    #expect(faulty.issues.map(\.reason) == [.moreThanADay, .dayToCome, .moreThanADay])
    _ = try book.keeper.undo(nil)
    // With what another stream's day has already.
    let full = StatementFile(
      name: "d.csv", bytes: Array("Date,Project,Hours\n2026-06-01,x,21\n".utf8))
    #expect(try book.keeper.importHours(full, to: salary).issues.map(\.reason) == [.moreThanADay])
    let report = try book.keeper.hoursReport()
    // June brought 520 in five and a half hours.
    #expect(report.lines.map(\.hours) == [Quantity(coefficient: 55, scale: 1)])
    #expect(report.lines[0].perHour == usd(94_55))
    #expect(try book.keeper.measures().streams.first?.work?.months == 1)
    // What lies after the last hours told isn't idle: it may only be untold.
    let other = try self.book().keeper
    for on in ["2026-01-10", "2026-03-10"] {
      _ = try other.log([WorkedHours(stream: acme, day: day(on), hours: Quantity(3))])
    }
    let work = try #require(try other.measures().streams.first?.work)
    #expect(work.months == 3 && work.workedMonths == 2)
  }

  @Test("Where one client brings all, the measures say so")
  func measures() throws {
    let measures = try book().keeper.measures()
    #expect(measures.byStream?.largestShare == 1 && measures.byStream?.effective == 1)
    #expect(measures.recurring == 1)
    #expect(measures.together?.emptyMonths == 0 && measures.together?.months == 24)
  }
}
