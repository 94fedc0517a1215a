import GRDBSQLite

/// A record being written, or several, value by value, in the order of the table's columns. The
/// number comes first and the change last, by themselves.
struct Record: ~Copyable {
  let query: Query
  private let pointer: OpaquePointer
  private var cursor: ByteCursor
  /// Columns that have no place in the statement.
  private let absent: Columns
  private let added: Columns
  private let born: Int64
  private var id: Int64
  private var column = 0
  private var place: Int32 = 1
  private var columns = 0
  /// Where the bytes of each record end.
  private(set) var ends: [UnsafeMutableRawPointer] = []

  init(
    _ query: Query, _ start: UnsafeMutableRawPointer, id: Int64, born: Int64, absent: Columns,
    _ added: Columns
  ) {
    query.reset()
    self.query = query
    pointer = query.pointer
    cursor = ByteCursor(start)
    (self.absent, self.added) = (absent, added)
    (self.id, self.born) = (id, born)
    int(id)
  }

  /// Whether each record was given so many columns.
  func isWhole(columns: Int) -> Bool { self.columns == columns * ends.count }

  mutating func end() {
    int(born)
    ends.append(cursor.place)
    columns += column
  }

  /// Goes on to the next of several records.
  mutating func follow() {
    end()
    id += 1
    column = 0
    int(id)
  }

  mutating func int(_ value: Int64) {
    beginValue()
    sqlite3_bind_int64(pointer, place, value)
    cursor.int(value)
    endValue()
  }

  mutating func int(_ value: Int64?) {
    if let value { int(value) } else { null() }
  }

  mutating func null() {
    if !added.contains(.at(column)) { cursor.null() }
    if !absent.contains(.at(column)) {
      sqlite3_bind_null(pointer, place)
      place += 1
    }
    column += 1
  }

  mutating func text(_ text: String?) {
    guard var text else { return null() }
    beginValue()
    text.withUTF8 { utf8 in
      // Bound where it lies in the digest's bytes, which stay until the record is written.
      let start = cursor.text(UnsafeRawBufferPointer(utf8))
      _ = sqlite3_bind_text64(
        pointer, place, start.assumingMemoryBound(to: CChar.self), UInt64(utf8.count), nil,
        UInt8(SQLITE_UTF8))
    }
    endValue()
  }

  mutating func blob(_ raw: UnsafeRawBufferPointer) {
    beginValue()
    let start = cursor.blob(raw)
    sqlite3_bind_blob64(pointer, place, start, UInt64(raw.count), nil)
    endValue()
  }

  private mutating func beginValue() {
    precondition(!absent.contains(.at(column)), "a column that is left out has no value")
    if added.contains(.at(column)) { cursor.added(at: column) }
  }

  private mutating func endValue() {
    place += 1
    column += 1
  }
}
