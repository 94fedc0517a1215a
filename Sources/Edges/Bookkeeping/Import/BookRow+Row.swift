import Intake
import Ledger
import Money
import Statements
import Store

extension BookRow {
  /// A statement's row for the book, or why its figures don't fit there.
  init(
    _ row: Row, key: RowKey, file: FileID, account: AccountID
  ) throws(AmountError) {
    guard let currency = row.currency else {
      preconditionFailure("a row's currency is decided before it is booked")
    }
    self.init(
      key: key, file: file, line: row.line, account: account, day: row.day,
      amount: try Amount(row.amount, currency), kind: row.kind, description: row.description)
    valueDay = row.valueDay
    // Parts and balances are remarks: one that doesn't fit is left out, the row stays.
    gross = units(row.gross, currency)
    fee = units(row.fee, currency)
    tax = units(row.tax, currency)
    balance = units(row.balance, currency)
    standing = row.standing
    sourceID = row.id
    event = row.event
    about = row.about
    counterparty = row.counterparty
    arrives = row.arrives.flatMap { try? Amount($0.amount, $0.currency) }
    if let told = row.trade { trade = StoredTrade.text(told) }
  }

  /// The row as its statement told it.
  var row: Row {
    let currency = amount.currency
    func quantity(_ units: Int64?) -> Quantity? {
      units.map { Quantity(coefficient: Int128($0), scale: currency.minorDigits) }
    }
    var row = Row(
      line: line, day: day, amount: amount.quantity, currency: currency, kind: kind,
      description: description)
    row.valueDay = valueDay
    row.gross = quantity(gross)
    row.fee = quantity(fee)
    row.tax = quantity(tax)
    row.balance = quantity(balance)
    row.standing = standing
    row.id = sourceID
    row.event = event
    row.about = about
    row.counterparty = counterparty
    row.arrives = arrives.map { Row.Arrival(amount: $0.quantity, currency: $0.currency) }
    if let trade { row.trade = StoredTrade.trade(trade) }
    return row
  }
}

/// Optional 128-bit values in closures are misaligned by the 6.3.1 compiler: plain control flow only.
private func units(_ quantity: Quantity?, _ currency: Currency) -> Int64? {
  guard let quantity, let units = quantity.coefficient(atScale: currency.minorDigits) else {
    return nil
  }
  return Int64(exactly: units)
}
