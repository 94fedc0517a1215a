import Money

/// Gumroad's payout export: everything that makes up one payout, refunds and fees as rows.
public enum GumroadPayout: StatementFormat {
  public static let id = FormatID("gumroad-payout")

  public static func recognise(_ start: FileStart) -> Confidence {
    start.sheet(GumroadField.names, id, isOwn: isOwn) == nil ? .no : .certain
  }

  static func isOwn(_ columns: Columns<GumroadField>) -> Bool {
    columns.has(.type, .date, .id, .item, .price, .fee, .net)
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var sheet = try Sheet(file, GumroadField.names, id, isOwn: isOwn)
    try sheet.decideNumbers([.price, .fee, .net, .tax], options, usual: .point)
    try sheet.decideDates([.date], options, usual: .mdy)
    var remarks: [Issue] = []
    var reading = sheet.read { record throws(CellDefect) in
      let type = sheet.text(record, .type)
      if GumroadLine.isTotal(record) { return .skipped(.total) }
      var (row, remark) = try GumroadLine.row(
        record, sheet, kind: kinds.meaning(of: type) ?? .other)
      if let remark { remarks.append(remark) }
      let sale = row.id
      switch row.kind {
      case .income where sale != nil: row.event = sale
      case .refund, .chargeback:
        row.about = sale
        row.id = sale.map { $0 + "/" + leg(row, type) }
      default: row.id = sale.map { $0 + "/" + type.lowercased() }
      }
      if row.description.isEmpty { row.description = type }
      return .row(row)
    }
    reading.issues += remarks
    return reading
  }

  private static func leg(_ row: Row, _ type: String) -> String {
    if row.kind == .chargeback { return "chargeback" }
    return partial.matches(type) ? "refund/\(row.day)" : "refund"
  }

  /// Several parts of one sale may be given back, on different days.
  private static let partial = Phrasebook(["partial"])

  private static let kinds = Phrasebook<Row.Kind>([
    (
      .refund,
      ["full refund", "partial refund", "refund", "paypal refund", "stripe connect refund"]
    ),
    (.chargeback, ["chargeback"]),
    (.income, ["sale", "affiliate credit"]),
    (.fee, ["payout fee", "paypal connect affiliate fees", "stripe connect affiliate fees"]),
    (.transfer, ["paypal payouts", "stripe connect payouts"]),
    (.adjustment, ["technical adjustment", "credit"]),
  ])
}
