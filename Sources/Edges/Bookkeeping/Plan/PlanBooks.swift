import Ledger
import Money
import Store

/// What the books say of the plan's items: costs and pay as a month's mean over the last whole year,
/// or over as many of its months as the books know them; cash and debts at that year's end.
struct PlanBooks {
  let currency: Currency
  private var values: [PlanItem: (Valuation, Int)] = [:]

  subscript(item: PlanItem) -> (valuation: Valuation, months: Int)? { values[item] }

  init(_ reader: Reader, _ income: Income, today: Day) throws {
    currency = income.currency
    let known = try KnownMonths(reader, within: income.months)
    var costs = Valuation(in: currency)
    var essential = costs
    let decided = Dictionary(
      uniqueKeysWithValues: try reader.facts(FactKind.essential).map { ($0.name, $0.body) })
    let lived = income.over(known.costs)
    for account in lived.costs.keys {
      let cost = lived.cost(of: account)
      costs.add(cost)
      let isEssential =
        decided[account.description].map { $0 == "true" }
        ?? StandardAccounts.isEssential(account)
      if isEssential { essential.add(cost) }
    }
    if !costs.isZero {
      let months = known.count(of: known.costs)
      values[.costs] = (costs.divided(by: months), months)
      values[.essentialCosts] = (essential.divided(by: months), months)
    }
    let salaries = income.streams.keys.filter { $0.isWithin(.salary) }
    let paid = income.over(known.pay)
    var pay = Valuation(in: currency)
    for salary in salaries { pay.add(paid.total(salary).net) }
    // A job that ended pays nothing now.
    let isPaid = salaries.contains { salary in
      (0..<2).contains { back in
        income.streams[salary]?[income.months.upperBound.adding(months: -back)] != nil
      }
    }
    if isPaid, !pay.isZero {
      values[.job] = (pay.divided(by: known.count(of: known.pay)), known.count(of: known.pay))
    }
    try standing(reader, at: income.months.upperBound.lastDay, today: today)
  }

  /// What months to come begin with: a part of a month that is over isn't counted twice.
  private mutating func standing(_ reader: Reader, at end: Day, today: Day) throws {
    let accounts = try reader.accounts()
    let rates = try reader.rates()
    let known = try reader.coverage(until: today).values
    guard let first = known.map(\.lowerBound).min(), let last = known.map(\.upperBound).max()
    else { return }
    // Books that have no whole month yet are taken as they stand.
    let day = end < first ? last : min(end, last)
    var cash = Valuation(in: currency)
    var invested = cash
    var debts = cash
    for (id, totals) in try reader.balances(on: day) {
      guard let account = accounts[id], let amounts = try? totals.amounts() else { continue }
      for amount in amounts {
        switch account.kind {
        case .assets where account == .inTransit: break
        case .assets where Currency.iso(amount.currency.code) != nil:
          cash.add(amount, on: day, rates)
        case .assets: invested.add(amount, on: day, rates)
        case .liabilities: debts.add(amount, on: day, rates)
        default: break
        }
      }
    }
    values[.reserve] = (cash, 0)
    if !invested.isZero { values[.invested] = (invested, 0) }
    if debts.known < 0 { values[.debts] = (-debts, 0) }
  }
}

extension AccountName {
  static let salary = AccountName(.income, "Salary")
}
