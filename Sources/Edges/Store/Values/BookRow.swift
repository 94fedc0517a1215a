public import Intake
public import Ledger
public import Money
public import Statements

/// A statement row as the book keeps it. Amounts of parts are in minor units of `amount.currency`,
/// and `amount = gross + fee + tax` where the parts are told.
public struct BookRow: Hashable, Sendable {
  public var key: RowKey
  public var file: FileID
  /// The line in the file, from 1; 0 of a row that the books made from what the file says.
  public var line: Int
  public var account: AccountID
  public var day: Day
  public var valueDay: Day?
  /// The effect on the account: in is positive.
  public var amount: Amount
  public var gross: Int64?
  public var fee: Int64?
  public var tax: Int64?
  /// The account's balance after this row, as the source states it.
  public var balance: Int64?
  public var kind: Row.Kind
  public var standing: Row.Standing
  public var sourceID: String?
  /// What the rows of one economic event share.
  public var event: String?
  /// The earlier event that this one is about.
  public var about: String?
  public var counterparty: String?
  public var description: String
  /// What arrives on the other side, where the row says so.
  public var arrives: Amount?
  /// What a broker's row did to a position, as text that its reader understands.
  public var trade: String?

  public init(
    key: RowKey, file: FileID, line: Int, account: AccountID, day: Day, amount: Amount,
    kind: Row.Kind = .other, description: String
  ) {
    self.key = key
    self.file = file
    self.line = line
    self.account = account
    self.day = day
    self.amount = amount
    self.kind = kind
    self.standing = .posted
    self.description = description
  }
}

extension BookRow {
  /// Whether a statement has it. An account's beginning, which is worked out from the balance that a
  /// statement begins with, is the books' own, and is counted nowhere among a person's rows.
  public var isOfStatement: Bool { line > 0 }
}

/// A row read back.
public struct StoredRow: Hashable, Sendable {
  public let id: RowID
  public let row: BookRow
  /// The person deleted it; kept so that it isn't imported again.
  public let isDeleted: Bool
  public let born: ChangeID
}

/// What became of a row that was handed to the book.
public enum Insertion: Hashable, Sendable {
  case new(RowID)
  /// The book has a row of this key: which, whether the person deleted it, and the file it came in.
  case known(RowID, deleted: Bool, file: FileID)

  public var row: RowID {
    switch self {
    case .new(let id), .known(let id, _, _): id
    }
  }
}

// The numbers below are stored: never change one.

extension Row.Kind {
  var number: Int64 {
    switch self {
    case .other: 0
    case .income: 1
    case .expense: 2
    case .transfer: 3
    case .fee: 4
    case .refund: 5
    case .chargeback: 6
    case .tax: 7
    case .conversion: 8
    case .hold: 9
    case .adjustment: 10
    case .interest: 11
    case .dividend: 12
    case .trade: 13
    case .cash: 14
    case .sweep: 15
    case .opening: 16
    }
  }

  init(number: Int64) { self = Row.Kind.byNumber[number] ?? .other }

  private static let byNumber = Dictionary(
    uniqueKeysWithValues: Row.Kind.allCases.map { ($0.number, $0) })
}

extension Row.Standing {
  var number: Int64 {
    switch self {
    case .posted: 0
    case .pending: 1
    case .cancelled: 2
    }
  }

  init(number: Int64) {
    switch number {
    case 1: self = .pending
    case 2: self = .cancelled
    default: self = .posted
    }
  }
}
