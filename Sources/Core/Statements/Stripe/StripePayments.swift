import Money

/// Stripe's payments export: one line a charge, without refunds as rows of their own, without
/// payouts and without a net. It repeats what the balance history tells and isn't booked.
public enum StripePayments: StatementFormat {
  public static let id = FormatID("stripe-payments")

  public static func recognise(_ start: FileStart) -> Confidence {
    start.sheet(StripeField.payments, id, isOwn: isOwn) == nil ? .no : .certain
  }

  static func isOwn(_ columns: Columns<StripeField>) -> Bool {
    columns.has(.id, .created, .amount, .currency, .refunded, .status)
      && (columns.has(.captured) || columns.has(.converted))
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var sheet = try Sheet(file, StripeField.payments, id, isOwn: isOwn)
    try sheet.decideNumbers([.amount, .refunded, .fee], options, usual: .point)
    try sheet.decideDates([.created], options)
    var reading = sheet.read { record throws(CellDefect) in
      guard let currency = try sheet.currency(record, .currency, options) else {
        throw sheet.defect(record, .currency, .missingCurrency)
      }
      var row = Row(
        line: record.line, day: try sheet.day(record, .created),
        amount: try sheet.amount(record, .amount), currency: currency, kind: .income,
        description: sheet.text(record, .description))
      let id = sheet.text(record, .id)
      row.id = id.isEmpty ? nil : id
      row.event = row.id
      let customer = sheet.text(record, .customer)
      row.counterparty = customer.isEmpty ? nil : customer
      row.standing = standing(sheet.text(record, .status))
      return .row(row)
    }
    reading.isMetrics = true
    return reading
  }

  private static func standing(_ status: String) -> Row.Standing {
    statuses.meaning(of: status) ?? .posted
  }

  private static let statuses = Phrasebook<Row.Standing>([
    (.cancelled, ["failed", "cancel", "blocked", "expired", "declined"]),
    (.pending, ["requires", "uncaptured", "pending", "incomplete"]),
  ])
}
