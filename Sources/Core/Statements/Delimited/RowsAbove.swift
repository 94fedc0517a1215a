import Money

/// What the rows above a line add up to: a line with a day, a word for a total and just that amount is
/// no movement.
struct RowsAbove {
  private var all = Sums()
  /// Since the last total.
  private var section = Sums()

  /// Rows in several currencies have no sum.
  private struct Sums {
    var moneyIn: Quantity? = .zero
    var moneyOut: Quantity? = .zero
    var currency: Currency?
    var count = 0

    mutating func add(_ row: Row) {
      if count == 0 { currency = row.currency }
      count += 1
      guard row.currency == currency else {
        (moneyIn, moneyOut) = (nil, nil)
        return
      }
      if row.amount.isNegative {
        moneyOut = moneyOut?.adding(row.amount)
      } else {
        moneyIn = moneyIn?.adding(row.amount)
      }
    }

    /// Of all of it, of what came in or of what went out; a total may be written without its sign.
    func make(_ row: Row) -> Bool {
      guard count > 0, row.currency == currency, !row.amount.isZero, let moneyIn, let moneyOut
      else { return false }
      let amount = row.amount.magnitude
      return amount == moneyIn || amount == moneyOut.magnitude
        || amount == moneyIn.adding(moneyOut)?.magnitude
    }
  }

  mutating func add(_ row: Row) {
    all.add(row)
    section.add(row)
  }

  /// Begins a new section where it is one.
  mutating func isTotal(_ row: Row) -> Bool {
    guard all.make(row) || section.make(row) else { return false }
    // A shop may be called so: one row alone is equal to another sooner than to several.
    let isNamedSo =
      all.count > 1
      ? StatementWords.label(row.description) == .total : StatementWords.isTotal(row.description)
    if isNamedSo { section = Sums() }
    return isNamedSo
  }
}
