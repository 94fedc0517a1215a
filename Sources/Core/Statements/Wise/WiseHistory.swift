import Money

/// Wise's transaction history: all balances in one file, amounts without signs, a direction instead.
///
/// What leaves a balance is the source amount and the source fee, as two rows with the ids that the
/// balance statement gives them; what comes in is the target amount, whatever the sender paid.
public enum WiseHistory: StatementFormat {
  public static let id = FormatID("wise-history")

  public static func recognise(_ start: FileStart) -> Confidence {
    start.sheet(WiseHistoryField.names, id, isOwn: isOwn) == nil ? .no : .certain
  }

  static func isOwn(_ columns: Columns<WiseHistoryField>) -> Bool {
    columns.has(
      .id, .status, .direction, .created, .sourceAmount, .sourceCurrency, .targetAmount,
      .targetCurrency)
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var sheet = try Sheet(file, WiseHistoryField.names, id, isOwn: isOwn)
    let amounts: [WiseHistoryField] = [.sourceFee, .targetFee, .sourceAmount, .targetAmount]
    try sheet.decideNumbers(amounts, options, usual: .point)
    try sheet.decideDates([.created, .finished], options, usual: .dmy)
    return sheet.read { record throws(CellDefect) in
      .rows(try rows(record, sheet, options))
    }
  }

  private static func rows(
    _ record: DelimitedTable.Record, _ sheet: Sheet<WiseHistoryField>, _ options: ReadingOptions
  ) throws(CellDefect) -> [Row] {
    switch HeaderName.normalised(sheet.text(record, .direction).prefix(20)) {
    case "in": return [try incoming(record, sheet, options)]
    case "out": return try outgoing(record, sheet, options)
    case "neutral": return try between(record, sheet, options)
    default: throw sheet.defect(record, .direction, .missingAmount)
    }
  }

  private static func incoming(
    _ record: DelimitedTable.Record, _ sheet: Sheet<WiseHistoryField>, _ options: ReadingOptions
  ) throws(CellDefect) -> Row {
    var row = try leg(record, sheet, options, .targetAmount, .targetCurrency, isOut: false)
    let source = sheet.text(record, .sourceName)
    row.counterparty = source.isEmpty ? nil : source
    // Money of one's own: the fee was paid on the way, from the other side.
    if !source.isEmpty, source == sheet.text(record, .targetName) {
      row.kind = .transfer
      if sheet.text(record, .sourceFeeCurrency) == row.currency?.code,
        let fee = try sheet.quantity(record, .sourceFee), !fee.isZero
      {
        row.fee = -fee.magnitude
        row.gross = row.amount.adding(fee.magnitude)
      }
    }
    row.name(WiseID(sheet.text(record, .id)))
    return row
  }

  private static func outgoing(
    _ record: DelimitedTable.Record, _ sheet: Sheet<WiseHistoryField>, _ options: ReadingOptions
  ) throws(CellDefect) -> [Row] {
    var row = try leg(record, sheet, options, .sourceAmount, .sourceCurrency, isOut: true)
    let id = sheet.text(record, .id)
    let target = sheet.text(record, .targetName)
    row.counterparty = target.isEmpty ? nil : target
    row.kind = WiseMeaning.kind(id: id, details: "", description: "", isCredit: false)
    row.name(WiseID(id))
    if let currency = Currency.iso(sheet.text(record, .targetCurrency)), currency != row.currency,
      let arrives = try sheet.quantity(record, .targetAmount), !arrives.isZero
    {
      row.arrives = .init(amount: arrives.magnitude, currency: currency)
    }
    guard let fee = try fee(of: row, record, sheet) else { return [row] }
    return [row, fee]
  }

  /// From one balance to another, or within one.
  private static func between(
    _ record: DelimitedTable.Record, _ sheet: Sheet<WiseHistoryField>, _ options: ReadingOptions
  ) throws(CellDefect) -> [Row] {
    var from = try leg(record, sheet, options, .sourceAmount, .sourceCurrency, isOut: true)
    var to = try leg(record, sheet, options, .targetAmount, .targetCurrency, isOut: false)
    let id = WiseID(sheet.text(record, .id))
    let kind: Row.Kind = from.currency == to.currency ? .transfer : .conversion
    (from.kind, to.kind) = (kind, kind)
    from.name(id)
    to.name(id)
    // Within one currency the legs would bear one id.
    if kind == .transfer { to.id = id.event.map { $0 + "/in" } }
    guard let fee = try fee(of: from, record, sheet) else { return [from, to] }
    return [from, to, fee]
  }

  private static func fee(
    of row: Row, _ record: DelimitedTable.Record, _ sheet: Sheet<WiseHistoryField>
  ) throws(CellDefect) -> Row? {
    guard let amount = try sheet.quantity(record, .sourceFee), !amount.isZero else { return nil }
    let currency = Currency.iso(sheet.text(record, .sourceFeeCurrency)) ?? row.currency
    var fee = Row(
      line: row.line, day: row.day, amount: -amount.magnitude, currency: currency, kind: .fee,
      description: row.description)
    fee.standing = row.standing
    fee.event = row.event
    fee.id = row.event.map { "FEE-" + $0 }
    fee.counterparty = "Wise"
    return fee
  }

  private static func leg(
    _ record: DelimitedTable.Record, _ sheet: Sheet<WiseHistoryField>, _ options: ReadingOptions,
    _ amount: WiseHistoryField, _ currency: WiseHistoryField, isOut: Bool
  ) throws(CellDefect) -> Row {
    let size = try sheet.amount(record, amount).magnitude
    guard let currency = try sheet.currency(record, currency, options) else {
      throw sheet.defect(record, currency, .missingCurrency)
    }
    let parts: [WiseHistoryField] = [.reference, .targetName, .note]
    var row = Row(
      line: record.line, day: try sheet.day(record, .created), amount: isOut ? -size : size,
      currency: currency,
      description: parts.map { sheet.text(record, $0) }.filter { !$0.isEmpty }
        .joined(separator: " | "))
    row.valueDay = sheet.dayIfAny(record, .finished)
    row.standing = standing(sheet.text(record, .status))
    return row
  }

  private static let comesBack = Phrasebook(["refunded", "bounced", "charged back"])

  /// A refunded transfer went out and came back: nothing is left of it.
  private static func standing(_ status: String) -> Row.Standing {
    if comesBack.matches(status) { return .cancelled }
    switch StatusWord(status) {
    case .posted: return .posted
    case .cancelled: return .cancelled
    case .pending, .unknown: return .pending
    }
  }
}
