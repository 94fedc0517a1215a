/// A CSV of series with the columns `id`, `h` (months ahead) and `values` (months separated by
/// spaces, oldest first), in any order and among others.
public struct SeriesTable: Hashable, Sendable {
  public private(set) var series: [MonthlySeries] = []
  public private(set) var issues: [SeriesIssue] = []

  /// A century ahead: what lies beyond it is no forecast.
  public static let aheadAtMost = 1200
  /// A century back: what lies before it says nothing of the next month.
  public static let monthsAtMost = 1200

  /// A figure that can be reckoned with: finite, and no larger than its square may be. What is too
  /// small for its inverse to be one is nothing.
  public static func number(_ cell: some StringProtocol) -> Double? {
    guard let value = Double(cell), value.magnitude <= 1e100 else { return nil }
    return value.magnitude < 1e-100 ? 0 : value
  }

  /// `nil` where the first line doesn't name the three columns.
  public init?(_ bytes: [UInt8]) {
    var records = CSVRecords(bytes)
    guard let heading = records.next()?.map({ $0.lowercased() }),
      let id = heading.firstIndex(of: "id"), let h = heading.firstIndex(of: "h"),
      let values = heading.firstIndex(of: "values")
    else { return nil }
    while let record = records.next() {
      let line = records.line
      if record == [""] { continue }
      guard record.count > max(id, h, values) else {
        issues.append(SeriesIssue(line: line, reason: .missingCells))
        continue
      }
      guard let ahead = Int(record[h]), (1...Self.aheadAtMost).contains(ahead) else {
        issues.append(SeriesIssue(line: line, reason: .notAHorizon(record[h])))
        continue
      }
      var months: [Double] = []
      var odd: Substring?
      for cell in record[values].split(separator: " ") {
        guard let value = Self.number(cell) else {
          odd = cell
          break
        }
        months.append(value)
      }
      if let odd {
        issues.append(SeriesIssue(line: line, reason: .notANumber(String(odd))))
      } else if months.isEmpty {
        issues.append(SeriesIssue(line: line, reason: .noValues))
      } else {
        series.append(
          MonthlySeries(
            name: record[id], values: Array(months.suffix(Self.monthsAtMost)), ahead: ahead))
      }
    }
  }
}

/// What is wrong with a line of a table of series.
public struct SeriesIssue: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case missingCells
    case notAHorizon(String)
    case notANumber(String)
    case noValues
  }

  public let line: Int
  public let reason: Reason

  public init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }
}
