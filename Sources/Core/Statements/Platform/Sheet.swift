import Money

/// A platform's delimited file under the header it is known by: cells by field, and one style of
/// numbers and of dates, each decided once from whole columns.
struct Sheet<Field: Hashable & Sendable> {
  let format: FormatID
  let header: [String]
  let columns: Columns<Field>
  let records: [DelimitedTable.Record]
  /// Holds what was found before the first row is read: the lines above it, undecodable text.
  let beginning: Reading
  /// The lines above the header, each as one text.
  let above: [String]
  /// The currency that those lines name: `All amounts in USD, unless specified`.
  let stated: Currency?

  var numbers = NumberStyle(decimal: .point)
  var dates = DateStyle(order: .ymd)
  /// What is to be told of the file as a whole.
  var remarks: [Issue] = []

  /// Refuses a file without the header that `isOwn` accepts, and one without lines beneath it.
  init(
    _ file: StatementFile, _ names: Vocabulary<Field>, _ format: FormatID,
    isOwn: (Columns<Field>) -> Bool
  ) throws(Refusal) {
    try self.init(DelimitedTable(file), names, format, isOwn: isOwn)
    if records.isEmpty { throw .noRows(format) }
  }

  init(
    _ table: DelimitedTable, _ names: Vocabulary<Field>, _ format: FormatID,
    isOwn: (Columns<Field>) -> Bool
  ) throws(Refusal) {
    self.format = format
    var beginning = Reading(format: format)
    beginning.issues = table.issues
    beginning.skipped = table.preamble.map { .init(line: $0.line, why: .preamble) }
    var above = table.preamble.map(\.joined)
    let guessed = Columns(named: table.headerNames, names)
    if isOwn(guessed) {
      header = table.header
      columns = guessed
      records = table.records
      beginning.skipped.append(.init(line: table.headerLine, why: .heading))
    } else {
      // The first line of words wasn't the header: a title, or a list of settings, stands above it.
      var found: (place: Int, header: [String], columns: Columns<Field>)?
      for (place, below) in table.namesBelow.enumerated() {
        let columns = Columns(named: below, names)
        if isOwn(columns) {
          found = (place, below.indices.map { table.records[place].text($0) }, columns)
          break
        }
      }
      guard let found else { throw .malformed(format, line: table.headerLine) }
      header = found.header
      columns = found.columns
      records = Array(table.records[(found.place + 1)...])
      if table.headerLine > 0 {
        above.append(table.header.joined(separator: " "))
        beginning.skipped.append(.init(line: table.headerLine, why: .preamble))
      }
      for record in table.records[..<found.place] {
        above.append(record.joined)
        beginning.skipped.append(.init(line: record.line, why: .preamble))
      }
      beginning.skipped.append(.init(line: table.records[found.place].line, why: .heading))
    }
    beginning.skipped += table.repeatedHeaders.map { .init(line: $0, why: .heading) }
    self.beginning = beginning
    self.above = above
    stated = above.prefix(20).lazy.compactMap { CurrencyWords.named(in: $0) }.first
  }

  /// The reading that rows are to be added to.
  var reading: Reading {
    var reading = beginning
    reading.issues += remarks
    return reading
  }

  /// The column's name as the file has it.
  func name(_ field: Field) -> String? { columns[field].map { header[$0] } }

  func text(_ record: DelimitedTable.Record, _ field: Field) -> String {
    record.text(columns[field])
  }

  /// The first currency that a column states.
  func firstCurrency(_ field: Field) -> Currency? {
    records.prefix(20).lazy.compactMap { Currency.iso(text($0, field)) }.first
  }
}

// MARK: - Recognising

extension FileStart {
  /// The beginning under a header that `isOwn` accepts.
  func sheet<Field: Hashable & Sendable>(
    _ names: Vocabulary<Field>, _ format: FormatID, isOwn: (Columns<Field>) -> Bool
  ) -> Sheet<Field>? {
    guard let table else { return nil }
    do throws(Refusal) {
      return try Sheet(table, names, format, isOwn: isOwn)
    } catch {
      return nil
    }
  }
}

extension DelimitedTable.Record {
  /// All cells as one text.
  fileprivate var joined: String {
    (0..<count).map { text($0) }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
