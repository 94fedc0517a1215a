import Money

/// A cell that can't be read as what its column holds.
struct CellDefect: Error, Hashable {
  var column: String?
  var reason: Issue.Reason
  var text = ""

  func issue(line: Int) -> Issue {
    Issue(line: line, column: column, reason: reason, text: text)
  }
}

extension Sheet {
  /// `nil` where the cell is empty or only dashes.
  func quantity(_ record: DelimitedTable.Record, _ field: Field) throws(CellDefect) -> Quantity? {
    try money(record, field)?.quantity
  }

  /// A number with the currency that the cell itself may name.
  func money(_ record: DelimitedTable.Record, _ field: Field) throws(CellDefect) -> NumberCell? {
    guard let column = columns[field] else { return nil }
    let cell = record[column]
    do throws(NumberDefect) {
      return try numbers.read(cell.span)
    } catch {
      let reason: Issue.Reason
      switch error {
      case .empty, .dashes: return nil
      case .unreadable: reason = .unreadableNumber
      case .tooLarge: reason = .numberTooLarge
      case .tooManyDigits: reason = .tooManyDigits
      }
      throw defect(record, field, reason)
    }
  }

  /// A cell without which the line is no row.
  func amount(_ record: DelimitedTable.Record, _ field: Field) throws(CellDefect) -> Quantity {
    guard let quantity = try quantity(record, field) else { throw missing(record, field) }
    return quantity
  }

  func missing(_ record: DelimitedTable.Record, _ field: Field) -> CellDefect {
    let isShort = (columns[field] ?? 0) >= record.count
    return defect(record, field, isShort ? .tooFewColumns : .missingAmount)
  }

  func day(_ record: DelimitedTable.Record, _ field: Field) throws(CellDefect) -> Day {
    let cell = record[columns[field]]
    do throws(DateDefect) {
      return try dates.read(cell.span).day
    } catch {
      switch error {
      case .empty: throw defect(record, field, .missingDate)
      case .unreadable: throw defect(record, field, .unreadableDate)
      case .impossible: throw defect(record, field, .impossibleDate)
      }
    }
  }

  /// A day that a row may do without.
  func dayIfAny(_ record: DelimitedTable.Record, _ field: Field) -> Day? {
    do throws(CellDefect) { return try day(record, field) } catch { return nil }
  }

  /// The row's currency: the file's, or else the person's answer; `nil` where nobody says.
  func currency(
    _ record: DelimitedTable.Record, _ field: Field, _ options: ReadingOptions
  ) throws(CellDefect) -> Currency? {
    let code = text(record, field)
    if code.isEmpty { return options.currency }
    if let currency = Currency.iso(code) ?? options.userCurrencies[code.uppercased()]
      ?? Currency.symbol(code.prefix(16))
    {
      return currency
    }
    throw defect(record, field, .unknownCurrency)
  }

  /// More cells than the header has names: an unquoted delimiter moved the cells, so that none can
  /// be trusted.
  func checkWidth(_ record: DelimitedTable.Record) throws(CellDefect) {
    guard record.count > header.count else { return }
    for column in header.count..<record.count where !record[column].isEmpty {
      throw CellDefect(column: nil, reason: .tooManyColumns, text: record.text(column))
    }
  }

  func defect(
    _ record: DelimitedTable.Record, _ field: Field, _ reason: Issue.Reason
  ) -> CellDefect {
    CellDefect(
      column: name(field), reason: reason, text: String(text(record, field).prefix(120)))
  }
}
