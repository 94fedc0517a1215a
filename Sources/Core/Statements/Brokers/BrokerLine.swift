import Money

/// A line of a broker's table.
struct BrokerLine {
  private let record: DelimitedTable.Record
  private let sheet: Sheet<BrokerField>
  private let layout: BrokerLayout
  private let options: ReadingOptions
  private let meaning: BrokerMeaning

  init(
    _ record: DelimitedTable.Record, _ sheet: Sheet<BrokerField>, _ layout: BrokerLayout,
    _ options: ReadingOptions
  ) {
    self.record = record
    self.sheet = sheet
    self.layout = layout
    self.options = options
    // A side says more than `ORDER` does.
    let texts = ([.side] + layout.tells).map { sheet.text(record, $0) }
    let told = layout.meaning(texts)
    // Of a corporate action the shares and the money are told on lines of their own.
    let isAction = sheet.text(record, .section) == "CORPORATE_ACTION"
    meaning = isAction && sheet.text(record, .amount).isEmpty && told.movesShares ? .shares : told
  }

  func outcome() throws(CellDefect) -> LineOutcome {
    // Sums, and small print beneath the table.
    guard sheet.text(record, .date).contains(where: \.isNumber) || dateFallback != nil else {
      let isSum = sheet.text(record, .date).lowercased().contains("total")
      return .skipped(isSum ? .total : .preamble)
    }
    if (0..<record.count).count(where: { !record[$0].isEmpty }) < 2 { return .skipped(.preamble) }
    if meaning == .nothing { return .skipped(.noMoney) }
    var row = Row(
      line: record.line, day: try day(), amount: .zero, currency: try currency(),
      kind: kind, description: description)
    row.valueDay = sheet.dayIfAny(record, .valueDate)
    try add(to: &row)
    if layout.hasIDs {
      let id = sheet.text(record, .id)
      if !id.isEmpty { row.id = id }
    }
    row.event = event(row)
    if let balance = try? sheet.quantity(record, .balance) { row.balance = balance }
    return .row(row)
  }

  // MARK: Money

  private func add(to row: inout Row) throws(CellDefect) {
    let stated = try sheet.quantity(record, .amount)
    let fee = try fees()
    let tax = try taxes()
    let quantity = try quantity()
    var trade = Trade(instrument, .zero)
    trade.price = try price(row.currency)
    if meaning.movesShares, sheet.text(record, .section) != "CASH" {
      trade.quantity = signed(quantity)
    }
    let movesShares = !trade.quantity.isZero
    if var amount = stated {
      if layout.signs == .implied, meaning.isOut, !amount.isNegative { amount = -amount }
      guard let kept = fee.adding(tax) else { throw tooLarge }
      let (net, gross) =
        layout.amounts == .net
        ? (amount, amount.subtracting(kept)) : (amount.adding(kept), amount)
      guard let net, let gross else { throw tooLarge }
      row.amount = net
      if !kept.isZero, meaning != .fee {
        (row.gross, row.fee, row.tax) = (gross, fee, tax.isZero ? nil : tax)
      }
      // What was given away, or came by a corporate action, cost nothing.
      trade.isAmountDerived = movesShares && (meaning == .gift || (net.isZero && meaning != .buy))
      if trade.isAmountDerived {
        (row.amount, row.gross, row.fee, row.tax) = (.zero, nil, nil, nil)
      }
    } else if movesShares {
      trade.isAmountDerived = true
      if meaning.kind == .trade {
        guard let price = trade.price, let currency = row.currency else {
          throw sheet.missing(record, .amount)
        }
        guard let money = price.multiplied(by: trade.quantity) else { throw tooLarge }
        trade.money = Trade.Leg(-money, currency)
      }
    } else {
      throw sheet.missing(record, .amount)
    }
    if !fee.isZero, let currency = row.currency { trade.commission = Trade.Leg(fee, currency) }
    let isNamed = trade.instrument.commodity != nil
    if movesShares || (isNamed && (row.kind == .dividend || row.kind == .tax)) {
      row.trade = trade
    }
  }

  /// Money that is given away is no income.
  private var kind: Row.Kind {
    guard meaning == .gift, sheet.text(record, .quantity).isEmpty else { return meaning.kind }
    return .other
  }

  /// Some write the shares with another mark than the money.
  private func quantity() throws(CellDefect) -> Quantity {
    let text = sheet.text(record, .quantity)
    if text.isEmpty || text.lowercased() == "n/a" { return .zero }
    do throws(CellDefect) { return try sheet.quantity(record, .quantity) ?? .zero } catch {
      let other = NumberStyle(decimal: sheet.numbers.decimal == .point ? .comma : .point)
      if let quantity = try? other.read(text).quantity { return quantity }
      throw error
    }
  }

  private var tooLarge: CellDefect {
    CellDefect(column: sheet.name(.amount), reason: .numberTooLarge)
  }

  private func signed(_ quantity: Quantity) -> Quantity {
    switch meaning {
    case .buy, .gift: quantity.magnitude
    case .sell: -quantity.magnitude
    default: quantity
    }
  }

  /// What was kept, as a negative number, whatever sign it stands with.
  private func fees() throws(CellDefect) -> Quantity {
    var sum = Quantity.zero
    for field in [BrokerField.fee, .otherFee, .stampDuty] {
      guard let fee = try sheet.quantity(record, field) else { continue }
      guard let more = sum.subtracting(fee.magnitude) else { throw tooLarge }
      sum = more
    }
    return sum
  }

  /// A tax stands with its sign where amounts have one: a refund is positive.
  private func taxes() throws(CellDefect) -> Quantity {
    guard let tax = try sheet.quantity(record, .tax) else { return .zero }
    return layout.signs == .stated ? tax : -tax.magnitude
  }

  /// In the money's currency: prices in another one are left to the source.
  private func price(_ currency: Currency?) throws(CellDefect) -> Quantity? {
    let own = sheet.text(record, .priceCurrency)
    if !own.isEmpty, let currency, BrokerLine.currency(own, options) != currency { return nil }
    guard let price = try? sheet.quantity(record, .price) else { return nil }
    guard sheet.name(.price)?.contains("(p)") == true, price.scale <= 26 else { return price }
    return Quantity(coefficient: price.coefficient, scale: price.scale + 2)
  }

  // MARK: Words

  private func currency() throws(CellDefect) -> Currency? {
    let code = sheet.text(record, .currency)
    if !code.isEmpty {
      guard let currency = BrokerLine.currency(code, options) else {
        throw sheet.defect(record, .currency, .unknownCurrency)
      }
      return currency
    }
    return try sheet.money(record, .amount)?.currency ?? sheet.columns.currency(.amount)
      ?? layout.currency ?? options.currency
  }

  /// Some name the country instead of its money.
  private static func currency(_ code: String, _ options: ReadingOptions) -> Currency? {
    switch code.uppercased() {
    case "CAN": Currency.iso("CAD")
    case "USA": Currency.iso("USD")
    default:
      Currency.iso(code) ?? options.userCurrencies[code.uppercased()] ?? Currency.crypto(code)
        ?? Currency.symbol(code)
    }
  }

  private var dateFallback: BrokerField? {
    sheet.text(record, .valueDate).contains(where: \.isNumber) ? .valueDate : nil
  }

  /// The day of `04/17/2023 as of 04/15/2023` is the first.
  private func day() throws(CellDefect) -> Day {
    let text = sheet.text(record, .date)
    guard text.contains(where: \.isNumber) else {
      return try sheet.day(record, dateFallback ?? .date)
    }
    guard let end = text.place(of: " as of ") else { return try sheet.day(record, .date) }
    if let day = try? sheet.dates.read(text[..<end]).day { return day }
    throw sheet.defect(record, .date, .unreadableDate)
  }

  private var description: String {
    var parts: [String] = []
    for field in [BrokerField.type, .description, .name] {
      let text = String(sheet.text(record, field).prefix(400))
      if !text.isEmpty, !parts.contains(where: { $0.contains(text) }) { parts.append(text) }
    }
    return parts.joined(separator: " · ")
  }

  private var instrument: Instrument {
    let symbol = sheet.text(record, .symbol)
    let isin =
      ISIN(sheet.text(record, .isin)) ?? ISIN(symbol)
      ?? ISIN.first(in: sheet.text(record, .name))
    let category = sheet.text(record, .category).lowercased()
    var name = sheet.text(record, .name)
    if name.isEmpty { name = sheet.text(record, .description) }
    let isCoin = category.contains("crypto") && isin == nil
    return Instrument(
      isin: isin, symbol: symbol.isEmpty || ISIN(symbol) != nil ? nil : symbol,
      name: name.isEmpty || !meaning.movesShares ? nil : BrokerLine.name(name),
      coin: isCoin ? Currency.coin(symbol, options) : nil)
  }

  /// `Example Fund 1000 @ 45.00` is `Example Fund`.
  private static func name(_ text: String) -> String {
    guard let at = text.lastIndex(of: "@") else { return text }
    var words = text[..<at].split(separator: " ")
    if let last = words.last, last.allSatisfy({ $0.isNumber || $0 == "," || $0 == "." }) {
      words.removeLast()
    }
    return words.isEmpty ? text : words.joined(separator: " ")
  }

  private func event(_ row: Row) -> String? {
    switch row.kind {
    case .dividend, .tax:
      guard let instrument = row.trade?.instrument else { return nil }
      return (instrument.isin?.text ?? instrument.symbol).map { "\($0) \(row.day)" }
    case .conversion:
      let order = sheet.text(record, .order)
      return order.isEmpty ? nil : order
    default: return nil
    }
  }
}

extension String {
  /// Where `part` begins.
  fileprivate func place(of part: String) -> String.Index? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(part) { return at }
      at = index(after: at)
    }
    return nil
  }
}
