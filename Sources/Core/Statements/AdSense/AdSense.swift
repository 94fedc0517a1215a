import Money

/// AdSense's list of payments: what was earned, what was withheld, what was paid out. A month's
/// earnings are entered in the month after. The file names no currency.
public enum AdSense: StatementFormat {
  public static let id = FormatID("adsense")

  public static func recognise(_ start: FileStart) -> Confidence {
    guard let sheet = start.sheet(AdSenseField.names, id, isOwn: isOwn) else { return .no }
    let sample = sheet.records.prefix(200)
    return sample.contains { AdSenseMeaning.isUnmistakable(sheet.text($0, .description)) }
      ? .certain : .no
  }

  static func isOwn(_ columns: Columns<AdSenseField>) -> Bool {
    columns.has(.date, .description, .amount)
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var sheet = try Sheet(file, AdSenseField.names, id, isOwn: isOwn)
    try sheet.decideNumbers([.amount], options, usual: nil, currency: Currency.iso("USD"))
    try sheet.decideDates([.date], options)
    return sheet.read { record throws(CellDefect) in
      let text = sheet.text(record, .description)
      if sheet.text(record, .date).isEmpty { return .skipped(.total) }
      let month = AdSenseMonth.lastDay(sheet.text(record, .date))
      let day = if let month { month } else { try sheet.day(record, .date) }
      guard let money = try sheet.money(record, .amount) else { return .skipped(.noMoney) }
      return .row(
        Row(
          line: record.line, day: day, amount: money.quantity,
          currency: money.currency ?? sheet.columns.currency(.amount) ?? options.currency,
          kind: AdSenseMeaning.kind(text),
          description: text))
    }
  }
}
