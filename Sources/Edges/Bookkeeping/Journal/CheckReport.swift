public import Ledger
public import Money
public import Statements
public import Store

/// Whether the book is what it says: the disk, the journal, the books, the statements.
public struct CheckReport: Sendable {
  public var findings: [Finding] = []
  public var entries = 0
  /// Rows of statements.
  public var rows = 0
  public var changes = 0
  /// Stands for the content of the live book: equal for equal books, in whatever order they came
  /// to be.
  public var digest = ""
  /// Statement balances that were compared.
  public var balancesCompared = 0

  /// Whether anything is wrong with the book itself; what a statement's balance differs by is a
  /// question to the person, not damage.
  public var isSound: Bool { findings.allSatisfy { !$0.isDamage } }

  public enum Finding: Hashable, Sendable {
    /// The file, the chain of changes or the sums are not what they should be.
    case fault(Verification.Fault)
    /// Rows that are posted and in no entry, and that no rule ignores.
    case orphanRows(Int)
    /// A statement's balance that the books don't meet.
    case balance(account: AccountName, day: Day, statement: Amount, books: Quantity)
    /// A row that couldn't be read.
    case rejected(file: String, Issue)
    /// A platform that paid out more than its statements explain: one is missing.
    case overdrawn(AccountName, Amount)
    /// Unsorted rows that may be two sides of one transfer.
    case likelyTransfers(LikelyTransfers)
    /// Currencies without any rate into the home currency.
    case noRate(Currency, into: Currency)

    public var isDamage: Bool {
      switch self {
      case .fault, .orphanRows: true
      case .balance, .noRate, .rejected, .overdrawn, .likelyTransfers: false
      }
    }
  }
}

extension CheckReport {
  public var json: JSON {
    .object([
      "sound": .bool(isSound), "entries": .number(Int64(entries)), "rows": .number(Int64(rows)),
      "changes": .number(Int64(changes)), "digest": .string(digest),
      "balancesCompared": .number(Int64(balancesCompared)),
      "findings": .array(findings.map(\.json)),
    ])
  }
}

extension CheckReport.Finding {
  public var json: JSON {
    switch self {
    case .fault(let fault): .object(["what": "fault", "detail": .string("\(fault)")])
    case .rejected(let file, let issue):
      .object(["what": "rejected", "file": .string(file), "issue": issue.json])
    case .orphanRows(let count):
      .object(["what": "orphanRows", "count": .number(Int64(count))])
    case .balance(let account, let day, let statement, let books):
      .object([
        "what": "balance", "account": .string(account.description),
        "day": .string(day.description), "statement": statement.json,
        "books": .string(books.description),
      ])
    case .overdrawn(let account, let balance):
      .object([
        "what": "overdrawn", "account": .string(account.description), "balance": balance.json,
      ])
    case .likelyTransfers(let likely):
      .object(["what": "likelyTransfers", "transfers": likely.json])
    case .noRate(let currency, let into):
      .object(["what": "noRate", "currency": .string(currency.code), "into": .string(into.code)])
    }
  }
}
