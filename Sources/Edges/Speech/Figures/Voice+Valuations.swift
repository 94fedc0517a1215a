public import Ledger
import Money

extension Voice {
  /// Sums by currency, joined and never added: `100.00 USD + 5,000.00 EGP`. Where one is below
  /// nought each keeps its sign beside its figure, `100.00 USD, -20.00 EUR`: a sign between two
  /// amounts belongs to the one or the other, as one reads. A plain zero for none.
  public func totals(_ totals: Totals) -> String {
    guard !totals.isZero else { return number(0) }
    let hasBelow = totals.currencies.contains { totals[$0] < 0 }
    return totals.currencies.map { amount(units: totals[$0], $0) }
      .joined(separator: !hasBelow ? " + " : language == .ar ? "، " : ", ")
  }

  /// The known part and what no rate could convert: `100.00 USD and 5,000.00 EGP unconverted`. Where
  /// nothing is known, that alone: a zero would be a claim.
  public func valuation(_ valuation: Valuation) -> String {
    let known = amount(units: valuation.known, valuation.currency)
    if valuation.isComplete { return known }
    let rest = totals(valuation.unconverted)
    if valuation.known == 0 { return language == .ar ? "\(rest) دون تحويل" : "\(rest) unconverted" }
    return language == .ar ? "\(known) و\(rest) دون تحويل" : "\(known) and \(rest) unconverted"
  }

  /// Sums are held in 128 bits: they may be beyond an `Amount`.
  private func amount(units: Int128, _ currency: Currency) -> String {
    let exact = Quantity(coefficient: units, scale: currency.minorDigits)
    let quantity = currency.isSecurity ? exact.normalized : exact
    return isolated(figure(quantity.description) + " " + currency.code)
  }
}
