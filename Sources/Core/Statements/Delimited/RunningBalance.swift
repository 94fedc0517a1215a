import Money

/// Follows a running balance from row to row.
struct RunningBalance {
  private struct Link {
    var amount: Quantity
    var balance: Quantity
    var day: Day
    var currency: Currency?
    var account: String?
  }

  private var first: Link?
  private var last: Link?
  private(set) var broken = 0
  private var isMixed = false

  /// What a step is off by, `nil` where the balance stepped by the amount; where another account's
  /// row came before, or one in another currency, nothing can be said.
  mutating func add(_ row: Row, _ balance: Quantity, newestFirst: Bool) -> Quantity? {
    let amount = row.amount
    let link = Link(
      amount: amount, balance: balance, day: row.day, currency: row.currency, account: row.account)
    defer { last = link }
    guard let last else {
      if first == nil { first = link }
      return nil
    }
    guard last.currency == link.currency, last.account == link.account else {
      isMixed = true
      return nil
    }
    let (made, stated) =
      newestFirst
      ? (balance.adding(last.amount), last.balance) : (last.balance.adding(amount), balance)
    guard let made, made != stated else { return nil }
    broken += 1
    return stated.subtracting(made)
  }

  mutating func restart() { last = nil }

  func ends(newestFirst: Bool) -> (opening: Quantity?, closing: Quantity?, day: Day?) {
    guard let first, let last, !isMixed else { return (nil, nil, nil) }
    let (oldest, newest) = newestFirst ? (last, first) : (first, last)
    return (oldest.balance.subtracting(oldest.amount), newest.balance, newest.day)
  }
}

extension Row {
  /// Turns an amount without a sign the way a balance stepped, if it stepped by that and by the fee.
  ///
  /// - Returns: whether it did.
  @discardableResult
  mutating func takeSign(of step: Quantity) -> Bool {
    let moved = gross ?? amount
    guard let size = fee.map({ step.subtracting($0) }) ?? step,
      size.magnitude == moved.magnitude
    else { return false }
    amount = step
    if gross != nil { gross = size }
    return true
  }
}
