public import Money

/// What came out of a file: rows, what was left out and why, and what the file says of itself.
public struct Reading: Hashable, Sendable {
  public var format: FormatID
  public var rows: [Row] = []
  public var issues: [Issue] = []
  /// Lines that are neither rows nor defects: preamble, headers, totals, section titles. Each data
  /// line of the file is in `rows`, in `issues` or here, so that the counts add up.
  public var skipped: [Skipped] = []
  public var openingBalance: Stated?
  public var closingBalance: Stated?
  /// The layout by which a table was read, to be kept for the next of its kind.
  public var mapping: Mapping?
  /// The account number or name the file states.
  public var account: String?
  /// Of the accounts that the file states, those that the person owes: cards and loans.
  public var owed: Set<String> = []
  /// The rows are estimates or repeat what a ledger tells elsewhere: to be shown, never booked.
  public var isMetrics = false

  /// A format that is read whole takes no more rows than these: half a gigabyte of them.
  static let mostRows = 1_000_000

  public init(format: FormatID) { self.format = format }

  public struct Skipped: Hashable, Sendable {
    public var line: Int
    public var why: Why
    public init(line: Int, why: Why) {
      self.line = line
      self.why = why
    }
    public enum Why: String, Hashable, Sendable {
      case total, preamble, heading, noMoney
      /// A movement that the bank hasn't booked and that has no day yet.
      case pending
    }
  }

  /// A balance that the statement itself states.
  public struct Stated: Hashable, Sendable {
    public var amount: Quantity
    public var currency: Currency?
    public var day: Day?
    public init(amount: Quantity, currency: Currency?, day: Day?) {
      self.amount = amount
      self.currency = currency
      self.day = day
    }
  }
}

/// A format's name, as commands and manual pages use it: `paypal`, `ofx`, `csv`.
public struct FormatID: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ name: String) { self.rawValue = name }
  public var description: String { rawValue }
}
