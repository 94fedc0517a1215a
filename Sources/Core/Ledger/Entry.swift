public import Money

/// A balanced transaction: its postings sum to zero in every currency.
public struct Entry: Hashable, Sendable {
  public let day: Day
  public let description: String
  public let counterparty: String?
  public let postings: [Posting]

  /// Refused where the postings don't balance, with what is left over.
  public init(
    day: Day, description: String, counterparty: String? = nil, postings: [Posting]
  ) throws(EntryError) {
    let left = Totals(postings.lazy.map(\.amount))
    guard left.isZero else { throw .unbalanced(left) }
    self.day = day
    self.description = description
    self.counterparty = counterparty
    self.postings = postings
  }
}

public enum EntryError: Error, Hashable, Sendable {
  case unbalanced(Totals)
}

/// One leg of an entry. Money into the account is positive.
public struct Posting: Hashable, Sendable {
  public var account: AccountName
  public var amount: Amount
  /// The row of a statement that says so; `nil` for the leg that the books add.
  public var row: RowID?
  /// The stream (an income account) that a fee or a tax belongs to.
  public var stream: AccountName?

  public init(
    _ account: AccountName, _ amount: Amount, row: RowID? = nil, stream: AccountName? = nil
  ) {
    self.account = account
    self.amount = amount
    self.row = row
    self.stream = stream
  }
}

/// The number of a statement row in the book.
public struct RowID: Hashable, Sendable, Comparable {
  public let number: Int64
  public init(_ number: Int64) { self.number = number }
  public static func < (a: RowID, b: RowID) -> Bool { a.number < b.number }
}
