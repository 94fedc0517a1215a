/// The lines of a table that stands in the code: cells between bars, `-` for what isn't known. A line
/// that doesn't fit is a bug, and ends the process with its words.
struct TableLines: Sequence {
  private let lines: [Line]

  init(_ text: StaticString, columns: Int) {
    lines = text.description.split(separator: "\n").map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      precondition(cells.count == columns, "a line of this table has \(columns) cells: \(line)")
      return Line(cells: cells)
    }
  }

  func makeIterator() -> IndexingIterator<[Line]> { lines.makeIterator() }

  struct Line {
    let cells: [String]

    subscript(column: Int) -> String { cells[column] }

    func number(_ column: Int) -> Double {
      value(column) { Double($0) }
    }

    func numberIfKnown(_ column: Int) -> Double? {
      cells[column] == "-" ? nil : number(column)
    }

    func value<Value>(_ column: Int, _ read: (String) -> Value?) -> Value {
      guard let value = read(cells[column]) else {
        preconditionFailure("cell \(column) can't be read: \(cells)")
      }
      return value
    }
  }
}
