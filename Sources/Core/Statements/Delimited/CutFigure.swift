import Money

/// Knows the last figure of a file that was cut off in it: `12` of `1250.00`, where every figure above
/// has its digits after the mark, zeros too, and all are in one currency.
struct CutFigure {
  /// The fewest digits after the mark that an amount and a balance had.
  private var amount = UInt8.max
  private var balance = UInt8.max
  /// Whether some figure ended in a zero after the mark: `12.50` is written by who would write `12.00`.
  private var writesZeros = false
  private var currency: Currency??
  /// Currencies have digits of their own.
  private var isOfSeveral = false

  mutating func observe(_ row: Row) {
    if let currency, currency != row.currency { isOfSeveral = true }
    currency = .some(row.currency)
    amount = min(amount, row.amount.scale)
    balance = min(balance, row.balance?.scale ?? .max)
    if !writesZeros { writesZeros = row.amount.normalized.scale < row.amount.scale }
  }

  /// Whether the figure that a row ends on lacks digits.
  ///
  /// - Parameter isBalance: whether that is its balance, and not its amount.
  func isCut(_ row: Row, isBalance: Bool) -> Bool {
    guard writesZeros, !isOfSeveral, currency == .some(row.currency) else { return false }
    guard isBalance else { return amount < .max && row.amount.scale < amount }
    return balance < .max && row.balance.map { $0.scale < balance } ?? false
  }
}
