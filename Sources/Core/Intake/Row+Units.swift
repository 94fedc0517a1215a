import Money
public import Statements

extension Row {
  /// Rounds what is finer than the smallest unit of the row's currency, half to even; the parts
  /// still make the amount. Gives whether anything was, the position that a trade moves included:
  /// that is rounded when it is booked, and stays in the row as it is.
  public mutating func roundToUnits() -> Bool {
    guard let currency else { return false }
    let exact = amount
    amount = amount.rounded(to: currency)
    var isFiner = amount != exact
    if let fee { self.fee = fee.rounded(to: currency) }
    if let tax { self.tax = tax.rounded(to: currency) }
    if gross != nil { gross = amount.subtracting(fee ?? .zero)?.subtracting(tax ?? .zero) }
    if let balance { self.balance = balance.rounded(to: currency) }
    guard let trade else { return isFiner }
    var legs: [Trade.Leg] = []
    if let money = trade.money { legs.append(money) }
    if let commission = trade.commission { legs.append(commission) }
    if let commodity = trade.instrument.commodity { legs.append(.init(trade.quantity, commodity)) }
    for leg in legs where leg.amount.rounded(to: leg.currency) != leg.amount { isFiner = true }
    return isFiner
  }
}
