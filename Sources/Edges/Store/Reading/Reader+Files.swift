import Money
public import Statements

/// Imported files, their defects and their original bytes.
extension Reader {
  /// The files in the book, in the order of import.
  public func files() throws -> [StoredFile] { try files("f.died IS NULL") }

  public func file(_ id: FileID) throws -> StoredFile? {
    try files("f.id = ?", .int(id.number)).first
  }

  /// The files in the book with exactly these bytes.
  public func files(sha256: [UInt8]) throws -> [StoredFile] {
    try files("c.sha256 = ? AND f.died IS NULL", .blob(sha256))
  }

  /// The files in the book with these kept bytes.
  public func files(content: ContentID) throws -> [StoredFile] {
    try files("f.content = ? AND f.died IS NULL", .int(content.number))
  }

  /// The accounts of the live rows that a file tells of, brought by it or known before.
  public func accounts(ofFile file: FileID) throws -> Set<AccountID> {
    var accounts: Set<AccountID> = []
    try transaction.each(
      """
      SELECT DISTINCT account FROM row WHERE file = ?1 AND died IS NULL AND id >= (
        SELECT p.first FROM part p JOIN file f ON p.change = f.born
        WHERE f.id = ?1 AND p.record = \(Table.row.rawValue))
      UNION SELECT r.account FROM sighting s JOIN row r ON r.id = s.row
      WHERE s.file = ?1 AND s.died IS NULL AND r.died IS NULL
      """, .int(file.number)
    ) { accounts.insert($0.account(0)) }
    return accounts
  }

  public func issues(of file: FileID) throws -> [Issue] {
    var issues: [Issue] = []
    try transaction.each(
      """
      SELECT line, place, reason, text FROM issue WHERE file = ? AND died IS NULL ORDER BY id
      """, .int(file.number)
    ) { query in
      guard let reason = Issue.Reason(rawValue: query.text(2)) else { return }
      issues.append(
        Issue(
          line: Int(query.int(0)), column: query.textOrNil(1), reason: reason,
          text: query.text(3)))
    }
    return issues
  }

  /// The original bytes of a file, a piece at a time.
  public func bytes(of file: FileID, _ each: ([UInt8]) throws -> Void) throws {
    try transaction.each(
      """
      SELECT bytes FROM piece WHERE content = (SELECT content FROM file WHERE id = ?)
      ORDER BY number
      """, .int(file.number)
    ) { try each($0.blob(0)) }
  }

  /// The bytes of a line of the original file, from 1, without its ending. A line ends with a line
  /// feed, a carriage return or both.
  public func line(_ line: Int, of file: FileID) throws -> [UInt8]? {
    var lines = LineFinder(wanted: line)
    try stopping {
      try bytes(of: file) { piece in
        if lines.feed(piece) { throw Enough() }
      }
    }
    return lines.found
  }

  private func files(_ condition: String, _ values: Query.Value...) throws -> [StoredFile] {
    var files: [StoredFile] = []
    let sql = """
      SELECT f.id, f.name, f.content, f.format, f.account, f.first_day, f.last_day,
        f.opening_units, f.opening_day, f.closing_units, f.closing_day, f.balance_currency,
        f.rows_new, f.rows_known, f.rows_deleted, f.rows_ignored, f.rows_rejected, f.skipped,
        f.remarks, f.born, f.died, c.sha256, c.size
      FROM file f JOIN content c ON c.id = f.content WHERE \(condition) ORDER BY f.id
      """
    try transaction.each(sql, values) { query in
      var note = FileNote(
        name: query.text(1), content: ContentID(query.int(2)), format: query.text(3))
      note.account = query.intOrNil(4).map { AccountID($0) }
      note.firstDay = query.dayOrNil(5)
      note.lastDay = query.dayOrNil(6)
      note.opening = try stated(query, 7)
      note.closing = try stated(query, 9)
      note.counts.new = Int(query.int(12))
      note.counts.known = Int(query.int(13))
      note.counts.deleted = Int(query.int(14))
      note.counts.ignored = Int(query.int(15))
      note.counts.rejected = Int(query.int(16))
      note.counts.skipped = Int(query.int(17))
      note.counts.remarks = Int(query.int(18))
      files.append(
        StoredFile(
          id: FileID(query.int(0)), note: note, sha256: query.blob(21),
          size: Int(query.int(22)), born: query.change(19),
          died: query.intOrNil(20).map { ChangeID($0) }))
    }
    return files
  }

  private func stated(_ query: Query, _ column: Int32) throws -> FileNote.Stated? {
    try amountOrNil(query, column, 11).map {
      FileNote.Stated($0, on: query.dayOrNil(column + 1))
    }
  }
}

/// Finds one line in bytes that come in pieces.
private struct LineFinder {
  private let wanted: Int
  private var line = 1
  private var current: [UInt8] = []
  private var afterReturn = false
  private var isDone = false

  init(wanted: Int) { self.wanted = wanted }

  /// The line, once all pieces are fed: a last line need not end.
  var found: [UInt8]? { isDone || (line == wanted && !current.isEmpty) ? current : nil }

  /// `true` once nothing more is needed.
  mutating func feed(_ piece: [UInt8]) -> Bool {
    for byte in piece {
      let isSecondOfPair = afterReturn && byte == 0x0A
      afterReturn = byte == 0x0D
      if isSecondOfPair { continue }
      if byte == 0x0A || byte == 0x0D {
        if line == wanted {
          isDone = true
          return true
        }
        line += 1
      } else if line == wanted {
        current.append(byte)
      }
    }
    return false
  }
}
