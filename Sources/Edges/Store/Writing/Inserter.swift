import GRDBSQLite

/// Writes new records of one table: each value is bound and remembered for the digest in one go, so
/// that nothing is read back to be hashed.
final class Inserter {
  let table: Table
  /// The number of the first record that this change writes.
  let first: Int64
  private(set) var next: Int64
  private let query: Query
  private let born: Int64
  private let columns: Int
  private var hash = PartHash()
  private var bytes = RecordBytes()
  private var mark = 0
  private var column: Int32 = 1

  init(_ table: Table, _ transaction: Transaction, change: Int64) throws {
    self.table = table
    columns = table.columns.count
    query = try transaction.prepare(table.insertion)
    let last = try transaction.first("SELECT max(id) FROM \(table.name)") { $0.int(0) } ?? 0
    (first, next, born) = (last + 1, last + 1, change)
  }

  var count: Int64 { next - first }

  /// Starts a record. `textBytes` is at least what its texts and blobs take.
  func begin(textBytes: Int = 0) {
    if bytes.count > 32 * 1024 {
      hash.add(bytes.bytes)
      bytes.shorten(to: 0)
    }
    bytes.reserve(textBytes + columns * RecordBytes.most)
    mark = bytes.count
    column = 1
    query.reset()
    int(next)
  }

  func int(_ value: Int64) {
    sqlite3_bind_int64(query.pointer, column, value)
    bytes.int(value)
    column += 1
  }

  func int(_ value: Int64?) {
    if let value { int(value) } else { null() }
  }

  func null() {
    sqlite3_bind_null(query.pointer, column)
    bytes.null()
    column += 1
  }

  func text(_ text: String?) {
    guard var text else { return null() }
    text.withUTF8 { utf8 in
      // Bound where it lies in the digest's bytes, which stay until the record is written.
      let place = bytes.text(UnsafeRawBufferPointer(utf8))
      _ = sqlite3_bind_text64(
        query.pointer, column, place.assumingMemoryBound(to: CChar.self), UInt64(utf8.count), nil,
        UInt8(SQLITE_UTF8))
    }
    column += 1
  }

  func blob(_ raw: UnsafeRawBufferPointer) {
    let place = bytes.blob(raw)
    sqlite3_bind_blob64(query.pointer, column, place, UInt64(raw.count), nil)
    column += 1
  }

  /// Writes the record; its number, or `nil` where the table's own rule left it out.
  func insert() throws -> Int64? {
    int(born)
    precondition(column == columns + 1, "a record is written with all of its columns")
    do {
      while try query.step() {}
    } catch {
      bytes.shorten(to: mark)
      query.reset()
      throw error
    }
    guard query.changes == 1 else {
      bytes.shorten(to: mark)
      return nil
    }
    next += 1
    return next - 1
  }

  /// The part of the change that is this table's, once nothing more will be written.
  func part(died: Runs) -> Part {
    query.reset()
    hash.add(bytes.bytes)
    bytes.shorten(to: 0)
    let digest = hash.finished(born: count, died: died)
    return Part(
      table: table.rawValue, first: first, born: count, died: died.count, digest: digest)
  }
}
