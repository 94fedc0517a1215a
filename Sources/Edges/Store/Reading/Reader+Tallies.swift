import Ledger
public import Money

/// How often a file's own rows have moved one amount on one day.
public struct DayTally: Hashable, Sendable {
  public let file: FileID
  public let day: Day
  public let units: Int64
  /// The currency's number in the book.
  public let currency: Int64
  public let count: Int
  /// Of those, the ones that a file asked about tells too.
  public let toldAgain: Int
}

extension Reader {
  /// What the booked rows of each file moved in an account on some days: rows that a file only knew
  /// are those of the file that told them first.
  public func tallies(
    of account: AccountID, in days: ClosedRange<Day>, toldAgainBy file: FileID
  ) throws -> [DayTally] {
    var tallies: [DayTally] = []
    try transaction.each(
      """
      SELECT r.file, p.day, p.units, p.currency, COUNT(*),
        SUM(EXISTS(SELECT 1 FROM sighting s WHERE s.row = r.id AND s.file = ? AND s.died IS NULL))
      FROM posting p JOIN row r ON r.id = p.row AND r.account = p.account AND r.died IS NULL
      WHERE p.account = ? AND p.day BETWEEN ? AND ? AND p.died IS NULL
      GROUP BY r.file, p.day, p.units, p.currency
      """, .int(file.number), .int(account.number), .int(days.lowerBound.number),
      .int(days.upperBound.number)
    ) { query in
      tallies.append(
        DayTally(
          file: FileID(query.int(0)), day: query.day(1), units: query.int(2),
          currency: query.int(3), count: Int(query.int(4)),
          toldAgain: Int(query.int(5))))
    }
    return tallies
  }
}

/// A booked row that its source gave a reference.
public struct ReferencedRow: Hashable, Sendable {
  public let file: FileID
  public let reference: String
  public let day: Day
  public let units: Int64
  /// The currency's number in the book.
  public let currency: Int64
  public let words: String
}

extension Reader {
  /// The booked rows of an account on some days that have a reference of their source's.
  public func referenced(
    in account: AccountID, _ days: ClosedRange<Day>, _ each: (ReferencedRow) -> Void
  ) throws {
    try transaction.each(
      """
      SELECT r.file, r.source_id, r.day, r.units, r.currency, r.description
      FROM posting p JOIN row r ON r.id = p.row AND r.account = p.account AND r.died IS NULL
      WHERE p.account = ? AND p.day BETWEEN ? AND ? AND p.died IS NULL AND r.source_id <> ''
      """, .int(account.number), .int(days.lowerBound.number), .int(days.upperBound.number)
    ) { query in
      each(
        ReferencedRow(
          file: FileID(query.int(0)), reference: query.text(1), day: query.day(2),
          units: query.int(3), currency: query.int(4), words: query.text(5)))
    }
  }
}
