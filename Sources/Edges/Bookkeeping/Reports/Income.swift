import Ledger
import Money
import Store
import Streams

/// Income and costs of a period, summed in one currency as far as rates reach. What status and
/// streams have in common.
struct Income {
  let currency: Currency
  let months: ClosedRange<Month>
  /// By stream, each month valued on the days of its postings.
  private(set) var streams: [AccountName: [Month: StreamValue]] = [:]
  /// The same in the currencies in which it came.
  private(set) var raw: [AccountName: Stream] = [:]
  /// Costs of living and of business that belong to no stream, by account.
  private(set) var costs: [AccountName: Valuation] = [:]
  private(set) var costsByMonth: [Month: Valuation] = [:]

  struct StreamValue {
    var gross: Valuation
    var fees: Valuation
    var taxes: Valuation

    init(in currency: Currency) {
      gross = Valuation(in: currency)
      fees = gross
      taxes = gross
    }

    var net: Valuation {
      var net = gross
      net.add(-fees)
      net.add(-taxes)
      return net
    }

    mutating func add(_ other: StreamValue) {
      gross.add(other.gross)
      fees.add(other.fees)
      taxes.add(other.taxes)
    }
  }

  init(_ reader: Reader, in currency: Currency, months: ClosedRange<Month>) throws {
    self.currency = currency
    self.months = months
    let accounts = try reader.accounts()
    let rates = try reader.rates()
    let own = try reader.ownRates()
    let days = months.lowerBound.firstDay...months.upperBound.lastDay
    try reader.postings(of: [.income, .expenses], in: days) { line in
      guard let account = accounts[line.account] else { return }
      add(
        line, account, line.stream.flatMap { accounts[$0] }, rates, own: own[line.entry])
    }
  }

  private mutating func add(
    _ line: PostingLine, _ account: AccountName, _ stream: AccountName?, _ rates: Rates,
    own: Rate?
  ) {
    let month = line.day.month
    guard let posting = StreamPosting(account: account, stream: stream, amount: line.amount) else {
      costs[account, default: Valuation(in: currency)].add(
        line.amount, on: line.day, rates, own: own)
      costsByMonth[month, default: Valuation(in: currency)].add(
        line.amount, on: line.day, rates, own: own)
      return
    }
    raw[posting.stream, default: Stream(posting.stream)].add(posting, in: month)
    var value = streams[posting.stream]?[month] ?? StreamValue(in: currency)
    switch posting.part {
    case .gross: value.gross.add(posting.amount, on: line.day, rates, own: own)
    case .fees: value.fees.add(posting.amount, on: line.day, rates, own: own)
    case .taxes: value.taxes.add(posting.amount, on: line.day, rates, own: own)
    }
    streams[posting.stream, default: [:]][month] = value
  }

  func total(_ stream: AccountName) -> StreamValue {
    var total = StreamValue(in: currency)
    for value in (streams[stream] ?? [:]).values { total.add(value) }
    return total
  }
}
