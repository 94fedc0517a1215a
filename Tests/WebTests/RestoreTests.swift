import Bookkeeping
import Foundation
import GRDB
import Speech
import Store
import Testing

@testable import Web

/// A backup put back from the settings page, and a book that another file takes the place of.
@Suite("Restoring on the page") struct RestoreTests {
  private func sheet(_ line: Int) -> String {
    "Date,Description,Amount,Currency\n2026-06-2\(line),Kleeblatt invoice \(line),90\(line).00,USD\n"
  }

  /// A book of two changes, and a backup of it as it was after the first.
  private func book(_ test: TestApp) throws -> (backup: String, first: String) {
    try test.book("one.csv", sheet(1), account: "assets:Bank")
    let backup = test.folder.path + "/copy.masar"
    let bookkeeper = try test.bookkeeper()
    try bookkeeper.book.backup(to: backup)
    let first = try bookkeeper.state()
    try test.book("two.csv", sheet(2))
    return (backup, first)
  }

  private func drop(_ browser: Browser, _ path: String) async throws -> TestApp.Answered {
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    return try await browser.drop(
      "/settings/restore", [("june.masar", bytes)], as: "copy", [("agree", "1")])
  }

  @Test("A backup takes the book's place, and what the pages say is the backup's")
  func restored() async throws {
    let test = try TestApp()
    let (backup, first) = try book(test)
    let browser = try await test.browser()
    _ = try await browser.get("/books")
    let answer = try await drop(browser, backup)
    #expect(answer.status == 303)
    #expect(try test.bookkeeper().state() == first)
    #expect(try test.bookkeeper().check().isSound)
  }

  @Test("A backup that isn't Masar's own is refused in words that name what is foreign in it")
  func foreign() async throws {
    for language in Language.allCases {
      let test = try TestApp(language: language)
      let (backup, _) = try book(test)
      let before = try test.bookkeeper().state()
      let queue = try DatabaseQueue(path: backup)
      try await queue.write {
        try $0.execute(sql: "CREATE TRIGGER copies AFTER INSERT ON fact BEGIN SELECT 1; END")
      }
      try queue.close()
      let browser = try await test.browser()
      let answer = try await drop(browser, backup)
      #expect(answer.status == 422)
      #expect(answer.text.contains("copies") && answer.text.contains("june.masar"))
      #expect(!answer.text.contains(test.app.own.path))
      try Data("nonsense".utf8).write(to: URL(filePath: backup))
      #expect(try await drop(browser, backup).status == 422)
      #expect(try test.bookkeeper().state() == before)
    }
  }

  #if os(Linux)
    @Test(
      "Restoring leaves SQLite's locks on the book as they were: a book that is open is guarded")
    func locks() async throws {
      let test = try TestApp()
      let (backup, _) = try book(test)
      let browser = try await test.browser()
      // Closed last of all: closing it lets go of this process's locks.
      let descriptor = open(test.app.own.path, O_RDWR)
      defer { close(descriptor) }
      _ = try await browser.get("/books")
      #expect(try isLocked(descriptor))
      for _ in 0..<2 {
        test.now.now += 1
        #expect(try await drop(browser, backup).status == 303)
        _ = try await browser.get("/books")
        #expect(try isLocked(descriptor))
      }
    }

    /// Whether somebody, this process too, holds the lock that SQLite keeps on a file that is open
    /// (https://sqlite.org/lockingv3.html): a lock of the descriptor's own would be refused.
    private func isLocked(_ descriptor: Int32) throws -> Bool {
      let (onDescriptor, shared) = (Int32(36), off_t(0x4000_0002))
      var lock = flock()
      lock.l_type = Int16(F_WRLCK)
      lock.l_whence = Int16(SEEK_SET)
      lock.l_start = shared
      lock.l_len = 510
      try #require(fcntl(descriptor, onDescriptor, &lock) == 0)
      return lock.l_type != Int16(F_UNLCK)
    }
  #endif

  @Test(
    "Who would change a book that was exchanged meanwhile is refused once, then sees the new one")
  func exchanged() async throws {
    for language in Language.allCases {
      let test = try TestApp(language: language)
      let (backup, first) = try book(test)
      let browser = try await test.browser()
      #expect(try await browser.get("/books").status == 200)
      let path = test.app.own.path
      let changes = Int(try test.bookkeeper().latestChange())
      try FileManager.default.moveItem(atPath: path, toPath: path + ".old")
      try FileManager.default.moveItem(atPath: backup, toPath: path)
      let refused = try await browser.post("/settings", [("digits", "persian")])
      #expect(refused.status == 409)
      let words = BookWords.replaced("")[language].words
      #expect(words.allSatisfy(refused.text.contains))
      #expect(try test.bookkeeper().state() == first)
      #expect(try await browser.post("/settings", [("digits", "persian")]).status == 303)
      #expect(try test.bookkeeper().check().isSound)
      let old = try Book.open(at: path + ".old")
      #expect(try old.verify().changes == changes && old.verify().isSound)
    }
  }
}
