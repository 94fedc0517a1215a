import Money

/// What the lines of both exports have in common.
enum GumroadLine {
  static func isTotal(_ record: DelimitedTable.Record) -> Bool {
    totals.matches(record.text(0))
  }

  private static let totals = Phrasebook(["total", "subtotal"])

  /// A line as a row, its amount the net total, its id the purchase's.
  static func row(
    _ record: DelimitedTable.Record, _ sheet: Sheet<GumroadField>, kind: Row.Kind
  ) throws(CellDefect) -> (Row, Issue?) {
    let day = try sheet.day(record, .date)
    let net = try sheet.amount(record, .net)
    var row = Row(
      line: record.line, day: day, amount: net, currency: Currency.iso("USD"), kind: kind,
      description: sheet.text(record, .item))
    let id = sheet.text(record, .id)
    row.id = id.isEmpty ? nil : id
    let buyer = sheet.text(record, .buyer)
    row.counterparty = buyer.isEmpty ? nil : buyer
    // An affiliate's share is a cost of the sale like Gumroad's own.
    var fee = try sheet.quantity(record, .fee)
    if let share = try sheet.quantity(record, .affiliate), !share.isZero {
      fee = (fee ?? .zero).adding(share)
    }
    var tax = try sheet.quantity(record, .tax)
    if tax == .zero { tax = nil }
    let gross = try sheet.quantity(record, .price)
    let remark = row.take(gross: gross, fee: fee, tax: tax)
    return (row, remark)
  }
}
