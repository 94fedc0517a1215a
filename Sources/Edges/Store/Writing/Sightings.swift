/// The rows of a file that the book knew already, until the file has its record. A file that comes
/// again tells of rows in a row: they are kept as runs.
struct Sightings {
  private var runs: [(row: Int64, line: Int64, count: Int64)] = []

  mutating func add(row: Int64, line: Int64) {
    if let last = runs.last, last.row + last.count == row, last.line + last.count == line {
      runs[runs.count - 1].count += 1
    } else {
      runs.append((row, line, 1))
    }
  }

  /// Takes back the last that was added.
  mutating func removeLast() {
    guard let last = runs.last else { return }
    if last.count == 1 { runs.removeLast() } else { runs[runs.count - 1].count -= 1 }
  }

  func each(_ body: (_ row: Int64, _ line: Int64) throws -> Void) rethrows {
    for run in runs {
      for place in 0..<run.count { try body(run.row + place, run.line + place) }
    }
  }
}

extension Writer {
  func writeSightings(of file: Int64) throws {
    guard let seen = sightings.removeValue(forKey: file) else { return }
    try seen.each { row, line in try insertSighting(of: row, in: file, line) }
  }

  func insertSighting(of row: Int64, in file: Int64, _ line: Int64) throws {
    let inserter = try inserter(.sighting)
    var record = inserter.begin()
    record.int(row)
    record.int(file)
    record.int(line)
    _ = try inserter.insert(record)
  }
}
