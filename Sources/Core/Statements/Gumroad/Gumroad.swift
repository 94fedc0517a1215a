import Money

/// Gumroad's sales: one line a sale, its effect the net total. Refunds are marks on the sale's line,
/// without a day: they become rows that wait for the payout export, which books them.
public enum Gumroad: StatementFormat {
  public static let id = FormatID("gumroad")

  public static func recognise(_ start: FileStart) -> Confidence {
    start.sheet(GumroadField.names, id, isOwn: isOwn) == nil ? .no : .certain
  }

  static func isOwn(_ columns: Columns<GumroadField>) -> Bool {
    columns.has(.id, .item, .date, .price, .net) && !columns.has(.type)
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var sheet = try Sheet(file, GumroadField.names, id, isOwn: isOwn)
    let amounts: [GumroadField] = [.price, .fee, .net, .tax, .partialRefund]
    try sheet.decideNumbers(amounts, options, usual: .point)
    try sheet.decideDates([.date], options, usual: .mdy)
    var remarks: [Issue] = []
    var reading = sheet.read { record throws(CellDefect) in
      if GumroadLine.isTotal(record) { return .skipped(.total) }
      // Paid by PayPal or Stripe directly: that money never lies with Gumroad.
      if !sheet.text(record, .paypalID).isEmpty || !sheet.text(record, .stripeID).isEmpty {
        return .skipped(.noMoney)
      }
      var (sale, remark) = try GumroadLine.row(record, sheet, kind: .income)
      if let remark { remarks.append(remark) }
      sale.event = sale.id
      guard let returned = try returned(sale, record, sheet) else { return .row(sale) }
      return .rows([sale, returned])
    }
    reading.issues += remarks
    return reading
  }

  /// What was given back of a sale, as far as its line tells.
  private static func returned(
    _ sale: Row, _ record: DelimitedTable.Record, _ sheet: Sheet<GumroadField>
  ) throws(CellDefect) -> Row? {
    func isMarked(_ field: GumroadField) -> Bool {
      ["true", "1", "yes"].contains(HeaderName.normalised(sheet.text(record, field).prefix(8)))
    }
    let amount: Quantity
    let isDispute = isMarked(.isDisputed) && !isMarked(.isDisputeWon)
    if isMarked(.isFullyRefunded) || isDispute {
      amount = sale.amount
    } else if let part = try sheet.quantity(record, .partialRefund), !part.isZero {
      amount = part
    } else {
      return nil
    }
    var row = Row(
      line: sale.line, day: sale.day, amount: -amount.magnitude, currency: sale.currency,
      kind: isDispute ? .chargeback : .refund, description: sale.description)
    row.id = sale.id.map { $0 + (isDispute ? "/chargeback" : "/refund") }
    row.about = sale.id
    row.counterparty = sale.counterparty
    row.standing = .pending
    return row
  }
}
