import Ledger
public import Money

/// What a write can do. Used only inside the closure of `Book.write`; all that it does becomes one
/// change of the journal, or nothing when the closure throws.
///
/// ```swift
/// try book.write(ChangeNote(.rate, at: now, why: "typed in")) { w in
///   try w.set(DayRate(rate, on: day, source: "manual"))
/// }
/// ```
public final class Writer {
  /// The change being written.
  public let change: ChangeID
  /// Entries on this day or before may not come, go or change: a closed period.
  public let closedUntil: Day?
  /// May be altered until the closure returns, as when the counts of an import are known.
  public var note: ChangeNote

  let transaction: Transaction
  var sums = MonthSums()
  var pending = PendingPostings()
  var booked = BookedRows()
  var deaths: [Table: Runs] = [:]
  /// The files of this change; written last, when their counts are known.
  var files: [(id: Int64, note: FileNote?)] = []
  /// By file.
  var sightings: [Int64: Sightings] = [:]
  var undoes: Int64?
  private var inserters = [Inserter?](repeating: nil, count: Table.allCases.count + 1)
  private let previousChain: [UInt8]
  let reading: Reader

  var accounts: [AccountName: AccountID]?
  var currencies: [(currency: Currency, number: Int64)] = []

  init(_ transaction: Transaction, _ note: ChangeNote) throws {
    self.transaction = transaction
    self.note = note
    let last = try transaction.first("SELECT id, chain FROM change ORDER BY id DESC LIMIT 1") {
      (id: $0.int(0), chain: $0.blob(1))
    }
    change = ChangeID((last?.id ?? 0) + 1)
    previousChain = last?.chain ?? Chain.beginning
    closedUntil = try Writer.closing(transaction)
    reading = Reader(transaction)
  }

  /// The fact that closes the books, under which kind and name it lies: an ISO day in JSON.
  public static let closing = (kind: "lock", name: "books")

  private static func closing(_ transaction: Transaction) throws -> Day? {
    try transaction.first(
      "SELECT body FROM fact WHERE kind = ? AND name = ? AND died IS NULL",
      .text(closing.kind), .text(closing.name)
    ) { Day(iso: $0.text(0).filter { $0 != "\"" }) } ?? nil
  }

  func requireOpen(_ day: Day) throws {
    if let closedUntil, day <= closedUntil { throw BookRefusal.closed(until: closedUntil) }
  }

  /// The book as this write has left it so far.
  public func reader() throws -> Reader {
    try writePostings()
    try sums.fold(into: transaction)
    try writeFiles()
    reading.forget()
    return reading
  }

  func inserter(_ table: Table) throws -> Inserter {
    let place = Int(table.rawValue)
    if let known = inserters[place] { return known }
    let new = try Inserter(table, transaction, change: change.number)
    inserters[place] = new
    return new
  }

  /// Marks a record as dead by this change; `false` where it isn't alive.
  func kill(_ table: Table, _ id: Int64) throws -> Bool {
    let died = try transaction.run(
      "UPDATE \(table.name) SET died = ? WHERE id = ? AND died IS NULL",
      .int(change.number), .int(id))
    guard died == 1 else { return false }
    deaths[table, default: Runs()].add(id)
    return true
  }

  /// Closes the change; `false` where it wrote nothing that says anything.
  func finish() throws -> Bool {
    try writePostings()
    try writeFiles()
    if let bare = files.first, files.contains(where: { $0.note != nil }) {
      throw BookRefusal.fileWithoutRecord(FileID(bare.id))
    }
    try sums.fold(into: transaction)
    var parts: [Part] = []
    for table in Table.allCases {
      let died = (deaths[table] ?? Runs()).normalized
      let inserter = try died.isEmpty ? inserters[Int(table.rawValue)] : inserter(table)
      guard let inserter, inserter.count > 0 || !died.isEmpty else { continue }
      parts.append(inserter.part(died: died))
    }
    let says = parts.contains { part in
      part.table == Table.revival.rawValue || Table(rawValue: part.table)?.isMortal == true
    }
    guard says || undoes != nil else { return false }

    for part in parts {
      try transaction.run(
        "INSERT INTO part VALUES(?,?,?,?,?,?)", .int(change.number), .int(part.table),
        .int(part.first), .int(part.born), .blob(part.died.bytes), .blob(part.digest))
    }
    let digest = Chain.digest(of: parts)
    let chain = Chain.next(
      after: previousChain, id: change.number, note, undoes: undoes, digest: digest)
    try transaction.run(
      "INSERT INTO change VALUES(?,?,?,?,?,?,?,?,?)", .int(change.number), .int(note.at),
      .text(note.who), .text(note.kind.rawValue), .text(note.why), .text(note.facts),
      .int(undoes), .blob(digest), .blob(chain))
    return true
  }
}
