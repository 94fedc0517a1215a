import Ledger
public import Money
import Store

/// A currency that no rate converts on some days, and which days those are.
public struct MissingRate: Hashable, Sendable {
  public let currency: Currency
  public let into: Currency
  /// The first and the last day on which a rate is wanted.
  public let days: ClosedRange<Day>
  /// How many months have such a day.
  public let months: Int
}

extension Bookkeeper {
  /// The rates that the books want: for every day on which income came or a cost was paid in another
  /// currency than the person's, and for what is held today. A rate serves the days after it too, see
  /// `Rates.staleAfterDays`.
  public func missingRates(into currency: Currency? = nil) throws -> [MissingRate] {
    try book.read { try $0.missingRates(into: currency, today: today) }
  }
}

extension Reader {
  func missingRates(into currency: Currency? = nil, today: Day) throws -> [MissingRate] {
    let home = try currency ?? homeCurrency()
    let rates = try rates()
    let own = try ownRates()
    var wanted: [Currency: (days: ClosedRange<Day>, months: Set<Month>)] = [:]
    func want(_ currency: Currency, _ day: Day) {
      guard rates.rates(from: currency, to: home, on: day) == nil else { return }
      let days = wanted[currency].map { $0.days.including(day) } ?? day...day
      wanted[currency, default: (days, [])].days = days
      wanted[currency]?.months.insert(day.month)
    }
    try postings(of: [.income, .expenses], in: .beginning ... .distant) { line in
      let other = line.amount.currency
      guard other != home else { return }
      if let rate = own[line.entry], rate.base.currency == other, rate.quote.currency == home {
        return
      }
      want(other, line.day)
    }
    let accounts = try accounts()
    for (account, totals) in try balances() {
      guard let kind = accounts[account]?.kind, kind == .assets || kind == .liabilities else {
        continue
      }
      // What a share is worth is a price, not a rate.
      for currency in totals.currencies where currency != home && !currency.isSecurity {
        want(currency, today)
      }
    }
    // What most months wait for comes first.
    return wanted.sorted {
      ($1.value.months.count, $0.key) < ($0.value.months.count, $1.key)
    }.map {
      MissingRate(currency: $0, into: home, days: $1.days, months: $1.months.count)
    }
  }
}
