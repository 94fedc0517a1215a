public import Ledger
public import Money

/// What an entry of two legs moved in the account whose statement told of it.
public struct OwnMovement: Hashable, Sendable {
  public let entry: RowID
  public let account: AccountID
  public let day: Day
  public let amount: Amount
}

extension Reader {
  /// The own sides of the entries that moved money between an account and one other on some days.
  public func ownMovements(
    against account: AccountID, in days: ClosedRange<Day>, _ each: (OwnMovement) -> Void
  ) throws {
    try transaction.each(
      """
      SELECT entry, account, day, units, currency FROM posting
      WHERE against = ? AND day BETWEEN ? AND ? AND died IS NULL
      """, .int(account.number), .int(days.lowerBound.number), .int(days.upperBound.number)
    ) { query in
      each(
        OwnMovement(
          entry: RowID(query.int(0)), account: AccountID(query.int(1)), day: query.day(2),
          amount: try amount(query, 3, 4)))
    }
  }
}
