public import Ledger
public import Money

/// Sums: from the kept sums of months where whole months are meant, from the postings otherwise.
extension Reader {
  /// What every account holds, all postings counted.
  public func balances() throws -> [AccountID: Totals] {
    var balances: [AccountID: Totals] = [:]
    try monthSums { balances[$0.account, default: Totals()].add($0.minorUnits, $0.currency) }
    return balances.filter { !$0.value.isZero }
  }

  /// What every account held at the end of `day`.
  public func balances(on day: Day) throws -> [AccountID: Totals] {
    var balances: [AccountID: Totals] = [:]
    let month = day.month
    try monthSums(months: nil, before: month) {
      balances[$0.account, default: Totals()].add($0.minorUnits, $0.currency)
    }
    for account in try accounts().keys {
      try postings(of: account, in: month.firstDay...max(month.firstDay, day)) {
        balances[account, default: Totals()].add($0.amount)
      }
    }
    return balances.filter { !$0.value.isZero }
  }

  /// The kept sums of months, by account, stream, currency and month.
  public func monthSums(_ each: (MonthSum) throws -> Void) throws {
    try monthSums(months: nil, before: nil, each)
  }

  /// The kept sums of the months of a period.
  public func monthSums(in months: ClosedRange<Month>, _ each: (MonthSum) throws -> Void) throws {
    try monthSums(months: months, before: nil, each)
  }

  /// The sums of the months of a period up to the end of `day`: of the month that it cuts, those of
  /// its postings.
  public func monthSums(
    in months: ClosedRange<Month>, until day: Day, _ each: (MonthSum) throws -> Void
  ) throws {
    guard day < months.upperBound.lastDay else { return try monthSums(in: months, each) }
    try monthSums(months: months, before: day.month, each)
    guard months.contains(day.month) else { return }
    struct Place: Hashable {
      let account: AccountID
      let stream: AccountID?
      let currency: Currency
    }
    var sums: [Place: (minorUnits: Int128, postings: Int)] = [:]
    for account in try accounts().keys {
      try postings(of: account, in: day.month.firstDay...day) { line in
        let place = Place(account: account, stream: line.stream, currency: line.amount.currency)
        sums[place, default: (0, 0)].minorUnits += Int128(line.amount.minorUnits)
        sums[place]?.postings += 1
      }
    }
    for (place, sum) in sums {
      try each(
        MonthSum(
          account: place.account, stream: place.stream, month: day.month,
          currency: place.currency, minorUnits: sum.minorUnits, postings: sum.postings))
    }
  }

  private func monthSums(
    months: ClosedRange<Month>?, before: Month?, _ each: (MonthSum) throws -> Void
  ) throws {
    let first = Int64(months?.lowerBound.number ?? .min)
    let last = Int64(months?.upperBound.number ?? .max)
    let end = before.map { Int64($0.number) - 1 } ?? last
    try transaction.each(
      """
      SELECT account, stream, currency, month, units, carry, postings FROM month_sum
      WHERE month BETWEEN ? AND ?
      """, .int(first), .int(min(last, end))
    ) { query in
      let stream = query.int(1)
      try each(
        MonthSum(
          account: query.account(0), stream: stream == 0 ? nil : AccountID(stream),
          month: Month(number: Int32(truncatingIfNeeded: query.int(3))),
          currency: try currency(query.int(2)),
          minorUnits: MonthSums.joined(query.int(4), carry: query.int(5)),
          postings: Int(query.int(6))))
    }
  }
}
