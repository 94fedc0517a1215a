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
  private let transaction: Transaction
  private let single: Query
  /// For several records at once, by the columns that none of them fills.
  private var several: [Columns: Query] = [:]
  private var latest: (absent: Columns, query: Query)?
  private let born: Int64
  private let columns: Int
  private let added: Columns
  private var hash = PartHash()
  private var bytes = RecordBytes()

  /// How many records are written at once, where they come in great numbers.
  static let most = 32
  /// A book of many formats fills many sets of columns; a statement is kept for so many of them.
  private static let mostShapes = 16

  init(_ table: Table, _ transaction: Transaction, change: Int64) throws {
    self.table = table
    self.transaction = transaction
    columns = table.columns.count
    added = table.added
    single = try transaction.prepare(table.insertion(records: 1))
    let last = try transaction.first("SELECT max(id) FROM \(table.name)") { $0.intOrNil(0) }
    next = ((last ?? nil) ?? 0) + 1
    first = next
    born = change
  }

  var count: Int64 { next - first }

  /// Starts a record. `textBytes` is at least what its texts and blobs take.
  func begin(textBytes: Int = 0) -> Record {
    reserve(records: 1, textBytes)
    return Record(single, bytes.end, id: next, born: born, absent: [], added)
  }

  /// Starts the first of `most` records that are written at once, none of which fills the columns
  /// `absent`.
  func beginSeveral(textBytes: Int = 0, without absent: Columns) throws -> Record {
    reserve(records: Inserter.most, textBytes)
    let (absent, query) = try statement(without: absent)
    return Record(query, bytes.end, id: next, born: born, absent: absent, added)
  }

  private func reserve(records: Int, _ textBytes: Int) {
    if bytes.isPlenty {
      hash.add(bytes.bytes)
      bytes.removeAll()
    }
    bytes.reserve(textBytes + records * columns * ByteCursor.most)
  }

  private func statement(without absent: Columns) throws -> (absent: Columns, query: Query) {
    if let latest, latest.absent == absent { return latest }
    let absent = several.count < Inserter.mostShapes || several[absent] != nil ? absent : []
    let query =
      try several[absent]
      ?? transaction.prepare(table.insertion(records: Inserter.most, without: absent))
    several[absent] = query
    latest = (absent, query)
    return (absent, query)
  }

  /// Writes a record, or the last of several; its number, or `nil` where the table's own rule left it
  /// out.
  func insert(_ record: consuming Record) throws -> Int64? {
    record.end()
    try record.query.run()
    guard record.query.changes == record.ends.count else { return nil }
    keep(record.ends.count, of: record)
    return next - 1
  }

  /// Writes several records up to the first whose place is taken; how many.
  func insertLeading(_ record: consuming Record) throws -> Int {
    record.end()
    do {
      try record.query.run()
    } catch let error where isConflict(error) {}
    let written = Int(record.query.changes)
    keep(written, of: record)
    return written
  }

  private func keep(_ records: Int, of record: borrowing Record) {
    precondition(
      record.isWhole(columns: columns), "a record is written with all of its columns")
    guard records > 0 else { return }
    bytes.advance(to: record.ends[records - 1])
    next += Int64(records)
  }

  /// The part of the change that is this table's, once nothing more will be written.
  func part(died: Runs) -> Part {
    hash.add(bytes.bytes)
    bytes.removeAll()
    let digest = hash.finished(born: count, died: died)
    return Part(
      table: table.rawValue, first: count == 0 ? 0 : first, born: count, died: died,
      digest: digest)
  }
}
