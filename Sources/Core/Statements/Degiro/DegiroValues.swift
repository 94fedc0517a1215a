import Money

/// The cells of Degiro's lines. A file may write some numbers with a point and others with a comma:
/// the mark that most cells speak for comes first, and where a cell can't be read so, the other.
struct DegiroValues {
  let sheet: Sheet<DegiroField>
  let shape: DegiroShape
  let options: ReadingOptions
  private let usual: NumberStyle
  private let other: NumberStyle

  init(_ sheet: Sheet<DegiroField>, _ shape: DegiroShape, _ options: ReadingOptions) {
    self.sheet = sheet
    self.shape = shape
    self.options = options
    var commas = 0
    for record in sheet.records {
      for column in [shape.amount, shape.balance] {
        let cell = record[column]
        if let mark = cell.last(where: { $0 == 0x2C || $0 == 0x2E }) {
          commas += mark == 0x2C ? 1 : -1
        }
      }
    }
    let mark = options.decimal ?? (commas >= 0 ? .comma : .point)
    usual = NumberStyle(decimal: mark)
    other = NumberStyle(decimal: mark == .comma ? .point : .comma)
  }

  func number(_ text: some StringProtocol) -> Quantity? {
    (try? usual.read(text).quantity) ?? (try? other.read(text).quantity)
  }

  func quantity(_ record: DelimitedTable.Record, _ column: Int) throws(CellDefect) -> Quantity? {
    let text = record.text(column)
    if text.isEmpty { return nil }
    do throws(NumberDefect) { return try usual.read(text).quantity } catch {
      switch error {
      case .empty, .dashes: return nil
      case .unreadable:
        if let quantity = try? other.read(text).quantity { return quantity }
        throw CellDefect(column: name(column), reason: .unreadableNumber, text: text)
      case .tooLarge: throw CellDefect(column: name(column), reason: .numberTooLarge, text: text)
      case .tooManyDigits:
        throw CellDefect(column: name(column), reason: .tooManyDigits, text: text)
      }
    }
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
