/// A CSV of figures as the public tables of returns have it: a header, a label first, then numbers
/// with a decimal point. Cells that are empty are kept as unknown.
public struct FigureTable: Hashable, Sendable {
  public let columns: [String]
  /// The cells of each row, trimmed; shorter rows are filled up with empty cells.
  let rows: [[String]]
  /// The line of each row in the file.
  let lines: [Int]

  /// `nil` where there is no header with at least one row below it.
  public init?(_ bytes: [UInt8]) {
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    var rows: [[String]] = []
    var lines: [Int] = []
    var line = 0
    for text in bytes.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == UInt8(ascii: "\n") })
    {
      line += 1
      let cells = FigureTable.cells(text)
      guard cells.contains(where: { !$0.isEmpty }), cells[0].first != "#" else { continue }
      rows.append(cells)
      lines.append(line)
    }
    guard rows.count > 1 else { return nil }
    let columns = rows.removeFirst()
    self.columns = columns
    self.lines = Array(lines.dropFirst())
    self.rows = rows.map { row in
      row + [String](repeating: "", count: max(0, columns.count - row.count))
    }
  }

  private static func cells(_ line: ArraySlice<UInt8>) -> [String] {
    line.split(omittingEmptySubsequences: false, whereSeparator: { $0 == UInt8(ascii: ",") })
      .map { cell in
        let bare = cell.drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") }
        let end = bare.lastIndex { $0 > 0x20 && $0 != UInt8(ascii: "\"") }
        return String(decoding: end.map { bare[...$0] } ?? [], as: UTF8.self)
      }
  }

  func column(_ name: String) throws(HistoryRefusal) -> Int {
    guard let place = columns.firstIndex(of: name) else {
      throw .noColumn(name, has: columns)
    }
    return place
  }

  /// A cell's number; `nil` where it is empty or says that there is none.
  func figure(_ row: Int, _ column: Int) throws(HistoryRefusal) -> Double? {
    let text = rows[row][column]
    if text.isEmpty || ["NA", "NaN", "nan", "n/a", "."].contains(text) { return nil }
    guard let value = Double(text), value.isFinite else {
      throw .notANumber(line: lines[row], text: text)
    }
    return value
  }
}

/// Why a table of returns can't be used.
public enum HistoryRefusal: Error, Hashable, Sendable {
  case notATable
  case noColumn(String, has: [String])
  case notANumber(line: Int, text: String)
  /// A gross return is above zero; what looks like 0.05 wants `--inflation` or is a net return.
  case notGross(column: String, line: Int, text: String)
  /// A row between others lacks a return.
  case gap(line: Int, label: String)
  /// A year or month that isn't the one after the last.
  case notNext(line: Int, label: String, after: String)
  /// No row has both returns.
  case empty
  /// So few years tell nothing of a life's.
  case tooShort(years: Int, needed: Int)
  /// A case that isn't one: its line in the file.
  case notACase(line: Int)
}
