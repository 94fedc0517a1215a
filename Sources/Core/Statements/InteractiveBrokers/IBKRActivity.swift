import Money

/// Interactive Brokers' CSV: activity statements and transaction histories, which are cut into
/// sections with headers of their own, and Flex queries as CSV.
public enum IBKRActivity: StatementFormat {
  public static let id = FormatID("ibkr_csv")
  public static var isFinerThanMoney: Bool { true }

  public static func recognise(_ start: FileStart) -> Confidence {
    guard let table = start.table else { return .no }
    let lines = IBKRLine.all(table, most: 40)
    return isSectioned(lines) || FlexSheet.header(of: lines) != nil ? .certain : .no
  }

  /// The first section is the statement itself, in any language: its second cell says so.
  static func isSectioned(_ lines: [IBKRLine]) -> Bool {
    guard let first = lines.first, first.cells.count >= 4 else { return false }
    return first[1] == "Header" && lines.contains { $0[1] == "Data" && $0[0] == first[0] }
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    let table = try DelimitedTable(file)
    let lines = IBKRLine.all(table)
    var reading: Reading
    if isSectioned(lines) {
      var statement = IBKRStatement(lines, options)
      reading = try statement.read()
    } else {
      guard let header = FlexSheet.header(of: lines) else { throw .malformed(id, line: 1) }
      var sheet = FlexSheet(lines, header: header, options)
      reading = try sheet.read()
    }
    reading.tellUnknownInstruments()
    reading.issues = table.issues + reading.issues
    if lines.isEmpty { throw .noRows(id) }
    return reading
  }
}

/// One line of the file, as text.
struct IBKRLine {
  let line: Int
  let cells: [String]

  subscript(place: Int) -> String { place < cells.count ? cells[place] : "" }

  /// Every line of a table, whether it was taken for a header or not.
  static func all(_ table: DelimitedTable, most: Int = .max) -> [IBKRLine] {
    func line(_ record: DelimitedTable.Record) -> IBKRLine {
      IBKRLine(line: record.line, cells: (0..<min(record.count, 200)).map { record.text($0) })
    }
    var lines = table.preamble.prefix(most).map(line)
    if table.headerLine > 0 {
      lines.append(IBKRLine(line: table.headerLine, cells: table.header))
    }
    lines += table.records.prefix(most).map(line)
    lines += table.repeatedHeaders.map { IBKRLine(line: $0, cells: table.header) }
    return lines.sorted { $0.line < $1.line }
  }
}
