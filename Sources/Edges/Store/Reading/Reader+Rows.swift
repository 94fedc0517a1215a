public import Intake
public import Ledger
import Money
import Statements

/// Statement rows.
extension Reader {
  /// A live row, or a live tombstone.
  public func row(_ id: RowID) throws -> StoredRow? {
    try transaction.first("\(Reader.selectRow) WHERE id = ? AND died IS NULL", .int(id.number)) {
      try stored($0)
    }
  }

  public func row(key: RowKey) throws -> StoredRow? {
    try transaction.first("\(Reader.selectRow) WHERE key = ? AND died IS NULL", .blob(key.bytes)) {
      try stored($0)
    }
  }

  /// The live rows of one economic event of an account.
  public func rows(ofEvent event: String, account: AccountID) throws -> [StoredRow] {
    var rows: [StoredRow] = []
    try transaction.each(
      """
      \(Reader.selectRow) WHERE account = ? AND event = ? AND died IS NULL AND state = 0
      ORDER BY id
      """, .int(account.number), .text(event)
    ) { rows.append(try stored($0)) }
    return rows
  }

  /// The rows that an entry was made of, the main row first.
  public func rows(ofEntry entry: RowID) throws -> [StoredRow] {
    guard let legs = try self.entry(entry)?.legs else { return [] }
    var ids = [entry]
    for leg in legs {
      if let row = leg.row, !ids.contains(row) { ids.append(row) }
    }
    return try ids.compactMap { try row($0) }
  }

  /// The live rows that a file brought, in the order of the import; tombstones included.
  public func rows(ofFile file: FileID, _ each: (StoredRow) throws -> Void) throws {
    // A file's rows are born in its own change, and rows of one change follow each other.
    try transaction.each(
      """
      \(Reader.selectRow) WHERE file = ?1 AND died IS NULL AND id >= (
        SELECT p.first FROM part p JOIN file f ON p.change = f.born
        WHERE f.id = ?1 AND p.record = \(Table.row.rawValue)) ORDER BY id
      """, .int(file.number)
    ) { try each(try stored($0)) }
  }

  /// All live rows, tombstones included, in the order in which they came; those before `end`,
  /// where one is given.
  public func rows(before end: RowID? = nil, _ each: (StoredRow) throws -> Void) throws {
    try transaction.each(
      "\(Reader.selectRow) WHERE id < ? AND died IS NULL ORDER BY id",
      .int(end?.number ?? .max)
    ) { try each(try stored($0)) }
  }

  /// The other files that tell of a live row, and their lines.
  public func sightings(of row: RowID) throws -> [(file: FileID, line: Int)] {
    var sightings: [(file: FileID, line: Int)] = []
    try transaction.each(
      "SELECT file, line FROM sighting WHERE row = ? AND died IS NULL ORDER BY id",
      .int(row.number)
    ) { sightings.append((FileID($0.int(0)), Int($0.int(1)))) }
    return sightings
  }

  /// The live rows whose money hasn't moved yet.
  public func pendingRows() throws -> [StoredRow] {
    var rows: [StoredRow] = []
    try transaction.each(
      "\(Reader.selectRow) WHERE standing = 1 AND state = 0 AND died IS NULL ORDER BY id"
    ) { rows.append(try stored($0)) }
    return rows
  }

  /// Whether a live row of this source id has posted in an account.
  public func hasPosted(_ sourceID: String, _ account: AccountID) throws -> Bool {
    try transaction.first(
      """
      SELECT 1 FROM row WHERE account = ? AND source_id = ? AND standing = 0 AND state = 0
        AND died IS NULL LIMIT 1
      """, .int(account.number), .text(sourceID)
    ) { _ in true } ?? false
  }

  /// The number that the next row will have.
  public func nextRow() throws -> RowID {
    try transaction.first("SELECT coalesce(max(id), 0) + 1 FROM row") { $0.row(0) } ?? RowID(1)
  }

  public func pair(of row: RowID) throws -> Pair? {
    try transaction.first(
      """
      SELECT out_row, in_row FROM pair WHERE out_row = ?1 AND died IS NULL
      UNION ALL SELECT out_row, in_row FROM pair WHERE in_row = ?1 AND died IS NULL
      """, .int(row.number)
    ) { Pair(out: $0.row(0), in: $0.row(1)) }
  }

  public func pairs() throws -> [Pair] {
    var pairs: [Pair] = []
    try transaction.each("SELECT out_row, in_row FROM pair WHERE died IS NULL ORDER BY id") {
      pairs.append(Pair(out: $0.row(0), in: $0.row(1)))
    }
    return pairs
  }

  private static let selectRow = """
    SELECT id, key, file, line, account, day, value_day, units, currency, gross, fee, tax,
      balance, kind, standing, state, source_id, event, about, counterparty, description,
      arrives_units, arrives_currency, trade, born FROM row
    """

  private func stored(_ query: Query) throws -> StoredRow {
    var row = BookRow(
      key: query.withBlob(1) { RowKey($0) }, file: FileID(query.int(2)), line: Int(query.int(3)),
      account: query.account(4), day: query.day(5), amount: try amount(query, 7, 8),
      kind: Row.Kind(number: query.int(13)), description: query.text(20))
    row.valueDay = query.dayOrNil(6)
    row.gross = query.intOrNil(9)
    row.fee = query.intOrNil(10)
    row.tax = query.intOrNil(11)
    row.balance = query.intOrNil(12)
    row.standing = Row.Standing(number: query.int(14))
    row.sourceID = query.textOrNil(16)
    row.event = query.textOrNil(17)
    row.about = query.textOrNil(18)
    row.counterparty = query.textOrNil(19)
    row.arrives = try amountOrNil(query, 21, 22)
    row.trade = query.textOrNil(23)
    return StoredRow(
      id: query.row(0), row: row, isDeleted: query.int(15) != 0, born: query.change(24))
  }
}
