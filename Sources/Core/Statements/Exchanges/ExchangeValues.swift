import Money

/// The cells of an exchange's table.
struct ExchangeValues {
  private(set) var sheet: Sheet<ExchangeField>
  let layout: ExchangeLayout
  let options: ReadingOptions

  init(_ sheet: Sheet<ExchangeField>, _ layout: ExchangeLayout, _ options: ReadingOptions) {
    self.sheet = sheet
    self.layout = layout
    self.options = options
  }

  func with(_ sheet: Sheet<ExchangeField>) -> ExchangeValues {
    var copy = self
    copy.sheet = sheet
    return copy
  }

  func text(_ record: DelimitedTable.Record, _ field: ExchangeField) -> String {
    if let other = layout.behind[field], let place = sheet.columns[other] {
      return record.text(place + 1)
    }
    return sheet.text(record, field)
  }

  func quantity(_ record: DelimitedTable.Record, _ field: ExchangeField) throws(CellDefect)
    -> Quantity?
  {
    let text = text(record, field)
    guard let end = text.lastIndex(where: \.isNumber), end < text.indices.last ?? end else {
      return try sheet.quantity(record, field)
    }
    // `0.5BTC`, `0.5 BTC`: the coin stands behind the number.
    let tail = text[text.index(after: end)...].drop { $0 == " " }
    guard tail.utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }),
      let quantity = try? sheet.numbers.read(text[...end]).quantity
    else { return try sheet.quantity(record, field) }
    return quantity
  }

  /// The coin of a column, or the one that stands behind a number.
  func coin(
    _ record: DelimitedTable.Record, _ field: ExchangeField, beside amount: ExchangeField
  ) throws(CellDefect) -> Currency {
    var code = text(record, field)
    if code.isEmpty {
      code = String(text(record, amount).drop { !$0.isLetter })
    }
    guard let coin = Currency.coin(own(code), options) else {
      throw sheet.defect(record, field, code.isEmpty ? .missingCurrency : .unknownCurrency)
    }
    return coin
  }

  /// Kraken's own codes: `XXBT`, `ZEUR`, `ETH2.S` and `ADA.F` of coins that are put aside.
  private func own(_ code: String) -> String {
    guard layout.hasOwnCodes else { return code }
    var code = code.uppercased()
    if let point = code.firstIndex(of: ".") { code = String(code[..<point]) }
    if code.utf8.count == 4, code.hasPrefix("X") || code.hasPrefix("Z") {
      code = String(code.dropFirst())
    }
    return ["XBT": "BTC", "XDG": "DOGE"][code] ?? code
  }

  // MARK: Days

  /// The date's column, unless it holds what only `day` understands.
  func plainDates() -> [ExchangeField] {
    let isStrange = sheet.records.contains {
      let text = sheet.text($0, .date)
      return ExchangeValues.epoch(text) != nil || ExchangeValues.behindWeekday(text) != text
    }
    return isStrange ? [] : [.date]
  }

  func day(_ record: DelimitedTable.Record) throws(CellDefect) -> Day {
    let text = sheet.text(record, .date)
    if let day = ExchangeValues.epoch(text) { return day }
    let plain = ExchangeValues.behindWeekday(text)
    guard plain != text else { return try sheet.day(record, .date) }
    if let day = try? DateStyle(order: layout.order).read(plain).day { return day }
    throw sheet.defect(record, .date, .unreadableDate)
  }

  /// Seconds or milliseconds since 1970.
  private static func epoch(_ text: String) -> Day? {
    guard text.utf8.count == 10 || text.utf8.count == 13, text.utf8.allSatisfy(isDigit),
      let number = Int64(text)
    else { return nil }
    let seconds = text.utf8.count == 13 ? number / 1000 : number
    return Day(number: Int32(truncatingIfNeeded: seconds / 86_400))
  }

  /// `Tue May 26 2020 18:06:28 GMT+0000` without what stands before the month and behind the year.
  private static func behindWeekday(_ text: String) -> String {
    let words = text.split(separator: " ")
    guard words.count >= 4, words[0].utf8.count == 3, words[0].allSatisfy(\.isLetter) else {
      return text
    }
    return words[1...3].joined(separator: " ")
  }
}
