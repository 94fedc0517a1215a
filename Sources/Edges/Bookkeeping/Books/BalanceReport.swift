public import Ledger
public import Money
import Store

/// What the accounts hold: assets and debts at a day, income and costs over a period.
public struct BalanceReport: Sendable {
  public let lines: [Line]
  /// The day up to which everything counts; `nil`: all there is.
  public let at: Day?
  /// In one currency, where one was asked for.
  public let currency: Currency?

  public struct Line: Sendable {
    public let account: AccountName
    public let totals: Totals
    public let valuation: Valuation?
  }
}

/// Income, or any accounts, by month in one currency.
public struct MonthlyReport: Sendable {
  public let currency: Currency
  public let months: [Month]
  public let lines: [(account: AccountName, values: [Valuation])]
}

extension Bookkeeper {
  /// Balances at the end of `at`, or over `days`; of accounts within `prefix`, where one is given.
  public func balance(
    at: Day? = nil, over days: ClosedRange<Day>? = nil, within prefix: AccountName.Prefix? = nil,
    in currency: Currency? = nil
  ) throws -> BalanceReport {
    try book.read { reader in
      let accounts = try reader.accounts()
      var totals: [AccountID: Totals] = [:]
      if let days {
        for id in accounts.keys {
          try reader.postings(of: id, in: days) { totals[id, default: Totals()].add($0.amount) }
        }
      } else {
        totals = try at.map { try reader.balances(on: $0) } ?? reader.balances()
      }
      let rates = try currency.map { _ in try reader.rates() }
      let latest = try reader.coverage().values.map(\.upperBound).max() ?? today
      let valueDay = min(days?.upperBound ?? at ?? today, latest)
      let lines = totals.compactMap { id, held -> BalanceReport.Line? in
        guard let account = accounts[id], !held.isZero, prefix?.holds(account) ?? true else {
          return nil
        }
        return BalanceReport.Line(
          account: account, totals: held,
          valuation: currency.map { held.valued(in: $0, on: valueDay, rates ?? Rates()) })
      }
      return BalanceReport(
        lines: lines.sorted { $0.account < $1.account }, at: days?.upperBound ?? at,
        currency: currency)
    }
  }

  /// Postings of a kind by month in one currency, each at its day's rate; the rate on the event
  /// itself wins.
  public func monthly(
    _ prefix: AccountName.Prefix, in currency: Currency? = nil, over days: ClosedRange<Day>
  ) throws -> MonthlyReport {
    try book.read { reader in
      let currency = try currency ?? reader.homeCurrency()
      var rates = RecentRates(try reader.rates())
      let own = try reader.ownRates()
      var values: [AccountName: [Month: Valuation]] = [:]
      var months: Set<Month> = []
      for (id, account) in try reader.accounts() where prefix.holds(account) {
        var byMonth: [Month: Valuation] = [:]
        // Postings come by day: one month is summed after another.
        var current: (month: Month, last: Day, value: Valuation)?
        try reader.postings(of: id, in: days) { line in
          if current == nil || line.day > current!.last {
            if let current { byMonth[current.month] = current.value }
            let month = line.day.month
            current = (month, month.lastDay, byMonth[month] ?? Valuation(in: currency))
          }
          current!.value.add(
            line.amount, on: line.day, &rates, own: own.isEmpty ? nil : own[line.entry])
        }
        if let current { byMonth[current.month] = current.value }
        months.formUnion(byMonth.keys)
        if !byMonth.isEmpty { values[account] = byMonth }
      }
      let sorted = months.sorted()
      return MonthlyReport(
        currency: currency, months: sorted,
        lines: values.sorted { $0.key < $1.key }.map { account, byMonth in
          (account, sorted.map { byMonth[$0] ?? Valuation(in: currency) })
        })
    }
  }
}

extension AccountName {
  /// A kind, or an account and what lies beneath it: `income`, `assets:PayPal`.
  public struct Prefix: Hashable, Sendable {
    public let kind: Kind
    public let account: AccountName?

    public init?(_ text: String) {
      if let kind = Kind(rawValue: text.lowercased()) {
        (self.kind, account) = (kind, nil)
      } else if let account = AccountName(text) {
        (kind, self.account) = (account.kind, account)
      } else {
        return nil
      }
    }

    public func holds(_ name: AccountName) -> Bool {
      account.map { name.isWithin($0) } ?? (name.kind == kind)
    }
  }
}

extension Bookkeeper {
  /// The currency in which reports sum: the person's setting, else the one of most entries.
  public func homeCurrency() throws -> Currency { try book.read { try $0.homeCurrency() } }

  /// The accounts that hold or held anything, by name.
  public func accounts() throws -> [AccountName] {
    try book.read { reader in
      let accounts = try reader.accounts()
      var used: Set<AccountID> = []
      try reader.monthSums { used.insert($0.account) }
      return used.compactMap { accounts[$0] }.sorted()
    }
  }
}

extension Totals {
  func valued(in currency: Currency, on day: Day, _ rates: Rates) -> Valuation {
    var valuation = Valuation(in: currency)
    for held in (try? amounts()) ?? [] { valuation.add(held, on: day, rates) }
    return valuation
  }
}

extension BalanceReport {
  public var json: JSON {
    .object([
      "at": at.map { .string($0.description) },
      "in": currency.map { .string($0.code) },
      "accounts": .array(
        lines.map {
          .object([
            "account": .string($0.account.description), "balance": $0.totals.json,
            "value": $0.valuation?.json,
          ])
        }),
    ])
  }
}

extension MonthlyReport {
  public var json: JSON {
    .object([
      "in": .string(currency.code),
      "accounts": .array(
        lines.map { account, values in
          .object([
            "account": .string(account.description),
            "months": .array(
              zip(months, values).filter { !$0.1.isZero }.map { month, value in
                .object(["month": .string(month.description), "value": value.json])
              }),
          ])
        }),
    ])
  }
}
