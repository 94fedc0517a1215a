import Bookkeeping
import Foundation
import HTTPTypes
import Ledger
import Money
import Speech
import Testing

@testable import Web

/// What somebody found amiss who used the pages for the first time.
@Suite("Second look") struct SecondLookTests {
  private static let header = "Date,Description,Amount,Currency\n"

  private func account(_ name: String) throws -> AccountName { try #require(AccountName(name)) }

  /// Money from an account that isn't in the books, and a transfer with both its sides.
  private func onItsWay() async throws -> (test: TestApp, browser: Browser) {
    let test = try TestApp()
    try test.book(
      "bank.csv", Self.header + "2026-06-15,inward,50.00,USD\n2026-06-16,outward,-20.00,USD\n",
      account: "assets:CIB")
    let keeper = try test.bookkeeper()
    for units in [Int64(5_000), -2_000] {
      _ = try keeper.assign(entry: try test.entry(of: "assets:CIB", moving: units), to: .inTransit)
    }
    return (test, try await test.browser())
  }

  @Test("Money on its way belongs to an account: a new name is asked about, and is income if said")
  func transit() async throws {
    for (units, other) in [(Int64(5_000), "income:Misr"), (-2_000, "expenses:Misr")] {
      let (test, browser) = try await onItsWay()
      let number = try test.entry(of: "assets:CIB", moving: units)
      let path = "/books/entry/\(number)/assign"
      let asked = try await browser.post(path, [("to", "Misr"), ("do", "one")])
      #expect(asked.status == 422)
      for meant in ["assets:Misr", other] {
        #expect(asked.text.contains("name=\"as\" value=\"\(meant)\""), "\(meant)")
      }
      #expect(
        try await browser.post(path, [("to", "Misr"), ("as", "assets:Misr")]).status == 303)
      let entry = try test.bookkeeper().entry(number)
      #expect(entry.postings.contains { $0.account.description == "assets:Misr" })
      // Now that it is an account of theirs, its name alone is enough.
      let next = try test.entry(of: "assets:CIB", moving: units == 5_000 ? -2_000 : 5_000)
      let known = try await browser.post(
        "/books/entry/\(next)/assign", [("to", "misr"), ("do", "one")])
      #expect(known.status == 303)
    }
  }

  @Test("What isn't known of transfers leads to those that have one side, and to no other")
  func open() async throws {
    let (test, browser) = try await onItsWay()
    let (left, arrived) = (
      try test.entry(of: "assets:CIB", moving: -2_000),
      try test.entry(of: "assets:CIB", moving: 5_000)
    )
    let path = try await browser.get("/path").text
    for (side, own, other) in [("left", left, arrived), ("arrived", arrived, left)] {
      let address = "/books/register?account=assets:In%20transit&amp;open=\(side)"
      #expect(path.contains(address.replacing("assets:", with: "assets%3A")), "\(side)")
      let page = try await browser.get(
        "/books/register?account=assets:In%20transit&open=\(side)"
      ).text
      #expect(page.contains("/books/entry/\(own)#belongs"))
      #expect(!page.contains("/books/entry/\(other)"))
    }
  }

  @Test("A source's page has its months, who paid, and the way down to fees and taxes")
  func stream() async throws {
    let test = try TestApp()
    let header = "Date,Description,Amount,Currency,Payee\n"
    try test.book(
      "bank.csv",
      header + "2026-05-15,invoice,75.00,USD,Acme <b>\n2026-06-15,invoice,25.00,USD,Globex\n"
        + "2026-06-16,fee,-9.00,USD,\n", account: "assets:CIB")
    let keeper = try test.bookkeeper()
    for units in [Int64(7_500), 2_500] {
      _ = try keeper.assign(
        entry: try test.entry(of: "assets:CIB", moving: units), to: try account("income:Upwork"))
    }
    let clients = try keeper.clients(of: try account("income:Upwork"))
    #expect(clients.clients.map(\.name) == ["Acme <b>", "Globex"])
    #expect(clients.clients.map(\.share) == [0.75, 0.25])
    let text = try await test.browser().get("/income/stream?name=income:Upwork").text
    #expect(text.contains("class=\"chart\""))
    #expect(text.contains("Acme &lt;b&gt;") && text.contains("75%"))
    #expect(text.contains("q=Globex&amp;from="))
  }

  @Test("A second browser gets in by a link that the settings make, once")
  func link() async throws {
    let test = try TestApp()
    _ = try test.bookkeeper()
    let browser = try await test.browser()
    #expect(try await browser.get("/settings").text.contains("action=\"/settings/sessions/link\""))
    let made = try await browser.post("/settings/sessions/link").text
    let after = try #require(made.components(separatedBy: "/enter/").dropFirst().first)
    let word = after.prefix { $0 != "\"" }
    #expect(try await test.send(.get, "/enter/\(word)").cookie != nil)
    #expect(try await test.send(.get, "/enter/\(word)").cookie == nil)
    #expect(!(try await browser.get("/settings").text.contains("/enter/")))
  }

  @Test("Files with one header may be of two accounts")
  func accounts() async throws {
    let test = try TestApp()
    let browser = try await test.browser()
    _ = try test.bookkeeper()
    let files = ["current", "savings", "third"].enumerated().map { at, name in
      ("\(name).csv", Array("Date,Text,Amount\n2026-01-0\(at + 1),x,10.00\n".utf8))
    }
    let asked = try await browser.drop("/import", files)
    #expect(asked.text.contains("name=\"account-0-1\"") && asked.text.contains("account-0-2"))
    let answers = [
      ("currency-0", "EGP"), ("account-0", "Current"), ("account-0-1", "Savings"),
      ("account-0-2", ""),
    ]
    let preview = try await browser.post(
      "/import/answer", hidden(asked.text) + answers + [("do", "answer")])
    _ = try await browser.post("/import/answer", hidden(preview.text) + [("do", "book")])
    let held = try test.bookkeeper().balance().lines.filter { $0.account.kind == .assets }
    #expect(
      held.map { "\($0.account) \($0.totals.json.line)" }.sorted() == [
        #"assets:Current [{"amount":"20.00","currency":"EGP"}]"#,
        #"assets:Savings [{"amount":"10.00","currency":"EGP"}]"#,
      ])
  }

  private func hidden(_ text: String) -> [(String, String)] {
    text.components(separatedBy: "<input type=\"hidden\" name=\"").dropFirst().compactMap {
      let parts = $0.components(separatedBy: "\"")
      guard parts.count > 2, parts[0] != "seal" else { return nil }
      return (parts[0], parts[2])
    }
  }

  @Test("A text of ten thousand letters is cut in the register, and whole on its entry's page")
  func long() async throws {
    let test = try TestApp()
    let text = String(repeating: "word ", count: 2_000) + "end"
    try test.book(
      "bank.csv", Self.header + "2026-06-15,\(text),50.00,USD\n", account: "assets:CIB")
    let browser = try await test.browser()
    let register = try await browser.get("/books/register").text
    #expect(register.contains("…") && !register.contains("end</"))
    let number = try test.entry(of: "assets:CIB", moving: 5_000)
    #expect(try await browser.get("/books/entry/\(number)").text.contains("word end"))
  }

  @Test("A sum that lacks a rate says so, and the log names a field as people do")
  func small() async throws {
    let test = try TestApp(language: .ar)
    let keeper = try test.bookkeeper()
    _ = try keeper.set(.currency, to: "SAR")
    let (usd, sar) = (try #require(Currency.iso("USD")), try #require(Currency.iso("SAR")))
    let day = try #require(Day(year: 2026, month: 6, day: 10))
    _ = try keeper.add(try #require(Rate(one: usd, is: Quantity(4), sar)), on: day)
    try test.book(
      "bank.csv", Self.header + "2026-06-15,invoice,50.00,USD\n2026-06-15,invoice,5.00,JPY\n",
      account: "assets:CIB")
    try test.book(
      "two.csv", Self.header + "2026-06-15,invoice,50.00,USD\n", account: "assets:Two")
    let browser = try await test.browser()
    let foot = try #require(
      try await browser.get("/books").text.components(separatedBy: "<tfoot>").dropFirst().first)
    #expect(foot.prefix(300).contains("+?"))
    _ = try await browser.post("/odds/plan", [("item", "field"), ("value", "programming")])
    let log = try await browser.get("/books/log").text
    #expect(!log.contains("programming"))
  }
}
