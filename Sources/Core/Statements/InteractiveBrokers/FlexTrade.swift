import Money

/// A `Trade` or `TradeConfirm`: what was bought or sold, for how much.
///
/// `netCash` is what the trade did to the cash, commission and taxes in it. Where a query leaves it
/// out, proceeds and commission make it; where both are missing the row states no amount, and the
/// money is quantity times price, or what a purchase cost.
struct FlexTrade {
  let record: FlexRecord
  let values: FlexValues
  let options: ReadingOptions

  func row() throws(CellDefect) -> Row {
    let day = try values.day(record, .tradeDate, .dateTime, .reportDate)
    let currency = try values.currency(record, options)
    let isForex = record[.assetCategory] == "CASH"
    var trade = Trade(instrument(isForex), try signedQuantity())
    trade.price = try values.quantity(record, .price)
    var row = Row(
      line: record.line, day: day, amount: .zero, currency: currency,
      kind: isForex || trade.instrument == Instrument() ? .conversion : .trade,
      description: record.told(.description) ?? record.told(.symbol) ?? record.told(.isin) ?? "")
    row.id = FlexTrade.id(record)
    row.valueDay = try? values.day(record, .settleDate)
    let fee = try values.quantity(record, .commission) ?? .zero
    let tax = try values.quantity(record, .taxes) ?? .zero
    let feeCurrency = record.told(.commissionCurrency).flatMap(Currency.iso) ?? currency
    if !fee.isZero { trade.commission = Trade.Leg(fee, feeCurrency) }
    try addMoney(fee, tax, feeCurrency, isForex, &trade, &row)
    row.trade = trade
    return row
  }

  private func addMoney(
    _ fee: Quantity, _ tax: Quantity, _ feeCurrency: Currency, _ isForex: Bool,
    _ trade: inout Trade, _ row: inout Row
  ) throws(CellDefect) {
    guard let currency = row.currency else { return }
    let worth = try values.quantity(record, .tradeMoney)
    let proceeds = try values.quantity(record, .proceeds)
    let ownFee = feeCurrency == currency ? fee : .zero
    // What it was worth is counted like the quantity: what came in was paid.
    if isForex, let other = proceeds ?? opposite(worth), record.told(.netCash) != nil {
      // Both sides of an exchange of money move; its net effect on the cash is told as nothing.
      trade.money = Trade.Leg(other, currency)
      row.amount = try values.quantity(record, .netCash) ?? .zero
    } else if let net = try values.quantity(record, .netCash) ?? sum(proceeds, ownFee, tax) {
      row.amount = net
      guard let gross = net.subtracting(ownFee)?.subtracting(tax) else { throw tooLarge }
      if feeCurrency == currency { row.fee = ownFee }
      (row.gross, row.tax) = (gross, tax.isZero ? nil : tax)
    } else if let worth {
      row.amount = worth
      trade.money = Trade.Leg(-worth, currency)
    } else {
      trade.isAmountDerived = true
      trade.money = Trade.Leg(try derivedMoney(fee, trade), currency)
    }
  }

  /// What was paid or got, where only quantity and price, or a purchase's cost, are told.
  private func derivedMoney(_ fee: Quantity, _ trade: Trade) throws(CellDefect) -> Quantity {
    let multiplier = try values.quantity(record, .multiplier) ?? Quantity(1)
    if let price = trade.price {
      guard let money = price.multiplied(by: trade.quantity)?.multiplied(by: multiplier) else {
        throw tooLarge
      }
      return -money
    }
    guard !trade.quantity.isNegative, let cost = try values.quantity(record, .cost) else {
      throw CellDefect(column: "netCash", reason: .missingAmount)
    }
    // A cost has the commission in it.
    guard let money = cost.magnitude.adding(fee) else { throw tooLarge }
    return -money
  }

  private func sum(_ proceeds: Quantity?, _ fee: Quantity, _ tax: Quantity) -> Quantity? {
    guard let proceeds else { return nil }
    return proceeds.adding(fee)?.adding(tax)
  }

  // Not `map`: a closure over an optional Int128 is misaligned in debug builds.
  private func opposite(_ quantity: Quantity?) -> Quantity? {
    guard let quantity else { return nil }
    return -quantity
  }

  private var tooLarge: CellDefect { CellDefect(column: "quantity", reason: .numberTooLarge) }

  /// Negative for a sale; a sale's cancellation brings back. Queries without signs have the side.
  private func signedQuantity() throws(CellDefect) -> Quantity {
    let quantity = try values.quantity(record, .quantity) ?? .zero
    guard record[.side] == "SELL", !quantity.isNegative else { return quantity }
    return -quantity
  }

  private func instrument(_ isForex: Bool) -> Instrument {
    guard isForex else { return FlexTrade.instrument(record) }
    let base = record[.symbol].prefix { $0 != "." }
    return Instrument(symbol: record.told(.symbol), coin: Currency.iso(base))
  }

  static func instrument(_ record: FlexRecord) -> Instrument {
    let own = ISIN(record[.isin]) ?? ISIN(record[.securityID])
    return Instrument(
      isin: own ?? ISIN.first(in: record[.description]), symbol: record.told(.symbol),
      name: own == nil && record.told(.symbol) == nil ? nil : record.told(.description))
  }

  /// The trade's number. What corrects an execution bears its number too, and the number of the
  /// correction at the end of the execution's own.
  private static func id(_ record: FlexRecord) -> String? {
    guard let id = record.told(.tradeID) else { return record.told(.transactionID) }
    guard let version = record[.execution].split(separator: ".").last,
      version.utf8.count == 2, version != "01"
    else { return id }
    return "\(id)/\(version)"
  }
}
