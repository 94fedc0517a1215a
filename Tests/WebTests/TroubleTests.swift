import Foundation
import GRDB
import Speech
import Store
import Telling
import Testing

@testable import Bookkeeping
@testable import Web

/// What a browser finds when the book's file is damaged, gone or another while it is looked at.
@Suite("A book in trouble") struct TroubleTests {
  private let sheet = "Date,Description,Amount,Currency\n2026-06-21,Kleeblatt invoice,901.00,USD\n"

  /// A book that a browser has looked at, and a backup of it.
  private func looked(_ language: Language = .en) async throws -> (TestApp, Browser, String) {
    let test = try TestApp(language: language)
    try test.book("one.csv", sheet, account: "assets:Bank")
    let backup = test.folder.path + "/copy.masar"
    try test.bookkeeper().book.backup(to: backup)
    let browser = try await test.browser()
    #expect(try await browser.get("/books").status == 200)
    return (test, browser, backup)
  }

  private func restore(_ browser: Browser, _ path: String, agree: Bool) async throws
    -> TestApp.Answered
  {
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    return try await browser.drop(
      "/settings/restore", [("june.masar", bytes)], as: "copy", agree ? [("agree", "1")] : [])
  }

  /// Every link of a page leads to a page that isn't this one, but the one that looks again.
  private func links(_ page: String) -> Set<String> {
    Set(
      page.components(separatedBy: "<a ").dropFirst().compactMap {
        $0.components(separatedBy: "href=\"").dropFirst().first?.components(separatedBy: "\"").first
      })
  }

  @Test("A torn file has one sentence for each kind of damage, in words and not in the store's")
  func kinds() {
    var report = CheckReport()
    report.findings = [
      .fault(.pages("*** in database main ***\nOn tree page 9")),
      .fault(.pages("row 15 missing from index sqlite_autoindex_content_1")),
      .fault(.records(ChangeID(3), table: "content")),
      .fault(.records(ChangeID(4), table: "posting")), .orphanRows(2),
    ]
    for sentence in [\CheckReport.Finding.sentence, \.sentenceOnPage] {
      let said = report.damageSentences { $0[keyPath: sentence] }
      #expect(said.count == 3)
      for language in Language.allCases {
        let text = said.map(Voice(Preferences(language: language)).say).joined()
        #expect(!text.contains("sqlite") && !text.contains("content"))
      }
    }
  }

  @Test("A damaged book, or one with foreign objects, offers its restoring and no link to nowhere")
  func damaged() async throws {
    for language in Language.allCases {
      for isForeign in [true, false] {
        let (test, browser, backup) = try await looked(language)
        let path = test.app.own.path
        let state = try test.bookkeeper().state()
        let spoilt = test.folder.path + "/spoilt"
        if isForeign {
          try FileManager.default.copyItem(atPath: backup, toPath: spoilt)
          let queue = try DatabaseQueue(path: spoilt)
          try await queue.write {
            try $0.execute(sql: "CREATE TRIGGER copies AFTER INSERT ON fact BEGIN SELECT 1; END")
          }
          try queue.close()
        } else {
          try Data(repeating: 7, count: 9_000).write(to: URL(filePath: spoilt))
        }
        _ = rename(spoilt, path)
        for address in ["/path", "/income", "/books/rates", "/settings", "/import"] {
          let page = try await browser.get(address)
          if address == "/import", page.status == 200 { continue }
          #expect(page.status == 409, "\(address)")
          #expect(page.text.contains("action=\"/settings/restore\""), "\(address)")
          #expect(links(page.text).isSubset(of: ["/", "#main"]), "\(links(page.text))")
        }
        // Agreed or not, and with a copy that isn't one, the page is the same.
        let unread = try await restore(browser, backup, agree: false)
        #expect(unread.status == 422 && unread.text.contains("action=\"/settings/restore\""))
        try Data("nothing".utf8).write(to: URL(filePath: spoilt))
        let refused = try await restore(browser, spoilt, agree: true)
        #expect(refused.status == 422 && refused.text.contains("june.masar"))
        #expect(try await restore(browser, backup, agree: true).status == 303)
        #expect(try await browser.get("/books").status == 200)
        #expect(try test.bookkeeper().state() == state)
      }
    }
  }

  @Test("A book that vanished is named, and can be put back, restored, or begun anew on purpose")
  func vanished() async throws {
    for language in Language.allCases {
      let (test, browser, backup) = try await looked(language)
      let path = test.app.own.path
      let state = try test.bookkeeper().state()
      let elsewhere = path + ".elsewhere"
      _ = rename(path, elsewhere)
      for address in ["/", "/start", "/path", "/settings"] {
        let page = try await browser.get(address)
        // Some pages only lead to where it is said.
        guard page.status != 303 else { continue }
        #expect(page.status == 409, "\(address)")
        #expect(page.text.contains(path), "\(address)")
        for form in ["/settings/restore", "/book/anew"] {
          #expect(page.text.contains("action=\"\(form)\""), "\(address)")
        }
        #expect(links(page.text).isSubset(of: ["/", "#main"]), "\(links(page.text))")
      }
      #expect(try await browser.get("/").status == 409)
      // Nothing makes a new book in its place unasked.
      #expect(try await browser.post("/start", [("country", "EG")]).status == 409)
      #expect(!FileManager.default.fileExists(atPath: path))
      // Put back.
      _ = rename(elsewhere, path)
      #expect(try await browser.get("/books").status == 200)
      #expect(try test.bookkeeper().state() == state)
      // Restored.
      _ = rename(path, elsewhere)
      #expect(try await restore(browser, backup, agree: false).status == 303)
      #expect(try test.bookkeeper().state() == state)
      // Begun anew.
      _ = unlink(path)
      #expect(try await browser.post("/book/anew").status == 303)
      let start = try await browser.get("/start")
      #expect(start.status == 200 && start.text.contains("action=\"/settings/restore\""))
      #expect(try await browser.post("/start", [("country", "EG")]).status == 303)
      #expect(try test.bookkeeper().balance().lines.isEmpty)
    }
  }

  @Test("Another book in its place is told to each browser, once")
  func exchanged() async throws {
    for language in Language.allCases {
      let (test, first, backup) = try await looked(language)
      let second = try await test.browser()
      #expect(try await second.get("/books").status == 200)
      let path = test.app.own.path
      try test.book("two.csv", sheet.replacing("21", with: "22"))
      _ = rename(backup, path)
      let words = TroubleWords.exchanged(path, changes: 1)[language].words
      for browser in [first, second] {
        let told = try await browser.get("/books").text
        #expect(words.allSatisfy(told.contains), "\(words)")
        let again = try await browser.get("/books").text
        #expect(!words.allSatisfy(again.contains))
      }
    }
  }

  @Test("An example that can't be read is made again")
  func example() async throws {
    let test = try TestApp()
    let browser = try await test.browser()
    #expect(try await browser.post("/example/look").status == 303)
    let path = test.app.configuration.example
    let spoilt = test.folder.path + "/spoilt"
    try Data(repeating: 7, count: 9_000).write(to: URL(filePath: spoilt))
    _ = rename(spoilt, path)
    let page = try await browser.get("/books")
    #expect(page.status == 409 && page.text.contains("action=\"/example/look\""))
    #expect(!page.text.contains("/settings/restore"))
    #expect(try await browser.post("/example/look").status == 303)
    #expect(try await browser.get("/books").status == 200)
  }
}
