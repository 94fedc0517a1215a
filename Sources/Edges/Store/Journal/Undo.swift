import Ledger
import Money

extension Book {
  /// Takes a change back, as a change of its own: what it brought dies, what it took out lives
  /// again under its old numbers. Undoing an undo brings the change back, and so on; naming a
  /// change whose undo was undone undoes it again.
  ///
  /// Refused with `undoBlocked(by:)`, naming a later change to undo first, where that one built on
  /// this one; with `alreadyUndone(by:)`; with `noSuchChange`.
  @discardableResult
  public func undo(_ change: ChangeID, _ note: ChangeNote) throws -> ChangeID {
    let written = try write(note) { try $0.undo(change) }
    guard let made = written.change else { preconditionFailure("an undo is a change") }
    return made
  }
}

extension Writer {
  /// Takes a change back within this write; what follows in the write belongs to the same change.
  public func undo(_ change: ChangeID) throws {
    let target = try inForce(change.number)
    undoes = target
    var killed: [Table: Runs] = [:]
    for table in Table.mortal {
      let lives = try broughtToLife(by: target, table)
      killed[table] = lives
      if table == .posting { try requireOpen(lives) }
      for run in lives.list { try kill(run, of: table, unlessIn: target) }
    }
    for table in Table.mortal {
      let revived = try diedOnly(in: target, table, besides: killed[table] ?? Runs())
      if table == .posting { try requireOpen(revived) }
      for run in revived.list { try revive(run, of: table, from: target) }
    }
    for run in killed[.row]?.list ?? [] { try requireUnused(rows: run) }
  }

  /// Refused where any of these postings lies in a closed period.
  private func requireOpen(_ postings: Runs) throws {
    guard let closedUntil else { return }
    for run in postings.list {
      let closed = try transaction.first(
        "SELECT 1 FROM posting WHERE id BETWEEN ? AND ? AND day <= ? LIMIT 1",
        .int(run.lowerBound), .int(run.upperBound), .int(closedUntil.number)
      ) { _ in true }
      if closed == true { throw BookRefusal.closed(until: closedUntil) }
    }
  }

  /// The last of the chain of undos that begins with a change, where the change is in force.
  private func inForce(_ change: Int64) throws -> Int64 {
    guard
      try transaction.first("SELECT 1 FROM change WHERE id = ?", .int(change), body: { _ in })
        != nil
    else { throw BookRefusal.noSuchChange(ChangeID(change)) }
    var last = change
    var isInForce = true
    while let next = try transaction.first(
      "SELECT id FROM change WHERE undoes = ?", .int(last), body: { $0.int(0) })
    {
      last = next
      isInForce.toggle()
    }
    guard isInForce else { throw BookRefusal.alreadyUndone(by: ChangeID(last)) }
    return last
  }

  private func broughtToLife(by change: Int64, _ table: Table) throws -> Runs {
    var runs = Runs()
    try transaction.each(
      "SELECT first, born FROM part WHERE change = ? AND record = ? AND born > 0", .int(change),
      .int(table.rawValue)
    ) { runs.add($0.int(0)...($0.int(0) + $0.int(1) - 1)) }
    try transaction.each(
      "SELECT first, last FROM revival WHERE born = ? AND record = ?", .int(change),
      .int(table.rawValue)
    ) { runs.add($0.int(0)...$0.int(1)) }
    return runs.normalized
  }

  /// Records that a change took out, other than those that it brought itself.
  private func diedOnly(in change: Int64, _ table: Table, besides own: Runs) throws -> Runs {
    let died = try transaction.first(
      "SELECT died FROM part WHERE change = ? AND record = ?", .int(change),
      .int(table.rawValue)
    ) { Runs(bytes: $0.blob(0)) }
    return (died ?? Runs()).subtracting(own)
  }

  private func kill(_ run: ClosedRange<Int64>, of table: Table, unlessIn target: Int64) throws {
    let (first, last) = (Query.Value.int(run.lowerBound), Query.Value.int(run.upperBound))
    let later = try transaction.first(
      """
      SELECT max(died) FROM \(table.name)
      WHERE id BETWEEN ? AND ? AND died IS NOT NULL AND died <> ?
      """, first, last, .int(target)
    ) { $0.intOrNil(0) }
    if let later, let later { throw BookRefusal.undoBlocked(by: ChangeID(later)) }

    if table == .posting { try count(run, times: -1) }
    // Records that the change both brought and took out stay dead as they are.
    var dying = Runs()
    try transaction.each(
      "SELECT id FROM \(table.name) WHERE id BETWEEN ? AND ? AND died IS NULL ORDER BY id",
      first, last
    ) { dying.add($0.int(0)) }
    for part in run.parts {
      try transaction.run(
        "UPDATE \(table.name) SET died = ? WHERE id BETWEEN ? AND ? AND died IS NULL",
        .int(change.number), .int(part.lowerBound), .int(part.upperBound))
    }
    for run in dying.list { deaths[table, default: Runs()].add(run) }
  }

  private func revive(_ run: ClosedRange<Int64>, of table: Table, from target: Int64) throws {
    let revivals = try inserter(.revival)
    var record = revivals.begin()
    record.int(table.rawValue)
    record.int(run.lowerBound)
    record.int(run.upperBound)
    record.int(target)
    _ = try revivals.insert(record)
    do {
      for part in run.parts {
        try transaction.run(
          "UPDATE \(table.name) SET died = NULL WHERE id BETWEEN ? AND ?",
          .int(part.lowerBound), .int(part.upperBound))
      }
    } catch  where isConflict(error) {
      throw BookRefusal.undoBlocked(by: try usurper(of: run, table))
    }
    if table == .posting { try count(run, times: 1) }
    try requireRows(beneath: run, of: table)
  }

  /// The change by which another record lives in the place of one of these.
  private func usurper(of run: ClosedRange<Int64>, _ table: Table) throws -> ChangeID {
    let same =
      switch table {
      case .row: "o.key = x.key"
      case .posting: "o.entry = x.entry AND o.leg = 0 AND x.leg = 0"
      case .ownRate: "o.entry = x.entry"
      case .pair: "(o.out_row = x.out_row OR o.in_row = x.in_row)"
      case .fact: "o.kind = x.kind AND o.name = x.name"
      case .rate: "o.base = x.base AND o.quote = x.quote AND o.day = x.day AND o.source = x.source"
      default: "FALSE"
      }
    let other = try transaction.first(
      """
      SELECT o.id FROM \(table.name) x JOIN \(table.name) o ON \(same)
      WHERE x.id BETWEEN ? AND ? AND o.died IS NULL AND o.id <> x.id LIMIT 1
      """, .int(run.lowerBound), .int(run.upperBound)
    ) { $0.int(0) }
    guard let other else { throw BookRefusal.damaged(detail: "\(table.name) \(run)") }
    return try raiser(of: other, table)
  }

  /// The change that last brought a record to life.
  private func raiser(of id: Int64, _ table: Table) throws -> ChangeID {
    let revived = try transaction.first(
      "SELECT max(born) FROM revival WHERE record = ? AND ? BETWEEN first AND last",
      .int(table.rawValue), .int(id)
    ) { $0.intOrNil(0) }
    if let revived, let revived { return ChangeID(revived) }
    let born = try transaction.first(
      "SELECT born FROM \(table.name) WHERE id = ?", .int(id), body: { $0.int(0) })
    return ChangeID(born ?? 0)
  }

  /// What lives again needs its rows alive.
  private func requireRows(beneath run: ClosedRange<Int64>, of table: Table) throws {
    let references: [String] =
      switch table {
      case .posting: ["entry", "row"]
      case .ownRate: ["entry"]
      case .pair: ["out_row", "in_row"]
      case .sighting: ["row"]
      default: []
      }
    for reference in references {
      let killer = try transaction.first(
        """
        SELECT max(r.died) FROM \(table.name) x JOIN row r ON r.id = x.\(reference)
        WHERE x.id BETWEEN ? AND ? AND r.died IS NOT NULL
        """, .int(run.lowerBound), .int(run.upperBound)
      ) { $0.intOrNil(0) }
      if let killer, let killer { throw BookRefusal.undoBlocked(by: ChangeID(killer)) }
    }
  }

  /// What a later change booked or paired on these rows has to go first, and so has a later file
  /// that tells of them too: without this change it would have brought them itself.
  private func requireUnused(rows run: ClosedRange<Int64>) throws {
    let uses: [(Table, String)] = [
      (.posting, "entry BETWEEN ? AND ? AND leg = 0"),
      (.posting, "row BETWEEN ? AND ? AND row <> entry"),
      (.pair, "out_row BETWEEN ? AND ?"), (.pair, "in_row BETWEEN ? AND ?"),
      (.sighting, "row BETWEEN ? AND ?"),
    ]
    for (table, condition) in uses {
      let user = try transaction.first(
        "SELECT max(id) FROM \(table.name) WHERE \(condition) AND died IS NULL",
        .int(run.lowerBound), .int(run.upperBound)
      ) { $0.intOrNil(0) }
      if let user, let user { throw BookRefusal.undoBlocked(by: try raiser(of: user, table)) }
    }
  }

  /// Adds live postings to the sums of months, or takes them away.
  private func count(_ run: ClosedRange<Int64>, times: Int64) throws {
    try transaction.each(
      """
      SELECT account, stream, currency, day, units, against FROM posting
      WHERE id BETWEEN ? AND ? AND died IS NULL
      """, .int(run.lowerBound), .int(run.upperBound)
    ) { query in
      MonthSums.eachLeg(query) { sums.add($0, $1, times: times) }
    }
  }
}

extension ClosedRange<Int64> {
  /// A few thousand numbers at a time: what SQLite needs to take one statement back stays small.
  fileprivate var parts: some Sequence<ClosedRange<Int64>> {
    sequence(
      state: lowerBound,
      next: { (start: inout Int64) -> ClosedRange<Int64>? in
        guard start <= upperBound else { return nil }
        let end = Swift.min(upperBound, start + 8_191)
        defer { start = end + 1 }
        return start...end
      })
  }
}
