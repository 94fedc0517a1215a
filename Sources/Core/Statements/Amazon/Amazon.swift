import Money

/// Amazon's date range report for sellers: orders, refunds, fees and transfers, each line with its
/// parts and their total. An order may have a line for each of its articles, and its refund names
/// it: an order's number names no line.
public enum Amazon: StatementFormat {
  public static let id = FormatID("amazon")
  public static let idsNameRows = false

  static let table: PlatformTable = {
    var table = PlatformTable(id, AmazonWords.columns) { columns in
      columns.has(.day, .type, .net)
        && (columns.has(.payout, .fee(0)) || columns.has(.sale(0), .fee(0)))
    }
    table.kinds = AmazonWords.kinds
    table.refine = { row, line in
      if row.kind != .income, let order = row.id { row.about = order }
      if row.kind == .fee || row.kind == .adjustment {
        (row.gross, row.fee, row.tax) = (nil, nil, nil)
      }
    }
    return table
  }()

  public static func recognise(_ start: FileStart) -> Confidence { table.recognise(start) }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    try table.read(file, options)
  }
}
