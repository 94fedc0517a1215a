import Bookkeeping
import Foundation
import HTTPTypes
import Ledger
import Testing

@testable import Web

/// A statement dropped on the page: looked at, asked about, booked, undone.
@Suite("Import on the page") struct ImportTests {
  private let bank = """
    Date,Description,Amount,Currency
    2026-06-20,Kleeblatt Studio invoice,900.00,USD
    2026-06-21,"a ""b"",""c"" <b>",-800.00,USD

    """

  /// The hidden fields of the form that a page shows.
  private func fields(_ page: String) -> [(String, String)] {
    page.components(separatedBy: "<input type=\"hidden\" name=\"").dropFirst().compactMap { part in
      let name = part.prefix { $0 != "\"" }
      guard let value = part.components(separatedBy: "value=\"").dropFirst().first else {
        return nil
      }
      return name == "seal" ? nil : (String(name), String(value.prefix { $0 != "\"" }))
    }.filter { $0.0 != "back" }
  }

  @Test("What the preview says is what is booked, and undoing it leaves nothing")
  func previewThenBook() async throws {
    let test = try TestApp()
    let browser = try await test.browser()
    _ = try test.bookkeeper()
    let asked = try await browser.drop("/import", [("bank.csv", Array(bank.utf8))])
    #expect(asked.status == 200 && asked.text.contains("name=\"account\""))
    #expect(try test.bookkeeper().latestChange() == 0)

    let preview = try await browser.post(
      "/import/answer", fields(asked.text) + [("account", "Test bank"), ("do", "answer")])
    #expect(preview.text.contains("value=\"book\""))
    #expect(try test.bookkeeper().latestChange() == 0)

    let booked = try await browser.post("/import/answer", fields(preview.text) + [("do", "book")])
    #expect(booked.status == 303 && booked.headers[.location] == "/path")
    let change = try test.bookkeeper().latestChange()
    let balance = try test.bookkeeper().balance()
    let account = try #require(AccountName("assets:Test bank"))
    let held = balance.lines.first { $0.account == account }?.totals
    #expect(held?.json.line == #"[{"amount":"100.00","currency":"USD"}]"#)

    let path = try await browser.get("/path")
    #expect(path.text.contains("/books/undo/\(change)"))
    #expect(try await browser.post("/books/undo/\(change)").status == 303)
    #expect(try test.bookkeeper().balance().lines.isEmpty)
  }

  @Test("A new bank's file asks all that it leaves open on one page")
  func asksOnce() async throws {
    let test = try TestApp()
    let browser = try await test.browser()
    _ = try test.bookkeeper()
    let text = "Date,Text,Amount\n03/04/2026,a,10.00\n05/06/2026,b,-2.00\n"
    let asked = try await browser.drop("/import", [("new.csv", Array(text.utf8))])
    for name in ["dateOrder", "currency", "account"] {
      #expect(asked.text.contains("name=\"\(name)\""), "\(name)")
    }
    let answers = [("dateOrder", "dmy"), ("currency", "EGP"), ("account", "CIB"), ("do", "answer")]
    let preview = try await browser.post("/import/answer", fields(asked.text) + answers)
    #expect(preview.text.contains("value=\"book\""))
  }

  @Test("The files of one session are nobody else's, and are gone once they are booked")
  func uploadsAreOnesOwn() async throws {
    let test = try TestApp()
    let mine = try await test.browser()
    let other = try await test.browser()
    _ = try test.bookkeeper()
    let asked = try await mine.drop("/import", [("bank.csv", Array(bank.utf8))])
    let sent = fields(asked.text) + [("account", "Test bank"), ("do", "book")]
    #expect(try await other.post("/import/answer", sent).status == 422)
    #expect(try await mine.post("/import/answer", sent).status == 303)
    #expect(try await mine.post("/import/answer", sent).status == 422)
    #expect(try test.bookkeeper().log(limit: 10).count == 1)
  }

  @Test("A file that can't be read says so, and nothing is booked")
  func unreadable() async throws {
    let test = try TestApp()
    let browser = try await test.browser()
    _ = try test.bookkeeper()
    for (name, bytes) in [
      ("x.bin", Array(0...255)), ("empty.csv", []), ("a.txt", Array("hello".utf8)),
    ]
      as [(String, [UInt8])]
    {
      let answer = try await browser.drop("/import", [(name, bytes)])
      #expect([200, 422].contains(answer.status), "\(name)")
      #expect(!answer.text.contains("value=\"book\""), "\(name)")
    }
    #expect(try test.bookkeeper().latestChange() == 0)
  }
}
