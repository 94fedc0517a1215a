import Bookkeeping
import Foundation
import HTTPTypes
import Ledger
import Money
import Speech
import Testing

@testable import Web

/// The pages of the books and of the settings, as a person uses them.
@Suite struct BooksTests {
  static let statement = """
    date,description,amount
    2026-05-01,Souk payout 17,120.00
    2026-05-08,Souk payout 18,80.00
    2026-06-01,إيجار الشقة,-300.00

    """

  private func kept() async throws -> (test: TestApp, browser: Browser) {
    let test = try TestApp()
    try test.book("bank.csv", BooksTests.statement, account: "assets:Bank")
    return (test, try await test.browser())
  }

  private func entry(_ test: TestApp, _ units: Int64) throws -> Int64 {
    let bank = try #require(AccountName("assets:Bank"))
    let lines = try test.bookkeeper().register(bank, over: .beginning ... .distant, limit: 10).lines
    return try #require(lines.first { $0.amount.minorUnits == units }).entry
  }

  private func balance(_ test: TestApp, _ name: String) throws -> Int128? {
    try test.bookkeeper().balance().lines.first { $0.account.description == name }?
      .totals[.usd]
  }

  @Test("What came from nowhere gets a name of its own, and the notice takes it back")
  func naming() async throws {
    let (test, browser) = try await kept()
    let number = try entry(test, 12_000)
    let list = try await browser.get("/books/register?account=income:Unsorted")
    #expect(list.text.contains("/books/entry/\(number)#belongs"))
    let path = "/books/entry/\(number)/assign"
    #expect(try await browser.post(path, [("to", "Souk"), ("do", "one")]).status == 303)
    #expect(try balance(test, "income:Souk") == -12_000)
    #expect(try balance(test, "income:Unsorted") == -8_000)
    let change = try test.bookkeeper().latestChange()
    let shown = try await browser.get("/books/entry/\(number)")
    #expect(shown.text.contains("action=\"/books/undo/\(change)\""))
    #expect(try await browser.post("/books/undo/\(change)").status == 303)
    #expect(try balance(test, "income:Souk") == nil)
    #expect(try balance(test, "income:Unsorted") == -20_000)
  }

  @Test("Money can't come from the account it came into: the page says so, and nothing is erased")
  func ownAccount() async throws {
    let (test, browser) = try await kept()
    let number = try entry(test, 12_000)
    let shown = try await browser.get("/books/entry/\(number)").text
    let first = shown.components(separatedBy: "<option value=\"").dropFirst().first
    #expect(first?.hasPrefix("income: ") == true)
    #expect(!shown.contains("<option value=\"assets: Bank\">"))
    let path = "/books/entry/\(number)/assign"
    for todo in ["one", "alike"] {
      let refused = try await browser.post(path, [("to", "assets: Bank"), ("do", todo)])
      #expect(refused.status == 422)
      #expect(refused.text.contains("Name the other side"))
      #expect(refused.text.contains("name=\"to\" value=\"assets: Bank\""))
    }
    #expect(try balance(test, "assets:Bank") == -10_000)
    #expect(try await browser.post(path, [("to", "bank"), ("do", "one")]).status == 303)
    #expect(try balance(test, "income:bank") == -12_000, "a name alone is where it came from")
    #expect(try balance(test, "assets:Bank") == -10_000)
  }

  @Test("A rule says what it would take before it is added, and asking writes nothing")
  func rules() async throws {
    let (test, browser) = try await kept()
    let number = try entry(test, 12_000)
    let before = try test.bookkeeper().latestChange()
    let asked = try await browser.post(
      "/books/entry/\(number)/assign", [("to", "Souk"), ("do", "alike")])
    let address = try #require(asked.headers[.location])
    let trial = try await browser.get(address)
    #expect(trial.text.contains("It speaks of <bdi>2</bdi> rows.") || trial.text.contains("2 rows"))
    #expect(try test.bookkeeper().latestChange() == before)
    let fields = Form.pairs(address) + [("name", "souk")]
    #expect(try await browser.post("/books/rules", fields).status == 303)
    #expect(try balance(test, "income:Souk") == -20_000)
    #expect(try await browser.post("/books/rules", fields).status == 422)
    #expect(try await browser.get("/books/rules/new?to=Souk").status == 422)
    #expect(try await browser.post("/books/rules/remove", [("rule", "souk")]).status == 303)
    #expect(try balance(test, "income:Unsorted") == -20_000)
  }

  @Test("An entry shows the line of its file as it stands there")
  func line() async throws {
    let (test, browser) = try await kept()
    let page = try await browser.get("/books/entry/\(try entry(test, -30_000))")
    #expect(page.text.contains("<bdi>2026-06-01</bdi>,<bdi>إيجار الشقة</bdi>,<bdi>-300.00</bdi>"))
  }

  @Test("Settings are kept, one that there isn't is refused, and time in charts heeds its own")
  func settings() async throws {
    let (test, browser) = try await kept()
    let chosen = [("language", "ar"), ("digits", "arabicIndic"), ("chartDirection", "leftToRight")]
    #expect(try await browser.post("/settings", chosen).status == 303)
    let voice = test.app.voice(try browser.session)
    #expect(voice.language == .ar)
    #expect(TimeDirection(voice) == .leftToRight)
    #expect(try await browser.get("/books").text.contains("-٣٠٠") == false)
    #expect(try await browser.get("/books").text.contains("٣٠٠٫٠٠"))
    let before = try test.bookkeeper().latestChange()
    #expect(try await browser.post("/settings", [("digits", "roman")]).status == 422)
    #expect(try test.bookkeeper().latestChange() == before)
  }

  @Test("A browser that another one put out is shown the door")
  func ending() async throws {
    let (test, browser) = try await kept()
    let other = try await test.browser()
    #expect(try await other.get("/books").status == 200)
    let id = try other.session.id
    #expect(try await browser.post("/settings/sessions/\(id)/end").status == 303)
    #expect(try await other.get("/books").headers[.location] == "/enter")
    #expect(try await browser.get("/books").status == 200)
  }

  @Test("An export is a file with its name, and has every entry")
  func exports() async throws {
    let (_, browser) = try await kept()
    let csv = try await browser.get("/settings/export/csv")
    #expect(csv.headers[.contentDisposition]?.contains("masar-2026-06-30.csv") == true)
    #expect(csv.text.split(separator: "\r\n").count == 1 + 2 * 3)
    #expect(csv.text.contains("إيجار الشقة,,assets:Bank,-300.00,USD"))
    let copy = try await browser.get("/settings/backup")
    #expect(copy.text.hasPrefix("SQLite format 3"))
  }
}

extension Form {
  /// The fields of an address.
  fileprivate static func pairs(_ address: String) -> [(String, String)] {
    guard let query = address.split(separator: "?").last,
      let form = try? Form(urlEncoded: String(query))
    else { return [] }
    return form.fields.map { ($0.name, $0.value) }
  }
}
