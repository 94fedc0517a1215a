public import Ledger
import Money

/// What can be read from a book. Used only inside the closure of `Book.read`, which sees one moment
/// of the book however long it reads.
public final class Reader {
  let transaction: Transaction
  private var accountNames: [Int64: AccountName]?
  private var currencies: [Int64: Currency]?

  init(_ transaction: Transaction) { self.transaction = transaction }

  func forget() { (accountNames, currencies) = (nil, nil) }

  /// All accounts that the book has heard of.
  public func accounts() throws -> [AccountID: AccountName] {
    var accounts: [AccountID: AccountName] = [:]
    for (number, name) in try names() { accounts[AccountID(number)] = name }
    return accounts
  }

  public func account(_ id: AccountID) throws -> AccountName? { try names()[id.number] }

  public func account(named name: AccountName) throws -> AccountID? {
    try transaction.first("SELECT id FROM account WHERE name = ?", .text(name.description)) {
      AccountID($0.int(0))
    }
  }

  func currency(_ number: Int64) throws -> Currency {
    if let known = currencies?[number] { return known }
    var all: [Int64: Currency] = [:]
    try transaction.each("SELECT id, code, digits FROM currency") { query in
      let digits = Int(truncatingIfNeeded: query.int(2))
      all[query.int(0)] = Currency(code: query.text(1), minorDigits: digits)
    }
    currencies = all
    guard let found = all[number] else {
      throw BookRefusal.damaged(detail: "currency \(number) is missing")
    }
    return found
  }

  /// The number of a currency that the book knows.
  func number(of currency: Currency) throws -> Int64? {
    try transaction.first(
      "SELECT id FROM currency WHERE code = ? AND digits = ?", .text(currency.code),
      .int(Int64(currency.minorDigits))
    ) { $0.int(0) }
  }

  func amount(_ query: Query, _ units: Int32, _ currency: Int32) throws -> Amount {
    Amount(minorUnits: query.int(units), try self.currency(query.int(currency)))
  }

  func amountOrNil(_ query: Query, _ units: Int32, _ currency: Int32) throws -> Amount? {
    query.isNull(units) || query.isNull(currency) ? nil : try amount(query, units, currency)
  }

  private func names() throws -> [Int64: AccountName] {
    if let accountNames { return accountNames }
    var names: [Int64: AccountName] = [:]
    try transaction.each("SELECT id, name FROM account") { query in
      names[query.int(0)] = AccountName(stored: query.text(1))
    }
    accountNames = names
    return names
  }
}

extension Query {
  func day(_ column: Int32) -> Day { Day(number: Int32(truncatingIfNeeded: int(column))) }
  func dayOrNil(_ column: Int32) -> Day? { isNull(column) ? nil : day(column) }
  func account(_ column: Int32) -> AccountID { AccountID(int(column)) }
  func row(_ column: Int32) -> RowID { RowID(int(column)) }
  func change(_ column: Int32) -> ChangeID { ChangeID(int(column)) }
}
