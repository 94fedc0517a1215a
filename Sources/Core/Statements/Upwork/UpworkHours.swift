import Money

/// Upwork's report of hours: what was worked on which day for which contract, and its worth. It
/// repeats what the transaction history tells and isn't booked.
public enum UpworkHours: StatementFormat {
  public static let id = FormatID("upwork-hours")

  public static func recognise(_ start: FileStart) -> Confidence {
    start.sheet(UpworkField.names, id, isOwn: isOwn) == nil ? .no : .certain
  }

  static func isOwn(_ columns: Columns<UpworkField>) -> Bool {
    columns.has(.date, .contract, .hours, .amount) && !columns.has(.id)
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var sheet = try Sheet(file, UpworkField.names, id, isOwn: isOwn)
    try sheet.decideNumbers([.amount], options, usual: .point)
    try sheet.decideDates([.date], options, usual: .mdy)
    var reading = sheet.read { record throws(CellDefect) in
      if sheet.text(record, .date).isEmpty { return .skipped(.total) }
      let currency =
        try sheet.currency(record, .currency, options) ?? sheet.columns.currency(.amount)
        ?? Currency.iso("USD")
      return .row(
        Row(
          line: record.line, day: try sheet.day(record, .date),
          amount: try sheet.amount(record, .amount), currency: currency, kind: .income,
          description: sheet.text(record, .contract)))
    }
    reading.isMetrics = true
    reading.issues.append(Issue(line: 0, reason: .metricNotMoney))
    return reading
  }
}
