import Ledger
import Money
import Store
import Streams

/// Income and costs of a period, summed in one currency as far as rates reach. What status and
/// streams have in common.
struct Income {
  let currency: Currency
  private(set) var months: ClosedRange<Month>
  /// The last of their days that counts.
  let last: Day
  /// By stream, each month valued on the days of its postings.
  private(set) var streams: [AccountName: [Month: StreamValue]] = [:]
  /// The same in the currencies in which it came, from before the period too where that was read.
  private(set) var raw: [AccountName: Stream] = [:]
  /// Costs of living and of business that belong to no stream, by account.
  private(set) var costs: [AccountName: [Month: Valuation]] = [:]

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

    fileprivate mutating func add(_ posted: Valuation, at place: StreamPlace) {
      let meant = place.meaning(of: posted)
      switch place.part {
      case .gross: gross.add(meant)
      case .fees: fees.add(meant)
      case .taxes: taxes.add(meant)
      }
    }
  }

  /// Money of `currency` is taken from the kept sums of months; only what has to be converted is
  /// read posting by posting, and what a month has until `day`.
  init(
    _ reader: Reader, in currency: Currency, months: ClosedRange<Month>, until day: Day? = nil
  ) throws {
    self.currency = currency
    self.months = months
    let end = months.upperBound.lastDay
    last = day.map { min($0, end) } ?? end
    let accounts = try reader.accounts()
    var foreign: Set<AccountID> = []
    try reader.monthSums(in: months, until: last) { sum in
      guard let account = accounts[sum.account],
        account.kind == .income || account.kind == .expenses
      else { return }
      let stream = sum.stream.flatMap { accounts[$0] }
      if let place = StreamPlace(account: account, stream: stream) {
        raw[place.stream, default: Stream(place.stream)].add(sum.totals, at: place, in: sum.month)
      }
      if sum.currency == currency {
        var value = Valuation(in: currency)
        value.add(known: sum.minorUnits)
        add(value, to: account, of: stream, in: sum.month)
      } else {
        foreign.insert(sum.account)
      }
    }
    guard !foreign.isEmpty else { return }
    var rates = RecentRates(try reader.rates())
    let own = try reader.ownRates()
    for id in foreign {
      guard let account = accounts[id] else { continue }
      for (cell, value) in try converted(id, reader, &rates, own) {
        add(value, to: account, of: cell.stream.flatMap { accounts[$0] }, in: cell.month)
      }
    }
  }

  private struct Cell: Hashable {
    let stream: AccountID?
    let month: Month
  }

  /// What an account's postings in other currencies are worth, each on its day.
  private func converted(
    _ account: AccountID, _ reader: Reader, _ rates: inout RecentRates, _ own: [RowID: Rate]
  ) throws -> [Cell: Valuation] {
    var values: [Cell: Valuation] = [:]
    // Postings come by day: mostly one after another is of the same month and stream.
    var open: (cell: Cell, last: Day, value: Valuation)?
    let days = months.lowerBound.firstDay...last
    try reader.postings(of: account, in: days, notIn: currency) { line in
      if open == nil || open!.cell.stream != line.stream || line.day > open!.last {
        if let open { values[open.cell] = open.value }
        let cell = Cell(stream: line.stream, month: line.day.month)
        open = (cell, cell.month.lastDay, values[cell] ?? Valuation(in: currency))
      }
      open!.value.add(line.amount, on: line.day, &rates, own: own.isEmpty ? nil : own[line.entry])
    }
    if let open { values[open.cell] = open.value }
    return values
  }

  private mutating func add(
    _ value: Valuation, to account: AccountName, of stream: AccountName?, in month: Month
  ) {
    if let place = StreamPlace(account: account, stream: stream) {
      streams[place.stream, default: [:]][month, default: StreamValue(in: currency)].add(
        value, at: place)
    } else {
      costs[account, default: [:]][month, default: Valuation(in: currency)].add(value)
    }
  }

  func total(_ stream: AccountName) -> StreamValue {
    var total = StreamValue(in: currency)
    for value in (streams[stream] ?? [:]).values { total.add(value) }
    return total
  }

  func cost(of account: AccountName) -> Valuation { sum(costs[account] ?? [:]) }

  var costsByMonth: [Month: Valuation] {
    costs.values.reduce(into: [:]) { all, byMonth in
      for (month, value) in byMonth { all[month, default: Valuation(in: currency)].add(value) }
    }
  }

  var totalCosts: Valuation { sum(costsByMonth) }

  private func sum(_ byMonth: [Month: Valuation]) -> Valuation {
    byMonth.values.reduce(into: Valuation(in: currency)) { $0.add($1) }
  }

  /// The part of it that is of `months`, which lie within its own.
  func over(_ months: ClosedRange<Month>) -> Income {
    var part = self
    part.months = months
    part.streams = streams.compactMapValues { $0.of(months) }
    part.costs = costs.compactMapValues { $0.of(months) }
    return part
  }
}

extension Dictionary where Key == Month {
  /// `nil` where there is nothing in those months.
  fileprivate func of(_ months: ClosedRange<Month>) -> Self? {
    let part = filter { months.contains($0.key) }
    return part.isEmpty ? nil : part
  }
}
