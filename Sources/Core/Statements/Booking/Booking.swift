import Money

/// Booking.com's payouts: the reservations that each payout is made of, with the commission, and the
/// payout itself where it has a line. A reservation may be corrected later under its own number.
public enum Booking: StatementFormat {
  public static let id = FormatID("booking")
  public static let idsNameRows = false

  static let table: PlatformTable = {
    var table = PlatformTable(
      id,
      [
        (.type, ["Type", "Transaction type", "Type/Transaction type"]),
        (.id, ["Reservation number", "Reference number", "Reservation ID", "Book number"]),
        (.day, ["Payout date"]),
        (.otherDay, ["Transaction date"]),
        (.party, ["Guest name", "Booker name"]),
        (.mark(0), ["Check-in", "Check-in date", "Arrival"]),
        (.mark(1), ["Checkout", "Check-out", "Check-out date", "Departure"]),
        (.mark(2), ["Reservation status", "Payment status"]),
        (.currency, ["Currency", "Payout currency", "Transaction currency"]),
        (.sale(0), ["Amount", "Gross amount", "Total payment"]),
        (.net, ["Net", "Net amount", "Transaction amount", "Payable amount", "Payout amount"]),
        (.payout, ["Payout ID"]),
        (.title, ["Property name", "Details"]),
      ]
        + Vocabulary.parts(
          PlatformField.fee,
          [
            ["Commission", "Commission amount"],
            ["Payments service fee", "Payment service fee", "Payment charge"],
            ["City tax", "Tourist tax"],
          ])
    ) { columns in
      columns.has(.id, .net) && (columns.has(.day) || columns.has(.otherDay))
        && (columns.has(.mark(0), .mark(1)) || columns.has(.payout, .mark(2)))
    }
    table.kinds = Phrasebook<Row.Kind>([
      (.transfer, ["payout"]),
      (.refund, ["refund"]),
      (.income, ["reservation", "booking"]),
      (.adjustment, ["adjustment", "correction", "partner credit", "recoupment"]),
      (.fee, ["fee", "commission", "charge"]),
    ])
    table.otherwise = .income
    table.describes = [.type, .title]
    table.refine = { row, _ in
      // A payout leaves for the bank, however its line writes it.
      if row.kind == .transfer { row.amount = -row.amount.magnitude }
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
