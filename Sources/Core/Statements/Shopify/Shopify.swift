import Money

/// Shopify's payment transactions: charges, refunds and disputes with their fees. Payouts are no
/// lines of their own here; they are seen where they arrive.
public enum Shopify: StatementFormat {
  public static let id = FormatID("shopify")

  static let table: PlatformTable = {
    var table = PlatformTable(
      id,
      [
        (.day, ["Transaction Date"]),
        (.type, ["Type"]),
        (.order, ["Order"]),
        (.payout, ["Payout ID"]),
        (.mark(0), ["Payout Status", "Payout Date"]),
        (.mark(1), ["Card Brand", "Card Source", "Payment Method Name", "Checkout"]),
        (.sale(0), ["Amount"]),
        (.fee(0), ["Fee"]),
        (.net, ["Net"]),
        (.currency, ["Currency", "Payout Currency"]),
      ]
    ) { columns in
      columns.has(.day, .type, .sale(0), .fee(0), .net)
        && (columns.has(.mark(0)) || columns.has(.order, .mark(1)))
    }
    table.kinds = Phrasebook<Row.Kind>([
      (.refund, ["refund"]),
      (.chargeback, ["chargeback", "dispute"]),
      (.transfer, ["payout", "transfer"]),
      (.income, ["charge", "sale", "capture"]),
      (.hold, ["reserve"]),
      (.fee, ["fee", "debit"]),
      (.adjustment, ["adjustment", "credit"]),
    ])
    table.describes = [.order]
    table.refine = { row, line in
      let order = line.text(.order)
      if row.kind == .refund || row.kind == .chargeback, !order.isEmpty { row.about = order }
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

/// Shopify's list of payouts: what each was made of. It repeats what the transactions tell, and what
/// arrived is in the bank's statement: it is shown, never booked.
public enum ShopifyPayouts: StatementFormat {
  public static let id = FormatID("shopify-payouts")

  static let table: PlatformTable = {
    var table = PlatformTable(
      id,
      [
        (.day, ["Payout Date"]),
        (.title, ["Status"]),
        (.net, ["Total"]),
        (.fee(0), ["Fees"]),
        (.currency, ["Currency"]),
        (.id, ["Payout ID"]),
      ]
        + Vocabulary.parts(
          PlatformField.sale,
          [
            ["Charges"], ["Refunds"], ["Adjustments"], ["Reserved Funds"], ["Retried Amount"],
            ["Marketplace Sales Tax"], ["Advances"],
          ])
    ) { columns in columns.has(.day, .net, .fee(0), .sale(0), .sale(1)) }
    table.otherwise = .transfer
    table.isMetrics = true
    table.refine = { row, line throws(CellDefect) in
      _ = row.take(gross: try line.sum(line.sales), fee: try line.quantity(.fee(0)))
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
