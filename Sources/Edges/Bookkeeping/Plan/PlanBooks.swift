import Ledger
import Money
import Store

/// What the books say of the plan's items: costs and pay of the last whole year as a month's mean,
/// cash and debts as they stand.
struct PlanBooks {
  let currency: Currency
  private var values: [PlanItem: (Valuation, Int)] = [:]

  subscript(item: PlanItem) -> (valuation: Valuation, months: Int)? { values[item] }

  init(_ reader: Reader, _ income: Income) throws {
    currency = income.currency
    let months = 12
    var costs = Valuation(in: currency)
    var essential = costs
    let decided = Dictionary(
      uniqueKeysWithValues: try reader.facts(FactKind.essential).map { ($0.name, $0.body) })
    for account in income.costs.keys {
      let cost = income.cost(of: account)
      costs.add(cost)
      let isEssential =
        decided[account.description].map { $0 == "true" }
        ?? StandardAccounts.isEssential(account)
      if isEssential { essential.add(cost) }
    }
    if !costs.isZero {
      values[.costs] = (costs.divided(by: months), months)
      values[.essentialCosts] = (essential.divided(by: months), months)
    }
    let salaries = income.streams.keys.filter { $0.isWithin(.salary) }
    var pay = Valuation(in: currency)
    for salary in salaries { pay.add(income.total(salary).net) }
    // A job that ended pays nothing now.
    let isPaid = salaries.contains { salary in
      (0..<2).contains { back in
        income.streams[salary]?[income.months.upperBound.adding(months: -back)] != nil
      }
    }
    if isPaid, !pay.isZero { values[.job] = (pay.divided(by: months), months) }
    try standing(reader)
  }

  private mutating func standing(_ reader: Reader) throws {
    let accounts = try reader.accounts()
    let rates = try reader.rates()
    let last = try reader.coverage().values.map(\.upperBound).max()
    guard let day = last else { return }
    var cash = Valuation(in: currency)
    var invested = cash
    var debts = cash
    for (id, totals) in try reader.balances() {
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
