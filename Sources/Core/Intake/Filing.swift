public import Ledger
public import Money

/// Where a row belongs, and who says so.
public struct Filing: Hashable, Sendable {
  public var account: AccountName
  public var splits: [Rule.Split]
  public var because: Because

  public init(_ account: AccountName, splits: [Rule.Split] = [], because: Because) {
    self.account = account
    self.splits = splits
    self.because = because
  }

  public enum Because: Hashable, Sendable {
    case correction
    case rule(String)
    /// The source's own word for the row, or the platform that it came from.
    case source
    case transfer
    case startingRule
    case nothing
  }
}

/// What the rows of other accounts say of a row.
public enum TransferRole: Hashable, Sendable {
  /// Nothing.
  case none
  /// It moves the person's own money; where to or from isn't seen.
  case inTransit
  /// It is the arrival of `left`, which left another account of the person's.
  case arrival(of: Amount)
  /// It is what an account paid out whose own statements tell of no payout.
  case payout(of: AccountName)
}
