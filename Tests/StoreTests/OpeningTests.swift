import Foundation
import GRDB
import Money
import Testing

@testable import Store

@Suite("Opening a book")
struct OpeningTests {
  @Test("A new book and its folder are for their owner only, its journals too")
  func modes() throws {
    let temporary = try TemporaryBook()
    try temporary.book.write(note()) { try $0.income(1, 1) }
    #expect(permissions(temporary.folder) == 0o700)
    for name in try names(temporary.folder) {
      #expect(permissions(temporary.folder + "/" + name) == 0o600, "\(name)")
    }
    #expect(
      refusal { _ = try Book.create(at: temporary.path) } == .alreadyExists(path: temporary.path))
  }

  @Test("What is not a book is refused by name, and left untouched")
  func foreign() throws {
    let temporary = try TemporaryBook()
    let path = temporary.folder + "/other"
    #expect(refusal { _ = try Book.open(at: path) } == .noBook(path: path))
    for bytes in [Data(), Data("SQLite format 3\0".utf8), Data(repeating: 7, count: 5_000)] {
      try bytes.write(to: URL(filePath: path))
      #expect(refusal { _ = try Book.open(at: path) } == .notABook(path: path))
      #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    }
    try FileManager.default.removeItem(atPath: path)
    let foreign = try DatabaseQueue(path: path)
    try foreign.write { try $0.execute(sql: "CREATE TABLE t(a)") }
    try foreign.close()
    #expect(refusal { _ = try Book.open(at: path) } == .notABook(path: path))
    #expect(
      refusal { _ = try Book.open(at: temporary.folder) } == .notABook(path: temporary.folder))
  }

  @Test("A book of a later version is refused with both versions")
  func newer() throws {
    let temporary = try TemporaryBook()
    try temporary.book.sql { try $0.execute(sql: "PRAGMA user_version = 99") }
    try temporary.book.connections.close()
    #expect(
      refusal { _ = try Book.open(at: temporary.path) }
        == .newerVersion(found: 99, known: Schema.version))
  }

  @Test("A truncated or overwritten book is refused as damaged, never a crash")
  func corrupt() throws {
    let temporary = try TemporaryBook()
    try temporary.book.write(note()) { w in for number in 0..<500 { try w.income(number, 1) } }
    try temporary.book.connections.close()
    let whole = try Data(contentsOf: URL(filePath: temporary.path))
    let path = temporary.folder + "/broken"
    let page = Int(whole[16]) << 8 | Int(whole[17])
    for length in stride(from: page, to: whole.count, by: 2 * page) {
      try whole.prefix(length).write(to: URL(filePath: path))
      #expect(try finding(path), "cut at \(length)")
    }
    for number in stride(from: 1, to: whole.count / page, by: 3) {
      var bytes = whole
      bytes.replaceSubrange(
        number * page..<(number + 1) * page, with: Data(repeating: 0x5A, count: page))
      try bytes.write(to: URL(filePath: path))
      #expect(try finding(path), "page \(number)")
    }
  }

  /// Whether something about the file is found to be wrong: a refusal, or faults.
  private func finding(_ path: String) throws -> Bool {
    do {
      let book = try Book.open(at: path)
      defer { try? book.connections.close() }
      return try !book.verify().isSound
    } catch let refusal as BookRefusal {
      if case .damaged = refusal { return true }
      if case .disk = refusal { return true }
      Testing.Issue.record("\(refusal)")
      return true
    }
  }

  @Test("An older book is brought up to date, with a copy of it kept beside")
  func migration() throws {
    let temporary = try TemporaryBook()
    try temporary.book.write(note()) { try $0.income(1, 5) }
    let digest = try temporary.book.digest()
    try temporary.book.connections.close()
    let steps = Schema.steps + ["CREATE TABLE later(id INTEGER PRIMARY KEY) STRICT"]
    let book = try Book.open(at: temporary.path, steps: steps)
    #expect(try book.digest() == digest)
    #expect(try book.sql { try Int.fetchOne($0, sql: "SELECT count(*) FROM later") } == 0)
    let copy = "\(temporary.path).version-\(Schema.version)"
    #expect(try Book.open(at: copy).digest() == digest)
    #expect(permissions(copy) == 0o600)
    // To this version, the book is now a later one; the copy is not.
    #expect(
      refusal { _ = try Book.open(at: temporary.path) }
        == .newerVersion(found: Schema.version + 1, known: Schema.version))
  }

  @Test("A migration that fails leaves the book as it was")
  func failedMigration() throws {
    let temporary = try TemporaryBook()
    try temporary.book.write(note()) { try $0.income(1, 5) }
    let digest = try temporary.book.digest()
    try temporary.book.connections.close()
    let steps = Schema.steps + ["CREATE TABLE later(id INTEGER PRIMARY KEY); nonsense"]
    #expect(refusal { _ = try Book.open(at: temporary.path, steps: steps) } != nil)
    #expect(try Book.open(at: temporary.path).digest() == digest)
  }

  @Test("A book that may only be read is read; a write is refused", .disabled(if: geteuid() == 0))
  func readOnly() throws {
    let temporary = try TemporaryBook()
    try temporary.book.connections.close()
    chmod(temporary.path, 0o400)
    let book = try Book.open(at: temporary.path)
    #expect(try book.read { try $0.changes(limit: 1).isEmpty })
    #expect(refusal { try book.write(note()) { try $0.income(1, 1) } } == .readOnly)
  }

  @Test(
    "In a folder where nothing may be written a book is read and copied; a write is refused",
    .disabled(if: geteuid() == 0))
  func sealed() throws {
    let temporary = try TemporaryBook()
    try temporary.book.write(note()) { try $0.income(1, 5) }
    let digest = try temporary.book.digest()
    try temporary.book.close()
    let folder = try sealed(temporary, leaving: [""])
    defer { chmod(folder, 0o700) }
    let book = try Book.open(at: folder + "/amal.masar")
    #expect(try book.digest() == digest && book.verify().isSound)
    let copy = temporary.folder + "/copy.masar"
    try book.backup(to: copy)
    #expect(try Book.open(at: copy).digest() == digest)
    #expect(refusal { try book.write(note()) { try $0.income(2, 1) } } == .readOnly)
  }

  @Test(
    "In such a folder a book whose journal holds the rest isn't read without it",
    .disabled(if: geteuid() == 0))
  func sealedUnfinished() throws {
    let temporary = try TemporaryBook()
    try temporary.book.write(note()) { try $0.income(1, 5) }
    let folder = try sealed(temporary, leaving: ["", "-wal"])
    defer { chmod(folder, 0o700) }
    let path = folder + "/amal.masar"
    #expect(refusal { _ = try Book.open(at: path) } == .unfinished(path: path))
  }

  private func sealed(_ temporary: TemporaryBook, leaving parts: [String]) throws -> String {
    let folder = temporary.folder + "/sealed"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    for part in parts {
      try FileManager.default.copyItem(
        atPath: temporary.path + part, toPath: folder + "/amal.masar" + part)
    }
    chmod(folder, 0o500)
    return folder
  }

  @Test("A book that is only read is found by any path, and isn't written to")
  func address() throws {
    for name in ["plain", "with space", "a?b=c#d%41&e", "دفتر أمل", "~tilde+plus:colon"] {
      let temporary = try TemporaryBook()
      let path = temporary.folder + "/\(name).masar"
      try temporary.book.backup(to: path)
      let connection = try Connections.openSealed(path)
      #expect(try connection.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM change") } == 0)
      #expect(throws: DatabaseError.self) {
        try connection.write { try $0.execute(sql: "DELETE FROM change") }
      }
      #expect(try names(temporary.folder).allSatisfy { !$0.hasPrefix("\(name).masar-") })
    }
  }
}
