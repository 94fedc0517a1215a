public import Ledger
import Money

extension Voice {
  /// Sums by currency, joined and never added: `100.00 USD + 5,000.00 EGP`. A plain zero for none.
  public func totals(_ totals: Totals) -> String {
    guard !totals.isZero else { return number(0) }
    return totals.currencies.map { amount(units: totals[$0], $0) }.joined(separator: " + ")
  }

  /// The known part and what no rate could convert: `100.00 USD and 5,000.00 EGP unconverted`.
  public func valuation(_ valuation: Valuation) -> String {
    let known = amount(units: valuation.known, valuation.currency)
    if valuation.isComplete { return known }
    let rest = totals(valuation.unconverted)
    return language == .ar ? "\(known) و\(rest) دون تحويل" : "\(known) and \(rest) unconverted"
  }

  /// Sums are held in 128 bits: they may be beyond an `Amount`.
  private func amount(units: Int128, _ currency: Currency) -> String {
    let exact = Quantity(coefficient: units, scale: currency.minorDigits)
    let quantity = currency.isSecurity ? exact.normalized : exact
    return isolated(figure(quantity.description) + " " + currency.code)
  }
}
