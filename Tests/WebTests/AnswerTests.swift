import Bookkeeping
import HTTPTypes
import Intake
import Ledger
import Money
import Speech
import Telling
import Testing

@testable import Web

/// The pages of odds, fields and the plan, and the API beside them.
@Suite("Answers") struct AnswerTests {
  static let pages = [
    "/odds", "/odds/quit", "/odds/main", "/odds/runway", "/odds/free", "/odds/levers",
    "/odds/roulette", "/odds/record", "/odds/plan", "/fields", "/fields/translation",
  ]

  @Test(
    "A book without costs or income has every page, and says what is missing and where it is told")
  func without() async throws {
    for language in Language.allCases {
      let test = try TestApp(language: language)
      _ = try test.bookkeeper()
      let browser = try await test.browser()
      for page in AnswerTests.pages {
        let answer = try await browser.get(page)
        #expect(answer.status == 200, "\(page)")
        #expect(answer.text.contains("<h1>"), "\(page)")
      }
      let quit = try await browser.get("/odds/quit")
      #expect(quit.text.contains("href=\"/odds/plan\""))
    }
  }

  @Test(
    "A field of work is chosen by its name, and a month that isn't one is told beside its field")
  func field() async throws {
    let test = try TestApp()
    _ = try test.bookkeeper().set(.costs, to: "300")
    let browser = try await test.browser()
    let plan = try await browser.get("/odds/plan")
    #expect(plan.text.contains("<datalist id=\"field-choices\">"))
    #expect(plan.text.contains("<option value=\"Translation\">"))
    #expect(!plan.text.contains("id=\"costs-choices\""))
    let told = try await browser.post("/odds/plan", [("item", "field"), ("value", "الترجمة")])
    #expect(told.headers[.location] == "/odds/plan")
    let wrong = try await browser.post("/odds/plan", [("item", "begun"), ("value", "مارس")])
    #expect(wrong.status == 422 && wrong.text.contains("2026-03"))
    let after = try await browser.get("/odds/plan")
    #expect(after.text.contains("value=\"translation\""))
    // The book's money has no rate for dollars: then it is said, and nobody is told odds.
    let answer = try await browser.get("/odds/main")
    #expect(answer.text.contains("href=\"/fields\""))
  }

  /// Two years of a client's monthly payments and of costs, to the end of June 2026.
  private func twoYears(_ test: TestApp) throws {
    var text = "Date,Description,Amount\n"
    for at in 0..<24 {
      let month = Month(year: 2024, month: 7).adding(months: at)
      text += "\(month)-15,ACME,\(at % 2 == 0 ? 290 : 310).00\n\(month)-28,RENT,-300.00\n"
    }
    try test.book("bank.csv", text, account: "assets:Bank")
    var rule = Rule(
      name: "ACME", effect: .file(try #require(AccountName("income:Acme")), splits: []))
    rule.contains = "ACME"
    _ = try test.bookkeeper().add(rule)
  }

  @Test("Odds say how past odds near them came true, as soon as there are a few")
  func record() async throws {
    let test = try TestApp()
    try twoYears(test)
    let keeper = try test.bookkeeper()
    let browser = try await test.browser()
    #expect(!(try await browser.get("/odds/main").text.contains("past forecasts")))
    let early = Bookkeeper(
      book: keeper.book, who: "amal", now: keeper.now,
      today: try #require(Day(year: 2025, month: 6, day: 30)))
    _ = try early.forecast()
    let basis = try keeper.mainIncomeOdds().basis
    let all = basis.claims.filter { $0.count >= 5 }
    #expect(!all.isEmpty)
    // Of two bins the nearer one.
    for claim in all {
      #expect(
        basis.record(near: claim.odds)
          == [OddsWords.claimed(claim.odds, cameTrue: claim.cameTrue, of: claim.count)])
    }
    _ = try keeper.set(.giving, to: "1")
    #expect(try await browser.get("/odds/main").text.contains("past forecasts"))
  }

  @Test("Who is free only after costs went unpaid is told so, and who is not isn't")
  func unpaid() async throws {
    let test = try TestApp()
    try twoYears(test)
    _ = try test.bookkeeper().set(.job, to: "600")
    let browser = try await test.browser()
    #expect(!(try await browser.get("/odds/free").text.contains("The way there is a risk")))
    _ = try test.bookkeeper().set(.debts, to: "50000")
    #expect(try await browser.get("/odds/free").text.contains("The way there is a risk"))
  }

  @Test("Books that end long ago are called old, and free's dates count from today all the same")
  func old() async throws {
    let test = try TestApp { configuration in
      let later = Day(year: 2027, month: 6, day: 30)!
      let read = configuration.clock
      configuration.clock = { (read().0, later) }
    }
    try twoYears(test)
    let browser = try await test.browser()
    let free = try await browser.get("/odds/free").text
    #expect(free.contains("Your books end in June 2026, 11 months ago"))
    #expect(free.contains("dates count from today"))
    #expect(try await browser.get("/odds/main").text.contains("11 months ago"))
    let fresh = try TestApp()
    try twoYears(fresh)
    let page = try await fresh.browser().get("/odds/free").text
    #expect(!page.contains("Your books end"))
  }

  @Test("Where there is no job, levers don't speak of leaving it")
  func noJob() async throws {
    let test = try TestApp()
    try twoYears(test)
    let browser = try await test.browser()
    #expect(!(try await browser.get("/odds/levers").text.contains("with the job left")))
    // The first page doesn't either, and says what its odds stand on.
    let path = try await browser.get("/path").text
    #expect(path.contains("on online income alone") && !path.contains("if you leave the job"))
    #expect(path.contains("<p class=\"basis\">Based on"))
    _ = try test.bookkeeper().set(.job, to: "600")
    #expect(try await browser.get("/odds/levers").text.contains("with the job left now"))
  }

  @Test("An item of the plan is told, refused with a sentence beside it, undone and taken back")
  func plan() async throws {
    let test = try TestApp()
    _ = try test.bookkeeper()
    let browser = try await test.browser()
    let wrong = try await browser.post("/odds/plan", [("item", "costs"), ("value", "much")])
    #expect(wrong.status == 422)
    #expect(wrong.text.contains("id=\"costs-wrong\""))
    let told = try await browser.post("/odds/plan", [("item", "costs"), ("value", "١٢٥٠٠")])
    #expect(told.headers[.location] == "/odds/plan")
    let page = try await browser.get("/odds/plan")
    #expect(page.text.contains("12,500.00"))
    #expect(page.text.contains("/books/undo/"))
    _ = try await browser.post("/odds/plan", [("item", "costs"), ("back", "1")])
    #expect(try test.bookkeeper().plan()[.costs].source == .unknown)
    #expect(try await browser.post("/odds/plan", [("item", "costs")], seal: "x").status == 403)
  }

  @Test("The API refuses what its document doesn't allow, with a sentence, and never writes")
  func refusals() async throws {
    let test = try TestApp()
    _ = try test.bookkeeper()
    let browser = try await test.browser()
    for path in [
      "status?at=2026-02-30", "status?at=yesterday", "status?sometime=1", "income?months=0",
      "income?months=121", "income?months=3&months=4", "odds/quit?in=-1",
      "odds/quit?keepJobShare=2",
      "odds/runway?odds=100", "odds/free?rule=luck", "register", "register?account=",
      "register?account=income:A&before=now", "entries/one", "balance?monthly=maybe",
      "fields?month=%00",
    ] {
      let answer = try await browser.get("/api/v1/\(path)")
      #expect(answer.status == 400, "\(path)")
      #expect(answer.headers[.contentType] == "application/problem+json")
      #expect(answer.text.contains("\"detail\""), "\(path)")
    }
    for endpoint in Endpoint.all {
      let path = Endpoint.prefix + endpoint.path.replacing(":", with: "")
      #expect(try await test.send(.get, path).status == 401, "\(path)")
      let posted = try await test.send(.post, path, cookie: browser.cookie)
      #expect(posted.status == 405, "\(path)")
      #expect(posted.headers[.allow] == "GET, HEAD")
      #expect(try await test.send(.head, path, cookie: browser.cookie).status != 405, "\(path)")
    }
    #expect(try test.bookkeeper().latestChange() == 0)
  }

  @Test("A well-formed question that the books can't answer is told so")
  func unanswered() async throws {
    let test = try TestApp()
    _ = try test.bookkeeper()
    let browser = try await test.browser()
    for (path, status) in [
      ("odds/quit", 422), ("levers", 422), ("status?in=XXXX", 422), ("entries/7", 404),
      ("streams/income:Nobody", 404), ("fields/alchemy", 404),
      ("balance?from=2026-02-01&to=2026-01-01", 422), ("status", 200), ("plan", 200),
      ("openapi.json", 200), ("forecast/score", 200),
    ] {
      #expect(try await browser.get("/api/v1/\(path)").status == status, "\(path)")
    }
  }
}
