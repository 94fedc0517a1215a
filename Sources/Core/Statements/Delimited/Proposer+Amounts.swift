import Money

/// Which of several columns that are named amounts is what moved the account.
extension Proposer {
  mutating func placeAmount(among amounts: [(column: Int, strength: Int)]) {
    if let told = amounts.first(where: { saysAccountCurrency(names[$0.column]) }) {
      place(.amount, told.column, .name(strength: told.strength))
      return
    }
    // A balance that steps by one of them alone has the last word, whatever they are called.
    if amounts.count > 1, let balance = column(.balance) {
      let stepping = amounts.filter { steps(balance, by: $0.column) }
      if stepping.count == 1 {
        place(.amount, stepping[0].column, .balanceSteps)
        // One balance is in one currency.
        isInOneCurrency = true
        return
      }
    }
    if let own = ownOfPairs() {
      place(.amount, own.amount, .cells)
      currencyOfAmount = own.currency
      return
    }
    // What names its currency is the account's, where the currencies beside another vary.
    let stating = amounts.filter { CurrencyWords.named(in: header[$0.column]) != nil }
    if stating.count == 1, amounts.count > 1,
      amounts.allSatisfy({ $0.column == stating[0].column || currenciesBeside($0.column) > 1 })
    {
      place(.amount, stating[0].column, .name(strength: stating[0].strength))
      return
    }
    var best = amounts.filter { $0.strength == amounts[0].strength }
    // What moved the account stands in every row; its parts stand in some.
    let full = best.filter { profiles[$0.column].filled * 10 >= rows.count * 8 }
    if full.count == 1 { best = full }
    if best.count > 1, let balance = column(.balance),
      let stepping = best.first(where: { steps(balance, by: $0.column) })
    {
      place(.amount, stepping.column, .balanceSteps)
      return
    }
    if best.count > 1, column(.balance) == nil {
      // A running total under a name for an amount.
      for (amount, balance) in best.flatMap({ a in best.map { (a, $0) } })
      where amount.column != balance.column && steps(balance.column, by: amount.column) {
        place(.amount, amount.column, .balanceSteps)
        place(.balance, balance.column, .balanceSteps)
        return
      }
    }
    if best.count > 1 {
      if let net = netOfFee(best.map(\.column)) {
        best.swapAt(0, best.firstIndex { $0.column == net } ?? 0)
      }
    }
    let chosen = best[0]
    place(.amount, chosen.column, .name(strength: chosen.strength))
    if netOfFee(best.map(\.column)) == chosen.column { return }
    // `Net` and `Amount` in one table, without a balance to tell them apart.
    let rivals = best.filter { differ($0.column, chosen.column) }.map { $0.column }
    if !rivals.isEmpty { proposal.doubts.append(.severalAmounts([chosen.column] + rivals)) }
  }

  /// How many currencies the column beside an amount names; 0 where it holds none.
  private func currenciesBeside(_ amount: Int) -> Int {
    currencyBeside(amount).map { profiles[$0].distinct.count } ?? 0
  }

  /// Of amounts that each have a currency's column behind it, the account's: its currency is one where
  /// the others' vary, or its names alone say so.
  private func ownOfPairs() -> (amount: Int, currency: Int)? {
    let pairs = names.indices.compactMap { column -> (amount: Int, currency: Int)? in
      let meanings = matches[column].map(\.meaning)
      guard meanings.contains(.amount) || meanings.contains(.originalAmount),
        profiles[column].holdsNumbers, profiles.indices.contains(column + 1),
        profiles[column + 1].holdsCurrencies
      else { return nil }
      return (column, column + 1)
    }
    guard pairs.count > 1 else { return nil }
    // (What calls itself another currency's amount isn't the account's for being in one.)
    let constant = pairs.filter { pair in
      profiles[pair.currency].distinct.count == 1
        && !matches[pair.amount].contains { $0.meaning == .originalAmount && $0.strength >= 2 }
    }
    if constant.count == 1 { return constant[0] }
    let own = pairs.filter { pair in
      [pair.amount, pair.currency].contains { HeaderName.holds(names[$0], oneOf: Proposer.own) }
    }
    return own.count == 1 ? own[0] : nil
  }

  private static let own = [
    "account", "settlement", "billing", "billed", "card", "booked", "الحساب", "البطاقه", "compte",
    "konto", "cuenta", "hesap",
  ].map { Array(HeaderName.normalised($0).utf8) }

  private func currencyBeside(_ amount: Int) -> Int? {
    [amount + 1, amount - 1].first {
      profiles.indices.contains($0) && profiles[$0].holdsCurrencies
    }
  }

  /// Of two amounts, the one that is the other less the fee beside them, in every row.
  private func netOfFee(_ amounts: [Int]) -> Int? {
    guard amounts.count == 2, let fee = column(.fee) else { return nil }
    let style = NumberStyle(decimal: Proposal.decimal(of: rows, amounts + [fee]))
    for (gross, net) in [(amounts[0], amounts[1]), (amounts[1], amounts[0])] {
      var proofs = 0
      let holds = rows.allSatisfy { row in
        guard let a = try? style.read(cell(row, gross).span).quantity,
          let b = try? style.read(cell(row, net).span).quantity
        else { return true }
        let taken = (try? style.read(cell(row, fee).span).quantity.magnitude) ?? .zero
        if !taken.isZero { proofs += 1 }
        return a.subtracting(taken) == b
      }
      if holds, proofs > 0 { return net }
    }
    return nil
  }

  func saysAccountCurrency(_ name: String) -> Bool {
    HeaderName.holds(name, oneOf: Proposer.accountCurrency)
  }

  private static let accountCurrency = [
    "account currency", "card currency", "валюту счета", "валюта счета", "валюта рахунку",
    "валюте счета", "валюти картки",
    "валюті картки", "валюті рахунку", "buchungsbetrag", "kontowahrung", "devise du compte",
    "zauctovana castka", "hesap para birimi", "بعمله الحساب", "divisa de la cuenta",
  ].map { Array(HeaderName.normalised($0).utf8) }
}
