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

  /// No line of known names: the first line of words above figures may still be a header.
  private func withoutKnownHeader() -> Table {
    let rows = records.map { $0.cells }
    let usual = usualCount(rows.map { $0.count })
    guard usual >= 2 else { return ([], TableSample.body(rows)) }
    if let first = rows.firstIndex(where: { $0.count * 2 > usual }),
      rows[first].count(where: { !$0.isEmpty }) >= 2, first + 1 < rows.count,
      !rows[first].contains(where: { Figure.isOne(String(decoding: $0, as: UTF8.self)) }),
      rows[(first + 1)...].contains(where: { $0.contains { Figure.looksLikeOne($0) } })
    {
      let header = rows[first].map { String(decoding: $0, as: UTF8.self) }
      return (header, TableSample.body(Array(rows[(first + 1)...])))
    }
    return ([], TableSample.body(rows))
  }
}
