public import Ledger
public import Money
public import Statements

/// One leg of an entry, by the numbers of the book. Money into the account is positive.
public struct Leg: Hashable, Sendable {
  public var account: AccountID
  public var amount: Amount
  /// The row that says so; `nil` for the leg that the books add.
  public var row: RowID?
  /// The stream (an income account) that a fee or a tax belongs to.
  public var stream: AccountID?

  public init(
    _ account: AccountID, _ amount: Amount, row: RowID? = nil, stream: AccountID? = nil
  ) {
    self.account = account
    self.amount = amount
    self.row = row
    self.stream = stream
  }

  /// Whether this leg says nothing but the other side of `other`: then one posting tells of both.
  func mirrors(_ other: Leg) -> Bool {
    row == nil && stream == nil && amount.currency == other.amount.currency
      && amount.minorUnits == 0 &- other.amount.minorUnits && amount.minorUnits != .min
  }
}

/// An entry read back. It has no number of its own: `id` is its main row's, which also gives the
/// description and the counterparty.
public struct StoredEntry: Hashable, Sendable {
  public let id: RowID
  public let day: Day
  public let legs: [Leg]
  /// The rate of the event itself, which wins over the table.
  public let ownRate: Rate?
  public let born: ChangeID
}

/// A posting as reports sum it.
public struct PostingLine: Hashable, Sendable {
  public var account: AccountID
  public var day: Day
  public var amount: Amount
  public var entry: RowID
  public var stream: AccountID?
}

/// A line of an account's register: the posting, and the row beneath it.
public struct RegisterLine: Hashable, Sendable {
  public let posting: PostingLine
  /// The row that says this posting, or the entry's main row for a leg that the books added.
  public let row: RowID
  public let file: FileID
  public let line: Int
  public let kind: Row.Kind
  public let counterparty: String?
  public let description: String
}

/// A sum of a month, as the book keeps it.
public struct MonthSum: Hashable, Sendable {
  public let account: AccountID
  public let stream: AccountID?
  public let month: Month
  public let currency: Currency
  public let minorUnits: Int128
  public let postings: Int

  public var totals: Totals {
    var totals = Totals()
    totals.add(minorUnits, currency)
    return totals
  }
}
