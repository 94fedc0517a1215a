import Money
public import Statements

extension Row {
  /// The row as it moves money: a transfer whose own amount is nothing, and which says in words what
  /// arrives, left with that. Etsy's deposits are written so: a net of `--`, and `$37.35 sent to your
  /// bank account`.
  public var withWhatLeft: Row {
    guard kind == .transfer, amount.isZero, let arrives, arrives.currency == currency else {
      return self
    }
    var row = self
    row.amount = -arrives.amount
    return row
  }
}
