public import Ledger
import Money

/// Facts, rates and the journal.
extension Reader {
  /// The live facts of a kind, by name.
  public func facts(_ kind: String) throws -> [Fact] {
    var facts: [Fact] = []
    try transaction.each(
      "SELECT kind, name, body, born FROM fact WHERE kind = ? AND died IS NULL ORDER BY name",
      .text(kind)
    ) { facts.append(fact($0)) }
    return facts
  }

  public func fact(_ kind: String, _ name: String) throws -> Fact? {
    try transaction.first(
      "SELECT kind, name, body, born FROM fact WHERE kind = ? AND name = ? AND died IS NULL",
      .text(kind), .text(name)
    ) { fact($0) }
  }

  private func fact(_ query: Query) -> Fact {
    Fact(
      kind: query.text(0), name: query.text(1), body: query.text(2), born: query.change(3))
  }

  /// The rates of all tables, by pair and day; of one day, the one set last comes last.
  public func rates(_ each: (DayRate) throws -> Void) throws {
    try transaction.each(
      """
      SELECT base, base_units, quote, quote_units, day, source FROM rate WHERE died IS NULL
      ORDER BY base, quote, day, id
      """
    ) { query in
      guard let rate = try rate(query, at: 0) else { return }
      try each(DayRate(rate, on: query.day(4), source: query.text(5)))
    }
  }

  /// The rates of all tables.
  public func rates() throws -> Rates {
    var rates = Rates()
    try self.rates { rates.add($0.rate, on: $0.day) }
    return rates
  }

  /// The journal, newest first: at most `limit` changes before one.
  public func changes(before: ChangeID? = nil, limit: Int) throws -> [Change] {
    var changes: [Change] = []
    try transaction.each(
      "\(Reader.selectChange) WHERE c.id < ? ORDER BY c.id DESC LIMIT ?",
      .int(before?.number ?? .max), .int(Int64(limit))
    ) { changes.append(change($0)) }
    return changes
  }

  public func change(_ id: ChangeID) throws -> Change? {
    try transaction.first("\(Reader.selectChange) WHERE c.id = ?", .int(id.number)) { change($0) }
  }

  /// The books' own rows (`BookRow.isOfStatement`) come behind a change's others, so that the last
  /// of those tells their number without a look at each.
  private static let selectChange = """
    SELECT c.id, c.at, c.who, c.kind, c.why, c.facts, c.undoes, c.digest, c.chain,
      (SELECT u.id FROM change u WHERE u.undoes = c.id),
      (SELECT r.id - p.first + 1 FROM part p JOIN row r
        ON r.id BETWEEN p.first AND p.first + p.born - 1 AND r.line > 0
        WHERE p.change = c.id AND p.record = \(Table.row.rawValue) ORDER BY r.id DESC LIMIT 1)
    FROM change c
    """

  private func change(_ query: Query) -> Change {
    let note = ChangeNote(
      ChangeKind(query.text(3)), at: query.int(1), who: query.text(2), why: query.text(4),
      facts: query.text(5))
    return Change(
      id: query.change(0), note: note, undoes: query.intOrNil(6).map { ChangeID($0) },
      undoneBy: query.intOrNil(9).map { ChangeID($0) }, rows: Int(query.intOrNil(10) ?? 0),
      digest: query.blob(7), chain: query.blob(8))
  }
}
