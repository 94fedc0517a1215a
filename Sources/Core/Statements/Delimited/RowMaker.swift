import Money

/// Makes rows of a table's records, by a plan.
struct RowMaker {
  let plan: TablePlan
  private var currencies = CellCache<Currency?>()
  private var standings = CellCache<Row.Standing>()
  private var accounts = CellCache<String>()

  init(_ plan: TablePlan) { self.plan = plan }

  enum Made {
    case row(Row)
    /// A line that states a balance, as its amount.
    case balance(StatementWords.Label, Row)
    case issue(Issue)
    /// The line's date cell holds no day.
    case odd
    case noMoney
  }

  mutating func make(
    _ reader: borrowing RecordReader, _ layout: Layout, _ section: TableWalker.Section
  ) -> Made {
    guard layout.date != nil, layout.hasMoney else { return .noMoney }
    let range = layout.day(reader)
    guard !range.isEmpty,
      let day = try? plan.dates.read(reader.buffer.span.extracting(range)).day
    else { return .odd }
    let line = reader.line
    if let surplus = surplus(reader, layout) {
      return .issue(Issue(line: line, reason: .tooManyColumns, text: surplus))
    }
    var label = layout.statedBalance(reader)
    // `NEW BALANCE` sells shoes: beside an opening balance it is what that became.
    if label == .closing, !plan.hasOpening,
      layout.descriptions.contains(where: { StatementWords.mayBeName(reader.bytes($0)) })
    {
      label = nil
    }
    let amount: Quantity
    let ownCurrency: Currency?
    switch money(reader, layout, isBalance: label != nil) {
    case .amount(let quantity, let currency): (amount, ownCurrency) = (quantity, currency)
    case .missing:
      if isBalanceLine(reader, layout) { return .odd }
      return .issue(
        Issue(line: line, column: layout.name(of: layout.money.first), reason: .missingAmount))
    case .defect(let column, let reason):
      return .issue(
        Issue(
          line: line, column: layout.name(of: column), reason: reason, text: reader.text(column)))
    }
    var currency = layout.currency
    if currency == nil, let column = layout.currencyColumn, !reader.isEmpty(column) {
      guard let named = self.currency(reader.bytes(column)) else {
        return .issue(
          Issue(
            line: line, column: layout.name(of: column), reason: .unknownCurrency,
            text: reader.text(column)))
      }
      currency = named
    }
    var row = Row(
      line: line, day: day, amount: amount,
      currency: currency ?? ownCurrency ?? section.currency ?? plan.currency,
      description: description(reader, layout))
    if let column = layout.valueDate, !reader.isEmpty(column) {
      row.valueDay = try? plan.dates.read(reader.buffer.span.extracting(reader.range(column))).day
    }
    if let column = layout.counterparty, !reader.isEmpty(column) {
      row.counterparty = reader.text(column)
      if row.description.isEmpty { row.description = row.counterparty ?? "" }
    }
    if let column = layout.reference, !reader.isEmpty(column) { row.id = reader.text(column) }
    if let column = layout.balance,
      case .success(let cell?) = Layout.number(reader, column, plan.numbers)
    {
      row.balance = plan.worth(cell.quantity)
    }
    addFee(reader, layout, to: &row)
    if let column = layout.status, !reader.isEmpty(column) {
      row.standing = standings.value(of: reader.bytes(column)) {
        StatementWords.standing(String(decoding: $0, as: UTF8.self)) ?? .posted
      }
    }
    if plan.hasSeveralAccounts {
      if let column = layout.account, !reader.isEmpty(column) {
        row.account = accounts.value(of: reader.bytes(column)) {
          String(decoding: $0, as: UTF8.self)
        }
      } else {
        row.account = section.account
      }
      if let transfers = plan.transfers, transfers.holds(reader, layout, amount) {
        row.kind = .transfer
      }
    }
    return label.map { .balance($0, row) } ?? .row(row)
  }

  /// A cell behind the last heading by which the row's other cells may have been shifted: a figure, or
  /// any where the money isn't read. More text behind a text is only more of it.
  private func surplus(_ reader: borrowing RecordReader, _ layout: Layout) -> String? {
    guard let most = plan.mostCells, reader.count > most else { return nil }
    let filled = (most..<reader.count).filter { !reader.isEmpty($0) }
    guard let first = filled.first else { return nil }
    let isText = filled.allSatisfy { (try? plan.numbers.read(reader.bytes($0).span)) == nil }
    let reads = layout.money.allSatisfy {
      if case .success = Layout.number(reader, $0, plan.numbers) { true } else { false }
    }
    return isText && reads ? nil : reader.text(first)
  }

  /// What the record moved; of a line that states a balance, that.
  private func money(_ reader: borrowing RecordReader, _ layout: Layout, isBalance: Bool)
    -> RowMoney
  {
    if isBalance, let column = layout.balance,
      case .success(let cell?) = Layout.number(reader, column, plan.numbers)
    {
      return .amount(plan.worth(cell.quantity), currency: cell.currency)
    }
    return layout.money(reader, plan.numbers, plan.rule)
  }

  /// Parts are stated only where the running balance proved how they add up.
  private func addFee(_ reader: borrowing RecordReader, _ layout: Layout, to row: inout Row) {
    guard let column = layout.fee, plan.rule.feeIsApart,
      case .success(let cell?) = Layout.number(reader, column, plan.numbers),
      !cell.quantity.isZero
    else { return }
    row.fee = -cell.quantity.magnitude
    row.gross = row.amount.adding(cell.quantity.magnitude)
  }

  /// A dated line without an amount that states a balance: opening or closing.
  private func isBalanceLine(_ reader: borrowing RecordReader, _ layout: Layout) -> Bool {
    for column in layout.descriptions + [0, 1] where column < reader.count {
      if StatementWords.label(reader.text(column)) != nil { return true }
    }
    return false
  }

  private func description(_ reader: borrowing RecordReader, _ layout: Layout) -> String {
    guard let first = layout.descriptions.first else { return "" }
    var text = reader.text(first)
    guard layout.descriptions.count > 1 else { return text }
    for column in layout.descriptions.dropFirst() where !reader.isEmpty(column) {
      let more = reader.text(column)
      if text.isEmpty { text = more } else if more != text { text += " · " + more }
    }
    return text
  }

  private mutating func currency(_ cell: ArraySlice<UInt8>) -> Currency? {
    let user = plan.userCurrencies
    return currencies.value(of: cell) {
      let code = String(decoding: $0, as: UTF8.self)
      return Currency.iso(code) ?? user[code] ?? user[code.uppercased()] ?? Currency.crypto(code)
        ?? Currency.symbol(code)
    }
  }
}

/// What few different cells of a column mean, so that each is worked out once.
struct CellCache<Value> {
  private var known: [(cell: [UInt8], value: Value)] = []

  mutating func value(of cell: ArraySlice<UInt8>, _ make: (ArraySlice<UInt8>) -> Value) -> Value {
    for entry in known where entry.cell.count == cell.count && entry.cell.elementsEqual(cell) {
      return entry.value
    }
    let value = make(cell)
    if known.count < 16 { known.append((Array(cell), value)) }
    return value
  }
}
