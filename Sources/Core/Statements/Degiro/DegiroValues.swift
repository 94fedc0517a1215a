import Money

/// The cells of the lines of Degiro's account statement.
struct DegiroValues {
  let sheet: Sheet<DegiroField>
  let shape: DegiroShape
  let options: ReadingOptions
  private let numbers: DegiroNumbers

  init(_ sheet: Sheet<DegiroField>, _ shape: DegiroShape, _ options: ReadingOptions) {
    self.sheet = sheet
    self.shape = shape
    self.options = options
    numbers = DegiroNumbers(sheet.records, [shape.amount, shape.balance], options)
  }

  func number(_ text: some StringProtocol) -> Quantity? { numbers.number(text) }

  func quantity(_ record: DelimitedTable.Record, _ column: Int) throws(CellDefect) -> Quantity? {
    try numbers.quantity(record.text(column), in: name(column))
  }

  /// The name of an amount's column is that of the currency before it.
  private func name(_ column: Int) -> String { sheet.header[max(column - 1, 0)] }

  func currency(_ record: DelimitedTable.Record, _ column: Int) throws(CellDefect) -> Currency? {
    let code = record.text(column)
    if code.isEmpty { return nil }
    if let currency = Currency.iso(code) ?? options.userCurrencies[code.uppercased()] {
      return currency
    }
    throw CellDefect(column: name(column + 1), reason: .unknownCurrency, text: code)
  }

  /// What a long order number goes on with on a line of its own; `nil` where the line is its own.
  func continuation(_ record: DelimitedTable.Record) -> String? {
    guard let order = shape.order, order < record.count, !record[order].isEmpty,
      (0..<record.count).allSatisfy({ $0 == order || record[$0].isEmpty })
    else { return nil }
    return record.text(order)
  }
}
