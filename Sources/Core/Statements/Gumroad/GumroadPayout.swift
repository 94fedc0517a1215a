internal import Money

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
      var (row, remark) = try GumroadLine.row(record, sheet, kind: kind(type))
      if let remark { remarks.append(remark) }
      let sale = row.id
      switch row.kind {
      case .income where sale != nil: row.event = sale
      case .refund, .chargeback:
        row.about = sale
        row.id = sale.map {
          row.kind == .chargeback
            ? $0 + "/chargeback" : isPartial(type) ? "\($0)/refund/\(row.day)" : $0 + "/refund"
        }
      default: row.id = sale.map { $0 + "/" + HeaderName.normalised(type) }
      }
      if row.description.isEmpty { row.description = type }
      return .row(row)
    }
    reading.issues += remarks
    return reading
  }

  /// Several parts of one sale may be given back, on different days.
  private static func isPartial(_ type: String) -> Bool {
    HeaderName.normalised(type.prefix(40)).hasWords("partial")
  }

  private static func kind(_ type: String) -> Row.Kind {
    let words = HeaderName.normalised(type.prefix(60))
    let kinds: [(Row.Kind, [String])] = [
      (
        .refund,
        ["full refund", "partial refund", "refund", "paypal refund", "stripe connect refund"]
      ),
      (.chargeback, ["chargeback"]),
      (.fee, ["payout fee", "affiliate fees", "fee"]),
      (.transfer, ["paypal payouts", "stripe connect payouts", "payout"]),
      (.adjustment, ["technical adjustment", "credit", "adjustment"]),
      (.income, ["sale", "affiliate credit"]),
    ]
    if words == "affiliate credit" { return .income }
    return kinds.first { words.hasAnyWords($0.1) }?.0 ?? .other
  }
}
