import Money

/// Stripe's payments export: one line a charge, without payouts and without a net. What was refunded
/// of it stands in the charge's own line: here it is a row of its own. It repeats what the balance
/// history tells and isn't booked.
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
    try sheet.decideDates([.created, .refundedOn], options)
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
      guard let refund = try refund(of: row, record, sheet) else { return .row(row) }
      return .rows([row, refund])
    }
    reading.isMetrics = true
    reading.issues.append(Issue(line: 0, reason: .metricNotMoney))
    return reading
  }

  /// What was given back of a charge, whole or in part.
  private static func refund(
    of charge: Row, _ record: DelimitedTable.Record, _ sheet: Sheet<StripeField>
  ) throws(CellDefect) -> Row? {
    guard let refunded = try sheet.quantity(record, .refunded), !refunded.isZero else { return nil }
    var row = Row(
      line: record.line, day: sheet.dayIfAny(record, .refundedOn) ?? charge.day,
      amount: -refunded.magnitude, currency: charge.currency, kind: .refund,
      description: charge.description)
    if let id = charge.id { row.id = id + "/refund" }
    row.event = row.id
    row.about = charge.id
    row.counterparty = charge.counterparty
    row.standing = charge.standing
    return row
  }

  private static func standing(_ status: String) -> Row.Standing {
    statuses.meaning(of: status) ?? .posted
  }

  private static let statuses = Phrasebook<Row.Standing>([
    (.cancelled, ["failed", "cancel", "blocked", "expired", "declined"]),
    (.pending, ["requires", "uncaptured", "pending", "incomplete"]),
  ])
}
