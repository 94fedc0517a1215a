import Money

/// The tables of coin exchanges, wallets and trackers. Each side of an exchange is a row of its own
/// in its own coin, and so is the fee; together they are one event.
public enum ExchangeTables: StatementFormat {
  public static let id = FormatID("exchange")
  public static var isFinerThanMoney: Bool { true }

  public static func recognise(_ start: FileStart) -> Confidence {
    guard let table = start.table else { return .no }
    return layout(of: table) == nil ? .no : .certain
  }

  static func layout(of table: DelimitedTable) -> ExchangeLayout? {
    let headers = HeaderLine.all(table)
    return ExchangeLayouts.all.first { headers.contains(where: $0.fits) }
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    let table = try DelimitedTable(file)
    guard let layout = layout(of: table) else { throw .malformed(id, line: table.headerLine) }
    var sheet = try Sheet(table, layout.names, layout.id) { $0.has(.date) && $0.count >= 3 }
    if sheet.records.isEmpty { throw .noRows(layout.id) }
    try sheet.decideNumbers(
      [.amount, .sent, .got, .fee, .total], options, usual: .point)
    let values = ExchangeValues(sheet, layout, options)
    if layout.id == Binance.id, options.dateOrder == nil,
      Binance.shortYearsStandFirst(in: sheet.records.map { sheet.text($0, .date) })
    {
      sheet.dates = DateStyle(order: .ymd)
    } else {
      try sheet.decideDates(values.plainDates(), options, usual: layout.order, subject: .type)
    }
    let line = values.with(sheet)
    return sheet.read { record throws(CellDefect) in
      try ExchangeLine(record, line).outcome()
    }
  }
}
