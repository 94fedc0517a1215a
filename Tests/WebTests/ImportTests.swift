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
    #expect(asked.status == 200 && asked.text.contains("name=\"account-0\""))
    #expect(try test.bookkeeper().latestChange() == 0)

    let preview = try await browser.post(
      "/import/answer", fields(asked.text) + [("account-0", "Test bank"), ("do", "answer")])
    #expect(preview.text.contains("value=\"book\""))
    #expect(try test.bookkeeper().latestChange() == 0)
    // The rows as they would be booked, and not as the file has them.
    #expect(preview.text.contains("<td class=\"words\">"), "no rows")
    for cell in ["Kleeblatt Studio invoice", "900.00 USD", "-800.00 USD", "(the first 2 of"] {
      #expect(preview.text.contains(cell), "\(cell) isn't shown")
    }

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
      #expect(asked.text.contains("name=\"\(name)-0\""), "\(name)")
    }
    let answers = [
      ("dateOrder-0", "dmy"), ("currency-0", "EGP"), ("account-0", "CIB"), ("do", "answer"),
    ]
    let preview = try await browser.post("/import/answer", fields(asked.text) + answers)
    #expect(preview.text.contains("value=\"book\""))
  }

  @Test("Each table is asked about by itself, with its first rows, and its answers are its own")
  func tableByTable() async throws {
    let test = try TestApp()
    let browser = try await test.browser()
    _ = try test.bookkeeper()
    let months = ["a", "b"].map { name in
      ("\(name).csv", Array("Date,Text,Amount\n2026-01-0\(name == "a" ? 1 : 2),x,10.00\n".utf8))
    }
    let other = ("c.csv", Array("Day,What,Sum\n2026-01-03,Grüße <b>,20.00\n".utf8))
    let asked = try await browser.drop("/import", months + [other])
    #expect(asked.text.contains("<title>4 questions that the files don&#39;t answer"))
    for name in ["currency-0", "account-0", "currency-1", "account-1"] {
      #expect(asked.text.components(separatedBy: "name=\"\(name)\"").count == 2, "\(name)")
    }
    #expect(!asked.text.contains("currency-2"), "files with the same columns are one table")
    #expect(asked.text.contains("<td><bdi>Grüße &lt;b&gt;</bdi></td>"), "a few rows are shown")
    let answers = [
      ("currency-0", "EGP"), ("account-0", "One"), ("currency-1", "USD"), ("account-1", "Two"),
    ]
    let preview = try await browser.post(
      "/import/answer", fields(asked.text) + answers + [("do", "answer")])
    #expect(!preview.text.contains("<legend>"))
    _ = try await browser.post("/import/answer", fields(preview.text) + [("do", "book")])
    let held = try test.bookkeeper().balance().lines.filter { $0.account.kind == .assets }
    #expect(
      held.map { "\($0.account) \($0.totals.json.line)" }.sorted() == [
        #"assets:One [{"amount":"20.00","currency":"EGP"}]"#,
        #"assets:Two [{"amount":"20.00","currency":"USD"}]"#,
      ])
  }

  @Test("Short codes beside amounts without a sign are a doubt, proposed as their directions")
  func codedSigns() async throws {
    let test = try TestApp()
    let browser = try await test.browser()
    _ = try test.bookkeeper()
    let text = "18.09.2026;TEA;33,87;O\n19.09.2026;BOOKS;23,55;O\n20.09.2026;SALARY;24,00;I\n"
    let asked = try await browser.drop("/import", [("coded.csv", Array(text.utf8))])
    #expect(asked.text.contains("The amounts have no sign, and column 4 has short codes."))
    #expect(asked.text.contains("<option value=\"direction\" selected>"))
  }

  @Test("The files of which nothing was booked are named beside what was")
  func leftOut() async throws {
    let test = try TestApp()
    let browser = try await test.browser()
    _ = try test.bookkeeper()
    let open = "Date,Text,Amount\n03/04/2026,a,10.00\n05/06/2026,b,-2.00\n"
    let asked = try await browser.drop(
      "/import", [("bank.csv", Array(bank.utf8)), ("unclear.csv", Array(open.utf8))])
    let number = asked.text.contains("value=\"bank.csv\"") ? "0" : "1"
    let sent = fields(asked.text) + [("account-\(number)", "Test bank"), ("do", "book")]
    let booked = try await browser.post("/import/answer", sent)
    #expect(booked.status == 303)
    let path = try await browser.get("/path")
    #expect(path.text.contains("Nothing was booked of:") && path.text.contains("unclear.csv"))
  }

  @Test("A name that no account can have is refused where it was typed, and the files stay")
  func accountAgain() async throws {
    let test = try TestApp()
    let browser = try await test.browser()
    _ = try test.bookkeeper()
    let asked = try await browser.drop("/import", [("bank.csv", Array(bank.utf8))])
    let answer = [("account-0", "a\u{1}b:"), ("do", "book")]
    let again = try await browser.post("/import/answer", fields(asked.text) + answer)
    #expect(again.status == 422)
    #expect(again.text.contains("can&#39;t be an account&#39;s name"))
    #expect(again.text.contains("name=\"account-0\""))
    #expect(try test.bookkeeper().latestChange() == 0)
  }

  @Test("The files of one session are nobody else's, and are gone once they are booked")
  func uploadsAreOnesOwn() async throws {
    let test = try TestApp()
    let mine = try await test.browser()
    let other = try await test.browser()
    _ = try test.bookkeeper()
    let asked = try await mine.drop("/import", [("bank.csv", Array(bank.utf8))])
    let sent = fields(asked.text) + [("account-0", "Test bank"), ("do", "book")]
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
      #expect(!NewcomerTests.namesCommand(answer.text), "\(name): a page has no flags")
    }
    #expect(try test.bookkeeper().latestChange() == 0)
  }
}
