import Bookkeeping
import Foundation
import Ledger
import Money
import Speech
import Store
import Testing

@testable import Web

/// What a person who reads the pages closely found amiss.
@Suite("Read closely") struct ReadCloselyTests {
  private static let header = "Date,Description,Amount,Currency\n"

  private func account(_ name: String) throws -> AccountName { try #require(AccountName(name)) }

  @Test("Accounts and rates say alike which days have no rate, and accounts how old the rates are")
  func rates() async throws {
    for language in Language.allCases {
      let test = try TestApp(language: language)
      let keeper = try test.bookkeeper()
      _ = try keeper.set(.currency, to: "SAR")
      let (usd, sar) = (try #require(Currency.iso("USD")), try #require(Currency.iso("SAR")))
      let day = try #require(Day(year: 2026, month: 6, day: 10))
      _ = try keeper.add(try #require(Rate(one: usd, is: Quantity(4), sar)), on: day)
      try test.book(
        "bank.csv", Self.header + "2026-01-15,invoice,100.00,USD\n2026-06-15,invoice,50.00,USD\n",
        account: "assets:CIB")
      let browser = try await test.browser()
      let words = DecidingWords.daysWithout([], into: sar)[language].words.filter {
        $0.count > 4 && !$0.contains("'")
      }
      for page in ["/books", "/books/rates"] {
        let text = try await browser.get(page).text
        #expect(words.allSatisfy(text.contains), "\(page)")
      }
      let books = try await browser.get("/books").text
      let age = BooksWords.rateUsed(usd, of: day, age: 20)
      #expect(age[language].words.filter { $0.count > 4 }.allSatisfy(books.contains))
      #expect(books.contains("600.00"), "150 dollars at four riyals")
    }
  }

  @Test("What blocks an undoing is linked, and its page begins with it")
  func blocked() async throws {
    let test = try TestApp()
    let report = try test.book(
      "bank.csv", Self.header + "2026-06-15,invoice,50.00,USD\n", account: "assets:CIB")
    let first = try #require(report.change)
    let number = try test.entry(of: "assets:CIB", moving: 5_000)
    _ = try test.bookkeeper().assign(entry: number, to: try account("income:Kleeblatt"))
    let later = try test.bookkeeper().latestChange()
    let browser = try await test.browser()
    let refused = try await browser.post("/books/undo/\(first)")
    #expect(refused.status == 409)
    #expect(refused.text.contains("href=\"/books/log?before=\(later + 1)#change-\(later)\""))
    let log = try await browser.get("/books/log?before=\(later + 1)").text
    #expect(log.contains("id=\"change-\(later)\""))
    #expect(log.contains("Rows that it brought: 1"))
  }

  @Test("The preview says how a table's days were read, proven or concluded")
  func dayOrder() async throws {
    let rising =
      "Date,Description,Amount,Currency\n"
      + ["01/02", "02/02", "05/02", "07/02", "11/02", "12/02"].enumerated().map {
        "\($1)/2026,shop \($0),-\($0 + 1).00,USD\n"
      }.joined()
    let plain = "Date,Description,Amount,Currency\n25/02/2026,shop,-1.00,USD\n"
    for language in Language.allCases {
      let test = try TestApp(language: language)
      let browser = try await test.browser()
      _ = try test.bookkeeper()
      for (text, order) in [
        (rising, StartWords.dayFirst), (plain, StartWords.dayFirst),
      ] {
        var asked = try await browser.drop("/import", [("bank.csv", Array(text.utf8))]).text
        asked = try await browser.post(
          "/import/answer", hidden(asked) + [("account-0", "CIB"), ("do", "answer")]
        ).text
        #expect(asked.contains(order[language].words[0]), "\(asked.suffix(1500))")
      }
    }
  }

  /// The hidden fields of the form of a preview.
  private func hidden(_ page: String) -> [(String, String)] {
    page.components(separatedBy: "<input type=\"hidden\" name=\"").dropFirst().compactMap { part in
      let parts = part.components(separatedBy: "\"")
      guard parts.count > 2, !["seal", "back"].contains(parts[0]) else { return nil }
      return (parts[0], parts[2])
    }
  }

  @Test(
    "Accounts whose last parts are alike are told apart in the preview; no cost is a statement's")
  func accountPaths() async throws {
    let test = try TestApp()
    let browser = try await test.browser()
    _ = try test.bookkeeper()
    let sheet = Self.header + "2026-06-15,invoice,50.00,USD\n"
    let asked = try await browser.drop("/import", [("bank.csv", Array(sheet.utf8))]).text
    func answer(_ name: String) async throws -> TestApp.Answered {
      try await browser.post(
        "/import/answer", hidden(asked) + [("account-0", name), ("do", "answer")])
    }
    #expect(try await answer("Wise:USD").text.contains("Wise</bdi>: <bdi>USD"))
    let refused = try await answer("expenses:Rent ")
    #expect(refused.status == 422)
    #expect(refused.text.contains("name=\"account-0\" value=\"expenses:Rent \""))
  }

  @Test("Whoever names a cost as a platform is called is asked whether its fees are meant")
  func fees() async throws {
    let test = try TestApp()
    try test.book(
      "bank.csv", Self.header + "2026-06-15,connects,-9.00,USD\n2026-06-16,fee,-2.00,USD\n",
      account: "assets:CIB")
    let keeper = try test.bookkeeper()
    _ = try keeper.assign(
      entry: try test.entry(of: "assets:CIB", moving: -200), to: StandardAccounts.fees(of: "Upwork")
    )
    let number = try test.entry(of: "assets:CIB", moving: -900)
    let browser = try await test.browser()
    let path = "/books/entry/\(number)/assign"
    let asked = try await browser.post(path, [("to", "Upwork"), ("do", "one")])
    #expect(asked.status == 422)
    for meant in ["expenses:Upwork", "expenses:Fees:Upwork"] {
      #expect(asked.text.contains("name=\"as\" value=\"\(meant)\""))
      #expect(
        try await browser.post(path, [("to", "Upwork"), ("as", meant)]).status == 303, "\(meant)")
      #expect(try keeper.entry(number).postings.contains { $0.account.description == meant })
    }
  }

  @Test("A search says what its rows come to, and reconciling begins with no account")
  func small() async throws {
    let test = try TestApp()
    for name in ["CIB", "Wise"] {
      try test.book(
        "\(name).csv",
        Self.header + "2026-06-15,invoice 1,50.00,USD\n2026-06-16,invoice 2,7.00,USD\n"
          + "2026-06-17,rent \(name),-30.00,USD\n", account: "assets:\(name)")
    }
    let browser = try await test.browser()
    let found = try await browser.get("/books/register?q=invoice&account=assets:CIB").text
    #expect(found.contains("<tfoot>") && found.contains("57.00"))
    #expect(!(try await browser.get("/books/register").text.contains("<tfoot>")))
    let reconcile = try await browser.get("/books/reconcile").text
    #expect(reconcile.contains("<option value=\"\" selected>Choose the account"))
    let unsaid = try await browser.get("/books/reconcile?account=&balance=5&at=2026-06-30")
    #expect(unsaid.status == 422 && unsaid.text.contains("Choose the account whose statement"))
    let check = try await browser.get("/books/check").text
    #expect(check.contains("href=\"/path\""))
  }

  @Test("A word is broken in a column only where it is too long for any")
  func words() {
    var table = Table("x", [.text("a"), .number("b")])
    table.rows = [["حوالة واردة من الخارج", "1"], ["TRANSFER-2026-00017-EGP", "1"]]
    let html = table.markup.html
    #expect(html.components(separatedBy: "class=\"long\"").count == 2)
    #expect(html.contains("<td>حوالة"))
  }
}
