import Money

/// Udemy's revenue report: a line a purchase or a refund, its effect the instructor's share.
///
/// Udemy publishes no list of the columns; their names here are those that instructors tell of. The
/// share is in another currency than the buyer's price, and often none is named with it: then a
/// person is asked.
public enum Udemy: StatementFormat {
  public static let id = FormatID("udemy")

  static let table: PlatformTable = {
    var table = PlatformTable(
      id,
      [
        (.day, ["Date", "Transaction Date", "Purchase Date", "Refund Date", "التاريخ"]),
        (.id, ["Transaction ID", "Transaction", "Order ID"]),
        (.title, ["Course", "Course Name", "Course Title", "Product", "الدورة", "اسم الدورة"]),
        (.details, ["Channel", "Revenue Channel", "Coupon Code", "القناة"]),
        (.type, ["Type", "Transaction Type", "النوع"]),
        (
          .net,
          [
            "Instructor Share", "Your Revenue", "Your Share", "Instructor Revenue",
            "Instructor Earnings", "حصة المدرب", "أرباحك",
          ]
        ),
        (.currency, ["Share Currency", "Instructor Share Currency", "Payout Currency"]),
        (.mark(0), ["Price", "Price Paid", "Share Price", "السعر"]),
        (.party, ["User Name", "Student", "Buyer", "الطالب"]),
      ]
    ) { columns in
      columns.has(.day, .title, .net) && (columns.has(.mark(0)) || columns.has(.details))
    }
    table.kinds = Phrasebook<Row.Kind>([
      (.refund, ["refund", "chargeback", "استرداد"]),
      (.income, ["sale", "purchase", "subscription", "engagement", "شراء"]),
    ])
    table.otherwise = .income
    table.refine = { row, _ in
      if row.kind == .income, row.amount.isNegative { row.kind = .refund }
    }
    return table
  }()

  /// A refund bears the id of its purchase.
  public static let idsNameRows = false

  public static func recognise(_ start: FileStart) -> Confidence { table.recognise(start) }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    try table.read(file, options)
  }
}
