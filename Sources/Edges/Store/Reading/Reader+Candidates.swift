public import Ledger
public import Money
import Statements

/// What the matching of transfers asks.
extension Reader {
  /// The live rows that may be one side of a transfer.
  public func transferCandidates() throws -> [StoredRow] {
    var ids: [RowID] = []
    try transaction.each("SELECT row FROM candidate ORDER BY row") { ids.append($0.row(0)) }
    return try ids.compactMap { try row($0) }.filter { !$0.isDeleted }
  }

  /// The live rows behind postings of exactly this amount to the person's own accounts, on the days
  /// of a period.
  public func rows(of amount: Amount, in days: ClosedRange<Day>) throws -> [StoredRow] {
    var ids: Set<RowID> = []
    guard let currency = try number(of: amount.currency) else { return [] }
    for (id, name) in try accounts() where name.kind == .assets && name != .inTransit {
      try transaction.each(
        """
        SELECT coalesce(row, entry) FROM posting
        WHERE account = ?1 AND day BETWEEN ?2 AND ?3 AND currency = ?4 AND units = ?5
          AND died IS NULL
        UNION ALL SELECT entry FROM posting
        WHERE against = ?1 AND day BETWEEN ?2 AND ?3 AND currency = ?4 AND units = -?5
          AND died IS NULL
        """, .int(id.number), .int(days.lowerBound.number), .int(days.upperBound.number),
        .int(currency), .int(amount.minorUnits)
      ) { ids.insert($0.row(0)) }
    }
    return try ids.sorted().compactMap { try row($0) }.filter { !$0.isDeleted }
  }

  /// The days from the first to the last posting of each of the person's own accounts.
  ///
  /// - Parameter day: what is dated after it hasn't come yet and isn't asked.
  public func coverage(until day: Day? = nil, of kinds: Set<AccountName.Kind> = [.assets]) throws
    -> [AccountName: ClosedRange<Day>]
  {
    var coverage: [AccountName: ClosedRange<Day>] = [:]
    for (id, name) in try accounts() where kinds.contains(name.kind) && name != .inTransit {
      for side in ["account", "against"] {
        func end(_ order: String) throws -> Day? {
          try transaction.first(
            """
            SELECT day FROM posting WHERE \(side) = ? AND died IS NULL AND day <= ?
            ORDER BY day \(order) LIMIT 1
            """, .int(id.number), .int(day.map { Int64($0.number) } ?? .max)
          ) { $0.day(0) }
        }
        guard let first = try end("ASC"), let last = try end("DESC") else { continue }
        let known = coverage[name] ?? first...last
        coverage[name] = min(known.lowerBound, first)...max(known.upperBound, last)
      }
    }
    return coverage
  }
}
