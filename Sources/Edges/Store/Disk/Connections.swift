import GRDB
import Synchronization

/// The open connections of one book. A command uses one; a server as many as it reads at once.
final class Connections: Sendable {
  let path: String
  private let state: Mutex<State>
  private static let mostIdle = 4

  private struct State {
    /// The file that all of them have open.
    var file: FileIdentity?
    var idle: [DatabaseQueue] = []
  }

  init(path: String) throws {
    self.path = path
    let file = try FileIdentity(path)
    self.state = Mutex(State(file: file, idle: [try Connections.open(path)]))
    try requireInPlace()
  }

  /// Lends a connection; another is opened when all are busy. None is lent once another file has the
  /// book's name: what was written would be in a file that nobody finds again.
  func with<T>(_ body: (DatabaseQueue) throws -> T) throws -> T {
    try mapped {
      try requireInPlace()
      let connection = try take()
      defer {
        state.withLock { if $0.idle.count < Connections.mostIdle { $0.idle.append(connection) } }
      }
      return try body(connection)
    }
  }

  private func take() throws -> DatabaseQueue {
    if let idle = state.withLock({ $0.idle.popLast() }) { return idle }
    let connection = try Connections.open(path)
    try requireInPlace()
    return connection
  }

  func requireInPlace() throws(BookRefusal) {
    let found = try FileIdentity(path)
    let isSame = state.withLock { state in
      if state.file == nil { state.file = found }
      return state.file == found
    }
    guard isSame else { throw .replaced(path: path) }
  }

  /// Closes what is open. The last connection of all folds the journal into the file.
  func close() throws {
    try mapped { for connection in takeAll() { try connection.close() } }
  }

  /// Closes a file whose name another has taken. The journal lies under that name too: all of it is
  /// put into the file to which it belongs first, so that none of it is played into the other.
  func abandon() throws {
    try mapped {
      let connections = takeAll()
      guard let first = connections.first else { return }
      let isFolded = try first.inDatabase { database in
        // What is only read has no journal.
        try database.configuration.readonly
          || Int.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == 0
      }
      guard isFolded else {
        state.withLock { $0.idle += connections }
        throw BookRefusal.lockedByAnother
      }
      for connection in connections { try connection.close() }
    }
  }

  private func takeAll() -> [DatabaseQueue] {
    state.withLock { state in
      let all = state.idle
      state = State()
      return all
    }
  }

  /// Copies a book page by page into an empty file, as of one moment.
  static func copy(_ source: DatabaseQueue, to path: String) throws {
    let copy = try open(path)
    try source.backup(to: copy)
    try finish(copy)
  }

  /// Closes a new file. It learns of the write-ahead log last, so that nothing of it lies in a log
  /// from which the file could be parted.
  static func finish(_ connection: DatabaseQueue) throws {
    try connection.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try connection.close()
  }

  static func open(_ path: String) throws -> DatabaseQueue {
    do {
      return try open(path, configuration)
    } catch let refusal as BookRefusal where refusal.isOfPlace && BookFile.isSealed(path) {
      return try openSealed(path)
    }
  }

  private static func open(_ path: String, _ configuration: Configuration) throws -> DatabaseQueue {
    try mapped { try DatabaseQueue(path: path, configuration: configuration) }
  }

  /// Opens a book in a folder where nothing may be made, so that SQLite can't keep its journal there
  /// (https://sqlite.org/wal.html#read_only_databases): a book that was closed whole is read as a file
  /// that doesn't change.
  static func openSealed(_ path: String) throws -> DatabaseQueue {
    guard !BookFile.hasJournal(path) else { throw BookRefusal.unfinished(path: path) }
    var configuration = configuration
    configuration.readonly = true
    do {
      return try open(BookFile.address(path) + "?immutable=1", configuration)
    } catch let refusal as BookRefusal where refusal.isOfPlace {
      throw BookRefusal.unfinished(path: path)
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "book"
    configuration.busyMode = .timeout(Double(FolderLock.patienceInSeconds))
    configuration.prepareDatabase { database in
      // A change that was reported has survived a power cut. On macOS a plain fsync only reaches
      // the drive's own memory; elsewhere fullfsync does nothing.
      try database.execute(
        sql: """
          PRAGMA trusted_schema = OFF;
          PRAGMA synchronous = FULL;
          PRAGMA fullfsync = ON;
          PRAGMA checkpoint_fullfsync = ON;
          PRAGMA cache_size = -16384;
          PRAGMA temp_store = MEMORY;
          """)
    }
    return configuration
  }
}

extension BookRefusal {
  /// The file couldn't be opened where it lies.
  fileprivate var isOfPlace: Bool {
    switch self {
    case .cannotOpen, .readOnly, .disk: true
    default: false
    }
  }
}

/// What SQLite says, as a refusal. Errors of the caller's own pass through.
func mapped<T>(_ body: () throws -> T) throws -> T {
  do {
    return try body()
  } catch let error as DatabaseError {
    throw BookRefusal(error)
  }
}

extension BookRefusal {
  init(_ error: DatabaseError) {
    let code = error.extendedResultCode.rawValue
    let detail = error.message ?? ""
    self =
      switch error.resultCode {
      case .SQLITE_FULL: .diskFull
      case .SQLITE_READONLY: .readOnly
      case .SQLITE_CORRUPT: .damaged(detail: detail)
      case .SQLITE_NOTADB: .damaged(detail: detail)
      case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .lockedByAnother
      // What readers share has no room on a full disk: SQLITE_IOERR_SHMSIZE.
      case .SQLITE_IOERR: code == 4874 ? .diskFull : .disk(code: code)
      case .SQLITE_CANTOPEN: .cannotOpen(path: detail, errno: 0)
      default: .refused(code: code, detail: detail)
      }
  }
}
