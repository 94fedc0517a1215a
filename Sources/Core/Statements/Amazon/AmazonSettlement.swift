import Money

/// Amazon's settlement report, the flat file V2: every part of every order is a line, and the first
/// line is the settlement itself, with its currency and what was paid out.
public enum AmazonSettlement: StatementFormat {
  public static let id = FormatID("amazon-settlement")
  public static let idsNameRows = false

  static let names = Vocabulary<PlatformField>([
    (.payout, ["settlement-id"]),
    (.otherDay, ["deposit-date"]),
    (.debit, ["total-amount"]),
    (.currency, ["currency"]),
    (.type, ["transaction-type"]),
    (.order, ["order-id"]),
    (.details, ["amount-type"]),
    (.title, ["amount-description"]),
    (.net, ["amount"]),
    (.day, ["posted-date"]),
    (.id, ["order-item-code"]),
    (.product, ["sku"]),
  ])

  static func isOwn(_ columns: Columns<PlatformField>) -> Bool {
    columns.has(.payout, .debit, .type, .details, .net, .day)
  }

  public static func recognise(_ start: FileStart) -> Confidence {
    start.sheet(names, id, isOwn: isOwn) == nil ? .no : .certain
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var sheet = try Sheet(file, names, id, isOwn: isOwn)
    let currency = sheet.firstCurrency(.currency)
    try sheet.decideNumbers([.debit, .net], options, usual: .point, currency: currency)
    try sheet.decideDates([.day, .otherDay], options)
    var current = currency
    return sheet.read { record throws(CellDefect) in
      let own = try sheet.currency(record, .currency, ReadingOptions())
      current = own ?? current ?? options.currency
      if let total = try sheet.quantity(record, .debit) {
        return .row(payout(record, sheet, -total, current, try sheet.day(record, .otherDay)))
      }
      return .row(try part(record, sheet, current))
    }
  }

  private static func payout(
    _ record: DelimitedTable.Record, _ sheet: Sheet<PlatformField>, _ amount: Quantity,
    _ currency: Currency?, _ day: Day
  ) -> Row {
    let settlement = sheet.text(record, .payout)
    var row = Row(
      line: record.line, day: day, amount: amount, currency: currency, kind: .transfer,
      description: "Settlement \(settlement)")
    row.id = settlement
    return row
  }

  private static func part(
    _ record: DelimitedTable.Record, _ sheet: Sheet<PlatformField>, _ currency: Currency?
  ) throws(CellDefect) -> Row {
    let type = sheet.text(record, .type)
    let order = sheet.text(record, .order)
    let words: [PlatformField] = [.type, .details, .title, .product]
    var row = Row(
      line: record.line, day: try sheet.day(record, .day),
      amount: try sheet.amount(record, .net), currency: currency,
      kind: kind(type, sheet.text(record, .details), sheet.text(record, .title)),
      description: words.map { sheet.text(record, $0) }.filter { !$0.isEmpty }
        .joined(separator: " | "))
    let item = sheet.text(record, .id)
    row.id = item.isEmpty ? nil : item
    if !order.isEmpty { row.event = "\(order)/\(type)" }
    if row.kind == .refund { row.about = order }
    return row
  }

  private static func kind(_ type: String, _ part: String, _ what: String) -> Row.Kind {
    if fees.matches(part) { return .fee }
    if taxes.matches(what) { return .tax }
    if transfers.matches(type) { return .transfer }
    return AmazonWords.kinds.meaning(of: type) ?? AmazonWords.kinds.meaning(of: what) ?? .other
  }

  private static let fees = Phrasebook(["itemfees", "item fees", "shipmentfees", "orderfees"])
  private static let taxes = Phrasebook([
    "tax", "shippingtax", "giftwraptax", "marketplacefacilitatortax", "marketplacefacilitatorvat",
    "taxdiscount",
  ])
  private static let transfers = Phrasebook(["transfer", "payable to amazon"])
}
