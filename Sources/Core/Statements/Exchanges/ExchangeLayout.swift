import Money

/// The columns of exchanges' tables.
enum ExchangeField: Hashable, Sendable {
  case date, time, type, side, id, event, status, description
  /// One amount, with its sign or without.
  case amount, coin
  /// What was given, what was got, what was charged.
  case sent, sentCoin, got, gotCoin, fee, feeCoin
  /// A market: `KCS/BTC`, or its two sides.
  case pair, price, base, quote, total
  case direction, balance
}

/// How one exchange lays its table out.
struct ExchangeLayout: Sendable {
  let id: FormatID
  let hallmarks: [String]
  let names: Vocabulary<ExchangeField>
  var form = Form.ledger
  /// Whether amounts have the fee taken off, or in them, already.
  var feeIsWithin = false
  /// Whether amounts have their own signs.
  var isSigned = true
  var order: DateOrder = .ymd
  var meanings: Phrasebook<ExchangeMeaning>?
  /// What a line is where no column says so.
  var plain = ExchangeMeaning.other
  /// Codes that are the exchange's own: `XXBT`.
  var hasOwnCodes = false
  /// Columns that are known by their place behind another one: several bear one name.
  var behind: [ExchangeField: ExchangeField] = [:]

  enum Form {
    /// One amount a line; what it was exchanged for may stand beside it.
    case ledger
    /// What was given and what was got.
    case sides
    /// A market, a side, a quantity and a total.
    case market
  }

  init(_ id: String, _ hallmarks: [String], _ names: [(ExchangeField, [String])]) {
    self.id = FormatID(id)
    self.hallmarks = hallmarks.map { HeaderName.normalised($0) }
    self.names = Vocabulary(names)
  }

  func with(_ change: (inout ExchangeLayout) -> Void) -> ExchangeLayout {
    var copy = self
    change(&copy)
    return copy
  }

  func fits(_ header: HeaderLine) -> Bool { header.has(hallmarks) }

  func meaning(_ text: String) -> ExchangeMeaning {
    if text.isEmpty { return plain }
    return meanings?.meaning(of: text) ?? ExchangeMeaning.common.meaning(of: text) ?? .other
  }
}

/// What a line of an exchange's table is.
enum ExchangeMeaning: Hashable, Sendable {
  case trade, deposit, withdrawal, transfer, interest, income, fee, expense, sweep, other
  /// Bought with money from outside, as a card's.
  case purchase
  /// Orders, locks, and lines whose money another line moves.
  case nothing
  /// Loans and margin, which Masar doesn't read.
  case unsupported

  var kind: Row.Kind {
    switch self {
    case .trade, .purchase: .trade
    case .deposit, .withdrawal, .transfer: .transfer
    case .interest: .interest
    case .income: .income
    case .fee: .fee
    case .expense: .expense
    case .sweep: .sweep
    case .other, .nothing, .unsupported: .other
    }
  }

  var isOut: Bool { self == .withdrawal || self == .fee || self == .expense }

  static let common = Phrasebook<ExchangeMeaning>([
    (.nothing, ["purchase lock", "purchase unlock"]),
    (
      .unsupported,
      [
        "liquidation", "repayment", "manual repayment", "manual sell order", "loan",
        "margin trading",
        "margin", "rollover", "credit card status", "nexo card purchase", "borrow",
      ]
    ),
    (
      .sweep,
      [
        "locking term deposit", "unlocking term deposit", "transfer out", "transfer in", "lockup",
        "crypto earn program", "staking deposit", "unstaking", "earn allocation", "allocation",
        "deallocation", "spottostaking", "stakingfromspot", "spotfromstaking", "stakingtospot",
        "autoallocation", "internal transfer", "supercharger",
      ]
    ),
    (
      .interest,
      [
        "staking", "interest", "fixed term interest", "interest payment", "crypto earn interest",
        "reward", "rewards", "lending", "earn", "mining", "masternode", "dividend",
      ]
    ),
    (
      .income,
      [
        "income", "bonus", "referral", "referral bonus", "cashback", "exchange cashback", "airdrop",
        "gift", "gift tip", "reimbursement", "rebate", "bounties", "bonus payment", "pay checkout",
        "admin wallet credited", "crypto wallet campaign",
      ]
    ),
    (.fee, ["fee", "fees", "gas"]),
    (
      .expense,
      [
        "spend", "payment", "crypto payment", "crypto viban card", "card", "donation", "lost",
        "stolen",
      ]
    ),
    (.purchase, ["crypto purchase", "card purchase"]),
    (
      .trade,
      [
        "trade", "buy", "sell", "bought", "sold", "exchange", "exchange to withdraw",
        "exchange deposited on", "convert", "swap", "dust conversion", "crypto exchange",
        "viban purchase", "crypto viban exchange", "dynamic coin swap", "crypto wallet swap",
        "trading", "one time", "match", "conversion", "receive", "credit card fiatx exchange",
        "limit buy", "limit sell", "market buy", "market sell",
      ]
    ),
    (
      .deposit,
      [
        "deposit", "top up", "top up crypto", "deposit to exchange", "crypto deposit",
        "exchange to crypto transfer", "viban deposit", "in", "nontaxablein",
      ]
    ),
    (
      .withdrawal,
      [
        "withdrawal", "withdraw", "withdraw exchanged", "crypto withdrawal",
        "crypto to exchange transfer", "viban withdrawal", "out", "nontaxableout",
      ]
    ),
    (.transfer, ["transfer", "crypto transfer"]),
  ])
}
