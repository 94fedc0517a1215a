import Foundation
import GRDB
import Ledger
import Money
import Support
import Testing

@testable import Store

@Suite("Books of earlier versions")
struct MigrationTests {
  /// A book as version 1 wrote it.
  private func first(_ folder: TemporaryBook) throws -> String {
    let path = folder.folder + "/first.masar"
    let fixture = Shared.root.appending(path: "Tests/StoreTests/Fixtures/version-1.sql")
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA journal_mode = WAL")
      try database.execute(sql: Schema.steps[0])
      try database.execute(sql: String(contentsOf: fixture, encoding: .utf8))
      try database.execute(
        sql: "PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = 1")
    }
    try queue.close()
    return path
  }

  @Test(
    "A book of version 1 opens, is kept as it was beside, and is sound: each record's digest holds")
  func opens() throws {
    let folder = try TemporaryBook()
    let path = try first(folder)
    let book = try Book.open(at: path)
    let verification = try book.verify()
    #expect(verification.faults == [])
    #expect(verification.changes == 4)
    let head = try book.read { try $0.changes(limit: 1).first?.chain }
    #expect(head == verification.head)
    #expect(BookFile.exists(path + ".version-1"))
    let kept = try DatabaseQueue(path: path + ".version-1")
    #expect(try kept.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 1)
    #expect(try kept.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM posting") } == 14)
  }

  @Test("An entry told in one posting is the entry that version 1 told in two")
  func sameEntries() throws {
    let folder = try TemporaryBook()
    let book = try Book.open(at: try first(folder))
    let digest = try book.digest()
    let rent = RowID(2)
    let bank = try #require(try book.read { try $0.account(named: AccountName(.assets, "Bank")) })
    let old = try #require(try book.read { try $0.entry(rent) })
    #expect(old.legs.map(\.amount.minorUnits) == [-40_000, 40_000])
    let register = try book.read { try $0.register(of: bank, limit: 9).map(\.posting) }
    let told = try book.write(note(.rule)) { w in
      try w.kill(entry: rent)
      try w.post(rent, on: old.day, old.legs)
    }
    #expect(try book.digest() == digest)
    #expect(try book.read { try $0.entry(rent)?.legs } == old.legs)
    #expect(try book.read { try $0.register(of: bank, limit: 9).map(\.posting) } == register)
    let records = try book.sql {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM posting WHERE died IS NULL")
    }
    #expect(records == 7)
    #expect(try book.verify().faults == [])
    // What version 1 wrote lives again, and goes.
    try book.undo(try #require(told.change), note(.undo))
    #expect(try book.digest() == digest)
    try book.undo(ChangeID(1), note(.undo))
    #expect(try book.digest().postings.count == 0)
    #expect(try book.read { try $0.balances().isEmpty })
    #expect(try book.verify().faults == [])
  }
}
