import Money

/// Makes rows of the elements of a Flex XML.
struct FlexReader {
  private let elements: FlexElements
  private let options: ReadingOptions
  private var values = FlexValues()
  private var reading = Reading(format: IBKRFlex.id)
  private var accounts: Set<String> = []
  private var balances: [FlexRecord] = []

  init(_ elements: FlexElements, _ options: ReadingOptions) throws(Refusal) {
    self.elements = elements
    self.options = options
    try values.decideDates(elements.records.map(\.record), options)
    reading.issues = elements.issues
    reading.skipped = elements.skipped
  }

  mutating func read() throws(Refusal) -> Reading {
    let levels = (trades: level(of: .trade), cash: level(of: .cash))
    var statement = FlexRecord(line: 0)
    for (kind, record) in elements.records {
      switch kind {
      case .statement: statement = record
      case .balance: take(balance: record, of: statement)
      case .trade, .confirmation: take(record, kind, only: levels.trades, statement)
      case .cash: take(record, kind, only: levels.cash, statement)
      case .action, .transfer: take(record, kind, only: nil, statement)
      }
    }
    guard elements.records.contains(where: { $0.kind == .statement }) else {
      if let cut = reading.issues.first(where: { $0.reason == .truncated }) {
        throw .malformed(IBKRFlex.id, line: cut.line)
      }
      throw .noRows(IBKRFlex.id)
    }
    finish()
    return reading
  }

  /// A query may tell executions, and their orders and sums again: the finest of what it tells.
  private func level(of kind: FlexElements.Kind) -> String? {
    let told = Set(elements.records.lazy.filter { $0.kind == kind }.map { $0.record[.level] })
    let finest = ["EXECUTION", "DETAIL", "", "ORDER", "SYMBOL_SUMMARY", "SUMMARY"]
    return finest.first { told.contains($0) }
  }

  private mutating func take(
    _ record: FlexRecord, _ kind: FlexElements.Kind, only level: String?, _ statement: FlexRecord
  ) {
    if let level, record[.level] != level {
      reading.skipped.append(.init(line: record.line, why: .total))
      return
    }
    do throws(CellDefect) {
      var row: Row
      let cash = FlexCash(record: record, values: values, options: options)
      switch kind {
      case .cash: row = try cash.cashTransaction()
      case .action: row = try cash.corporateAction()
      case .transfer: row = try cash.transfer()
      default: row = try FlexTrade(record: record, values: values, options: options).row()
      }
      row.account = record.told(.account) ?? statement.told(.account)
      if let account = row.account { accounts.insert(account) }
      reading.rows.append(row)
    } catch {
      reading.issues.append(error.issue(line: record.line))
    }
  }

  private mutating func take(balance record: FlexRecord, of statement: FlexRecord) {
    reading.skipped.append(.init(line: record.line, why: .total))
    guard Currency.iso(record[.currency]) != nil else { return }
    var record = record
    record[.fromDate] = statement[.fromDate]
    record[.toDate] = statement[.toDate]
    balances.append(record)
  }

  private mutating func finish() {
    reading.tellUnknownInstruments()
    let named = Set(elements.records.compactMap { $0.record.told(.account) })
    if named.count == 1 { reading.account = named.first }
    if accounts.count < 2 {
      for at in reading.rows.indices { reading.rows[at].account = nil }
    }
    // Balances of several currencies are no balance of the file.
    guard balances.count == 1, let only = balances.first, let code = only.told(.currency) else {
      return
    }
    let currency = Currency.iso(code)
    if let amount = try? values.quantity(only, .startingCash) {
      reading.openingBalance = .init(
        amount: amount, currency: currency, day: try? values.day(only, .fromDate))
    }
    if let amount = try? values.quantity(only, .endingCash) {
      reading.closingBalance = .init(
        amount: amount, currency: currency, day: try? values.day(only, .toDate))
    }
  }
}
