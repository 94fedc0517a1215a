import Money

/// A line of a wallet report of before 2018. What was paid for coins stands beside them; the fee has
/// a line of its own besides, which moves nothing.
extension CoinbaseLine {
  func walletOutcome() throws(CellDefect) -> LineOutcome {
    let day = try sheet.day(record, .time)
    let code = sheet.text(record, .coin)
    guard let amount = try sheet.quantity(record, .amount), !code.isEmpty else {
      guard try sheet.quantity(record, .transferTotal) != nil else {
        throw sheet.missing(record, .amount)
      }
      return .skipped(.noMoney)
    }
    guard let coin = Currency.coin(code, options) else {
      throw sheet.defect(record, .coin, .unknownCurrency)
    }
    var row = Row(
      line: record.line, day: day, amount: amount, currency: coin, kind: .transfer,
      description: sheet.text(record, .notes))
    row.balance = try sheet.quantity(record, .balance)
    let id = [CoinbaseField.coinbaseID, .transferID].map { sheet.text(record, $0) }
      .first { !$0.isEmpty }
    row.id = id
    guard let total = try sheet.quantity(record, .transferTotal),
      let currency = Currency.coin(sheet.text(record, .transferCurrency), options)
    else { return .row(row) }
    row.kind = .trade
    var trade = Trade(Instrument(coin: coin), amount)
    trade.money = Trade.Leg(amount.isNegative ? total : -total, currency)
    if let fee = try sheet.quantity(record, .transferFee), !fee.isZero {
      let own = Currency.coin(sheet.text(record, .feeCurrency), options) ?? currency
      trade.commission = Trade.Leg(-fee.magnitude, own)
    }
    row.trade = trade
    return .row(row)
  }
}
