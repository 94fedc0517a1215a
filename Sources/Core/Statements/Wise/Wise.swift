import Money

/// Wise's balance statement: one file a balance, one currency, newest first.
///
/// A payment and what Wise charged for it are two rows with one id (older files) or with ids that
/// differ by `FEE-`: here the fee's id always begins so, and both share the payment's event. The two
/// legs of a conversion lie in two files under one id: here each adds its currency.
public enum Wise: StatementFormat {
  public static let id = FormatID("wise")

  public static func recognise(_ start: FileStart) -> Confidence {
    start.sheet(WiseBalanceField.names, id, isOwn: isOwn) == nil ? .no : .certain
  }

  static func isOwn(_ columns: Columns<WiseBalanceField>) -> Bool {
    columns.has(.id, .date, .amount, .currency, .description)
      && (columns.has(.payer, .payee) || columns.has(.exchangeFrom) || columns.has(.details))
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var sheet = try Sheet(file, WiseBalanceField.names, id, isOwn: isOwn)
    try sheet.decideNumbers([.amount, .balance], options, usual: .point)
    try sheet.decideDates([.date], options, usual: .dmy)
    var reading = sheet.read { record throws(CellDefect) in
      .row(try row(record, sheet, options))
    }
    reading.checkBalances()
    return reading
  }

  private static func row(
    _ record: DelimitedTable.Record, _ sheet: Sheet<WiseBalanceField>, _ options: ReadingOptions
  ) throws(CellDefect) -> Row {
    let day = try sheet.day(record, .date)
    let amount = try sheet.amount(record, .amount)
    guard let currency = try sheet.currency(record, .currency, options) else {
      throw sheet.defect(record, .currency, .missingCurrency)
    }
    let text = sheet.text(record, .description)
    let others: [WiseBalanceField] = [.merchant, .payee, .payer]
    let other = others.map { sheet.text(record, $0) }.first { !$0.isEmpty }
    let description = [text, sheet.text(record, .merchant), sheet.text(record, .reference)]
      .filter { !$0.isEmpty }.joined(separator: " | ")
    let id = sheet.text(record, .id)
    var row = Row(
      line: record.line, day: day, amount: amount, currency: currency,
      kind: WiseMeaning.kind(
        id: id, details: sheet.text(record, .details), description: text,
        isCredit: !amount.isNegative),
      description: description)
    row.name(WiseID(id))
    row.counterparty = other
    row.balance = try sheet.quantity(record, .balance)
    if let sent = Currency.iso(sheet.text(record, .exchangeTo)), sent != currency,
      amount.isNegative, row.kind != .fee,
      let arrives = try sheet.quantity(record, .exchangeToAmount), !arrives.isZero
    {
      row.arrives = .init(amount: arrives.magnitude, currency: sent)
    }
    return row
  }
}

/// An id of Wise's, which a payment, its fee and both legs of a conversion share.
struct WiseID {
  let event: String?

  init(_ id: String) {
    let plain = id.hasPrefix("FEE-") ? String(id.dropFirst(4)) : id
    event = plain.isEmpty ? nil : plain
  }
}

extension Row {
  /// An id of its own for each leg, and the event that the legs share.
  mutating func name(_ wise: WiseID) {
    event = wise.event
    guard let event else { return }
    switch kind {
    case .fee where !event.hasPrefix("PLAN_ORDER"): id = "FEE-" + event
    case .conversion: id = event + "/" + (currency?.code ?? "")
    // What came back of a transfer bears the transfer's id.
    case .refund where event.hasPrefix("TRANSFER"):
      id = event + "/refund"
      about = event
    default: id = event
    }
  }
}
