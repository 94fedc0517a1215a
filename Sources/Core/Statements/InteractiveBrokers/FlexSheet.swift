import Money

/// A Flex query as CSV: the fields of its XML as columns. Sections follow each other, each under a
/// header of its own; queries may mark their lines with `HEADER` and `DATA` and a section's code.
struct FlexSheet {
  private let lines: [IBKRLine]
  private let options: ReadingOptions
  private var reading = Reading(format: IBKRActivity.id)

  init(_ lines: [IBKRLine], header: Int, _ options: ReadingOptions) {
    self.lines = lines
    self.options = options
    start = header
    for line in lines[..<header] { skip(line, .preamble) }
  }

  private let start: Int

  /// The place of the first line that names Flex fields: two of those that only Flex queries have,
  /// or one beside others.
  static func header(of lines: [IBKRLine]) -> Int? {
    lines.prefix(40).firstIndex { isHeader($0) }
  }

  private static func isHeader(_ line: IBKRLine) -> Bool {
    let names = Set(line.cells.map { $0.lowercased() })
    guard names.contains("currencyprimary") || names.contains("ibcommission") else { return false }
    return names.count { FlexField.byName[$0] != nil } >= 4
  }

  mutating func read() throws(Refusal) -> Reading {
    var records: [FlexRecord] = []
    var fields: [Int: FlexField] = [:]
    for line in lines[start...] {
      if FlexSheet.isHeader(line) {
        fields = [:]
        for (place, name) in line.cells.enumerated() {
          guard let field = FlexField.byName[name.lowercased()] else { continue }
          if !fields.values.contains(field) { fields[place] = field }
        }
        skip(line, .heading)
      } else if ["BOF", "BOA", "BOS", "EOS", "EOA", "EOF"].contains(line[0]) {
        skip(line, .preamble)
      } else if line.cells.count == 1 {
        skip(line, .preamble)
      } else {
        var record = FlexRecord(line: line.line)
        for (place, field) in fields { record[field] = line[place] }
        records.append(record)
      }
    }
    var values = FlexValues()
    try values.decideDates(records, options)
    let levels = Set(records.map { $0[.level] })
    let level = ["EXECUTION", "DETAIL", ""].filter { levels.contains($0) }
    for record in records {
      guard level.isEmpty || level.contains(record[.level]) else {
        reading.skipped.append(.init(line: record.line, why: .total))
        continue
      }
      do throws(CellDefect) {
        reading.rows.append(try row(record, values))
      } catch {
        reading.issues.append(error.issue(line: record.line))
      }
    }
    nameAccounts(records)
    return reading
  }

  private func row(_ record: FlexRecord, _ values: FlexValues) throws(CellDefect) -> Row {
    if record.told(.side) != nil || record.told(.price) != nil || record.told(.netCash) != nil {
      return try FlexTrade(record: record, values: values, options: options).row()
    }
    let cash = FlexCash(record: record, values: values, options: options)
    if record.told(.direction) != nil { return try cash.transfer() }
    if record.told(.quantity) != nil { return try cash.corporateAction() }
    return try cash.cashTransaction()
  }

  private mutating func skip(_ line: IBKRLine, _ why: Reading.Skipped.Why) {
    reading.skipped.append(.init(line: line.line, why: why))
  }

  private mutating func nameAccounts(_ records: [FlexRecord]) {
    let named = Set(records.compactMap { $0.told(.account) })
    if named.count == 1 { reading.account = named.first }
    guard named.count > 1 else { return }
    let byLine = Dictionary(
      records.map { ($0.line, $0.told(.account)) }, uniquingKeysWith: { first, _ in first })
    for at in reading.rows.indices {
      reading.rows[at].account = byLine[reading.rows[at].line] ?? nil
    }
  }
}
