import Money

/// Upwork's transaction history.
///
/// A service fee names the income it is taken from, and the VAT names the fee: all of them become
/// one event.
public enum Upwork: StatementFormat {
  public static let id = FormatID("upwork")

  public static func recognise(_ start: FileStart) -> Confidence {
    start.sheet(UpworkField.names, id, isOwn: isOwn) == nil ? .no : .certain
  }

  static func isOwn(_ columns: Columns<UpworkField>) -> Bool {
    columns.has(.date, .id, .type, .description, .amount)
      && (columns.has(.freelancer) || columns.has(.agency) || columns.has(.team, .account))
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var sheet = try Sheet(file, UpworkField.names, id, isOwn: isOwn)
    try sheet.decideNumbers([.amount, .balance, .rate], options, usual: .point)
    try sheet.decideDates([.date], options, usual: .mdy)
    var reading = sheet.read { record throws(CellDefect) in
      .row(try row(record, sheet, options))
    }
    UpworkEvents.join(&reading.rows, references(sheet))
    reading.checkBalances()
    return reading
  }

  /// The newer report has an id of its own for each row, and a *Ref ID* that names another row.
  private static func references(_ sheet: Sheet<UpworkField>) -> [Int: String] {
    guard let id = sheet.columns[.id],
      let column = sheet.header.indices.first(where: {
        $0 != id && HeaderName.normalised(sheet.header[$0]) == "ref id"
      })
    else { return [:] }
    var references: [Int: String] = [:]
    for record in sheet.records where !record[column].isEmpty {
      references[record.line] = record.text(column)
    }
    return references
  }

  private static func row(
    _ record: DelimitedTable.Record, _ sheet: Sheet<UpworkField>, _ options: ReadingOptions
  ) throws(CellDefect) -> Row {
    let day = try sheet.day(record, .date)
    let amount = try sheet.amount(record, .amount)
    // An Upwork balance is always in US dollars; older reports don't say so.
    let currency =
      try sheet.currency(record, .currency, options) ?? sheet.columns.currency(.amount)
      ?? Currency.iso("USD")
    let type = sheet.text(record, .type)
    let text = sheet.text(record, .description)
    var row = Row(
      line: record.line, day: day, amount: amount, currency: currency,
      kind: UpworkMeaning.kind(type, summary: text, isOut: amount.isNegative),
      description: text.isEmpty ? type : text)
    // An agency pays freelancers under the types it is paid under.
    if row.kind == .income, amount.isNegative { row.kind = .expense }
    if row.kind == .other, !amount.isNegative { row.kind = .income }
    let id = sheet.text(record, .id)
    row.id = id.isEmpty ? nil : id
    let clients: [UpworkField] = [.team, .account]
    row.counterparty = clients.map { sheet.text(record, $0) }.first { !$0.isEmpty }
    row.balance = try sheet.quantity(record, .balance)
    if row.kind == .transfer { row.arrives = UpworkText.arrival(text, besides: currency) }
    return row
  }
}
