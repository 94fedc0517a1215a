import Money

/// Coinbase's transaction reports: with and without a column of ids, with the currency of prices in
/// a column or in the header (`EUR Spot Price at Transaction`), and the wallet reports of before 2018.
public enum Coinbase: StatementFormat {
  public static let id = FormatID("coinbase")
  public static var isFinerThanMoney: Bool { true }

  public static func recognise(_ start: FileStart) -> Confidence {
    start.sheet(CoinbaseField.names, id, isOwn: isOwn) != nil ? .certain : .no
  }

  static func isOwn(_ columns: Columns<CoinbaseField>) -> Bool {
    guard columns.has(.time) else { return false }
    return columns.has(.type, .asset, .quantity) || columns.has(.amount, .coin, .transferTotal)
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var sheet = try Sheet(file, CoinbaseField.names, id, isOwn: isOwn)
    try sheet.decideNumbers(
      [.quantity, .subtotal, .total, .fees, .amount, .transferTotal], options, usual: .point)
    try sheet.decideDates([.time], options, usual: .ymd, subject: .notes)
    let isWallet = sheet.columns.has(.amount, .coin, .transferTotal)
    return sheet.read { record throws(CellDefect) in
      let line = CoinbaseLine(record, sheet, options)
      return isWallet ? try line.walletOutcome() : .row(try line.row())
    }
  }
}

enum CoinbaseField: Hashable, Sendable {
  case id, time, type, asset, quantity, priceCurrency, price, subtotal, total, fees, notes
  /// Of the wallet reports.
  case balance, amount, coin, to, transferTotal, transferCurrency, transferFee, feeCurrency
  case transferID, coinbaseID

  static let names = Vocabulary<CoinbaseField>([
    (.id, ["ID", "Transaction ID"]),
    (.time, ["Timestamp"]),
    (.type, ["Transaction Type"]),
    (.asset, ["Asset", "Asset Acquired"]),
    (.quantity, ["Quantity Transacted", "Quantity"]),
    (.priceCurrency, ["Price Currency", "Spot Price Currency"]),
    (
      .price,
      ["Price at Transaction", "Spot Price at Transaction"] + own("Spot Price at Transaction")
    ),
    (.subtotal, ["Subtotal"] + own("Subtotal")),
    (
      .total,
      ["Total (inclusive of fees and/or spread)", "Total (inclusive of fees)", "Total"]
        + own("Total (inclusive of fees)")
    ),
    (.fees, ["Fees and/or Spread", "Fees"] + own("Fees")),
    (.notes, ["Notes"]),
    (.balance, ["Balance"]),
    (.amount, ["Amount"]),
    (.coin, ["Currency"]),
    (.to, ["To"]),
    (.transferTotal, ["Transfer Total"]),
    (.transferCurrency, ["Transfer Total Currency"]),
    (.transferFee, ["Transfer Fee"]),
    (.feeCurrency, ["Transfer Fee Currency"]),
    (.transferID, ["Transfer ID"]),
    (
      .coinbaseID,
      [
        "Coinbase ID",
        "Coinbase ID (visit https://www.coinbase.com/transactions/[ID] in your browser)",
      ]
    ),
  ])

  /// `EUR Subtotal`: older reports name the currency before the column.
  static let leading = ["USD", "EUR", "GBP", "CAD", "AUD", "CHF", "SGD", "JPY", "BRL", "NZD"]
  private static func own(_ name: String) -> [String] { leading.map { "\($0) \(name)" } }
}
