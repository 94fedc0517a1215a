import Ledger
import Money
import Statements

/// Rows of brokers and exchanges: a position is a balance of the account, counted in its instrument,
/// and moves against `equity:Trades`, where the money that was paid for it stands too. Buying isn't
/// spending and selling isn't income.
extension Booker {
  func append(
    _ trade: Trade, of known: KnownRow, _ filing: Filing, _ stream: AccountName?,
    to booking: inout Booking
  ) throws(AmountError) {
    var legs = Legs(known)
    let ownStream = Booker.belongsToStream(filing.account) ? stream : nil
    if let money = trade.money {
      let amount = try Booker.rounded(money)
      legs.add(known.account, amount)
      if !amount.isZero {
        legs.add(
          trade.quantity.isZero ? filing.account : side(of: known, filing), try amount.negated())
      }
    } else if !trade.isAmountDerived {
      try addAmount(of: known, filing, ownStream, stream, to: &legs)
    }
    if known.row.fee == nil, let commission = trade.commission {
      let amount = try Booker.rounded(commission)
      legs.add(known.account, amount)
      legs.add(Booker.fees(of: known), try amount.negated(), stream: stream)
    }
    if let commodity = trade.instrument.commodity {
      let amount = try Booker.rounded(Trade.Leg(trade.quantity, commodity))
      legs.add(known.account, amount)
      legs.add(side(of: known, filing), try amount.negated())
    }
    booking.postings += legs.postings
    if known.row.kind == .conversion { booking.rate = try Booker.rate(of: trade) }
  }

  /// The rate that an exchange of money told in one row was made at.
  private static func rate(of trade: Trade) throws(AmountError) -> Rate? {
    guard let money = trade.money, let coin = trade.instrument.coin else { return nil }
    let one = try rounded(money)
    let other = try rounded(Trade.Leg(trade.quantity, coin))
    guard one.isNegative != other.isNegative else { return nil }
    return one.isNegative
      ? Rate(try one.negated(), equals: other) : Rate(try other.negated(), equals: one)
  }

  /// The row's own amount with its parts, as of any row.
  private func addAmount(
    of known: KnownRow, _ filing: Filing, _ ownStream: AccountName?, _ stream: AccountName?,
    to legs: inout Legs
  ) throws(AmountError) {
    let amount = try known.amount()
    legs.add(known.account, amount)
    guard let parts = known.parts() else {
      legs.add(filing.account, try amount.negated(), stream: ownStream)
      return
    }
    legs.add(filing.account, try parts.gross.negated(), stream: ownStream)
    legs.add(Booker.fees(of: known), try parts.fee.negated(), stream: stream)
    legs.add(StandardAccounts.withheldTax, try parts.tax.negated(), stream: stream)
  }

  /// Against what a position moves: another account of the person's own, what a person or a rule
  /// said, or the trades.
  private func side(of known: KnownRow, _ filing: Filing) -> AccountName {
    switch known.row.kind {
    case .transfer: .inTransit
    case .conversion: .conversion
    case .sweep: known.account
    case .income where known.row.trade?.money == nil: filing.account
    default: .trades
    }
  }

  /// In whole units of what it is counted in. Sources count finer than the books in rare cases; the
  /// row keeps what they said, and a remark told the person when it was read.
  static func rounded(_ leg: Trade.Leg) throws(AmountError) -> Amount {
    try Amount(leg.amount.rounded(to: leg.currency), leg.currency)
  }
}

/// Postings of one row: the first that moves anything names it, and nothing is posted for nothing.
private struct Legs {
  private let row: RowID
  private(set) var postings: [Posting] = []

  init(_ known: KnownRow) { row = known.id }

  mutating func add(_ account: AccountName, _ amount: Amount, stream: AccountName? = nil) {
    guard !amount.isZero else { return }
    postings.append(
      Posting(account, amount, row: postings.isEmpty ? row : nil, stream: stream))
  }
}
