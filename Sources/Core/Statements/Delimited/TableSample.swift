import Money

/// The beginning of a file, in which its tables are found and their columns proposed.
struct TableSample {
  /// Records of the sample, cells trimmed, with their lines.
  private(set) var records: [(line: Int, cells: [ArraySlice<UInt8>])] = []

  /// Enough to see what columns hold, little enough to take no time.
  static let mostRecords = 400

  init(_ file: StatementFile, _ decision: TextDecision, _ dialect: Dialect, skip: Int)
    throws(Refusal)
  {
    var reader = RecordReader(file, decision, dialect, skip: skip)
    while records.count < TableSample.mostRecords {
      switch try reader.step() {
      case .end: return
      case .unclosedQuote: continue
      case .record:
        let cells = (0..<reader.count).map { Array(reader.text($0).utf8)[...] }
        if cells.contains(where: { !$0.isEmpty }) { records.append((reader.line, cells)) }
      }
    }
  }

  /// The header of each table in the sample with the rows beneath it; where there is no header,
  /// all rows under an empty one.
  func layouts() -> [Layout] { tables().map { Layout(header: $0.header, rows: $0.rows) } }

  /// The layout whose header is one of the lines, whatever stands above it.
  func layout(among saved: [Mapping]) -> Mapping? {
    let counts = Set(saved.map(\.header.count))
    for record in records where counts.contains(record.cells.count) {
      let names = record.cells.map { HeaderName.normalised($0) }
      if let known = saved.first(where: { $0.fits(names) }) { return known }
    }
    return nil
  }

  typealias Table = (header: [String], rows: [[ArraySlice<UInt8>]])

  func tables() -> [Table] {
    var current = 0
    var tables: [Table] = []
    for record in records {
      let cells = record.cells.map { String(decoding: $0, as: UTF8.self) }
      if Layout.isHeader(cells) {
        if !tables.contains(where: { $0.header == cells }) { tables.append((cells, [])) }
        current = tables.firstIndex { $0.header == cells } ?? 0
      } else if !tables.isEmpty {
        tables[current].rows.append(record.cells)
      }
    }
    guard tables.isEmpty else {
      return tables.map { ($0.header, TableSample.body($0.rows)) }
    }
    return [withoutKnownHeader()]
  }

  /// Lines of a table: those that have a day or a number and about as many cells as most.
  private static func body(_ rows: [[ArraySlice<UInt8>]]) -> [[ArraySlice<UInt8>]] {
    let usual = usualCount(rows.map { $0.count })
    let body = rows.filter { row in
      row.count * 2 > usual && row.contains { Figure.looksLikeOne($0) }
        && StatementWords.label(String(decoding: row.first { !$0.isEmpty } ?? [], as: UTF8.self))
          == nil
    }
    return body
  }

  /// No line of known names: the first line of words above figures may still be a header, and so may
  /// the last one above the first row.
  private func withoutKnownHeader() -> Table {
    let rows = records.map { $0.cells }
    let usual = usualCount(rows.map { $0.count })
    guard usual >= 2 else { return ([], TableSample.body(rows)) }
    if let place = TableSample.firstWords(rows, usual) ?? TableSample.lastWords(rows, usual) {
      let header = rows[place].map { String(decoding: $0, as: UTF8.self) }
      return (header, TableSample.body(Array(rows[(place + 1)...])))
    }
    return ([], TableSample.body(rows))
  }

  private static func firstWords(_ rows: [[ArraySlice<UInt8>]], _ usual: Int) -> Int? {
    guard let first = rows.firstIndex(where: { $0.count * 2 > usual }), first + 1 < rows.count,
      isWords(rows[first]),
      rows[(first + 1)...].contains(where: { $0.contains { Figure.looksLikeOne($0) } })
    else { return nil }
    return first
  }

  /// Under a preamble: what stands right above the first line that is as full as most, and is as full
  /// itself.
  private static func lastWords(_ rows: [[ArraySlice<UInt8>]], _ usual: Int) -> Int? {
    let filled = rows.map { row in row.count { !$0.isEmpty } }
    let most = usualCount(filled)
    guard
      let first = rows.indices.first(where: {
        filled[$0] * 3 >= most * 2 && rows[$0].count * 2 > usual
          && rows[$0].count { Figure.isOne(String(decoding: $0, as: UTF8.self)) } >= 2
      }), first > 0, filled[first - 1] * 3 >= most * 2, isWords(rows[first - 1])
    else { return nil }
    return first - 1
  }

  /// At least two cells, none of them a figure.
  private static func isWords(_ row: [ArraySlice<UInt8>]) -> Bool {
    row.count { !$0.isEmpty } >= 2
      && !row.contains { Figure.isOne(String(decoding: $0, as: UTF8.self)) }
  }
}
