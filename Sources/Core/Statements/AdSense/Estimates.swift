import Money

/// Reports of estimated earnings: YouTube Studio's tables, AdSense's and AdMob's performance.
///
/// Estimates are metrics. What is really paid stands in AdSense's list of payments; the rows are
/// read so that a person can see them, and are never booked.
public enum Estimates: StatementFormat {
  public static let id = FormatID("youtube-studio")

  public static func recognise(_ start: FileStart) -> Confidence {
    guard let table = start.table, let layout = EstimateLayout(table.header) else { return .no }
    return layout.columns.has(.published) || layout.columns.has(.date) ? .certain : .likely
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    let table = try DelimitedTable(file)
    guard let layout = EstimateLayout(table.header) else {
      throw .malformed(id, line: table.headerLine)
    }
    var sheet = try Sheet(table, layout.names, id) { $0.has(.revenue) }
    let date: EstimateField = sheet.columns.has(.published) ? .published : .date
    guard sheet.columns.has(date) else { throw .notALedger(id) }
    if sheet.records.isEmpty { throw .noRows(id) }
    try sheet.decideNumbers([.revenue], options, usual: .point)
    try sheet.decideDates([date], options)
    var reading = sheet.read { record throws(CellDefect) in
      let names: [EstimateField] = [.title, .site, .id]
      let name = names.map { sheet.text(record, $0) }.first { !$0.isEmpty } ?? ""
      if isTotal(record, sheet, date) { return .skipped(.total) }
      let day = try sheet.day(record, date)
      guard let money = try sheet.money(record, .revenue) else { return .skipped(.noMoney) }
      var row = Row(
        line: record.line, day: day, amount: money.quantity,
        currency: layout.currency ?? money.currency ?? options.currency, kind: .income,
        description: name)
      let id = sheet.text(record, .id)
      row.id = id.isEmpty ? nil : id
      return .row(row)
    }
    reading.isMetrics = true
    return reading
  }

  /// The line of totals, first or last: it has a word for "total" or nothing where others have a
  /// date and a title.
  private static func isTotal(
    _ record: DelimitedTable.Record, _ sheet: Sheet<EstimateField>, _ date: EstimateField
  ) -> Bool {
    if TotalWord.isOne(record.text(0)) { return true }
    return sheet.text(record, date).isEmpty && sheet.text(record, .title).isEmpty
  }
}

/// Where a report of estimates has its money, and in which currency.
struct EstimateLayout {
  let names: Vocabulary<EstimateField>
  let columns: Columns<EstimateField>
  let currency: Currency?

  init?(_ header: [String]) {
    let all = header.prefix(200).enumerated().map { ($0, HeaderName.normalised($1.prefix(120))) }
    let matching = all.filter { name in
      EstimateField.revenueWords.contains { name.1.hasPrefix($0) }
    }
    // "Estimated revenue (USD)" before "Estimated revenue from ads (USD)".
    guard let (place, name) = matching.min(by: { $0.1.count < $1.1.count }) else { return nil }
    names = EstimateField.names.adding(.revenue, header[place])
    columns = Columns(header, names)
    let last = name.split(separator: " ").last ?? ""
    currency = Currency.iso(last)
  }
}
