import Money

/// Any table of a bank's transactions: CSV and its relatives, in the languages and layouts that
/// `HeaderWords` knows, or as a mapping says.
///
/// The file is read twice, a chunk at a time: first for what all rows together tell (the order of
/// dates, the decimal mark, signs, the running balance), then for the rows. Memory doesn't grow
/// with the file.
public enum CSVFormat: StatementFormat {
  public static let id = FormatID("csv")
  /// A table's reference column may start anew in every file.
  public static let idsNameRows = false

  /// Never more than perhaps: every other format knows its own files better. What is binary is taken
  /// on too, so that it is refused by its name.
  public static func recognise(_ start: FileStart) -> Confidence {
    // Markup has its own formats.
    if start.bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "<") { return .no }
    guard let text = try? StatementText(bytes: start.bytes) else { return .perhaps }
    let isBlank = text.bytes.allSatisfy { $0 <= 0x20 }
    return isBlank || Dialect.sniff(text.bytes).usualCount(text.bytes) >= 2 ? .perhaps : .no
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var rows: [Row] = []
    var reading = try stream(file, options) { rows.append($0) }
    reading.rows = rows
    return reading
  }

  public static func stream(
    _ file: StatementFile, _ options: ReadingOptions, each row: (Row) -> Void
  ) throws(Refusal) -> Reading {
    try stream(file, options, stated: { _ in }, each: row)
  }

  /// Says before the first row which one account the file states, if it states one.
  public static func stream(
    _ file: StatementFile, _ options: ReadingOptions, stated: (String?) -> Void,
    each row: (Row) -> Void
  ) throws(Refusal) -> Reading {
    let plan = try plan(of: file, options)
    stated(plan.onlyAccount)
    var reading = TableReading(plan)
    return try reading.run(row)
  }

  /// The one account that a file states in its rows or above them, if it states one.
  public static func account(of file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> String?
  {
    let plan = try plan(of: file, options)
    return plan.onlyAccount ?? plan.announcedAccount
  }

  /// The mapping by which a file would be read, to be kept for the next of its kind.
  public static func mapping(of file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Mapping
  {
    try plan(of: file, options).mapping
  }

  /// A table of which a quote that never closes took all rows is refused for that.
  private static func plan(of file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> TablePlan
  {
    do throws(Refusal) {
      return try TablePlan(file, options)
    } catch {
      guard error == .noRows(id), file.count <= longestLookedThrough,
        let table = try? DelimitedTable(file),
        let quote = table.issues.first(where: { $0.reason == .unclosedQuote })
      else { throw error }
      throw .unclosedQuote(line: quote.line)
    }
  }

  /// No file without rows is longer, in bytes.
  private static let longestLookedThrough = 1 << 20
}
