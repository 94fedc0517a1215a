import Money

/// Stripe's ledger: the itemized reports of balance changes and the balance history.
///
/// One row is one balance transaction; its effect is the net. Amounts are in whole units of the
/// currency, fees positive.
public enum Stripe: StatementFormat {
  public static let id = FormatID("stripe")

  public static func recognise(_ start: FileStart) -> Confidence {
    start.sheet(StripeField.ledger, id, isOwn: isOwn) == nil ? .no : .certain
  }

  static func isOwn(_ columns: Columns<StripeField>) -> Bool {
    guard columns.has(.id, .currency, .created, .amount, .net) else { return false }
    return columns.has(.category)
      || columns.has(.type) && (columns.has(.source) || columns.has(.available))
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var sheet = try Sheet(file, StripeField.ledger, id, isOwn: isOwn)
    try sheet.decideNumbers([.amount, .fee, .net], options, usual: .point)
    try sheet.decideDates([.created, .available], options)
    var remarks: [Issue] = []
    var reading = sheet.read { record throws(CellDefect) in
      var (row, remark) = try row(record, sheet, options)
      tie(&row, record, sheet)
      if let remark { remarks.append(remark) }
      return .row(row)
    }
    reading.issues += remarks
    return reading
  }

  private static func row(
    _ record: DelimitedTable.Record, _ sheet: Sheet<StripeField>, _ options: ReadingOptions
  ) throws(CellDefect) -> (Row, Issue?) {
    let day = try sheet.day(record, .created)
    guard let currency = try sheet.currency(record, .currency, options) else {
      throw sheet.defect(record, .currency, .missingCurrency)
    }
    let net = try sheet.amount(record, .net)
    let type = sheet.text(record, sheet.columns.has(.category) ? .category : .type)
    let text = sheet.text(record, .description)
    var row = Row(
      line: record.line, day: day, amount: net, currency: currency,
      description: text.isEmpty ? type : text)
    row.valueDay = sheet.dayIfAny(record, .available)
    row.kind = StripeMeaning.kind(type) ?? .other
    if row.kind == .adjustment, disputes.matches(text) { row.kind = .chargeback }
    let remark = row.take(
      gross: try sheet.quantity(record, .amount), fee: try sheet.quantity(record, .fee))
    return (row, remark)
  }

  private static let disputes = Phrasebook(["chargeback", "dispute"])

  /// A charge's event bears the charge's id, for refunds and disputes name the charge.
  private static func tie(
    _ row: inout Row, _ record: DelimitedTable.Record, _ sheet: Sheet<StripeField>
  ) {
    let id = sheet.text(record, .id)
    row.id = id.isEmpty ? nil : id
    let source = sheet.text(record, .source)
    let main = charge(sheet.text(record, .charge), source, row.description)
    switch row.kind {
    case .refund, .chargeback:
      row.event = row.id
      row.about = main
    case .income: row.event = main ?? row.id
    case .conversion: row.event = source.isEmpty ? nil : source
    default: row.event = nil
    }
    let customer = sheet.text(record, .customer)
    row.counterparty = customer.isEmpty ? nil : customer
  }

  /// The charge that a transaction is of: by its own column, as its source, or in its description.
  private static func charge(_ named: String, _ source: String, _ description: String) -> String? {
    if !named.isEmpty { return named }
    let words = [source] + description.prefix(400).split(separator: " ").map(String.init)
    return words.first { $0.hasPrefix("ch_") || $0.hasPrefix("py_") }
  }
}
