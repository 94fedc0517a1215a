import Ledger

/// Entries one after another.
extension Reader {
  /// All live entries, oldest day first, each with its main row.
  public func entries(_ each: (StoredEntry, StoredRow) throws -> Void) throws {
    var ids: [(day: Int64, entry: Int64)] = []
    try transaction.each(
      "SELECT day, entry FROM posting WHERE leg = 0 AND died IS NULL ORDER BY day, entry"
    ) { ids.append(($0.int(0), $0.int(1))) }
    for (_, id) in ids {
      guard let entry = try entry(RowID(id)), let row = try row(RowID(id)) else { continue }
      try each(entry, row)
    }
  }
}
