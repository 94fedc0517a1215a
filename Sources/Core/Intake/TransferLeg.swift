public import Ledger
public import Money
import Statements

/// A row that may be one side of a transfer between the person's own accounts.
public struct TransferLeg: Hashable, Sendable {
  public let id: RowID
  public let key: RowKey
  public let account: AccountName
  public let day: Day
  public let amount: Amount
  /// Whether the source itself calls the row a transfer.
  public let isTransfer: Bool
  /// The names, as in the books, of the accounts and platforms that the row speaks of.
  public let names: Set<String>
  /// What the row says arrives on the other side.
  public let arrives: Amount?

  /// `nil` where the row can't be such a side: it hasn't posted, the source says that it is a fee,
  /// a refund and the like, or it speaks of no account and no platform but its own.
  ///
  /// `isDeclared`: the person says that it is one, by filing it under money in transit.
  public init?(_ known: KnownRow, _ mentions: Mentions, isDeclared: Bool = false) {
    guard known.row.standing == .posted, let amount = try? known.amount(), !amount.isZero else {
      return nil
    }
    switch known.row.kind {
    case .transfer, .income, .other: break
    default: guard isDeclared else { return nil }
    }
    // What is sold on a marketplace may bear any name; its sales are never transfers.
    if known.row.kind == .income, known.platform?.passesOn == false, !isDeclared { return nil }
    var names: Set<String> = []
    for subject in mentions.subjects(in: known.text) {
      switch subject {
      case .platform(let platform): names.insert(platform.name)
      case .account(let account): names.insert(account.spokenName)
      }
    }
    names.remove(known.account.spokenName)
    let isTransfer = known.row.kind == .transfer || isDeclared
    guard isTransfer || !names.isEmpty else { return nil }
    self.init(known, amount, isTransfer: isTransfer, names: names)
  }

  /// A row that says nothing of where it comes from; only an exact amount can pair it.
  public init?(silent known: KnownRow) {
    guard known.row.standing == .posted, known.row.kind == .other,
      let amount = try? known.amount(), amount.minorUnits > 0
    else { return nil }
    self.init(known, amount, isTransfer: false, names: [])
  }

  private init(_ known: KnownRow, _ amount: Amount, isTransfer: Bool, names: Set<String>) {
    self.id = known.id
    self.key = known.key
    self.account = known.account
    self.day = known.row.day
    self.amount = amount
    self.isTransfer = isTransfer
    self.names = names
    self.arrives = known.row.arrives.flatMap { try? Amount($0.amount, $0.currency) }
  }

  func speaks(of other: TransferLeg) -> Bool { names.contains(other.account.spokenName) }

  /// Whether the row names other accounts, and not this one.
  func contradicts(_ other: TransferLeg) -> Bool { !names.isEmpty && !speaks(of: other) }
}
