public import Ledger

/// Rows that may be one side of a transfer. The list is derived from the rows and only says where
/// to look: a row in it that isn't live is passed over.
extension Writer {
  public func mark(mayTransfer row: RowID) throws {
    try transaction.run("INSERT OR IGNORE INTO candidate VALUES(?)", .int(row.number))
  }
}
