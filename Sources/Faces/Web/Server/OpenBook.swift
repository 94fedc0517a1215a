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
  private let place: Mutex<Place>
  private let memory = Memory()
  fileprivate let rows = Mutex(RowIndex())

  /// What was found under the book's name.
  private struct Place {
    var opened: Book?
    /// There was a book: where there is none now, it went away.
    var isKnown: Bool
    /// So many times another file was found there.
    var exchanges = 0
  }

  init(
    _ path: String, _ who: String, _ clock: @escaping @Sendable () -> (now: Int64, today: Day)
  ) {
    self.path = path
    self.who = who
    self.clock = clock
    place = Mutex(Place(isKnown: FileManager.default.fileExists(atPath: path)))
  }

  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  func bookkeeper() throws -> Bookkeeper { bookkeeper(try book()) }

  func bookkeeperOrNew() throws -> Bookkeeper {
    if !exists {
      try requireInPlace()
      do {
        try closed { _ = try Book.create(at: path) }
      } catch BookRefusal.alreadyExists {
        // Another process made it in the meantime.
      }
    }
    return try bookkeeper()
  }

  private let making = Mutex(())

  /// The example person's book; made whole before anybody sees it, and anew where it can't be read.
  func makeExample() throws {
    try making.withLock { _ in
      if exists {
        if (try? bookkeeper().state()) != nil { return }
        try closed {
          for file in [path, path + "-wal", path + "-shm"] {
            try? FileManager.default.removeItem(atPath: file)
          }
        }
      }
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
    try place.withLock { place in
      if let opened = place.opened, opened.isInPlace { return opened }
      try requireInPlace(place)
      try follow(&place)
      let book = try Book.open(at: path)
      place.opened = book
      place.isKnown = true
      return book
    }
  }

  /// Refuses where the book's file went away since it was there. It is still held, so that the same
  /// file put back is gone on with, and another is told from it.
  func requireInPlace() throws { try place.withLock { try requireInPlace($0) } }

  private func requireInPlace(_ place: Place) throws {
    if place.isKnown, !exists { throw BookLost(path: path) }
  }

  /// How many times another file took the book's place: who has seen fewer has seen another book.
  func exchanges() throws -> Int {
    try place.withLock { place in
      if let opened = place.opened, !opened.isInPlace, exists { try follow(&place) }
      return place.exchanges
    }
  }

  /// Lets go of a file whose name another has.
  private func follow(_ place: inout Place) throws {
    guard let opened = place.opened else { return }
    try opened.abandon()
    place.opened = nil
    place.exchanges += 1
  }

  /// The file that went away is no longer waited for: the next book is a new one.
  func giveUp() throws {
    try place.withLock { place in
      guard !exists else { return }
      try follow(&place)
      place.isKnown = false
    }
  }

  /// Does what opens the book's file by itself: a process that closes any descriptor of a file lets
  /// go of all its locks on it, SQLite's too
  /// (https://www.sqlite.org/howtocorrupt.html, section 2.2), so nothing else may be open meanwhile.
  func closed<T>(_ body: () throws -> T) throws -> T {
    try place.withLock { place in
      if let opened = place.opened {
        if opened.isInPlace { try opened.close() } else { try opened.abandon() }
      }
      place.opened = nil
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

/// The book's file isn't in its place any longer.
struct BookLost: Error {
  let path: String
}
