import Money

/// How a Flex query writes days and numbers. The person chooses the form of its days; one form holds
/// for a whole file.
struct FlexValues {
  var dates = DateStyle(order: .ymd)
  private let numbers = NumberStyle(decimal: .point)

  func quantity(_ record: FlexRecord, _ field: FlexField) throws(CellDefect) -> Quantity? {
    guard let text = record.told(field) else { return nil }
    do throws(NumberDefect) { return try numbers.read(text).quantity } catch {
      let reason: Issue.Reason =
        switch error {
        case .empty, .dashes, .unreadable: .unreadableNumber
        case .tooLarge: .numberTooLarge
        case .tooManyDigits: .tooManyDigits
        }
      throw CellDefect(column: "\(field)", reason: reason, text: text)
    }
  }

  /// The first of these fields that is filled.
  func day(_ record: FlexRecord, _ fields: FlexField...) throws(CellDefect) -> Day {
    for field in fields {
      guard let text = record.told(field) else { continue }
      do throws(DateDefect) { return try day(text) } catch {
        let reason: Issue.Reason =
          switch error {
          case .empty: .missingDate
          case .unreadable: .unreadableDate
          case .impossible: .impossibleDate
          }
        throw CellDefect(column: "\(field)", reason: reason, text: text)
      }
    }
    throw CellDefect(column: fields.first.map { "\($0)" }, reason: .missingDate)
  }

  /// The day of `20220125;105910`, `2013-01-02, 10:00:00` or `05/03/2026 10:00`.
  private func day(_ text: String) throws(DateDefect) -> Day {
    try dates.read(FlexValues.dayPart(text)).day
  }

  /// What stands before the time; eight digits with dashes.
  static func dayPart(_ text: String) -> String {
    let part = text.prefix { $0 != ";" && $0 != "," && $0 != " " && $0 != "T" }
    guard part.utf8.count == 8, part.utf8.allSatisfy(isDigit) else { return String(part) }
    return "\(part.prefix(4))-\(part.dropFirst(4).prefix(2))-\(part.suffix(2))"
  }

  /// Decides the order of day and month from all days of a file.
  mutating func decideDates(_ records: [FlexRecord], _ options: ReadingOptions) throws(Refusal) {
    if let order = options.dateOrder {
      dates = DateStyle(order: order)
      return
    }
    var evidence = DateEvidence()
    let fields: [FlexField] = [
      .dateTime, .tradeDate, .reportDate, .settleDate, .date, .fromDate, .toDate,
    ]
    for record in records {
      for field in fields {
        guard let text = record.told(field) else { continue }
        let bytes = Array(FlexValues.dayPart(text).utf8)
        evidence.observe(bytes.span)
      }
    }
    switch evidence.verdict {
    case .decided(let style): dates = style
    case .either(let orders, let samples):
      throw .question(.dateOrder(fits: orders, samples: samples))
    case .neither: break
    }
  }

  func currency(_ record: FlexRecord, _ options: ReadingOptions) throws(CellDefect) -> Currency {
    guard let code = record.told(.currency) else {
      if let currency = options.currency { return currency }
      throw CellDefect(column: "currency", reason: .missingCurrency)
    }
    if let currency = Currency.iso(code) ?? Currency.coin(code, options) { return currency }
    throw CellDefect(column: "currency", reason: .unknownCurrency, text: code)
  }
}
