public import Ledger
public import Money

/// What pages of registers and searches ask.
extension Reader {
  /// The live postings of an account from a place on, in either direction, until `each` says that it
  /// is enough: the posting, and the row that says so (the entry's main row for a leg that the books
  /// added).
  ///
  /// - Parameter place: the day and the entry beside which to begin; that entry isn't among them.
  public func walk(
    _ account: AccountID, isNewestFirst: Bool, from place: (day: Day, entry: RowID)?,
    _ each: (PostingLine, RowID) throws -> Bool
  ) throws {
    let (comparison, order) = isNewestFirst ? ("<", " DESC") : (">", "")
    func side(_ account: String, _ units: String, _ stream: String, _ row: String) -> String {
      """
      SELECT day, entry, currency, \(units), \(stream), \(row) FROM posting
      WHERE \(account) = ? AND died IS NULL AND (day, entry) \(comparison) (?, ?)
      ORDER BY day\(order), entry\(order), id
      """
    }
    let far: Int64 = isNewestFirst ? .max : .min
    try stopping {
      try transaction.eachInOrder(
        side("account", "units", "stream", "coalesce(row, entry)"),
        side("against", "-units", "0", "entry"),
        [
          .int(account.number), .int(place.map { Int64($0.day.number) } ?? far),
          .int(place?.entry.number ?? far),
        ], isDescending: isNewestFirst
      ) { query in
        let stream = query.int(4)
        let posting = PostingLine(
          account: account, day: query.day(0), amount: try amount(query, 3, 2),
          entry: query.row(1), stream: stream == 0 ? nil : AccountID(stream))
        if try !each(posting, query.row(5)) { throw Enough() }
      }
    }
  }

  /// The words of every row that came after one, dead or alive: a row's words never change, and an
  /// undoing may bring a row back.
  public func words(
    after row: RowID?, _ each: (RowID, Day, _ description: String, _ counterparty: String?) -> Void
  ) throws {
    try transaction.each(
      "SELECT id, day, description, counterparty FROM row WHERE id > ? ORDER BY id",
      .int(row?.number ?? .min)
    ) { each($0.row(0), $0.day(1), $0.text(2), $0.textOrNil(3)) }
  }
}
