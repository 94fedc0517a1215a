public import Ledger
public import Money
import Store
import Streams

/// The streams, each over all its months, in the currencies in which it came.
public struct StreamsReport: Sendable {
  public let streams: [StreamReport]
  /// The last month that the books know of.
  public let through: Month
}

public struct StreamReport: Sendable {
  public let stream: AccountName
  public let isOnline: Bool
  public let gross: Totals
  public let fees: Totals
  public let taxes: Totals
  public let net: Totals
  public let currencies: [Currency]
  public let firstMonth: Month?
  public let lastMonth: Month?
  /// Months from the first income through the last month of the books.
  public let span: Int
  public let monthsWithIncome: Int
  public let largestGap: Int
  /// Oldest first, every month of the span.
  public let months: [MonthLine]

  public struct MonthLine: Sendable {
    public let month: Month
    public let gross: Totals
    public let fees: Totals
    public let taxes: Totals
    public let net: Totals
  }
}

extension Bookkeeper {
  /// All streams, largest number of months first; from the kept sums of months.
  public func streams() throws -> StreamsReport {
    try book.read { reader in
      let accounts = try reader.accounts()
      var streams: [AccountName: Stream] = [:]
      var latest = today.month
      var newest: Month?
      try reader.monthSums { sum in
        guard let account = accounts[sum.account],
          let place = StreamPlace(account: account, stream: sum.stream.flatMap { accounts[$0] })
        else { return }
        newest = max(newest ?? sum.month, sum.month)
        streams[place.stream, default: Stream(place.stream)].add(
          sum.totals, at: place, in: sum.month)
      }
      if let newest { latest = min(latest, newest) }
      let reports = streams.values.map { StreamReport($0, through: latest) }
      return StreamsReport(
        streams: reports.sorted {
          $0.monthsWithIncome != $1.monthsWithIncome
            ? $0.monthsWithIncome > $1.monthsWithIncome : $0.stream < $1.stream
        }, through: latest)
    }
  }
}

extension StreamReport {
  init(_ stream: Stream, through last: Month) {
    let total = stream.total()
    let paid = stream.monthsWithIncome
    let first = stream.months.keys.min() ?? last
    var months: [MonthLine] = []
    for offset in 0...max(0, last - first) {
      let month = first.adding(months: offset)
      let value = stream.months[month] ?? StreamMonth()
      months.append(
        MonthLine(
          month: month, gross: value.gross, fees: value.fees, taxes: value.taxes, net: value.net))
    }
    self.init(
      stream: stream.account, isOnline: stream.account.isOnlineIncome, gross: total.gross,
      fees: total.fees, taxes: total.taxes, net: total.net, currencies: total.gross.currencies,
      firstMonth: paid.first, lastMonth: paid.last, span: stream.span(through: last),
      monthsWithIncome: paid.count, largestGap: stream.largestGap(through: last), months: months)
  }
}

extension StreamsReport {
  /// With what can be said of all streams together.
  public func json(_ measures: MeasuresReport) -> JSON {
    .object([
      "through": .string(through.description), "streams": .array(streams.map { $0.json(nil) }),
      "measures": measures.json,
    ])
  }
}

extension StreamReport {
  /// With every month, and with what can be said of them where there is something.
  public func json(
    _ measures: MeasuresReport.StreamMeasures?, _ currency: Currency
  ) -> JSON {
    json(
      .array(
        months.map {
          .object([
            "month": .string($0.month.description), "gross": $0.gross.json,
            "fees": $0.fees.json, "withheldTax": $0.taxes.json, "net": $0.net.json,
          ])
        }), measures?.json(currency))
  }

  fileprivate func json(_ months: JSON?, _ measures: JSON? = nil) -> JSON {
    .object([
      "stream": .string(stream.description), "online": .bool(isOnline),
      "gross": gross.json, "fees": fees.json, "withheldTax": taxes.json, "net": net.json,
      "currencies": .strings(currencies.map(\.code)),
      "firstMonth": firstMonth.map { .string($0.description) },
      "lastMonth": lastMonth.map { .string($0.description) },
      "spanMonths": .number(Int64(span)), "monthsWithIncome": .number(Int64(monthsWithIncome)),
      "largestGapMonths": .number(Int64(largestGap)), "measured": measures, "months": months,
    ])
  }
}
