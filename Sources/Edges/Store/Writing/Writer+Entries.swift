public import Ledger
public import Money

/// Entries: the postings of one event, kept under its main row.
extension Writer {
  /// Books an event. `entry` is its main row, live and not booked yet; the legs balance in every
  /// currency.
  public func post(
    _ entry: RowID, on day: Day, _ legs: [Leg], ownRate: Rate? = nil
  ) throws {
    guard Writer.balances(legs) else { throw BookRefusal.unbalanced(entry) }
    try requireOpen(day)
    try requireLive(entry)
    for leg in legs {
      if let row = leg.row, row != entry { try requireLive(row) }
    }
    guard try !isBooked(entry) else { throw BookRefusal.entryExists(entry) }
    let month = day.month.number
    var place = 0
    while place < legs.count {
      let leg = legs[place]
      let mirror = place + 1 < legs.count && legs[place + 1].mirrors(leg) ? legs[place + 1] : nil
      let currency = try number(of: leg.amount.currency)
      pending.add(entry, place, day, leg, currency: currency, against: mirror?.account)
      for leg in [leg, mirror] {
        guard let leg else { continue }
        let key = MonthSums.Key(
          account: leg.account.number, stream: leg.stream?.number ?? 0, currency: currency,
          month: month)
        sums.add(key, Int128(leg.amount.minorUnits), times: 1)
      }
      place += mirror == nil ? 1 : 2
    }
    try pending.write(to: inserter(.posting), all: false)
    if let ownRate { try add(ownRate, of: entry) }
  }

  /// Books an event given in names.
  public func post(_ entry: RowID, _ value: Entry, ownRate: Rate? = nil) throws {
    let legs = try value.postings.map { posting in
      Leg(
        try account(posting.account), posting.amount, row: posting.row,
        stream: try posting.stream.map { try account($0) })
    }
    try post(entry, on: value.day, legs, ownRate: ownRate)
  }

  /// Unbooks an event: its postings and its own rate die, its rows stay.
  public func kill(entry: RowID) throws {
    try writePostings()
    guard
      let first = try transaction.first(
        "SELECT id FROM posting WHERE entry = ? AND leg = 0 AND died IS NULL", .int(entry.number),
        body: { $0.int(0) })
    else { throw BookRefusal.noSuchEntry(entry) }
    var last = first
    if closedUntil != nil, let day = try reader().entry(entry)?.day { try requireOpen(day) }
    try eachLeg(from: first) { id, sum, units in
      sums.add(sum, units, times: -1)
      last = id
    }
    try transaction.run(
      "UPDATE posting SET died = ? WHERE id BETWEEN ? AND ?", .int(change.number), .int(first),
      .int(last))
    deaths[.posting, default: Runs()].add(first...last)
    booked.remove(entry.number, firstNew: try inserter(.row).first)
    if let rate = try transaction.first(
      "SELECT id FROM own_rate WHERE entry = ? AND died IS NULL", .int(entry.number),
      body: { $0.int(0) })
    {
      _ = try kill(.ownRate, rate)
    }
  }

  /// The legs of the entry whose first posting this is, each with its posting's number.
  private func eachLeg(
    from first: Int64, _ body: (Int64, MonthSums.Key, Int128) -> Void
  ) throws {
    try transaction.each(
      """
      SELECT account, stream, currency, day, units, against, id FROM posting
      WHERE id >= ?1 AND id < (
        SELECT coalesce(
          (SELECT id FROM posting WHERE id > ?1 AND leg = 0 ORDER BY id LIMIT 1),
          9223372036854775807))
      """, .int(first)
    ) { query in
      MonthSums.eachLeg(query) { body(query.int(6), $0, $1) }
    }
  }

  private func add(_ rate: Rate, of entry: RowID) throws {
    let (base, quote) = (try number(of: rate.base.currency), try number(of: rate.quote.currency))
    let rates = try inserter(.ownRate)
    var record = rates.begin()
    record.int(entry.number)
    record.int(base)
    record.int(rate.base.minorUnits)
    record.int(quote)
    record.int(rate.quote.minorUnits)
    _ = try rates.insert(record)
  }

  /// Writes what is still held back, before anything asks for postings.
  func writePostings() throws {
    if !pending.isEmpty { try pending.write(to: inserter(.posting), all: true) }
  }

  /// Of rows of this write it is known without asking.
  private func isBooked(_ entry: RowID) throws -> Bool {
    let firstNew = try inserter(.row).first
    if booked.contains(entry.number, firstNew: firstNew) { return true }
    if entry.number < firstNew {
      let found = try transaction.first(
        "SELECT 1 FROM posting WHERE entry = ? AND leg = 0 AND died IS NULL", .int(entry.number)
      ) { _ in true }
      if found == true { return true }
    }
    booked.insert(entry.number, firstNew: firstNew)
    return false
  }

  /// A row of this write is live unless the write itself killed it, which a booking never follows.
  private func requireLive(_ row: RowID) throws {
    let rows = try inserter(.row)
    if rows.first <= row.number, row.number < rows.next { return }
    let live = try transaction.first(
      "SELECT 1 FROM row WHERE id = ? AND died IS NULL AND state = 0", .int(row.number)
    ) { _ in true }
    guard live == true else { throw BookRefusal.noSuchRow(row) }
  }

  private static func balances(_ legs: [Leg]) -> Bool {
    // Nearly every entry has two legs of one currency.
    if legs.count == 2, legs[0].amount.currency == legs[1].amount.currency {
      let (sum, overflow) = legs[0].amount.minorUnits.addingReportingOverflow(
        legs[1].amount.minorUnits)
      return sum == 0 && !overflow
    }
    return !legs.isEmpty && Totals(legs.lazy.map(\.amount)).isZero
  }
}
