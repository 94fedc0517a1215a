import GRDB
import GRDBSQLite

/// A prepared statement, bound and read without boxing: this is the hot path of the book.
final class Query {
  let pointer: OpaquePointer
  private let statement: GRDB.Statement
  private let connection: OpaquePointer

  init(_ database: Database, _ sql: String) throws {
    statement = try database.makeStatement(sql: sql)
    pointer = statement.sqliteStatement
    connection = database.sqliteConnection!
  }

  /// `true` while there is a row; throws what SQLite says otherwise.
  func step() throws -> Bool {
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw failure
    }
  }

  func reset() { sqlite3_reset(pointer) }

  /// Runs the statement to its end with what is bound.
  func run() throws {
    defer { reset() }
    while try step() {}
  }

  /// How many records the last statement changed.
  var changes: Int64 { sqlite3_changes64(connection) }

  private var failure: DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: String(cString: sqlite3_errmsg(connection)), sql: statement.sql)
  }
}

extension Query {
  enum Value: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByNilLiteral {
    case null
    case int(Int64)
    case text(String)
    case blob([UInt8])

    init(integerLiteral value: Int64) { self = .int(value) }
    init(stringLiteral value: String) { self = .text(value) }
    init(nilLiteral: ()) { self = .null }
    static func int(_ value: Int64?) -> Value { value.map { .int($0) } ?? .null }
    static func int(_ value: Int32) -> Value { .int(Int64(value)) }
    static func text(_ value: String?) -> Value { value.map { .text($0) } ?? .null }
  }

  func bind(_ values: [Value]) {
    reset()
    for (offset, value) in values.enumerated() {
      let index = Int32(offset + 1)
      switch value {
      case .null: sqlite3_bind_null(pointer, index)
      case .int(let number): sqlite3_bind_int64(pointer, index, number)
      case .text(var text):
        text.withUTF8 { utf8 in
          _ = sqlite3_bind_text64(
            pointer, index, UnsafeRawPointer(utf8.baseAddress)?.assumingMemoryBound(to: CChar.self),
            UInt64(utf8.count), Query.copied, UInt8(SQLITE_UTF8))
        }
      case .blob(let bytes):
        bytes.withUnsafeBytes { raw in
          _ = sqlite3_bind_blob64(
            pointer, index, raw.baseAddress, UInt64(raw.count), Query.copied)
        }
        if bytes.isEmpty { sqlite3_bind_zeroblob(pointer, index, 0) }
      }
    }
  }

  /// SQLITE_TRANSIENT: SQLite keeps its own copy.
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}

extension Query {
  func int(_ column: Int32) -> Int64 { sqlite3_column_int64(pointer, column) }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(pointer, column) == SQLITE_NULL }

  func intOrNil(_ column: Int32) -> Int64? { isNull(column) ? nil : int(column) }

  func text(_ column: Int32) -> String {
    guard let bytes = sqlite3_column_text(pointer, column) else { return "" }
    let count = Int(sqlite3_column_bytes(pointer, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  func textOrNil(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  func withBlob<T>(_ column: Int32, _ body: (UnsafeRawBufferPointer) throws -> T) rethrows -> T {
    let start = sqlite3_column_blob(pointer, column)
    let count = Int(sqlite3_column_bytes(pointer, column))
    return try body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }

  func blob(_ column: Int32) -> [UInt8] { withBlob(column) { [UInt8]($0) } }
}
