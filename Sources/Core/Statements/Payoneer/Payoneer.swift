import Money

/// Payoneer's reports, from four columns to seventeen. There is no type: the description says what a
/// row is. Amounts stand without signs in a column for credits and one for debits.
public enum Payoneer: StatementFormat {
  public static let id = FormatID("payoneer")

  public static func recognise(_ start: FileStart) -> Confidence {
    guard let table = start.table else { return .no }
    do throws(Refusal) {
      let sheet = try Sheet(table, PayoneerField.names, id, isOwn: isOwn)
      if !sheet.columns.has(.amount) { return .certain }
      // A note below the table is of no account.
      let sample = sheet.records.prefix(100).filter { !sheet.text($0, .amount).isEmpty }
      let telling = sample.filter {
        isTelling(sheet.text($0, .description), currency: sheet.text($0, .currency))
      }
      if !sample.isEmpty, telling.count == sample.count { return .likely }
      // Where others stand between them, all are of Payoneer's kinds, and one is nobody else's.
      let texts = sample.map { sheet.text($0, .description) }
      let own = texts.count { PayoneerMeaning.isOwn($0) }
      return own > 0 && (telling.count + own) * 2 >= sample.count
        && texts.allSatisfy { PayoneerMeaning(description: $0, isCredit: true).kind != .other }
        ? .likely : .no
    } catch {
      return .no
    }
  }

  static func isOwn(_ columns: Columns<PayoneerField>) -> Bool {
    guard columns.has(.date, .description, .currency) else { return false }
    if columns.has(.credit, .debit) {
      return columns.has(.time, .zone) || columns.has(.transferAmount) || columns.has(.method)
        || columns.has(.store) || columns.has(.source, .target)
    }
    return columns.has(.amount) && columns.count <= 6
  }

  /// The short report has the header of many a bank's; its descriptions are Payoneer's.
  private static func isTelling(_ description: String, currency: String) -> Bool {
    let words = HeaderName.normalised(description.prefix(80))
    let code = HeaderName.normalised(currency.prefix(8))
    return own.matches(description)
      || (!code.isEmpty && ["payment", "fee", "withdrawal"].contains { words == code + " " + $0 })
  }

  private static let own = Phrasebook(["payment from", "payment to", "withdrawal to"])

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var sheet = try Sheet(file, PayoneerField.names, id, isOwn: isOwn)
    let amounts: [PayoneerField] = [.credit, .debit, .amount, .balance, .transferAmount]
    try sheet.decideNumbers(amounts, options, usual: .point)
    // The short report was seen with the day first; the others in both orders.
    let seen: DateOrder? = sheet.columns.has(.amount) ? .dmy : nil
    try sheet.decideDates([.date], options, subject: .description, seen: seen)
    var reading = sheet.read { record throws(CellDefect) in
      .row(try row(record, sheet, options))
    }
    PayoneerEvents.join(&reading.rows)
    reading.checkBalances()
    return reading
  }

  private static func row(
    _ record: DelimitedTable.Record, _ sheet: Sheet<PayoneerField>, _ options: ReadingOptions
  ) throws(CellDefect) -> Row {
    let day = try sheet.day(record, .date)
    let amount = try amount(record, sheet)
    guard let currency = try sheet.currency(record, .currency, options) else {
      throw sheet.defect(record, .currency, .missingCurrency)
    }
    let text = sheet.text(record, .description)
    let meaning = PayoneerMeaning(description: text, isCredit: !amount.isNegative)
    let more: [PayoneerField] = [.more, .store]
    let all = [text] + more.map { sheet.text(record, $0) }
    var row = Row(
      line: record.line, day: day, amount: amount, currency: currency, kind: meaning.kind,
      description: all.filter { !$0.isEmpty }.joined(separator: " | "))
    let store = sheet.text(record, .store)
    row.counterparty = meaning.counterparty ?? (store.isEmpty ? nil : store)
    let id = sheet.text(record, .id)
    let reference = sheet.text(record, .reference)
    row.id = id.isEmpty ? nil : row.kind == .conversion ? id + "/" + currency.code : id
    row.event = row.kind == .conversion && !reference.isEmpty ? reference : id.isEmpty ? nil : id
    row.balance = try sheet.quantity(record, .balance)
    row.standing = standing(sheet.text(record, .status))
    if row.kind == .transfer || row.kind == .conversion, amount.isNegative,
      let sent = Currency.iso(sheet.text(record, .transferCurrency)), sent != currency,
      let arrives = try sheet.quantity(record, .transferAmount), !arrives.isZero
    {
      row.arrives = .init(amount: arrives.magnitude, currency: sent)
    }
    return row
  }

  private static func amount(
    _ record: DelimitedTable.Record, _ sheet: Sheet<PayoneerField>
  ) throws(CellDefect) -> Quantity {
    guard sheet.columns.has(.credit, .debit) else { return try sheet.amount(record, .amount) }
    let credit = try sheet.quantity(record, .credit)?.magnitude
    let debit = try sheet.quantity(record, .debit)?.magnitude
    guard credit != nil || debit != nil else {
      throw sheet.defect(record, .credit, .missingAmount)
    }
    guard let amount = (credit ?? .zero).subtracting(debit ?? .zero) else {
      throw sheet.defect(record, .credit, .numberTooLarge)
    }
    return amount
  }

  private static func standing(_ status: String) -> Row.Standing {
    switch StatusWord(status) {
    case .cancelled: .cancelled
    case .pending: .pending
    case .posted, .unknown: .posted
    }
  }
}
