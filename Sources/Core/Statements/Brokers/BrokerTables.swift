import Money

/// The tables of many brokers, each by its own layout, and of any other broker whose header says
/// clearly enough what its columns are.
public enum BrokerTables: StatementFormat {
  public static let id = FormatID("broker")
  public static var isFinerThanMoney: Bool { true }

  public static func recognise(_ start: FileStart) -> Confidence {
    guard let table = start.table else { return .no }
    if NotLedgers.has(HeaderLine.all(table)) { return .certain }
    guard let found = layout(of: table) else { return .no }
    return found.id == id ? .likely : .certain
  }

  /// The first layout that some line at the beginning is a header of.
  static func layout(of table: DelimitedTable) -> BrokerLayout? {
    let headers = HeaderLine.all(table)
    return BrokerLayouts.all.first { headers.contains(where: $0.fits) }
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    let table = try DelimitedTable(file)
    if NotLedgers.has(HeaderLine.all(table)) { throw .notALedger(id) }
    guard let layout = layout(of: table) else { throw .malformed(id, line: table.headerLine) }
    var sheet = try Sheet(table, layout.names, layout.id) { columns in
      layout.needs.allSatisfy { columns[$0] != nil }
    }
    if sheet.records.isEmpty { throw .noRows(layout.id) }
    try sheet.decideNumbers(
      [.amount, .quantity, .price, .fee, .tax], options, usual: layout.decimal ?? .point)
    try sheet.decideDates([.date], options, usual: layout.order, subject: .description)
    let columns = sheet.columns
    var reading = sheet.read { record throws(CellDefect) in
      try BrokerLine(record, sheet, layout, options).outcome()
    }
    if columns.has(.account) {
      let named = Set(sheet.records.map { sheet.text($0, .account) }.filter { !$0.isEmpty })
      if named.count == 1 { reading.account = named.first }
    }
    reading.tellUnknownInstruments()
    return reading
  }
}

extension Reading {
  /// A remark for each trade that doesn't name what was traded.
  mutating func tellUnknownInstruments() {
    for row in rows {
      guard let trade = row.trade, !trade.quantity.isZero, trade.instrument.commodity == nil else {
        continue
      }
      issues.append(
        Issue(line: row.line, reason: .unknownInstrument, text: trade.quantity.description))
    }
  }
}
