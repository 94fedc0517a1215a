public import Ledger
public import Money
import Statements

/// Postings and entries.
extension Reader {
  /// The live postings of an account on the days of a period, by day and entry; without those in
  /// one currency where that is asked.
  public func postings(
    of account: AccountID, in days: ClosedRange<Day>, notIn excluded: Currency? = nil,
    _ each: (PostingLine) throws -> Void
  ) throws {
    // No currency has the number 0.
    let excluded = try excluded.flatMap { try number(of: $0) } ?? 0
    var known: (number: Int64, currency: Currency)?
    // Those that name the account first, and those that name it second: each in order.
    try transaction.eachInOrder(
      """
      SELECT day, entry, currency, units, stream FROM posting
      WHERE account = ? AND day BETWEEN ? AND ? AND currency <> ? AND died IS NULL
      ORDER BY day, entry
      """,
      """
      SELECT day, entry, currency, -units, 0 FROM posting
      WHERE against = ? AND day BETWEEN ? AND ? AND currency <> ? AND died IS NULL
      ORDER BY day, entry
      """,
      [
        .int(account.number), .int(days.lowerBound.number), .int(days.upperBound.number),
        .int(excluded),
      ]
    ) { query in
      let number = query.int(2)
      let currency: Currency
      if let known, known.number == number {
        currency = known.currency
      } else {
        currency = try self.currency(number)
        known = (number, currency)
      }
      let stream = query.int(4)
      try each(
        PostingLine(
          account: account, day: query.day(0),
          amount: Amount(minorUnits: query.int(3), currency), entry: query.row(1),
          stream: stream == 0 ? nil : AccountID(stream)))
    }
  }

  /// The live postings of all accounts of some kinds on the days of a period, account by account.
  public func postings(
    of kinds: Set<AccountName.Kind>, in days: ClosedRange<Day>,
    _ each: (PostingLine) throws -> Void
  ) throws {
    for (id, name) in try accounts().sorted(by: { $0.key < $1.key })
    where kinds.contains(name.kind) {
      try postings(of: id, in: days, each)
    }
  }

  /// A page of an account's register, oldest first: at most `limit` lines after a place, which is
  /// the day and the entry of the last line seen.
  public func register(
    of account: AccountID, after place: (day: Day, entry: RowID)? = nil, limit: Int
  ) throws -> [RegisterLine] {
    try register(account, place, limit, isNewestFirst: false)
  }

  /// The same, newest first.
  public func register(
    of account: AccountID, before place: (day: Day, entry: RowID)?, limit: Int
  ) throws -> [RegisterLine] {
    try register(account, place, limit, isNewestFirst: true)
  }

  private func register(
    _ account: AccountID, _ place: (day: Day, entry: RowID)?, _ limit: Int, isNewestFirst: Bool
  ) throws -> [RegisterLine] {
    var lines: [RegisterLine] = []
    let (comparison, order) = isNewestFirst ? ("<", " DESC") : (">", "")
    func side(_ account: String, _ units: String, _ stream: String, _ row: String) -> String {
      """
      SELECT p.day, p.entry, p.currency, \(units), \(stream), r.id, r.file, r.line, r.kind,
        r.counterparty, r.description
      FROM posting p JOIN row r ON r.id = \(row)
      WHERE p.\(account) = ? AND p.died IS NULL AND (p.day, p.entry) \(comparison) (?, ?)
      ORDER BY p.day\(order), p.entry\(order), p.id
      """
    }
    let far: Int64 = isNewestFirst ? .max : .min
    // A whole entry is never cut: its postings to one account come on one page.
    try stopping {
      try transaction.eachInOrder(
        side("account", "p.units", "p.stream", "coalesce(p.row, p.entry)"),
        side("against", "-p.units", "0", "p.entry"),
        [
          .int(account.number), .int(place.map { Int64($0.day.number) } ?? far),
          .int(place?.entry.number ?? far),
        ], isDescending: isNewestFirst
      ) { query in
        if lines.count >= limit, lines.last?.posting.entry != query.row(1) { throw Enough() }
        let stream = query.int(4)
        let posting = PostingLine(
          account: account, day: query.day(0), amount: try amount(query, 3, 2),
          entry: query.row(1), stream: stream == 0 ? nil : AccountID(stream))
        lines.append(
          RegisterLine(
            posting: posting, row: query.row(5), file: FileID(query.int(6)),
            line: Int(query.int(7)), kind: Row.Kind(number: query.int(8)),
            counterparty: query.textOrNil(9), description: query.text(10)))
      }
    }
    return lines
  }

  /// The entry that is booked under this main row.
  public func entry(_ id: RowID) throws -> StoredEntry? {
    let first = try transaction.first(
      "SELECT id FROM posting WHERE entry = ? AND leg = 0 AND died IS NULL", .int(id.number)
    ) { $0.int(0) }
    guard let first else { return nil }
    var legs: [Leg] = []
    var day = Day(number: 0)
    var born = ChangeID(0)
    try stopping {
      try transaction.each(
        """
        SELECT entry, leg, day, account, currency, units, row, stream, born, against FROM posting
        WHERE id >= ? ORDER BY id
        """, .int(first)
      ) { query in
        guard query.int(0) == id.number, query.int(1) == Int64(legs.count) else { throw Enough() }
        (day, born) = (query.day(2), query.change(8))
        let amount = try amount(query, 5, 4)
        legs.append(
          Leg(
            query.account(3), amount, row: query.intOrNil(6).map { RowID($0) },
            stream: query.intOrNil(7).map { AccountID($0) }))
        if let against = query.intOrNil(9) {
          legs.append(Leg(AccountID(against), try amount.negated()))
        }
      }
    }
    return StoredEntry(id: id, day: day, legs: legs, ownRate: try ownRate(of: id), born: born)
  }

  /// The main row of the entry that a row is booked in, be it the main row itself or another of
  /// the event's rows; `nil` where it isn't booked.
  public func entry(bookedFrom row: RowID) throws -> RowID? {
    try transaction.first(
      """
      SELECT entry FROM posting WHERE entry = ?1 AND leg = 0 AND died IS NULL
      UNION ALL
      SELECT entry FROM posting WHERE row = ?1 AND row <> entry AND died IS NULL LIMIT 1
      """, .int(row.number)
    ) { $0.row(0) }
  }

  /// The rates that events bring themselves, by entry.
  public func ownRates() throws -> [RowID: Rate] {
    var rates: [RowID: Rate] = [:]
    try transaction.each(
      "SELECT entry, base, base_units, quote, quote_units FROM own_rate WHERE died IS NULL"
    ) { rates[$0.row(0)] = try rate($0, at: 1) }
    return rates
  }

  public func ownRate(of entry: RowID) throws -> Rate? {
    try transaction.first(
      """
      SELECT base, base_units, quote, quote_units FROM own_rate
      WHERE entry = ? AND died IS NULL
      """, .int(entry.number)
    ) { try rate($0, at: 0) } ?? nil
  }

  /// A rate from four columns: currency and units of the base, then of the quote.
  func rate(_ query: Query, at column: Int32) throws -> Rate? {
    Rate(
      try amount(query, column + 1, column), equals: try amount(query, column + 3, column + 2))
  }
}

/// Thrown to end a loop over records; never leaves the reader.
struct Enough: Error {}

func stopping(_ body: () throws -> Void) throws {
  do { try body() } catch is Enough {}
}
