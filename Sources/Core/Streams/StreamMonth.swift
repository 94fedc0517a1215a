public import Ledger
public import Money

/// What one stream did in one month, by currency. Income and costs are both positive.
public struct StreamMonth: Hashable, Sendable {
  /// What was earned before anybody took from it; refunds and chargebacks are taken off.
  public var gross = Totals()
  /// What platforms and processors took.
  public var fees = Totals()
  /// What was withheld as tax.
  public var taxes = Totals()

  public init() {}

  public var net: Totals {
    var net = gross
    net.add(-fees)
    net.add(-taxes)
    return net
  }
}

/// What a posting means to its stream.
public enum StreamPart: Hashable, Sendable {
  case gross, fees, taxes
}

/// A posting as the streams see it: which stream, which part, how much of it, positive as income
/// or cost.
public struct StreamPosting: Hashable, Sendable {
  public let stream: AccountName
  public let part: StreamPart
  public let amount: Amount

  /// `nil` where the posting is no stream's: a cost of living, a transfer.
  public init?(account: AccountName, stream: AccountName?, amount: Amount) {
    switch account.kind {
    case .income:
      guard let earned = try? amount.negated() else { return nil }
      self.stream = account
      self.part = .gross
      self.amount = earned
    case .expenses:
      guard let stream else { return nil }
      self.stream = stream
      self.part = account.isWithin(StandardAccounts.taxes) ? .taxes : .fees
      self.amount = amount
    default: return nil
    }
  }
}
