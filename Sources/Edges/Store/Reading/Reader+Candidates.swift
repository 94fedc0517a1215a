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
    for (id, name) in try accounts() where name.kind == .assets && name != .inTransit {
      try transaction.each(
        """
        SELECT coalesce(p.row, p.entry) FROM posting p
        JOIN currency c ON c.id = p.currency AND c.code = ? AND c.digits = ?
        WHERE p.account = ? AND p.day BETWEEN ? AND ? AND p.units = ? AND p.died IS NULL
        """, .text(amount.currency.code), .int(Int64(amount.currency.minorDigits)),
        .int(id.number), .int(days.lowerBound.number), .int(days.upperBound.number),
        .int(amount.minorUnits)
      ) { ids.insert($0.row(0)) }
    }
    return try ids.sorted().compactMap { try row($0) }.filter { !$0.isDeleted }
  }

  /// The days from the first to the last posting of each of the person's own accounts.
  public func coverage() throws -> [AccountName: ClosedRange<Day>] {
    var coverage: [AccountName: ClosedRange<Day>] = [:]
    for (id, name) in try accounts() where name.kind == .assets && name != .inTransit {
      func end(_ order: String) throws -> Day? {
        try transaction.first(
          """
          SELECT day FROM posting WHERE account = ? AND died IS NULL
          ORDER BY day \(order) LIMIT 1
          """, .int(id.number)
        ) { $0.day(0) }
      }
      if let first = try end("ASC"), let last = try end("DESC") { coverage[name] = first...last }
    }
    return coverage
  }
}
