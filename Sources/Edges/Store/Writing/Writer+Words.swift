public import Ledger
import Money

/// Accounts and currencies: words that the book learns once and keeps, whatever is undone.
extension Writer {
  /// The number of an account, new in the book if need be.
  public func account(_ name: AccountName) throws -> AccountID {
    if accounts == nil { accounts = try loadAccounts() }
    if let id = accounts?[name] { return id }
    let inserter = try inserter(.account)
    let text = name.description
    var record = inserter.begin(textBytes: text.utf8.count)
    record.text(text)
    guard let number = try inserter.insert(record) else {
      preconditionFailure("an account is inserted")
    }
    accounts?[name] = AccountID(number)
    return AccountID(number)
  }

  func number(of currency: Currency) throws -> Int64 {
    // A book knows few: looking along them is quicker than hashing.
    for known in currencies where known.currency == currency { return known.number }
    if currencies.isEmpty {
      currencies = try loadCurrencies()
      if let known = currencies.first(where: { $0.currency == currency }) { return known.number }
    }
    return try add(currency)
  }

  private func add(_ currency: Currency) throws -> Int64 {
    let inserter = try inserter(.currency)
    var record = inserter.begin(textBytes: 16)
    record.text(currency.code)
    record.int(Int64(currency.minorDigits))
    guard let number = try inserter.insert(record) else {
      preconditionFailure("a currency is inserted")
    }
    currencies.append((currency, number))
    return number
  }

  private func loadAccounts() throws -> [AccountName: AccountID] {
    var known: [AccountName: AccountID] = [:]
    try transaction.each("SELECT id, name FROM account") { query in
      if let name = AccountName(stored: query.text(1)) { known[name] = AccountID(query.int(0)) }
    }
    return known
  }

  private func loadCurrencies() throws -> [(currency: Currency, number: Int64)] {
    var known: [(currency: Currency, number: Int64)] = []
    try transaction.each("SELECT id, code, digits FROM currency") { query in
      if let currency = Currency(code: query.text(1), minorDigits: Int(query.int(2))) {
        known.append((currency, query.int(0)))
      }
    }
    return known
  }
}
