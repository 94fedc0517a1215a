import Money
public import Statements

extension Voice {
  /// What a row moved, with all digits that its source tells: coins are told finer than the books
  /// count them.
  public func moved(by row: Row) -> String {
    let moved = row.moved
    guard let currency = moved.currency else { return quantity(moved.amount) }
    guard let amount = try? Amount(moved.amount, currency) else {
      return quantity(moved.amount, of: currency)
    }
    return self.amount(amount)
  }

  /// What a row is, or why it isn't booked.
  public func kind(of row: Row) -> String {
    say(row.standing == .posted ? row.kind.name : row.standing.name)
  }
}
