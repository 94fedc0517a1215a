public import Money

/// One line of a statement, before the books know what it means.
///
/// `amount` is the effect on the account the statement is of: what came in is positive, what went
/// out negative, fees already taken off. Where the source also tells the parts,
/// `amount = gross + fee + tax`, each with its own sign.
public struct Row: Hashable, Sendable {
  /// The line in the file at which the row starts, from 1.
  public var line: Int
  public var day: Day
  public var valueDay: Day?
  /// `false` where the file states no day at all: then `day` means nothing, and nothing is booked.
  public var isDayKnown = true
  public var amount: Quantity
  /// `nil` where the file doesn't say.
  public var currency: Currency?
  public var gross: Quantity?
  public var fee: Quantity?
  public var tax: Quantity?
  public var kind: Kind
  /// The source's own id of this row.
  public var id: String?
  /// What the rows of one economic event share: a payment, its fee and its conversion legs.
  /// Usually the id of the event's main row. `nil`: the row is an event by itself.
  public var event: String?
  /// The id of an earlier event that this one is about (a refund's payment).
  public var about: String?
  public var counterparty: String?
  public var description: String
  /// Whether money moved. Pending, held and cancelled rows are kept, but aren't booked.
  public var standing: Standing
  /// The account's balance after this row, as the source states it.
  public var balance: Quantity?
  /// The account as the file names it, where one file holds several.
  public var account: String?
  /// What arrives on the other side, where the row says so: `28391.00 KES` of a withdrawal.
  public var arrives: Arrival?
  /// The instrument that a broker's or an exchange's row is about.
  public var trade: Trade? {
    get {
      if case .of(let trade) = boxed { return trade }
      return nil
    }
    set {
      if let newValue { boxed = .of(newValue) } else { boxed = nil }
    }
  }
  private var boxed: BoxedTrade?

  public init(
    line: Int, day: Day, amount: Quantity, currency: Currency?, kind: Kind = .other,
    description: String
  ) {
    self.line = line
    self.day = day
    self.amount = amount
    self.currency = currency
    self.kind = kind
    self.description = description
    self.standing = .posted
  }

  /// What a row is, in the words of its source. `other` where the source doesn't say: then the
  /// sign, the rules and the other rows decide.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case income, expense, transfer, fee, refund, chargeback, tax, conversion, hold, adjustment
    case interest, dividend, trade, cash, other
    /// A move between two pockets of one account: nothing came and nothing went.
    case sweep
    /// What the account held before all other rows: not money that moved.
    case opening
  }

  public enum Standing: String, Hashable, Sendable, CaseIterable {
    case posted, pending, cancelled
  }

  public struct Arrival: Hashable, Sendable {
    public var amount: Quantity
    public var currency: Currency

    public init(amount: Quantity, currency: Currency) {
      self.amount = amount
      self.currency = currency
    }
  }
}

/// Apart from the row: few rows have one, and all are moved about.
private indirect enum BoxedTrade: Hashable, Sendable {
  case of(Trade)
}
