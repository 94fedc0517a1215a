import Intake
public import Ledger
import Money
import Statements

/// Rows: inserted once by key, replaced as new versions, deleted as tombstones.
extension Writer {
  /// Inserts a row, unless the book has a live or deleted one of its key. Then it is noted that this
  /// file, if it gets a record, tells of that row too: the import that brought the row can't be
  /// undone before this one.
  public func insert(_ row: BookRow) throws -> Insertion {
    if let id = try write(row, isDeleted: false) { return .new(RowID(id)) }
    let found = try transaction.first(
      "SELECT id, state, file FROM row WHERE key = ? AND died IS NULL", .blob(row.key.bytes)
    ) { Insertion.known(RowID($0.int(0)), deleted: $0.int(1) != 0, file: FileID($0.int(2))) }
    guard let found else { preconditionFailure("a row that is refused is known") }
    if case .known(let id, deleted: false, _) = found {
      sightings[row.file.number, default: Sightings()].add(row: id.number, line: Int64(row.line))
    }
    return found
  }

  /// How many rows `insert(leading:)` takes best.
  public static let mostRowsAtOnce = Inserter.most

  /// Inserts as many rows as are new, up to the first that the book knows, and gives their numbers.
  /// That one and those after it are left to `insert(_:)`. Quicker than one by one.
  public func insert(leading rows: [BookRow]) throws -> [RowID] {
    var numbers: [RowID] = []
    guard rows.count == Writer.mostRowsAtOnce else {
      for row in rows {
        guard let id = try write(row, isDeleted: false) else { break }
        numbers.append(RowID(id))
      }
      return numbers
    }
    let inserter = try inserter(.row)
    var textBytes = RowKey.length * rows.count
    for place in rows.indices { textBytes += rows[place].textBytes }
    var record = try inserter.beginSeveral(
      textBytes: textBytes, without: OptionalColumns.unfilled(by: rows))
    for place in rows.indices {
      if place > 0 { record.follow() }
      try fill(&record, with: rows[place], isDeleted: false)
    }
    let first = inserter.next
    for place in 0..<Int64(try inserter.insertLeading(record)) {
      numbers.append(RowID(first + place))
    }
    return numbers
  }

  /// A live row as this write has left it; rows are never held back.
  public func row(_ id: RowID) throws -> StoredRow? { try reading.row(id) }

  /// Puts another telling of a live row in its place: another file's, of the same key. The row must
  /// be in no entry and no pair. Files that told of the row tell of the new one, so that the import
  /// which brought it first can't be undone before this one. Gives the new row.
  @discardableResult
  public func retell(_ old: RowID, as row: BookRow) throws -> RowID {
    let stored = try version(old)
    precondition(stored.row.key == row.key, "two tellings of one row have one key")
    // That this file tells of the old one was noted when it was found.
    sightings[row.file.number]?.removeLast()
    var told: [(id: Int64, file: Int64, line: Int64)] = []
    try transaction.each(
      "SELECT id, file, line FROM sighting WHERE row = ? AND died IS NULL", .int(old.number)
    ) { told.append(($0.int(0), $0.int(1), $0.int(2))) }
    try kill(row: old)
    let new = try rewrite(row, isDeleted: false)
    for seen in told {
      _ = try kill(.sighting, seen.id)
      try insertSighting(of: new, in: seen.file, seen.line)
    }
    if stored.row.file != row.file {
      try insertSighting(of: new, in: stored.row.file.number, Int64(stored.row.line))
    }
    return RowID(new)
  }

  /// Takes a row out of the book, as if it had never come. Refused while it is booked or paired.
  public func kill(row: RowID) throws {
    guard try !isInUse(row) else { throw BookRefusal.rowInUse(row) }
    guard try kill(.row, row.number) else { throw BookRefusal.noSuchRow(row) }
  }

  /// Deletes a row for the person: it goes, and is known as deleted when it comes again.
  /// Gives the tombstone.
  @discardableResult
  public func tombstone(row: RowID) throws -> RowID {
    let stored = try version(row)
    try kill(row: row)
    return RowID(try rewrite(stored.row, isDeleted: true))
  }

  /// Takes a deletion back; gives the row that is live again, not booked yet.
  @discardableResult
  public func restore(row tombstone: RowID) throws -> RowID {
    let stored = try version(tombstone)
    try kill(row: tombstone)
    return RowID(try rewrite(stored.row, isDeleted: false))
  }

  private func version(_ id: RowID) throws -> StoredRow {
    guard let stored = try reader().row(id) else { throw BookRefusal.noSuchRow(id) }
    return stored
  }

  private func isInUse(_ row: RowID) throws -> Bool {
    try writePostings()
    let id = Query.Value.int(row.number)
    return try transaction.first(
      """
      SELECT EXISTS(SELECT 1 FROM posting WHERE entry = ? AND leg = 0 AND died IS NULL)
        OR EXISTS(SELECT 1 FROM posting WHERE row = ? AND row <> entry AND died IS NULL)
        OR EXISTS(SELECT 1 FROM pair WHERE out_row = ? AND died IS NULL)
        OR EXISTS(SELECT 1 FROM pair WHERE in_row = ? AND died IS NULL)
      """, id, id, id, id
    ) { $0.int(0) == 1 } ?? false
  }

  private func rewrite(_ row: BookRow, isDeleted: Bool) throws -> Int64 {
    guard let id = try write(row, isDeleted: isDeleted) else {
      preconditionFailure("a key is free once its row is dead")
    }
    return id
  }

  /// The new row's number, or `nil` where the key is taken.
  private func write(_ row: BookRow, isDeleted: Bool) throws -> Int64? {
    let rows = try inserter(.row)
    var record = rows.begin(textBytes: row.textBytes + RowKey.length)
    try fill(&record, with: row, isDeleted: isDeleted)
    return try rows.insert(record)
  }

  private func fill(_ record: inout Record, with row: BookRow, isDeleted: Bool) throws {
    let currency = try number(of: row.amount.currency)
    let arrives = try row.arrives.map { try number(of: $0.currency) }
    row.key.withBytes { record.blob($0) }
    record.int(row.file.number)
    record.int(Int64(row.line))
    record.int(row.account.number)
    record.int(Int64(row.day.number))
    record.int(row.valueDay.map { Int64($0.number) })
    record.int(row.amount.minorUnits)
    record.int(currency)
    record.int(row.gross)
    record.int(row.fee)
    record.int(row.tax)
    record.int(row.balance)
    record.int(row.kind.number)
    record.int(row.standing.number)
    record.int(isDeleted ? 1 : 0)
    record.text(row.sourceID)
    record.text(row.event)
    record.text(row.about)
    record.text(row.counterparty)
    record.text(row.description)
    record.int(row.arrives?.minorUnits)
    record.int(arrives)
    record.text(row.trade)
  }
}

extension BookRow {
  fileprivate var textBytes: Int {
    (sourceID?.utf8.count ?? 0) + (event?.utf8.count ?? 0) + (about?.utf8.count ?? 0)
      + (counterparty?.utf8.count ?? 0) + description.utf8.count + (trade?.utf8.count ?? 0)
  }
}

extension RowKey {
  static let length = 16

  func withBytes<T>(_ body: (UnsafeRawBufferPointer) throws -> T) rethrows -> T {
    try withUnsafeBytes(of: (high.bigEndian, low.bigEndian), body)
  }

  init(_ raw: UnsafeRawBufferPointer) {
    var words: (UInt64, UInt64) = (0, 0)
    withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: .init(rebasing: raw.prefix(16))) }
    self.init(high: UInt64(bigEndian: words.0), low: UInt64(bigEndian: words.1))
  }
}
