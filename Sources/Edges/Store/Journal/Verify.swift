import Crypto
import GRDBSQLite
import Ledger
import Money

extension Book {
  /// Checks the whole book: SQLite's pages, every record against the journal, the journal against
  /// its chain, kept bytes, kept sums, and that every entry balances.
  public func verify() throws -> Verification {
    try read { reader in try Verifier(reader.transaction).run() }
  }
}

/// One pass over each table, whatever the number of changes.
final class Verifier {
  private let transaction: Transaction
  private var verification = Verification()
  private var found: [Place: PartFound] = [:]

  private struct Place: Hashable {
    let change: Int64
    let table: Int64
  }

  /// What is there of one table's part of one change.
  private final class PartFound {
    var hash = PartHash()
    var first: Int64 = 0
    var born: Int64 = 0
    var died = Runs()
  }

  init(_ transaction: Transaction) { self.transaction = transaction }

  func run() throws -> Verification {
    try transaction.each("PRAGMA integrity_check(20)") { query in
      if query.text(0) != "ok" { verification.add(.pages(query.text(0))) }
    }
    try compareSchema()
    for table in Table.allCases { try scan(table) }
    try scanRevivals()
    try compareJournal()
    try compareContents()
    try comparePostings()
    return verification
  }

  private func compareSchema() throws {
    let found = try SchemaObjects(transaction)
    let expected = try SchemaObjects.made(by: Schema.steps)
    for object in found.foreign(to: expected) { verification.add(.foreign(object)) }
    for object in found.missing(from: expected) { verification.add(.missing(object)) }
  }

  private func scan(_ table: Table) throws {
    var bytes = RecordBytes()
    var current: (change: Int64, part: PartFound)?
    let columns = table.columns
    let added = table.added
    let born = Int32(columns.count - 1)
    try transaction.each("SELECT \(columns.joined(separator: ",")) FROM \(table.name) ORDER BY id")
    {
      query in
      let change = query.int(born)
      if current?.change != change || bytes.isPlenty {
        current?.part.hash.add(bytes.bytes)
        bytes.removeAll()
        if current?.change != change { current = (change, part(change, table)) }
      }
      query.append(columns: born + 1, added: added, to: &bytes)
      guard let part = current?.part else { return }
      if part.born == 0 { part.first = query.int(0) }
      part.born += 1
    }
    current?.part.hash.add(bytes.bytes)
    guard table.isMortal else { return }
    try transaction.each(
      "SELECT id, died FROM \(table.name) WHERE died IS NOT NULL ORDER BY id"
    ) { query in part(query.int(1), table).died.add(query.int(0)) }
  }

  /// A record that lives again died once all the same.
  private func scanRevivals() throws {
    try transaction.each("SELECT record, first, last, died FROM revival") { query in
      guard let table = Table(rawValue: query.int(0)), query.int(1) <= query.int(2) else { return }
      part(query.int(3), table).died.add(query.int(1)...query.int(2))
    }
  }

  private func part(_ change: Int64, _ table: Table) -> PartFound {
    let place = Place(change: change, table: table.rawValue)
    if let known = found[place] { return known }
    let new = PartFound()
    found[place] = new
    return new
  }

  private func compareJournal() throws {
    var parts: [Int64: [Part]] = [:]
    try transaction.each(
      "SELECT change, record, first, born, died, digest FROM part ORDER BY change, record"
    ) { query in
      let part = Part(
        table: query.int(1), first: query.int(2), born: query.int(3),
        died: Runs(bytes: query.blob(4)), digest: query.blob(5))
      parts[query.int(0), default: []].append(part)
    }
    try transaction.each(
      "SELECT id, at, who, kind, why, facts, undoes, digest, chain FROM change ORDER BY id"
    ) { query in
      let id = query.int(0)
      let note = ChangeNote(
        ChangeKind(query.text(3)), at: query.int(1), who: query.text(2), why: query.text(4),
        facts: query.text(5))
      let stored = parts.removeValue(forKey: id) ?? []
      let digest = Chain.digest(of: stored)
      let chain = Chain.next(
        after: verification.head, id: id, note, undoes: query.intOrNil(6), digest: digest)
      verification.changes += 1
      if id != Int64(verification.changes) || digest != query.blob(7) || chain != query.blob(8) {
        verification.add(.journal(ChangeID(id)))
      }
      // Go on from what is written, so that one altered line is one fault.
      verification.head = query.blob(8)
      for part in stored { try compare(part, of: id) }
    }
    for (place, part) in found where part.born > 0 || !part.died.isEmpty {
      let table = Table(rawValue: place.table)?.name ?? "\(place.table)"
      verification.add(.unknownChange(place.change, table: table))
    }
    for change in parts.keys { verification.add(.unknownChange(change, table: "part")) }
  }

  private func compare(_ part: Part, of change: Int64) throws {
    let name = Table(rawValue: part.table)?.name ?? "\(part.table)"
    let place = Place(change: change, table: part.table)
    let there = found.removeValue(forKey: place) ?? PartFound()
    let died = there.died.normalized
    let digest = there.hash.finished(born: there.born, died: died)
    let now = Part(
      table: part.table, first: there.first, born: there.born, died: died, digest: digest)
    if now != part { verification.add(.records(ChangeID(change), table: name)) }
  }

  private func compareContents() throws {
    try transaction.each("SELECT id, sha256, size FROM content") { content in
      var hasher = SHA256()
      var size: Int64 = 0
      var number: Int64 = 0
      try transaction.each(
        "SELECT number, bytes FROM piece WHERE content = ? ORDER BY number",
        .int(content.int(0))
      ) { query in
        if query.int(0) != number { size = .min }
        number += 1
        query.withBlob(1) { bytes in
          hasher.update(bufferPointer: bytes)
          size += Int64(bytes.count)
        }
      }
      if size != content.int(2) || Array(hasher.finalize()) != content.blob(1) {
        verification.add(.content(ContentID(content.int(0))))
      }
    }
    try transaction.each(
      "SELECT DISTINCT content FROM piece WHERE content NOT IN (SELECT id FROM content)"
    ) { verification.add(.content(ContentID($0.int(0)))) }
  }

  private func comparePostings() throws {
    var sums: [MonthSums.Key: MonthSums.Sum] = [:]
    var entry: Int64 = 0
    var left: [Int64: Int128] = [:]
    func closeEntry() {
      if left.contains(where: { $0.value != 0 }) { verification.add(.unbalanced(RowID(entry))) }
      left.removeAll(keepingCapacity: true)
    }
    try transaction.each(
      """
      SELECT account, stream, currency, day, units, against, entry, leg FROM posting
      WHERE died IS NULL ORDER BY id
      """
    ) { query in
      if query.int(6) != entry || query.int(7) == 0 {
        closeEntry()
        entry = query.int(6)
      }
      MonthSums.eachLeg(query) { key, units in
        left[key.currency, default: 0] += units
        sums[key, default: MonthSums.Sum()].units += units
        sums[key, default: MonthSums.Sum()].postings += 1
      }
    }
    closeEntry()
    try transaction.each(
      "SELECT account, stream, currency, month, units, carry, postings FROM month_sum"
    ) { query in
      let key = MonthSums.Key(
        account: query.int(0), stream: query.int(1), currency: query.int(2),
        month: Int32(truncatingIfNeeded: query.int(3)))
      let kept = MonthSums.Sum(
        units: MonthSums.joined(query.int(4), carry: query.int(5)), postings: query.int(6))
      if sums.removeValue(forKey: key) != kept { differs(key) }
    }
    sums.keys.forEach(differs)
    try transaction.each(
      """
      SELECT p.entry FROM posting p LEFT JOIN row r ON r.id = p.entry
      WHERE p.died IS NULL AND p.leg = 0 AND (r.id IS NULL OR r.died IS NOT NULL OR r.state <> 0)
      """
    ) { verification.add(.rowMissing(RowID($0.int(0)))) }
  }

  private func differs(_ key: MonthSums.Key) {
    verification.add(.monthSum(AccountID(key.account), Month(number: key.month)))
  }
}

extension Query {
  /// The first columns as a record is hashed.
  fileprivate func append(columns: Int32, added: Columns, to bytes: inout RecordBytes) {
    for column in 0..<columns {
      let type = sqlite3_column_type(pointer, column)
      if added.contains(.at(Int(column))) {
        if type == SQLITE_NULL { continue }
        bytes.added(at: Int(column))
      }
      switch type {
      case SQLITE_INTEGER:
        bytes.int(int(column))
      case SQLITE_NULL:
        bytes.null()
      case SQLITE_FLOAT:
        bytes.real(sqlite3_column_double(pointer, column))
      case SQLITE_TEXT:
        let start = UnsafeRawPointer(sqlite3_column_text(pointer, column))
        let count = Int(sqlite3_column_bytes(pointer, column))
        bytes.text(UnsafeRawBufferPointer(start: start, count: count))
      default:
        withBlob(column) { raw in
          bytes.blob(raw)
        }
      }
    }
  }
}
