public import Ledger
public import Money

/// Something that the person decided and the books go by: a rule, a correction, a setting. The book
/// keeps the text; `Bookkeeping` gives it a type. One fact lives under a kind and a name.
public struct Fact: Hashable, Sendable {
  public let kind: String
  public let name: String
  /// JSON.
  public let body: String
  public let born: ChangeID
}

/// A rate of a table, on its day.
public struct DayRate: Hashable, Sendable {
  public var rate: Rate
  public var day: Day
  /// Where it is from: `ecb`, `manual`.
  public var source: String

  public init(_ rate: Rate, on day: Day, source: String) {
    self.rate = rate
    self.day = day
    self.source = source
  }
}

/// A matched transfer: the row by which money left and the row by which it arrived.
public struct Pair: Hashable, Sendable {
  public let out: RowID
  public let `in`: RowID
  public init(out: RowID, in arrival: RowID) {
    self.out = out
    self.in = arrival
  }
}
