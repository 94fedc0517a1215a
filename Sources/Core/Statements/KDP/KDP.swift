import Money

/// Amazon KDP's royalties: a line a title, a marketplace and a month. Royalties are earned here and
/// paid some two months later, each marketplace by itself.
///
/// A month that isn't over grows from download to download; a line's id is of what it counts, so
/// that a later figure is told and not added.
public enum KDP: StatementFormat {
  public static let id = FormatID("kdp")

  static let table: PlatformTable = {
    var table = PlatformTable(id, KDPWords.columns) { columns in
      columns.has(.title, .net, .currency)
        && (columns.has(.mark(1)) || columns.has(.mark(2)) || columns.has(.mark(0), .product))
    }
    table.describes = [.title, .product]
    table.otherwise = .income
    table.refine = { row, line in
      let parts: [PlatformField] = [.mark(0), .product, .mark(2), .type, .mark(3)]
      let what = [line.text(.title)] + parts.map { line.text($0) } + [row.currency?.code ?? ""]
      row.id = "\(row.day)/" + what.joined(separator: "/")
      row.counterparty = nil
    }
    return table
  }()

  public static func recognise(_ start: FileStart) -> Confidence { table.recognise(start) }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var sheet = try Sheet(file, table.names, id, isOwn: table.isOwn)
    try table.decideStyles(&sheet, options)
    // A summary of titles has no days: its month may stand in its name or above the table.
    let isDated = sheet.columns.has(.month) || sheet.columns.has(.day)
    let month = isDated ? nil : PlatformMonth.stated(in: [file.name] + sheet.above)
    var remarks: [Issue] = []
    var reading = sheet.read { record throws(CellDefect) in
      let line = PlatformLine(
        record: record, sheet: sheet, options: options,
        fixedDay: isDated ? nil : month ?? Day(number: 0))
      if let why = line.emptiness { return .skipped(why) }
      var (row, remark) = try table.row(of: line)
      row.isDayKnown = isDated || month != nil
      if let remark { remarks.append(remark) }
      return .row(row)
    }
    KDP.tellApart(&reading.rows)
    reading.issues += remarks
    if !isDated, month == nil {
      reading.isMetrics = true
      reading.issues.append(Issue(line: 0, reason: .noDays))
    }
    return reading
  }

  /// Lines of one title, marketplace, month and rate, as a change of price makes them.
  private static func tellApart(_ rows: inout [Row]) {
    var seen: [String: Int] = [:]
    for place in rows.indices {
      guard let id = rows[place].id else { continue }
      let count = (seen[id] ?? 0) + 1
      seen[id] = count
      if count > 1 { rows[place].id = "\(id)/\(count)" }
    }
  }
}
