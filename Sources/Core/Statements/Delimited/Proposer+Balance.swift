import Money

/// Which column is the balance, and whether a fee beside it moves it too.
extension Proposer {
  /// Of several balances, one that doesn't count what may be spent beyond it.
  mutating func placeBalance() {
    let balances = named(.balance)
    let booked = balances.first {
      !HeaderName.holds(names[$0.column], oneOf: HeaderWords.available)
        && profiles[$0.column].filled > 0
    }
    guard let best = booked ?? balances.first else { return }
    place(.balance, best.column, .name(strength: best.strength))
  }

  /// A fee under a name that isn't known, and the balance beside it, by how they step with the amount.
  /// What steps by the amount alone may be a budget's rest or a year's sum.
  mutating func placeStepping() {
    guard let amount = column(.amount) else { return }
    let unnamed = names.indices.filter {
      isFree($0) && matches[$0].isEmpty && profiles[$0].holdsNumbers
    }
    let full = unnamed.filter { profiles[$0].filled * 10 >= rows.count * 9 }
    guard column(.fee) == nil else { return }
    for balance in column(.balance).map({ [$0] }) ?? full where !steps(balance, by: amount) {
      let fee = unnamed.first { $0 != balance && isFree($0) && steps(balance, by: amount, and: $0) }
      guard let fee else { continue }
      place(.balance, balance, .balanceSteps)
      place(.fee, fee, .balanceSteps)
      return
    }
  }

  /// Whether a balance steps by the amount, whatever its sign, and by a fee beside it.
  private func steps(_ balance: Int, by amount: Int, and fee: Int) -> Bool {
    let style = NumberStyle(decimal: Proposal.decimal(of: rows, [balance, amount, fee]))
    func number(_ row: [ArraySlice<UInt8>], _ column: Int) -> Quantity? {
      let cell = cell(row, column)
      return try? style.read(cell.span).quantity
    }
    var steps = BalanceSteps(isOfSizes: true)
    var fees = 0
    for row in rows {
      guard let balance = number(row, balance), let amount = number(row, amount) else { continue }
      let fee = number(row, fee)?.magnitude ?? .zero
      if !fee.isZero { fees += 1 }
      steps.add(amount, balance, fee: fee)
    }
    return fees > 0 && steps.steps >= 2 && steps.hold
  }
}
