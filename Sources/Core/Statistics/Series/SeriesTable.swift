/// A CSV of series with the columns `id`, `h` (months ahead) and `values` (months separated by
/// spaces, oldest first), in any order and among others.
public struct SeriesTable: Hashable, Sendable {
  public private(set) var series: [MonthlySeries] = []
  public private(set) var issues: [SeriesIssue] = []

  /// A century ahead: what lies beyond it is no forecast.
  public static let aheadAtMost = 1200

  /// `nil` where the first line doesn't name the three columns.
  public init?(_ bytes: [UInt8]) {
    var records = Records(bytes)
    guard let heading = records.next()?.map({ $0.lowercased() }),
      let id = heading.firstIndex(of: "id"), let h = heading.firstIndex(of: "h"),
      let values = heading.firstIndex(of: "values")
    else { return nil }
    while let record = records.next() {
      let line = records.lineOfRecord
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
        guard let value = Double(cell), value.isFinite else {
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
        series.append(MonthlySeries(name: record[id], values: months, ahead: ahead))
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

/// Records of a CSV as RFC 4180 has it.
private struct Records {
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  private(set) var lineOfRecord = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  mutating func next() -> [String]? {
    guard place < bytes.count else { return nil }
    lineOfRecord = line
    var record: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var isOver = false
    while place < bytes.count, !isOver {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\n") { line += 1 }
      switch byte {
      case UInt8(ascii: "\""):
        if isQuoted, place < bytes.count, bytes[place] == byte {
          cell.append(byte)
          place += 1
        } else {
          isQuoted.toggle()
        }
      case UInt8(ascii: ",") where !isQuoted:
        record.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
      case UInt8(ascii: "\n") where !isQuoted: isOver = true
      case UInt8(ascii: "\r") where !isQuoted: break
      default: cell.append(byte)
      }
    }
    record.append(String(decoding: cell, as: UTF8.self))
    return record
  }
}
