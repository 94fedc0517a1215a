public import Ledger
import Money

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

/// Where a posting stands among the streams: whose it is, and as what.
public struct StreamPlace: Hashable, Sendable {
  public let stream: AccountName
  public let part: StreamPart

  /// `nil` where the posting is no stream's: a cost of living, a transfer.
  public init?(account: AccountName, stream: AccountName?) {
    switch account.kind {
    case .income: (self.stream, part) = (account, .gross)
    case .expenses:
      guard let stream else { return nil }
      self.stream = stream
      part = account.isWithin(StandardAccounts.taxes) ? .taxes : .fees
    default: return nil
    }
  }

  /// What postings here mean, positive as income or cost: the books credit what was earned.
  public func meaning(of posted: Totals) -> Totals { part == .gross ? -posted : posted }
  public func meaning(of posted: Valuation) -> Valuation { part == .gross ? -posted : posted }
}
