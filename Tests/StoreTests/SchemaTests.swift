import Foundation
import GRDB
import Testing

@testable import Store

/// A book is Masar's only where its tables are those that Masar makes, and nothing stands beside them.
@Suite("The shape of a book") struct SchemaTests {
  /// What somebody else could have put into a book, and how it is called then.
  static let foreign: [(sql: String, name: String)] = [
    (
      "CREATE TRIGGER evil AFTER INSERT ON fact BEGIN DELETE FROM fact WHERE id = 1; END",
      "trigger evil"
    ),
    ("CREATE VIEW everything AS SELECT * FROM row", "view everything"),
    ("CREATE TABLE notes(text)", "table notes"),
    ("CREATE VIRTUAL TABLE words USING fts5(text)", "table words"),
    ("CREATE INDEX by_text ON row(description)", "index by_text"),
    ("CREATE UNIQUE INDEX never ON fact(kind)", "index never"),
    ("ALTER TABLE rate ADD COLUMN extra INTEGER", "table rate"),
    ("DROP INDEX fact_name; CREATE INDEX fact_name ON fact(kind)", "index fact_name"),
    (
      "DROP TABLE candidate; CREATE VIEW candidate AS SELECT 1 AS row", "view candidate"
    ),
  ]

  private func backup(_ temporary: TemporaryBook, with sql: String) throws -> String {
    let path = temporary.folder + "/copy-\(UUID().uuidString).masar"
    try temporary.book.backup(to: path)
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
    return path
  }

  @Test(
    "A backup with anything that Masar doesn't make is refused by its name, and replaces nothing")
  func restore() throws {
    let temporary = try TemporaryBook()
    try temporary.book.write(note()) { try $0.income(1, 5) }
    let before = try temporary.book.digest()
    for (sql, name) in SchemaTests.foreign {
      let path = try backup(temporary, with: sql)
      let refused = refusal { try Book.restore(from: path, to: temporary.path, at: 0) }
      guard case .badBackup(path, .foreignObject(let object)) = refused else {
        Testing.Issue.record("\(sql): \(String(describing: refused))")
        continue
      }
      #expect(object.description == name)
    }
    #expect(try temporary.book.digest() == before)
    #expect(try !names(temporary.folder).contains { $0.contains("re") && $0.contains(".masar.") })
  }

  @Test("A book with anything that Masar doesn't make isn't opened, and one that is open says so")
  func open() throws {
    for (sql, name) in SchemaTests.foreign {
      let temporary = try TemporaryBook()
      try temporary.book.sql { try $0.execute(sql: sql) }
      let faults = try temporary.book.verify().faults
      #expect(
        faults.contains {
          if case .foreign(let object) = $0 { "\(object)" == name } else { false }
        },
        "\(sql)")
      guard case .foreignObject(let object) = refusal({ _ = try Book.open(at: temporary.path) })
      else {
        Testing.Issue.record("opened: \(sql)")
        continue
      }
      #expect(object.description == name)
    }
  }

  @Test("A book that lacks a table or an index isn't opened, and says which where it is open")
  func missing() throws {
    for (sql, name) in [
      ("DROP INDEX row_event", "index row_event"), ("DROP TABLE candidate", "table candidate"),
    ] {
      let temporary = try TemporaryBook()
      try temporary.book.sql { try $0.execute(sql: sql) }
      #expect(
        refusal { _ = try Book.open(at: temporary.path) } == .damaged(detail: "\(name) is missing"))
    }
    let temporary = try TemporaryBook()
    try temporary.book.sql { try $0.execute(sql: "DROP INDEX row_event") }
    #expect(try temporary.book.verify().faults == [.missing(SchemaObject(.index, "row_event"))])
  }

  @Test("A book with something foreign in it is replaced by a sound backup, and kept beside")
  func replaced() throws {
    let temporary = try TemporaryBook()
    try temporary.book.write(note()) { try $0.income(1, 5) }
    let digest = try temporary.book.digest()
    let sound = try backup(temporary, with: "SELECT 1")
    try temporary.book.sql { try $0.execute(sql: SchemaTests.foreign[0].sql) }
    try temporary.book.close()
    let kept = try #require(try Book.restore(from: sound, to: temporary.path, at: 0))
    let book = try Book.open(at: temporary.path)
    #expect(try book.digest() == digest && book.verify().isSound)
    #expect(refusal { _ = try Book.open(at: kept) } != nil)
  }

  @Test("What SQLite counts for itself, and how a statement was spaced, is no matter")
  func harmless() throws {
    let temporary = try TemporaryBook()
    try temporary.book.write(note()) { w in for number in 0..<9 { try w.income(number, 1) } }
    try temporary.book.sql { try $0.execute(sql: "ANALYZE") }
    #expect(try Book.open(at: temporary.path).verify().faults == [])
    try temporary.book.sql { database in
      try database.execute(sql: "VACUUM")
    }
    #expect(try Book.open(at: temporary.path).verify().faults == [])
  }

  @Test("A book of an earlier version with something foreign in it isn't brought up to date")
  func older() throws {
    let temporary = try TemporaryBook()
    let path = temporary.folder + "/first.masar"
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { database in
      try database.execute(sql: Schema.steps[0])
      try database.execute(
        sql: "CREATE VIEW evil AS SELECT 1; PRAGMA user_version = 1;"
          + "PRAGMA application_id = \(Schema.applicationID)")
    }
    try queue.close()
    #expect(
      refusal { _ = try Book.open(at: path) } == .foreignObject(SchemaObject(.view, "evil")))
    #expect(!BookFile.exists(path + ".version-1"))
  }

  @Test("A damaged backup is told of as the backup, not as the book in its place")
  func blamed() throws {
    let temporary = try TemporaryBook()
    let path = try backup(temporary, with: "SELECT 1")
    var bytes = try Data(contentsOf: URL(filePath: path))
    for place in bytes.count / 4..<bytes.count { bytes[place] = 0xA5 }
    for damage in [bytes, bytes.prefix(70_000), Data("nonsense".utf8)] {
      try damage.write(to: URL(filePath: path))
      guard
        case .badBackup(path, _) = refusal({
          try Book.restore(from: path, to: temporary.path, at: 0)
        })
      else {
        Testing.Issue.record("\(damage.count) bytes")
        continue
      }
    }
    #expect(try temporary.book.verify().isSound)
  }
}
