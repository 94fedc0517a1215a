public import Money

/// What a broker's or an exchange's row did to a position: which instrument, how many, at what price.
///
/// ```swift
/// // Bought 14 at 60.33, commission 0.33, in all 844.95 USD:
/// row.amount                 // -844.95, of which row.fee -0.33
/// row.trade?.quantity        // 14
/// row.trade?.instrument.isin // US0250727031
/// ```
///
/// Usually the row's own amount is the money's side of it. Where the source states something else
/// there (the coins themselves, the worth without a sign, nothing), `money` has that side.
public struct Trade: Hashable, Sendable {
  public var instrument: Instrument
  /// What came into the position; negative what left it; zero where the row is only about the
  /// instrument, as a dividend is.
  public var quantity: Quantity
  /// Of one, in the money's currency.
  public var price: Quantity?
  /// What the trade did to the money, before its commission; `nil` where the row's amount says so.
  public var money: Leg?
  /// What was charged for it: negative. Where the row's parts tell a fee it is within the row's
  /// amount, otherwise apart from it.
  public var commission: Leg?
  /// Whether the source states no amount for the row: nothing but the position moved, or the money
  /// is worked out from quantity and price.
  public var isAmountDerived = false

  public init(_ instrument: Instrument, _ quantity: Quantity, price: Quantity? = nil) {
    self.instrument = instrument
    self.quantity = quantity
    self.price = price
  }

  public struct Leg: Hashable, Sendable {
    public var amount: Quantity
    public var currency: Currency

    public init(_ amount: Quantity, _ currency: Currency) {
      self.amount = amount
      self.currency = currency
    }
  }
}

extension Row {
  /// What the row did to money: its amount, or its trade's side of it with the commission, where the
  /// amount is something else.
  public var moved: (amount: Quantity, currency: Currency?) {
    guard let trade, let money = trade.money else { return (amount, currency) }
    guard fee == nil, let commission = trade.commission, commission.currency == money.currency,
      let whole = money.amount.adding(commission.amount)
    else { return (money.amount, money.currency) }
    return (whole, money.currency)
  }
}

/// What was traded, as its statement names it.
public struct Instrument: Hashable, Sendable {
  public var isin: ISIN?
  public var symbol: String?
  public var name: String?
  /// A coin or money: what is bought and sold is a currency itself.
  public var coin: Currency?

  public init(
    isin: ISIN? = nil, symbol: String? = nil, name: String? = nil, coin: Currency? = nil
  ) {
    self.isin = isin
    self.symbol = symbol
    self.name = name
    self.coin = coin
  }

  /// What the position is counted by in the books. The ISIN comes before the symbol and the symbol
  /// before the name, for that is how well they tell two instruments apart. `nil` where the source
  /// names nothing.
  public var commodity: Currency? {
    if let coin { return coin }
    if let isin { return .security(isin: isin) }
    if let symbol, !symbol.isEmpty { return .security(symbol: symbol) }
    if let name, !name.isEmpty { return .security(named: name) }
    return nil
  }
}
