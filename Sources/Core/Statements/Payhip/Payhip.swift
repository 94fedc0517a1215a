import Money

/// Payhip's sales. The money never lies with Payhip: each sale is paid into the person's own PayPal
/// or Stripe at once, where its fees are taken off. The list repeats what those statements tell; it
/// is shown, never booked.
public enum Payhip: StatementFormat {
  public static let id = FormatID("payhip")

  static let table: PlatformTable = {
    var table = PlatformTable(
      id,
      [
        (.day, ["Date", "Transaction Date", "Created"]),
        (.id, ["Transaction ID", "Order ID", "Sale ID"]),
        (.title, ["Product", "Product Name", "Products"]),
        (.party, ["Customer Email", "Buyer Email", "Email"]),
        (.net, ["Amount", "Price", "Total"]),
        (.currency, ["Currency"]),
        (.mark(0), ["Payhip Fee", "Payhip Fees"]),
        (.mark(1), ["Payment Processor Fee", "PayPal Fee", "Stripe Fee", "Processor Fee"]),
        (.status, ["Status"]),
      ]
    ) { columns in columns.has(.day, .title, .net, .mark(0)) }
    table.otherwise = .income
    table.isMetrics = true
    return table
  }()

  public static func recognise(_ start: FileStart) -> Confidence { table.recognise(start) }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    try table.read(file, options)
  }
}
