/// A delimited file cut into records, for formats with known columns.
///
/// ```swift
/// let table = try DelimitedTable(file, header: ["Transaction ID", "Gross"])
/// let id = table.column(named: "Transaction ID", "Transaktionscode")
/// for record in table.records {
///   record.line            // where it starts in the file, from 1
///   record[id]             // the cell's bytes, unquoted; empty where the record is too short
///   record.text(id)        // the cell as trimmed text
/// }
/// ```
///
/// Records are the lines after the header, without blank lines and repeated headers. What stands
/// before the header is in `preamble`. Everything is in memory: for files of up to a few hundred
/// thousand rows.
public struct DelimitedTable: Sendable {
  public let dialect: Dialect
  public let encoding: TextEncoding
  /// The header's cells as they stand; empty where the file has no header.
  public let header: [String]
  /// The line of the header, 0 where there is none.
  public let headerLine: Int
  public let preamble: [Record]
  public let records: [Record]
  /// Undecodable text, unclosed quotes and a last line that was cut off. The lines of the latter two
  /// are not among the records.
  public let issues: [Issue]
  /// The lines of repeated headers.
  public let repeatedHeaders: [Int]

  /// The header's cells as names are compared, and those of the first records beneath it, for a
  /// header may stand further down. Made once, for most formats look at them.
  let headerNames: [String]
  let namesBelow: [[String]]
  /// How far down a header is looked for.
  private static let deepestHeader = 40

  private let columns: [String: Int]

  /// One line of the table (or several, where a quoted cell holds line ends).
  public struct Record: Sendable {
    public let line: Int
    private let cells: ArraySlice<UInt8>
    private let ends: ArraySlice<Int>

    fileprivate init(line: Int, cells: ArraySlice<UInt8>, ends: ArraySlice<Int>) {
      self.line = line
      self.cells = cells
      self.ends = ends
    }

    public var count: Int { ends.count }

    /// The cell's bytes without quotes and outer blanks; empty where there is no such column.
    public subscript(_ column: Int?) -> ArraySlice<UInt8> {
      guard let column, 0..<ends.count ~= column else { return [] }
      let at = ends.startIndex + column
      let start = column == 0 ? cells.startIndex : ends[at - 1]
      return HeaderName.trimmed(cells[start..<ends[at]])
    }

    /// The cell as text, empty where there is no such column.
    public func text(_ column: Int?) -> String { String(decoding: self[column], as: UTF8.self) }

    public var isBlank: Bool { (0..<count).allSatisfy { self[$0].isEmpty } }

    var names: [String] { (0..<count).map { HeaderName.normalised(self[$0]) } }
  }

  /// - Parameter names: columns that the header must have, all of them; where none are given, the
  ///   header is the first line of words above lines with figures.
  public init(_ file: StatementFile, header names: [String] = []) throws(Refusal) {
    try self.init(StatementText(file, longestLine: Dialect.longestRecord), header: names)
  }

  public init(_ text: StatementText, header names: [String] = []) throws(Refusal) {
    let all = try Cut(text)
    dialect = all.dialect
    encoding = text.encoding
    let wanted = Set(names.map { HeaderName.normalised($0) })
    let place =
      wanted.isEmpty
      ? DelimitedTable.guessHeader(all.records)
      : all.records.firstIndex { wanted.isSubset(of: $0.names) }
    guard let place else {
      header = []
      headerLine = 0
      preamble = []
      records = all.records
      headerNames = []
      namesBelow = DelimitedTable.names(of: all.records)
      columns = [:]
      repeatedHeaders = []
      issues = text.issues + all.issues
      return
    }
    let head = all.records[place]
    let headNames = head.names
    header = (0..<head.count).map { head.text($0) }
    headerLine = head.line
    preamble = Array(all.records[..<place])
    var columns: [String: Int] = [:]
    for (i, name) in headNames.enumerated() where !name.isEmpty && columns[name] == nil {
      columns[name] = i
    }
    self.columns = columns
    headerNames = headNames
    let cutOff = all.cutOff(below: place)
    var records: [Record] = []
    var repeated: [Int] = []
    for record in all.records[(place + 1)...] where record.line != cutOff?.line {
      if record.count == head.count, record[0].elementsEqual(head[0]), record.names == headNames {
        repeated.append(record.line)
      } else {
        records.append(record)
      }
    }
    self.records = records
    namesBelow = DelimitedTable.names(of: records)
    repeatedHeaders = repeated
    issues = text.issues + all.issues + [cutOff].compactMap(\.self)
  }

  private static func names(of records: [Record]) -> [[String]] {
    records.prefix(deepestHeader).map { record in
      (0..<min(record.count, 400)).map { HeaderName.normalised(record[$0]) }
    }
  }

  /// The column of the first of these names that the header has. Case, accents, blanks,
  /// punctuation, direction marks and the spellings of Arabic letters don't matter.
  public func column(named names: String...) -> Int? { column(named: names) }

  public func column(named names: [String]) -> Int? {
    for name in names {
      if let column = columns[HeaderName.normalised(name)] { return column }
    }
    return nil
  }

  /// The first line of at least two cells that has no figures and stands above one that has.
  private static func guessHeader(_ records: [Record]) -> Int? {
    let usual = usualCount(records.prefix(200).map { $0.count })
    for (i, record) in records.prefix(100).enumerated() {
      let filled = (0..<record.count).count { !record[$0].isEmpty }
      guard filled >= 2, record.count * 2 >= usual else { continue }
      let figures = (0..<record.count).contains { Figure.looksLikeOne(record[$0]) }
      if figures { return nil }
      return i
    }
    return nil
  }
}

/// The most frequent of these counts above one, or one.
func usualCount(_ counts: [Int]) -> Int {
  var frequency: [Int: Int] = [:]
  for count in counts where count > 1 { frequency[count, default: 0] += 1 }
  return frequency.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
}

/// All records of a text, their cells copied into one buffer without quotes.
private struct Cut {
  let dialect: Dialect
  var records: [DelimitedTable.Record] = []
  var issues: [Issue] = []
  private var isUnended = false

  init(_ text: StatementText) throws(Refusal) {
    let start = Array(text.bytes.prefix(Dialect.sample))
    dialect = Dialect.sniff(start)
    var cutter = RecordCutter(dialect)
    cutter.usualCount = dialect.usualCount(start)
    var cells: [UInt8] = []
    cells.reserveCapacity(text.bytes.count)
    var ends: [Int] = []
    var spans: [(line: Int, cells: Range<Int>, ends: Range<Int>)] = []
    let bytes = text.bytes
    var i = 0
    if let stated = Dialect.statedDelimiter(start) {
      i = stated.length
      cutter.skipLine()
    }
    cutting: while true {
      switch cutter.cut(bytes.span, from: i, isFinal: true) {
      case .end, .needsMore: break cutting
      case .tooLong:
        throw .lineTooLong(line: cutter.line, limit: Dialect.longestRecord)
      case .unclosedQuote(let end):
        let line = bytes[i..<end].prefix(120)
        issues.append(
          Issue(
            line: cutter.line, reason: .unclosedQuote, text: String(decoding: line, as: UTF8.self)))
        i = end
        if Cut.isUnended(bytes, at: i) {
          issues.append(Issue(line: cutter.line, reason: .truncated))
        }
      case .record(let end):
        i = end
        let fields = cutter.fields
        if fields.count == 1, HeaderName.trimmed(bytes[fields[0].start..<fields[0].end]).isEmpty {
          continue
        }
        let firstCell = cells.count
        let firstEnd = ends.count
        for field in fields {
          cutter.dialect.append(bytes[field.start..<field.end], field, to: &cells)
          ends.append(cells.count)
        }
        spans.append((cutter.line, firstCell..<cells.count, firstEnd..<ends.count))
      }
    }
    records = spans.map {
      DelimitedTable.Record(line: $0.line, cells: cells[$0.cells], ends: ends[$0.ends])
    }
    records.removeAll { $0.isBlank }
    isUnended = Cut.isUnended(bytes, at: bytes.count)
  }

  /// The text ends here, and not with the end of a line.
  private static func isUnended(_ bytes: [UInt8], at place: Int) -> Bool {
    guard place == bytes.count, let last = bytes.last else { return false }
    return last != UInt8(ascii: "\n") && last != UInt8(ascii: "\r")
  }

  /// The file was cut off in its last record: it has no end, and fewer cells than all others. (One
  /// cell below the header may be a remark.)
  func cutOff(below place: Int) -> Issue? {
    let rows = records[(place + 1)...]
    guard isUnended, let last = rows.last,
      rows.count > 1
        ? rows.dropLast().allSatisfy({ $0.count > last.count })
        : 2..<max(2, records[place].count) ~= last.count,
      StatementWords.label(last.text((0..<last.count).first { !last[$0].isEmpty })) == nil
    else { return nil }
    return Issue(line: last.line, reason: .truncated)
  }
}

extension Dialect {
  /// How much of a text is looked at to know its dialect.
  static let sample = 256 * 1024

  func append(
    _ content: ArraySlice<UInt8>, _ field: RecordCutter.Field, to cells: inout [UInt8]
  ) {
    guard field.hasDoubledQuotes else {
      cells += content
      return
    }
    var skips = false
    for byte in content {
      if byte == quote, skips {
        skips = false
        continue
      }
      skips = byte == quote
      cells.append(byte)
    }
  }
}
