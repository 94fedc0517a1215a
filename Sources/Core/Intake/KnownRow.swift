public import Ledger
public import Money
public import Statements

/// A row of a statement that has its place in the book: who it is, and whose statement it is from.
public struct KnownRow: Hashable, Sendable {
  public let id: RowID
  public let key: RowKey
  public let account: AccountName
  /// Its currency is decided.
  public let row: Row
  /// Its words as rules, platforms and transfers look at them.
  public let text: Folded

  public init(id: RowID, key: RowKey, account: AccountName, row: Row) {
    precondition(row.currency != nil, "a row in the book has a currency")
    self.id = id
    self.key = key
    self.account = account
    self.row = row
    if let counterparty = row.counterparty, !counterparty.isEmpty {
      self.text = Folded(row.description + " " + counterparty)
    } else {
      self.text = Folded(row.description)
    }
  }

  public var currency: Currency { row.currency! }
  public var platform: Platform? { Platform.named(account.leaf) }

  /// The effect on the account, exact.
  public func amount() throws(AmountError) -> Amount { try Amount(row.amount, currency) }

  /// The parts before fees and taxes, where the source tells them and they add up.
  func parts() -> Parts? {
    guard row.gross != nil || row.fee != nil || row.tax != nil,
      let total = try? amount()
    else { return nil }
    let fee = (try? Amount(row.fee ?? .zero, currency)) ?? .zero(currency)
    let tax = (try? Amount(row.tax ?? .zero, currency)) ?? .zero(currency)
    guard let rest = try? total.subtracting(fee).subtracting(tax) else { return nil }
    if let gross = row.gross, gross != rest.quantity { return nil }
    if platform?.sellsItself == true, let own = try? rest.adding(tax) {
      return Parts(gross: own, fee: fee, tax: .zero(currency))
    }
    return Parts(gross: rest, fee: fee, tax: tax)
  }

  struct Parts {
    let gross: Amount
    let fee: Amount
    let tax: Amount
  }
}
