import Bookkeeping
import Foundation
import Money
import Store
import Synchronization

/// A book as the pages ask it: opened once, and asked again only when something changed.
final class OpenBook: Sendable {
  let path: String
  private let who: String
  private let clock: @Sendable () -> (now: Int64, today: Day)
  private let opened = Mutex<Book?>(nil)
  private let memory = Memory()
  fileprivate let rows = Mutex(RowIndex())

  init(
    _ path: String, _ who: String, _ clock: @escaping @Sendable () -> (now: Int64, today: Day)
  ) {
    self.path = path
    self.who = who
    self.clock = clock
  }

  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  func bookkeeper() throws -> Bookkeeper { bookkeeper(try book()) }

  func bookkeeperOrNew() throws -> Bookkeeper {
    if !exists {
      do {
        try closed { _ = try Book.create(at: path) }
      } catch BookRefusal.alreadyExists {
        // Another process made it in the meantime.
      }
    }
    return try bookkeeper()
  }

  private let making = Mutex(())

  /// The example person's book; made whole before anybody sees it.
  func makeExample() throws {
    try making.withLock { _ in
      guard !exists else { return }
      let unfinished = path + ".unfinished"
      for file in [unfinished, unfinished + "-wal", unfinished + "-shm"] {
        try? FileManager.default.removeItem(atPath: file)
      }
      do {
        let (now, today) = clock()
        try Bookkeeper(book: try Book.create(at: unfinished), who: who, now: now, today: today)
          .bookExample()
      }
      try FileManager.default.moveItem(atPath: unfinished, toPath: path)
    }
  }

  private func bookkeeper(_ book: Book) -> Bookkeeper {
    let (now, today) = clock()
    return Bookkeeper(book: book, who: who, now: now, today: today)
  }

  private func book() throws -> Book {
    try opened.withLock { opened in
      if let opened, opened.isInPlace { return opened }
      try forget(&opened)
      let book = try Book.open(at: path)
      opened = book
      return book
    }
  }

  /// Whoever would change the book has seen another one, if a file took its place since: they are
  /// refused once, and what is looked at next is the book as it is now.
  func requireSeen() throws {
    try opened.withLock { opened in
      guard let book = opened, !book.isInPlace else { return }
      try forget(&opened)
      guard exists else { return }
      throw BookRefusal.replaced(path: path)
    }
  }

  private func forget(_ opened: inout Book?) throws {
    try opened?.abandon()
    opened = nil
  }

  /// Does what opens the book's file by itself: a process that closes any descriptor of a file lets
  /// go of all its locks on it, SQLite's too
  /// (https://www.sqlite.org/howtocorrupt.html, section 2.2), so nothing else may be open meanwhile.
  func closed<T>(_ body: () throws -> T) throws -> T {
    try opened.withLock { opened in
      if let opened, opened.isInPlace { try opened.close() } else { try forget(&opened) }
      opened = nil
      return try body()
    }
  }

  /// What `make` gives, made once for each state of the book and each day.
  func remembered<T: Sendable>(_ key: String, _ make: (Bookkeeper) throws -> T) throws -> T {
    let bookkeeper = try self.bookkeeper()
    let state = "\(try bookkeeper.state()) \(bookkeeper.today)"
    return try memory.value(key, in: state) { try make(bookkeeper) }
  }
}

extension OpenBook {
  /// A page of the register, by an index that is kept and follows the book.
  func page(_ query: RegisterQuery) throws -> RegisterPage {
    let bookkeeper = try self.bookkeeper()
    // An account's own order is in the book; only words, and all accounts together, need the index.
    guard query.account == nil || !query.text.isEmpty else {
      return try bookkeeper.page(query, RowIndex())
    }
    let index = try rows.withLock { index in
      try bookkeeper.follow(&index)
      return index
    }
    return try bookkeeper.page(query, index)
  }
}

/// Reports of one state of a book; all are dropped when it is another.
private final class Memory: Sendable {
  private final class Place: Sendable {
    let value = Mutex<(any Sendable)?>(nil)
  }

  /// An answer that is nothing was made too.
  private struct Held<T: Sendable>: Sendable {
    let value: T
  }

  private let places = Mutex<(state: String, all: [String: Place])>(("", [:]))
  private static let most = 400

  /// Who asks while it is made waits for it: nothing is made twice.
  func value<T: Sendable>(_ key: String, in state: String, _ make: () throws -> T) throws -> T {
    let place = places.withLock { places in
      if places.state != state || places.all.count >= Memory.most { places = (state, [:]) }
      if let place = places.all[key] { return place }
      let place = Place()
      places.all[key] = place
      return place
    }
    return try place.value.withLock { held in
      if let held = held as? Held<T> { return held.value }
      let value = try make()
      held = Held(value: value)
      return value
    }
  }
}
