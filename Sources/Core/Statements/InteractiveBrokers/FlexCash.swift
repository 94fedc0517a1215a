import Money

/// The elements that move cash, or positions without a trade.
struct FlexCash {
  let record: FlexRecord
  let values: FlexValues
  let options: ReadingOptions

  /// A `CashTransaction`: a deposit, a dividend, a tax, interest, a fee.
  func cashTransaction() throws(CellDefect) -> Row {
    let day = try values.day(record, .dateTime, .settleDate, .reportDate, .date)
    guard let amount = try values.quantity(record, .amount) else {
      throw CellDefect(column: "amount", reason: .missingAmount)
    }
    let type = record[.type]
    var row = Row(
      line: record.line, day: day, amount: amount, currency: try values.currency(record, options),
      kind: IBKRMeaning.kind(of: type), description: record.told(.description) ?? type)
    row.id = record.told(.transactionID)
    row.valueDay = try? values.day(record, .settleDate)
    let instrument = FlexTrade.instrument(record)
    guard instrument.isin != nil || instrument.symbol != nil else { return row }
    row.trade = Trade(instrument, .zero)
    row.event = IBKRMeaning.event(row, instrument, action: record.told(.actionID))
    return row
  }

  /// A `CorporateAction`: positions come and go, sometimes with money, by split, merger, change of
  /// the ISIN or spin-off. All of one action are one event.
  func corporateAction() throws(CellDefect) -> Row {
    let day = try values.day(record, .dateTime, .reportDate)
    let currency = try values.currency(record, options)
    var row = Row(
      line: record.line, day: day, amount: .zero, currency: currency, kind: .adjustment,
      description: record.told(.description) ?? record[.type])
    row.id = record.told(.transactionID)
    row.event = record.told(.actionID)
    // The description names several: the element's own fields say which of them it is about.
    let isin = ISIN(record[.isin]) ?? ISIN(record[.securityID])
    var trade = Trade(
      Instrument(isin: isin, symbol: record.told(.symbol)),
      try values.quantity(record, .quantity) ?? .zero)
    trade.isAmountDerived = true
    if let proceeds = try values.quantity(record, .proceeds), !proceeds.isZero {
      trade.money = Trade.Leg(proceeds, currency)
    }
    guard trade.money != nil || !trade.quantity.isZero else {
      throw CellDefect(column: "quantity", reason: .missingAmount)
    }
    row.trade = trade
    return row
  }

  /// A `Transfer` of positions or cash from or to another broker or account.
  func transfer() throws(CellDefect) -> Row {
    let day = try values.day(record, .date, .dateTime, .reportDate, .settleDate)
    let isOut = record[.direction].uppercased() == "OUT"
    func signed(_ quantity: Quantity?) -> Quantity {
      guard let quantity else { return .zero }
      return isOut && !quantity.isNegative ? -quantity : quantity
    }
    var row = Row(
      line: record.line, day: day, amount: signed(try values.quantity(record, .cashTransfer)),
      currency: try values.currency(record, options), kind: .transfer,
      description: record.told(.description) ?? record[.type])
    row.id = record.told(.transactionID)
    let quantity = signed(try values.quantity(record, .quantity))
    if !quantity.isZero {
      var trade = Trade(FlexTrade.instrument(record), quantity)
      trade.isAmountDerived = row.amount.isZero
      row.trade = trade
    }
    guard !row.amount.isZero || row.trade != nil else {
      throw CellDefect(column: "quantity", reason: .missingAmount)
    }
    return row
  }
}
