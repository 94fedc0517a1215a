import Foundation
import Testing

@testable import Store

/// A file that somebody puts in the place of a book that is open.
@Suite("A book that was exchanged") struct ReplacedTests {
  /// Two books: the one that is open, with a change in its journal alone, and another.
  private func two() throws -> (open: TemporaryBook, other: String) {
    let temporary = try TemporaryBook()
    try temporary.book.write(note(why: "mine")) { try $0.income(1, 5) }
    let other = temporary.folder + "/other.masar"
    let book = try Book.create(at: other)
    for number in 2..<5 { try book.write(note(why: "other")) { try $0.income(number, 7) } }
    try book.close()
    return (temporary, other)
  }

  @Test("Nothing is read from or written to a file that has lost its name")
  func refused() throws {
    let (temporary, other) = try two()
    let moved = temporary.folder + "/moved.masar"
    try FileManager.default.moveItem(atPath: temporary.path, toPath: moved)
    #expect(
      refusal { try temporary.book.write(note()) { try $0.income(9, 1) } }
        == .noBook(path: temporary.path))
    try FileManager.default.moveItem(atPath: other, toPath: temporary.path)
    let replaced = BookRefusal.replaced(path: temporary.path)
    #expect(!temporary.book.isInPlace)
    #expect(refusal { try temporary.book.write(note()) { try $0.income(9, 1) } } == replaced)
    #expect(refusal { _ = try temporary.book.read { try $0.changes(limit: 1) } } == replaced)
  }

  @Test("A change that was begun before isn't finished in the file that lost its name")
  func begun() throws {
    let (temporary, other) = try two()
    let path = temporary.path
    let refused = refusal {
      try temporary.book.write(note()) { writer in
        try writer.income(9, 1)
        guard rename(other, path) == 0 else { throw BookRefusal.disk(code: errno) }
      }
    }
    #expect(refused == .replaced(path: path))
  }

  @Test("Once it is let go, each file has its own changes: the journal isn't played into the other")
  func recovered() throws {
    let (temporary, other) = try two()
    let moved = temporary.folder + "/moved.masar"
    let (mine, others) = (try temporary.book.digest(), try Book.open(at: other).digest())
    try FileManager.default.moveItem(atPath: temporary.path, toPath: moved)
    try FileManager.default.moveItem(atPath: other, toPath: temporary.path)
    try temporary.book.abandon()
    let book = try Book.open(at: temporary.path)
    #expect(try book.digest() == others && book.verify().isSound)
    try book.write(note()) { try $0.income(10, 1) }
    #expect(try book.verify().isSound)
    let kept = try Book.open(at: moved)
    #expect(try kept.digest() == mine && kept.verify().isSound)
  }

  @Test("A journal that outlived its book isn't played into the one that takes its name")
  func staleJournal() throws {
    let (temporary, other) = try two()
    let journal = temporary.path + "-wal"
    let stale = try Data(contentsOf: URL(filePath: journal))
    #expect(!stale.isEmpty)
    let copy = temporary.folder + "/copy.masar"
    try Book.open(at: other).backup(to: copy)
    let digest = try Book.open(at: copy).digest()
    try temporary.book.close()
    // As an end by force leaves it, and then somebody deletes the book.
    for isGone in [true, false] {
      let path = temporary.folder + "/\(isGone).masar"
      if !isGone { try Data("no book".utf8).write(to: URL(filePath: path)) }
      try stale.write(to: URL(filePath: path + "-wal"))
      try Book.restore(from: copy, to: path, at: 0)
      let book = try Book.open(at: path)
      #expect(try book.digest() == digest && book.verify().isSound)
    }
    let path = temporary.folder + "/new.masar"
    try stale.write(to: URL(filePath: path + "-wal"))
    #expect(try Book.create(at: path).verify().changes == 0)
  }
}
