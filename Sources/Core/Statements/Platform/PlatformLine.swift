import Money

/// One line of a platform's table, and what its cells say together.
struct PlatformLine {
  let record: DelimitedTable.Record
  let sheet: Sheet<PlatformField>
  let options: ReadingOptions
  /// The day of every line, where the table itself has none.
  var fixedDay: Day?

  func text(_ field: PlatformField) -> String { sheet.text(record, field) }

  func textIfAny(_ field: PlatformField) -> String? {
    let text = text(field)
    return text.isEmpty || text.allSatisfy({ "-–—".contains($0) }) ? nil : text
  }

  func quantity(_ field: PlatformField) throws(CellDefect) -> Quantity? {
    try sheet.quantity(record, field)
  }

  /// The columns that this table has of each part.
  var sales: [PlatformField] {
    sheet.columns.fields.filter { if case .sale = $0 { true } else { false } }
  }
  var fees: [PlatformField] {
    sheet.columns.fields.filter { if case .fee = $0 { true } else { false } }
  }
  var taxes: [PlatformField] {
    sheet.columns.fields.filter { if case .tax = $0 { true } else { false } }
  }

  /// What these columns come to; `nil` where all of them are empty.
  func sum(_ fields: [PlatformField]) throws(CellDefect) -> Quantity? {
    var total: Quantity?
    for field in fields {
      guard let part = try quantity(field) else { continue }
      guard let sum = (total ?? .zero).adding(part) else {
        throw sheet.defect(record, field, .numberTooLarge)
      }
      total = sum
    }
    return total
  }

  func sum(_ a: Quantity, _ b: Quantity) throws(CellDefect) -> Quantity {
    guard let sum = a.adding(b) else {
      throw CellDefect(column: nil, reason: .numberTooLarge, text: "\(a) \(b)")
    }
    return sum
  }

  /// The day, the day beside it where that one is empty, or the first of the month.
  func day() throws(CellDefect) -> Day {
    if let fixedDay { return fixedDay }
    for field in [PlatformField.day, .otherDay] where textIfAny(field) != nil {
      return try sheet.day(record, field)
    }
    if let month = textIfAny(.month) {
      if let first = PlatformMonth.firstDay(month) { return first }
      return try sheet.day(record, .month)
    }
    return try sheet.day(record, sheet.columns.has(.day) ? .day : .month)
  }

  /// As the line, its money's header, a symbol in the cell, the lines above the table or the person
  /// says, or what the platform counts in.
  func currency(_ home: Currency?) throws(CellDefect) -> Currency? {
    if textIfAny(.currency) != nil { return try sheet.currency(record, .currency, options) }
    let money = sheet.columns.fields.filter { $0.isMoney && $0 != .sent }
    for field in money {
      if let stated = sheet.columns.currency(field) { return stated }
    }
    for field in money {
      if let stated = try sheet.money(record, field)?.currency { return stated }
    }
    return sheet.stated ?? options.currency ?? home
  }

  var standing: Row.Standing {
    switch StatusWord(text(.status)) {
    case .cancelled: .cancelled
    case .pending: .pending
    case .posted, .unknown: .posted
    }
  }

  func arrival(besides own: Currency?) throws(CellDefect) -> Row.Arrival? {
    guard let sent = try quantity(.sent), !sent.isZero,
      let currency = Currency.iso(text(.sentCurrency)), currency != own
    else { return nil }
    return .init(amount: sent.magnitude, currency: currency)
  }

  /// Whether the amounts are dashes, rather than cells that are missing.
  var hasDashes: Bool {
    sheet.columns.fields.contains { $0.isMoney && !text($0).isEmpty }
  }

  /// Why the line is no row: one of totals, or of a note alone.
  var emptiness: Reading.Skipped.Why? {
    let filled = (0..<record.count).filter { !record[$0].isEmpty }
    guard let first = filled.first else { return .noMoney }
    let days: [PlatformField] = [.day, .otherDay, .month]
    let hasDay = days.contains { textIfAny($0) != nil && !TotalWord.isOne(text($0)) }
    if TotalWord.isOne(record.text(first)), !hasDay { return .total }
    if filled.count == 1, !hasNumber(first) { return .noMoney }
    return nil
  }

  private func hasNumber(_ column: Int) -> Bool {
    record[column].contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }
}
