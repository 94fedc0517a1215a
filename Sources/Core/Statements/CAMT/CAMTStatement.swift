import Money

/// One account's statement, report or notification within a message.
struct CAMTStatement {
  var account: String?
  var currency: Currency?
  var created: Day?
  var balances: [CAMTBalance] = []
  /// Of the booked rows; `nil` once an entry was rejected or is in another currency.
  var sum: Quantity? = .zero
  var sumCurrency: Currency?

  /// OPBD, else PRCD, the closing balance of the statement before.
  var opening: CAMTBalance? {
    balances.first { $0.code == "OPBD" } ?? balances.first { $0.code == "PRCD" }
  }

  var closing: CAMTBalance? { balances.last { $0.code == "CLBD" } }

  mutating func add(_ row: Row) {
    guard row.standing == .posted else { return }
    if sumCurrency == nil { sumCurrency = row.currency }
    guard row.currency == sumCurrency else {
      sum = nil
      return
    }
    sum = sum?.adding(row.amount)
  }

  /// The closing balance less what the opening balance and the rows make; `nil` where that can't be
  /// said.
  var difference: Quantity? {
    guard let opening, let closing, let sum, opening.currency == closing.currency,
      sumCurrency == nil || sumCurrency == opening.currency
    else { return nil }
    return opening.amount.adding(sum).flatMap { closing.amount.subtracting($0) }
  }
}

struct CAMTBalance {
  var line: Int
  var code = ""
  var text: CAMTAmount?
  var isCredit: Bool?
  var date: ArraySlice<UInt8> = []
  /// Known once the element has been read.
  var amount = Quantity.zero
  var currency: Currency?
  var day: Day?

  init(line: Int) { self.line = line }

  mutating func finish(_ options: ReadingOptions) throws(CAMTDefect) {
    guard let text else { throw CAMTDefect(reason: .missingAmount, element: .balance) }
    let magnitude = try text.quantity()
    amount = isCredit == false ? -magnitude : magnitude
    currency = try text.currency(options)
    day = try? CAMTValues.day(date)
  }

  var stated: Reading.Stated { .init(amount: amount, currency: currency, day: day) }
}
