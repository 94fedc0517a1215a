import GRDB

/// One person's book on disk.
///
/// ```swift
/// let book = try Book.create(at: "/home/amal/books/amal.masar")
/// let id = try book.write(ChangeNote(.setting, at: now, why: "first run")) { w in
///   try w.set("setting", "language", "\"ar\"")
/// }.change
/// let language = try book.read { try $0.fact("setting", "language") }
/// ```
///
/// Any number of processes may have the same book open: readers never wait, writers take turns.
public struct Book: Sendable {
  public let path: String
  private let folder: String
  let connections: Connections

  /// Opens a book that is there, and brings an older one up to date (a copy is made beside it
  /// first).
  public static func open(at path: String) throws -> Book {
    try open(at: path, isLocked: false)
  }

  /// Makes a new book, and its folder if need be, readable by their owner only. A book is there
  /// whole or not at all.
  public static func create(at path: String) throws -> Book {
    let folder = BookFile.folder(of: path)
    try BookFile.makeFolder(folder)
    try FolderLock.holding(folder) {
      guard !BookFile.exists(path) else { throw BookRefusal.alreadyExists(path: path) }
      try BookFile.finishing(path) { unfinished in try mapped { try Migration.make(unfinished) } }
    }
    return try open(at: path)
  }

  /// `isLocked`: the caller holds the folder's lock already.
  static func open(
    at path: String, steps: [String] = Schema.steps, isLocked: Bool = false
  ) throws -> Book {
    let version = try BookFile.checkHeader(path, known: steps.count)
    if version < steps.count {
      if isLocked {
        try mapped { try Migration.run(path, steps: steps) }
      } else {
        try FolderLock.holding(BookFile.folder(of: path)) {
          try mapped { try Migration.run(path, steps: steps) }
        }
      }
    }
    let connections = try Connections(path: path)
    try connections.with { try $0.read { try SchemaObjects.require($0, steps) } }
    return Book(path: path, folder: BookFile.folder(of: path), connections: connections)
  }

  /// Lets go of the file. Whatever is read or written afterwards opens it again.
  public func close() throws { try connections.close() }

  /// Whether the file that is open still has its name.
  public var isInPlace: Bool {
    do {
      try connections.requireInPlace()
      return true
    } catch {
      return false
    }
  }

  /// Lets go of a file whose name another has taken, with all that was written to it.
  public func abandon() throws { try connections.abandon() }

  /// Reads one moment of the book.
  public func read<T>(_ body: (Reader) throws -> T) throws -> T {
    try connections.with { connection in
      try connection.read { database in
        let transaction = Transaction(database)
        defer { transaction.end() }
        return try body(Reader(transaction))
      }
    }
  }

  /// Makes one change. What `body` does is written whole, or not at all when it throws; when it
  /// did nothing, no change is left. Waits up to a minute for another process's write.
  @discardableResult
  public func write<T>(
    _ note: ChangeNote, _ body: (Writer) throws -> T
  ) throws -> Written<T> {
    try write(note, isRehearsal: false, body)
  }

  /// Does everything that `write` would, and then takes it back: for a dry run. The change named
  /// in the result does not exist.
  public func rehearse<T>(_ note: ChangeNote, _ body: (Writer) throws -> T) throws -> Written<T> {
    try write(note, isRehearsal: true, body)
  }

  private func write<T>(
    _ note: ChangeNote, isRehearsal: Bool, _ body: (Writer) throws -> T
  ) throws -> Written<T> {
    try exclusively { database in
      var written: Written<T>?
      try database.inTransaction(.immediate) {
        let transaction = Transaction(database)
        defer { transaction.end() }
        let writer = try Writer(transaction, note)
        let value = try body(writer)
        let changed = try writer.finish()
        // A long import may have been overtaken.
        try connections.requireInPlace()
        written = Written(change: changed ? writer.change : nil, value: value)
        return changed && !isRehearsal ? .commit : .rollback
      }
      guard let written else { preconditionFailure("a transaction ends or throws") }
      return written
    }
  }

  /// Runs with the folder's lock held.
  func exclusively<T>(_ body: (Database) throws -> T) throws -> T {
    try FolderLock.holding(folder) {
      try connections.with { try $0.inDatabase(body) }
    }
  }
}
