import Money

/// Makes the row of a section's line; `nil` where the line is a sum.
struct IBKRRow {
  private let cells: IBKRCells
  private let base: Currency?
  private let instruments: [String: Instrument]

  init(_ cells: IBKRCells, _ base: Currency?, _ instruments: [String: Instrument]) {
    self.cells = cells
    self.base = base
    self.instruments = instruments
  }

  private func row(_ kind: Row.Kind, _ amount: Quantity, _ currency: Currency?) throws(CellDefect)
    -> Row
  {
    Row(
      line: cells.line.line, day: try cells.day(), amount: amount, currency: currency, kind: kind,
      description: cells[.description].isEmpty ? cells[.symbol] : cells[.description])
  }

  /// Sums stand where the currency would.
  private var isSum: Bool {
    Currency.iso(cells[.currency]) == nil && cells[.date].isEmpty
  }

  private func currency() throws(CellDefect) -> Currency {
    guard let currency = Currency.iso(cells[.currency]) ?? cells.options.currency else {
      throw cells.defect(.currency, cells[.currency].isEmpty ? .missingCurrency : .unknownCurrency)
    }
    return currency
  }

  private func told(_ field: IBKRField) -> String? {
    let text = cells[field]
    return text.isEmpty || text == "-" || text == "--" ? nil : text
  }

  /// Of a transaction history: all amounts are in the base currency.
  func history() throws(CellDefect) -> Row? {
    let type = cells[.type]
    let kind = IBKRMeaning.kind(of: type)
    let net = try cells.quantity(cells.has(.net) ? .net : .amount)
    guard let amount = net else {
      throw cells.defect(.net, .missingAmount)
    }
    guard let currency = base ?? cells.options.currency else {
      throw cells.defect(.currency, .missingCurrency)
    }
    // What an exchange of money did to the worth of the cash is often less than its smallest unit.
    if kind == .conversion, amount.rounded(to: currency).isZero { return nil }
    var row = try row(kind, amount, currency)

    guard let symbol = told(.symbol), kind != .conversion else { return row }
    let instrument = Instrument(symbol: symbol, name: nil)
    if let quantity = try cells.quantity(.quantity) {
      var trade = Trade(instrument, quantity, price: try cells.quantity(.price))
      let fee = try cells.quantity(.fee)
      if let gross = try cells.quantity(.gross), let fee, gross.adding(fee) == amount {
        (row.gross, row.fee) = (gross, fee)
      }
      if let fee { trade.commission = Trade.Leg(fee, currency) }
      row.trade = trade
    } else {
      row.trade = Trade(
        Instrument(isin: ISIN.first(in: row.description), symbol: symbol), .zero)
      row.event = IBKRMeaning.event(row, Instrument(symbol: symbol), action: nil)
    }
    return row
  }

  /// Of stocks, bonds, options and funds, or of two currencies.
  func trade() throws(CellDefect) -> Row? {
    let currency = try currency()
    let symbol = cells[.symbol]
    let isForex =
      ["forex", "devisen", "divisas"].contains(cells[.category].lowercased())
      || IBKRRow.isPair(symbol, in: currency)
    guard let proceeds = try cells.quantity(.proceeds) else {
      throw cells.defect(.proceeds, .missingAmount)
    }
    let quantity = try cells.quantity(.quantity) ?? .zero
    var row: Row
    var trade: Trade
    if isForex {
      let coin = Currency.iso(symbol.prefix { $0 != "." })
      trade = Trade(Instrument(symbol: symbol, coin: coin), quantity)
      row = try self.row(.conversion, proceeds, currency)
      trade.money = Trade.Leg(proceeds, currency)
      // What is charged for it is in the base currency, whatever was exchanged.
      let field = cells.has(.otherFee) ? IBKRField.otherFee : .fee
      if let fee = try cells.quantity(field), !fee.isZero {
        guard let own = cells.currency(named: field) ?? base ?? cells.options.currency else {
          throw cells.defect(field, .missingCurrency)
        }
        trade.commission = Trade.Leg(fee, own)
      }
    } else {
      let fee = try cells.quantity(.fee) ?? .zero
      guard let net = proceeds.adding(fee) else { throw cells.defect(.proceeds, .numberTooLarge) }
      trade = Trade(instruments[symbol] ?? Instrument(symbol: symbol), quantity)
      row = try self.row(.trade, net, currency)
      (row.gross, row.fee) = (proceeds, fee)
      if !fee.isZero { trade.commission = Trade.Leg(fee, currency) }
      row.description = trade.instrument.name ?? symbol
    }
    trade.price = try cells.quantity(.price)
    row.trade = trade
    return row
  }

  /// Whether the symbol is of two currencies, the second being what is paid in: `EUR.USD`.
  private static func isPair(_ symbol: String, in currency: Currency) -> Bool {
    let parts = symbol.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && Currency.iso(parts[0]) != nil && Currency.iso(parts[1]) == currency
  }

  /// Of a section that tells movements of cash.
  func cash(_ kind: Row.Kind) throws(CellDefect) -> Row? {
    if isSum { return nil }
    guard let amount = try cells.quantity(.amount) else {
      throw cells.defect(.amount, .missingAmount)
    }
    var row = try row(kind, amount, try currency())
    let symbol = told(.symbol) ?? IBKRRow.symbol(before: row.description)
    guard let symbol else { return row }
    let instrument = Instrument(
      isin: ISIN.first(in: row.description) ?? instruments[symbol]?.isin, symbol: symbol)
    row.trade = Trade(instrument, .zero)
    row.event = IBKRMeaning.event(row, instrument, action: nil)
    return row
  }

  func action() throws(CellDefect) -> Row? {
    if isSum { return nil }
    var row = try row(.adjustment, .zero, try currency())
    // The instrument that the line is about stands last, in brackets.
    let own = row.description.split(separator: "(").last ?? ""
    let symbol = own.split(separator: ",").first.map(String.init)
    var trade = Trade(
      Instrument(isin: ISIN.first(in: own), symbol: symbol),
      try cells.quantity(.quantity) ?? .zero)
    trade.isAmountDerived = true
    if let proceeds = try cells.quantity(.proceeds), !proceeds.isZero {
      trade.money = Trade.Leg(proceeds, try currency())
    }
    row.trade = trade
    return row
  }

  func transfer() throws(CellDefect) -> Row? {
    if isSum { return nil }
    let isOut = cells[.direction].lowercased() == "out"
    let quantity = try cells.quantity(.quantity) ?? .zero
    let amount = try cells.quantity(.cash) ?? .zero
    var row = try row(.transfer, amount, try currency())
    if row.description.isEmpty { row.description = cells[.type] }
    if let symbol = told(.symbol), !quantity.isZero {
      let signed = isOut && !quantity.isNegative ? -quantity : quantity
      var trade = Trade(instruments[symbol] ?? Instrument(symbol: symbol), signed)
      trade.isAmountDerived = amount.isZero
      row.trade = trade
    }
    return row
  }

  /// `VT(US9220427424) Cash Dividend` is about VT.
  private static func symbol(before text: String) -> String? {
    guard let bracket = text.firstIndex(of: "("), bracket > text.startIndex,
      ISIN.first(in: text[bracket...].prefix(16)) != nil
    else { return nil }
    let symbol = HeaderName.trimmed(Array(text[..<bracket].utf8)[...]).text
    return symbol.isEmpty || symbol.utf8.count > 20 ? nil : symbol
  }
}
