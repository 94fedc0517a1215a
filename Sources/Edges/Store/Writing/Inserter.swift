import GRDBSQLite

/// Writes new records of one table: each value is bound and remembered for the digest in one go, so
/// that nothing is read back to be hashed.
///
/// ```swift
/// var record = pairs.begin()
/// record.int(out.number)
/// record.int(arrival.number)
/// let id = try pairs.insert(record)
/// ```
final class Inserter {
  let table: Table
  /// The number of the first record that this change writes.
  let first: Int64
  private(set) var next: Int64
  private let single: Query
  /// Several records at once, for what comes in great numbers.
  private let many: Query?
  static let most = 8
  private let born: Int64
  private let columns: Int
  private var hash = PartHash()
  private var bytes = RecordBytes()

  init(_ table: Table, _ transaction: Transaction, change: Int64) throws {
    self.table = table
    columns = table.columns.count
    single = try transaction.prepare(table.insertion(records: 1))
    many =
      table == .posting ? try transaction.prepare(table.insertion(records: Inserter.most)) : nil
    let last = try transaction.first("SELECT max(id) FROM \(table.name)") { $0.intOrNil(0) }
    next = ((last ?? nil) ?? 0) + 1
    first = next
    born = change
  }

  var count: Int64 { next - first }

  /// Starts a record, or the first of `most` that are written at once. `textBytes` is at least what its texts and
  /// blobs take.
  func begin(records: Int = 1, textBytes: Int = 0) -> Record {
    if bytes.isPlenty {
      hash.add(bytes.bytes)
      bytes.removeAll()
    }
    bytes.reserve(textBytes + records * columns * ByteCursor.most)
    let query = records == Inserter.most ? many ?? single : single
    query.reset()
    return Record(query, bytes.end, id: next, born: born)
  }

  /// Writes a record, or the last of several; its number, or `nil` where the table's own rule left it out.
  func insert(_ record: consuming Record) throws -> Int64? {
    record.end()
    let query = record.query
    let records = Int64(record.records)
    precondition(
      record.columns == columns * record.records, "a record is written with all of its columns")
    do {
      while try query.step() {}
    } catch {
      query.reset()
      throw error
    }
    guard query.changes == records else { return nil }
    bytes.advance(to: record.place)
    next += records
    return next - records
  }

  /// The part of the change that is this table's, once nothing more will be written.
  func part(died: Runs) -> Part {
    single.reset()
    many?.reset()
    hash.add(bytes.bytes)
    bytes.removeAll()
    let digest = hash.finished(born: count, died: died)
    return Part(
      table: table.rawValue, first: count == 0 ? 0 : first, born: count, died: died,
      digest: digest)
  }
}

/// A record being written, value by value, in the order of its table's columns. The number comes
/// first and the change last, by themselves.
struct Record: ~Copyable {
  let query: Query
  private let pointer: OpaquePointer
  private var cursor: ByteCursor
  private var column: Int32 = 1
  private var id: Int64
  private let born: Int64
  private(set) var records = 1

  fileprivate init(_ query: Query, _ place: UnsafeMutableRawPointer, id: Int64, born: Int64) {
    self.query = query
    pointer = query.pointer
    cursor = ByteCursor(place)
    (self.id, self.born) = (id, born)
    int(id)
  }

  fileprivate var place: UnsafeMutableRawPointer { cursor.place }
  fileprivate var columns: Int { Int(column) - 1 }
  fileprivate mutating func end() { int(born) }

  /// Goes on to the next of several records.
  mutating func follow() {
    end()
    id += 1
    records += 1
    int(id)
  }

  mutating func int(_ value: Int64) {
    sqlite3_bind_int64(pointer, column, value)
    cursor.int(value)
    column += 1
  }

  mutating func int(_ value: Int64?) {
    if let value { int(value) } else { null() }
  }

  mutating func null() {
    sqlite3_bind_null(pointer, column)
    cursor.null()
    column += 1
  }

  mutating func text(_ text: String?) {
    guard var text else { return null() }
    text.withUTF8 { utf8 in
      // Bound where it lies in the digest's bytes, which stay until the record is written.
      let place = cursor.text(UnsafeRawBufferPointer(utf8))
      _ = sqlite3_bind_text64(
        pointer, column, place.assumingMemoryBound(to: CChar.self), UInt64(utf8.count), nil,
        UInt8(SQLITE_UTF8))
    }
    column += 1
  }

  /// The value of a later version's column: nothing is no part of the digest.
  mutating func later(_ text: String?) {
    if let text { return self.text(text) }
    sqlite3_bind_null(pointer, column)
    column += 1
  }

  mutating func blob(_ raw: UnsafeRawBufferPointer) {
    let place = cursor.blob(raw)
    sqlite3_bind_blob64(pointer, column, place, UInt64(raw.count), nil)
    column += 1
  }
}
