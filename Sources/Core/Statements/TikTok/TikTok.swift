import Money

/// TikTok Shop's settlement report: a line an order or an adjustment, its effect what is settled.
/// Header names drift from month to month (`Type` and `Transaction type`, a slash or a backslash);
/// all spellings are kept. Estimates of what is still to be settled are pending.
public enum TikTok: StatementFormat {
  public static let id = FormatID("tiktok")
  public static let idsNameRows = false

  static let table: PlatformTable = {
    var table = PlatformTable(
      id,
      [
        (.id, ["Order/adjustment ID"]),
        (.mark(0), ["Order ID", "Adjustment ID"]),
        (.type, ["Type", "Transaction type"]),
        (
          .day,
          [
            "Order settled time", "Order settled time(UTC)", "Settled time", "Statement date",
            "Settlement date", "Estimated settle time",
          ]
        ),
        (
          .otherDay,
          [
            "Order created time", "Order created time(UTC)", "Order created date", "creation date",
            "Order create time",
          ]
        ),
        (.currency, ["Currency"]),
        (.net, ["Total settlement amount", "Settlement amount"]),
        (.credit, ["Total estimated settlement amount", "Estimated settlement amount"]),
        (.sale(0), ["Total Revenue"]),
        (.fee(0), ["Total Fees"]),
        (.sale(1), ["Adjustment amount", "Ajustment amount"]),
        (.payout, ["Statement ID", "Payment ID"]),
        (.title, ["Product name"]),
        (.order, ["Related order ID"]),
      ]
    ) { columns in
      // A gateway's settlements have an order's number too: then TikTok's own words must be there.
      (columns.has(.id) || columns.has(.mark(0), .sale(0), .fee(0)))
        && (columns.has(.net) || columns.has(.credit))
        && (columns.has(.day) || columns.has(.otherDay))
    }
    table.kinds = Phrasebook<Row.Kind>([
      (.refund, ["refund", "return"]),
      (.transfer, ["withdrawal", "payout", "disbursement"]),
      (.income, ["order", "sale", "commission", "sample"]),
      (.fee, ["fee", "advertising", "gmv payment", "ads", "deduction"]),
      (
        .adjustment,
        [
          "adjustment", "reimbursement", "compensation", "logistics", "rebate", "penalty",
          "co fund",
        ]
      ),
    ])
    table.describes = [.type, .title]
    table.refine = { row, line in
      if row.kind == .other, line.text(.type).isEmpty { row.kind = .income }
      if !line.sheet.columns.has(.net) { row.standing = .pending }
      row.id = row.id ?? line.textIfAny(.mark(0))
      if let related = line.textIfAny(.order), related != row.id { row.about = related }
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
