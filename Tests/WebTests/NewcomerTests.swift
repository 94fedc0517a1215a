import Bookkeeping
import Foundation
import HTTPTypes
import Hummingbird
import Intake
import Ledger
import Money
import Speech
import Store
import Testing

@testable import Web

/// What someone new to Masar met on the pages: what isn't known yet, and what was mistyped.
@Suite("A newcomer") struct NewcomerTests {
  /// Half a year of dollars, and one payment in a currency that no list has any more.
  private static let dollars =
    "Date,Description,Amount,Currency\n"
    + (1...6).map { "2026-0\($0)-15,Kleeblatt invoice,\(80 + $0)0.00,USD\n" }.joined()
    + (1...6).map { "2026-0\($0)-02,rent,-300.00,USD\n" }.joined()
    + "2026-03-20,Alt Verlag,120.00,DEM\n"

  /// A person who thinks in riyals and has told no rate.
  private func withoutRates(_ language: Language = .en) async throws -> (TestApp, Browser) {
    let test = try TestApp(language: language)
    let keeper = try test.bookkeeper()
    _ = try keeper.set(.currency, to: "SAR")
    try test.book("bank.csv", NewcomerTests.dollars, account: "assets:CIB")
    for (words, account) in [("Kleeblatt", "income:Kleeblatt"), ("Verlag", "income:Verlag")] {
      var rule = Rule(name: words, effect: .file(try #require(AccountName(account)), splits: []))
      rule.contains = words
      _ = try keeper.add(rule)
    }
    return (test, try await test.browser())
  }

  @Test(
    "Where no rate converts anything no page claims a zero: sums and pictures are in what came")
  func noZero() async throws {
    for language in Language.allCases {
      let (_, browser) = try await withoutRates(language)
      for page in ["/path", "/income", "/books"] {
        let answer = try await browser.get(page)
        #expect(!answer.text.contains("0.00 SAR"), "\(page)")
        #expect(answer.text.contains("href=\"/books/rates\""), "\(page)")
      }
      let income = try await browser.get("/income").text
      let heading = try #require(income.components(separatedBy: "<h1>").last?.prefix(300))
      #expect(heading.contains("5,010.00 USD") && heading.contains("120.00 DEM"))
      // A bar a month, and none of them on the ground.
      let chart = income.components(separatedBy: "class=\"plot\"").dropFirst().first ?? ""
      #expect(chart.components(separatedBy: "class=\"part0\"").count == 1 + 6)
      #expect(!(try await browser.get("/path").text.contains("class=\"plot\"")))
    }
  }

  @Test("The page of rates names the days that wait for one, and offers the book's currencies")
  func missingRates() async throws {
    let (test, browser) = try await withoutRates()
    let page = try await browser.get("/books/rates").text
    #expect(page.contains("6 months with something that waits"))
    #expect(page.contains("/books/rates?base=DEM&amp;on=2026-03-20#add"))
    #expect(page.contains("<option value=\"DEM\""))
    #expect(page.contains("<option value=\"USD\" selected>"))
    #expect(page.contains("name=\"on\" value=\"2026-01-02\""), "the first day that waits")
    let asked = try await browser.get("/books/rates?base=DEM&on=2026-03-20").text
    #expect(asked.contains("<option value=\"DEM\" selected>"))
    #expect(asked.contains("name=\"on\" value=\"2026-03-20\""))
    let fields = [("base", "DEM"), ("rate", "2.0"), ("quote", "SAR"), ("on", "2026-03-20")]
    #expect(try await browser.post("/books/rates", fields).status == 303)
    // What is held today still waits; March doesn't.
    let after = try #require(
      test.bookkeeper().missingRates().first { $0.currency.code == "DEM" })
    #expect(after.days.lowerBound == Day(year: 2026, month: 6, day: 30))
  }

  @Test("A rate that isn't one is refused beside its form, which keeps what was typed")
  func mistypedRate() async throws {
    let (test, browser) = try await withoutRates()
    for rate in ["3,75 riyals", "-1", "0"] {
      let fields = [("base", "DEM"), ("rate", rate), ("quote", "SAR"), ("on", "2026-03-20")]
      let refused = try await browser.post("/books/rates", fields)
      #expect(refused.status == 422)
      #expect(refused.text.contains("name=\"rate\" value=\"\(rate)\""))
      #expect(refused.text.contains("<option value=\"DEM\" selected>"))
      #expect(refused.text.contains("name=\"on\" value=\"2026-03-20\""))
      #expect(refused.text.contains("id=\"rate-wrong\""))
    }
    #expect(try test.bookkeeper().rates().isEmpty)
  }

  @Test("What is refused deep in a page is said at its top, with the way to the field")
  func refusedBelow() async throws {
    let (test, browser) = try await withoutRates()
    let plan = try await browser.post("/odds/plan", [("item", "rent"), ("value", "much")])
    #expect(plan.status == 422)
    #expect(plan.text.contains("href=\"#rent-value\""))
    #expect(plan.text.contains("aria-describedby=\"rent-wrong\" autofocus"))
    #expect(plan.text.contains("value=\"much\""))
    let hours = [("stream", "income:Kleeblatt"), ("hours", "many"), ("day", "2026-06-01")]
    let logged = try await browser.post("/odds/plan/hours", hours)
    #expect(logged.status == 422 && logged.text.contains("href=\"#hours\""))
    #expect(logged.text.contains("name=\"hours\" value=\"many\""))
    #expect(logged.text.contains("name=\"day\" value=\"2026-06-01\""))
    let restored = try await browser.post("/settings/restore")
    #expect(restored.status == 422)
    #expect(restored.text.contains("<details id=\"restore\" open>"))
    let rule = [("contains", "rent"), ("to", "Rent"), ("name", "Kleeblatt")]
    let taken = try await browser.post("/books/rules", rule)
    #expect(taken.status == 422)
    #expect(taken.text.contains("name=\"contains\" value=\"rent\""))
    #expect(try test.bookkeeper().rules().count == 2)
    let days = try await browser.get("/books/register?from=2026-03-01&to=2026-01-01&q=rent")
    #expect(days.status == 422 && days.text.contains("role=\"alert\""))
    for kept in ["name=\"from\" value=\"2026-03-01\"", "name=\"q\" value=\"rent\""] {
      #expect(days.text.contains(kept), "\(kept)")
    }
    let cash = try await browser.get("/odds/quit?cash=lots")
    #expect(cash.status == 422 && cash.text.contains("isn&#39;t an amount"))
  }

  @Test("The log says each change in words, and names nobody to themselves")
  func log() async throws {
    let (test, browser) = try await withoutRates()
    let keeper = try test.bookkeeper()
    _ = try keeper.set(.digits, to: "arabicIndic")
    _ = try keeper.set(.digits, to: nil)
    _ = try keeper.set(.firstWeekday, to: "sunday")
    _ = try keeper.set(.costs, to: "12500")
    let usd = try #require(Currency.iso("USD"))
    let sar = try #require(Currency.iso("SAR"))
    let day = try #require(Day(year: 2026, month: 6, day: 1))
    _ = try keeper.add(try #require(Rate(one: usd, is: Quantity(4), sar)), on: day)
    _ = try keeper.close(until: day)
    let entry = try keeper.register(
      try #require(AccountName("assets:CIB")), over: .beginning ... .distant, limit: 1
    ).lines[0].entry
    _ = try keeper.assign(entry: entry, to: AccountName(.income, "Somebody"))
    let page = try await browser.get("/books/log").text
    for words in [
      "Digits: Arabic-Indic digits", "Digits: taken back", "First day of the week: Sunday",
      "Costs a month", "1 June 2026", "The books are closed up to", "income: ",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    for raw in ["arabicIndic", "firstWeekday", "costs =", "≤", "→", "income:Somebody", "amal"] {
      #expect(!page.contains(raw), "\(raw)")
    }
  }

  @Test("A book without anything teaches on every page what comes there, and the first step")
  func lessons() async throws {
    for language in Language.allCases {
      let test = try TestApp(language: language)
      _ = try test.bookkeeper()
      let browser = try await test.browser()
      for page in ["/income", "/books", "/books/register", "/books/reconcile", "/odds"] {
        let answer = try await browser.get(page)
        #expect(answer.text.contains("class=\"card lesson\""), "\(page)")
        #expect(answer.text.contains("class=\"button\" href=\"/import\""), "\(page)")
        #expect(!answer.text.contains("0.00"), "\(page)")
      }
    }
  }

  @Test("No page tells anybody to type a command")
  func noCommands() async throws {
    for language in Language.allCases {
      let (test, browser) = try await withoutRates(language)
      let pages = test.app.router().routes.filter { $0.method == .get }.map(\.path.description)
        .filter { !$0.contains(":") && !$0.hasPrefix("/api") && !$0.contains("settings/") }
      var answers: [String] = []
      for page in pages {
        let answer = try await browser.get(page)
        let isPage = answer.headers[.contentType]?.hasPrefix("text/html") ?? false
        if isPage { answers.append(answer.text) }
      }
      #expect(answers.count > 20)
      answers.append(try await test.send(.get, "/enter").text)
      answers.append(try await test.send(.get, "/enter/nothing").text)
      for (name, bytes) in [
        ("x.bin", Array(0...255)), ("empty.csv", []), ("a.txt", Array("hello".utf8)),
        ("b.csv", Array("date,amount,what\n32/01/2026,1x0,a\n01/02/2026,3,b\n".utf8)),
      ] as [(String, [UInt8])] {
        answers.append(try await browser.drop("/import", [(name, bytes)]).text)
      }
      for form in [
        "/books/rules", "/books/rates", "/books/entry/1/assign", "/books/undo/99", "/odds/plan",
        "/odds/plan/hours", "/settings/restore", "/import", "/books/rules/remove",
      ] {
        answers.append(try await browser.post(form).text)
      }
      for text in answers {
        #expect(!NewcomerTests.namesCommand(text), "\(text.suffix(600))")
      }
    }
  }

  /// `masar import`, `--mapping`
  static func namesCommand(_ page: String) -> Bool {
    let words = page.split { $0.isWhitespace || $0 == "<" || $0 == ">" || $0 == "\"" }
    // A seal may begin with dashes, but is longer.
    return words.contains { $0.hasPrefix("--") && 3...20 ~= $0.count }
      || zip(words, words.dropFirst()).contains { word, next in
        word == "masar" && next.first?.isLowercase == true && next.first?.isASCII == true
      }
  }

  @Test("Whoever lives where no currency is known is asked once in which sums are made")
  func currency() async throws {
    for language in Language.allCases {
      let test = try TestApp(language: language)
      let browser = try await test.browser()
      let asked = try await browser.post("/start", [("country", ""), ("currency", "")])
      #expect(asked.status == 422 && asked.text.contains("id=\"currency-wrong\""))
      #expect(!FileManager.default.fileExists(atPath: test.app.own.path), "nothing is begun yet")
      #expect(
        try await browser.post("/start", [("country", ""), ("currency", "BRL")]).status == 303)
      #expect(try test.bookkeeper().homeCurrency().code == "BRL")
    }
    let test = try TestApp()
    let browser = try await test.browser()
    #expect(try await browser.post("/start", [("country", "MA"), ("currency", "")]).status == 303)
    #expect(try test.bookkeeper().homeCurrency().code == "MAD")
  }

  @Test("Whoever looks at the example is on its own day")
  func exampleDay() async throws {
    let later = try #require(Day(year: 2027, month: 2, day: 1))
    let test = try TestApp { $0.clock = { (1_782_820_800, later) } }
    _ = try Book.create(at: test.app.configuration.example)
    let browser = try await test.browser()
    _ = try await browser.post("/example/look")
    let page = try await browser.get("/books/rates").text
    #expect(page.contains("name=\"on\" value=\"\(ExamplePerson.today)\""))
  }
}
