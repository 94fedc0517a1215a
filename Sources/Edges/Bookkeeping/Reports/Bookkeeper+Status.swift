import Fields
import Intake
import Ledger
public import Money
import Store
import Streams

extension Bookkeeper {
  /// Where the person stands at the end of `day`: without one, at the last day that the books know of.
  /// What they don't know is told of all of them.
  public func status(at day: Day? = nil, in currency: Currency? = nil) throws -> StatusReport {
    try book.read { reader in
      let known = try KnownDays(reader, until: day ?? today)
      let income = try Income(
        reader, in: try currency ?? reader.homeCurrency(), months: known.months(12), until: day)
      return try status(reader, known, income)
    }
  }

  /// The income statement and the status of one moment, which have most of their months in common.
  public func incomeAndStatus(months count: Int) throws -> (
    income: IncomeReport, status: StatusReport
  ) {
    try book.read { reader in
      let known = try KnownDays(reader, until: today)
      let income = try Income(
        reader, in: try reader.homeCurrency(), months: known.months(max(count, 12)))
      return (
        IncomeReport(income.over(known.months(count))),
        try status(reader, known, income.over(known.months(12)))
      )
    }
  }

  private func status(_ reader: Reader, _ known: KnownDays, _ income: Income) throws -> StatusReport
  {
    let days = income.months.lowerBound.firstDay...income.last
    return StatusReport(
      income, asOf: known.last, isEmpty: known.isEmpty,
      conversionLoss: try ConversionLoss(reader, in: income.currency, days: days).loss,
      unknowns: try unknowns(reader, income))
  }

  private func unknowns(_ reader: Reader, _ income: Income) throws -> [Unknown] {
    var unknowns: [Unknown] = []
    let balances = try reader.balances()
    let accounts = try reader.accounts()
    func unsorted(_ name: AccountName) throws -> (Totals, Int) {
      guard let id = try reader.account(named: name), let totals = balances[id] else {
        return (Totals(), 0)
      }
      var count = 0
      try reader.monthSums { if $0.account == id { count += $0.postings } }
      return (totals, count)
    }
    let (inward, inwardCount) = try unsorted(.unsortedIncome)
    if inwardCount > 0 { unknowns.append(.unsortedIncome(-inward, count: inwardCount)) }
    let missing = try reader.unconverted(accounts, income)
    if !missing.isEmpty { unknowns.append(.noRate(missing, into: income.currency)) }
    let transit = try reader.unarrived()
    if transit.left.count > 0 {
      unknowns.append(.inTransit(transit.left.totals, count: transit.left.count))
    }
    if transit.arrived.count > 0 {
      unknowns.append(.fromUnseen(transit.arrived.totals, count: transit.arrived.count))
    }
    let (outward, outwardCount) = try unsorted(.unsortedExpense)
    if outwardCount > 0 { unknowns.append(.unsortedCosts(outward, count: outwardCount)) }
    let rejected = try reader.files().map(\.note.counts.rejected).reduce(0, +)
    if rejected > 0 { unknowns.append(.rejectedRows(rejected)) }
    let pending = try reader.pendingMoney()
    if pending.count > 0 { unknowns.append(.pending(pending.totals, count: pending.count)) }
    // Once an account, however many currencies of it differ.
    var told: Set<AccountName> = []
    for account in try reader.unmetBalances().map(\.anchor.account)
    where told.insert(account).inserted { unknowns.append(.balanceDiffers(account)) }
    return unknowns
  }
}

extension StatusReport {
  init(
    _ income: Income, asOf: Day, isEmpty: Bool, conversionLoss: Valuation, unknowns: [Unknown]
  ) {
    let months = income.months
    var total = Income.StreamValue(in: income.currency)
    var online = Valuation(in: income.currency)
    var onlineByMonth = Array(
      repeating: Valuation(in: income.currency), count: months.upperBound - months.lowerBound + 1)
    var lines: [StreamLine] = []
    for stream in income.streams.keys {
      let line = StreamLine(stream, income)
      let value = income.total(stream)
      total.add(value)
      if line.isOnline {
        online.add(value.net)
        for (at, month) in line.byMonth.enumerated() { onlineByMonth[at].add(month) }
      }
      lines.append(line)
    }
    lines.sort {
      $0.net.known != $1.net.known ? $0.net.known > $1.net.known : $0.stream < $1.stream
    }
    self.init(
      asOf: asOf, currency: income.currency, months: months, streams: lines, gross: total.gross,
      fees: total.fees, taxes: total.taxes, net: total.net, online: online,
      conversionLoss: conversionLoss, costs: income.totalCosts, onlineByMonth: onlineByMonth,
      trend: onlineByMonth.allSatisfy(\.isComplete)
        ? Trend(onlineByMonth.map(\.known), months: 6) : nil,
      unknowns: unknowns, isEmpty: isEmpty)
  }
}

extension StatusReport.StreamLine {
  fileprivate init(_ stream: AccountName, _ income: Income) {
    let value = income.total(stream)
    let byMonth = (0...(income.months.upperBound - income.months.lowerBound)).map { offset in
      income.streams[stream]?[income.months.lowerBound.adding(months: offset)]?.net
        ?? Valuation(in: income.currency)
    }
    self.init(
      stream: stream, isOnline: stream.isOnlineIncome, gross: value.gross, fees: value.fees,
      net: value.net,
      monthsWithIncome: income.raw[stream]?.monthsWithIncome.count { income.months.contains($0) }
        ?? 0,
      byMonth: byMonth,
      trend: byMonth.allSatisfy(\.isComplete) ? Trend(byMonth.map(\.known), months: 6) : nil)
  }
}

extension AccountName {
  /// Whether a stream is online work: not a salary, not what money itself earns (a broker's account
  /// among them), not unsorted.
  var isOnlineIncome: Bool {
    kind == .income && !StandardAccounts.income.contains { isWithin($0) && $0.leaf != "Clients" }
      && path.split(separator: ":").first.flatMap { Platform.named(String($0)) }?.isBroker != true
  }
}

extension Reader {
  /// The currency in which reports sum: the person's setting, else the one of most income and cost
  /// postings, else that of the person's country.
  func homeCurrency() throws -> Currency {
    if let code = try settings()[.currency], let chosen = try currency(code: code) {
      return chosen
    }
    let accounts = try accounts()
    var postings: [Currency: Int] = [:]
    try monthSums { sum in
      guard let account = accounts[sum.account] else { return }
      if account.kind == .income || account.kind == .expenses {
        postings[sum.currency, default: 0] += sum.postings
      }
    }
    if let most = postings.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) { return most.key }
    let country = try settings()[.country].flatMap { CountryEvidence.named($0) }
    return country.flatMap { Currency.iso($0.currency) } ?? .usd
  }

  /// Currencies that the period's income and costs came in and no rate converts.
  fileprivate func unconverted(_ accounts: [AccountID: AccountName], _ income: Income) throws
    -> [Currency]
  {
    var currencies: Set<Currency> = []
    for stream in income.streams.keys {
      let value = income.total(stream)
      for part in [value.gross, value.fees, value.taxes] {
        currencies.formUnion(part.unconverted.currencies)
      }
    }
    for account in income.costs.keys {
      currencies.formUnion(income.cost(of: account).unconverted.currencies)
    }
    return currencies.sorted()
  }

  /// Sides of transfers whose other side wasn't seen: what left, and what arrived.
  func unarrived() throws -> (
    left: (totals: Totals, count: Int), arrived: (totals: Totals, count: Int)
  ) {
    var left = (totals: Totals(), count: 0)
    var arrived = left
    guard let transit = try account(named: .inTransit) else { return (left, arrived) }
    let paired = Set(try pairs().flatMap { [$0.out, $0.in] })
    let always = Day(number: .min / 2)...Day(number: .max / 2)
    try postings(of: transit, in: always) { line in
      guard !paired.contains(line.entry) else { return }
      if line.amount.isNegative {
        arrived.totals.add(-Int128(line.amount.minorUnits), line.amount.currency)
        arrived.count += 1
      } else {
        left.totals.add(line.amount)
        left.count += 1
      }
    }
    return (left, arrived)
  }

  /// Pending rows that no booked row has followed: the same id, or within thirty days an amount
  /// of the same sign that differs by a tenth at most, as tips and rates make it.
  func pendingMoney() throws -> (totals: Totals, count: Int) {
    var totals = Totals()
    var count = 0
    for stored in try pendingRows() {
      let row = stored.row
      if let id = row.sourceID, try hasPosted(id, row.account) { continue }
      var isFollowed = false
      try postings(of: row.account, in: row.day...row.day.adding(days: 30)) { line in
        guard line.amount.currency == row.amount.currency,
          line.amount.isNegative == row.amount.isNegative
        else { return }
        let gap = (Int128(line.amount.minorUnits) - Int128(row.amount.minorUnits)).magnitude
        if gap * 10 <= Int128(row.amount.minorUnits).magnitude { isFollowed = true }
      }
      if isFollowed { continue }
      totals.add(row.amount)
      count += 1
    }
    return (totals, count)
  }
}
