public import Ledger
public import Money
import Store

/// The postings of an account, newest first, each with the file and the line that says so.
public struct RegisterReport: Sendable {
  public let account: AccountName
  public let lines: [Line]
  /// Whether there are more lines than were asked for.
  public let isCut: Bool

  public struct Line: Sendable {
    public let entry: Int64
    public let day: Day
    public let amount: Amount
    public let description: String
    public let counterparty: String?
    /// The accounts on the other side.
    public let against: [AccountName]
    public let file: String
    /// 0 where the row stands for the file as a whole, as an opening balance does.
    public let line: Int
  }
}

extension Bookkeeper {
  /// The newest `limit` postings of an account on the days of a period.
  ///
  /// - Parameter place: the day and the entry of the last line seen, to go on from there.
  public func register(
    _ account: AccountName, over days: ClosedRange<Day>, limit: Int,
    before place: (day: Day, entry: Int64)? = nil
  ) throws -> RegisterReport {
    try book.read { reader in
      guard let id = try reader.account(named: account) else {
        throw DecisionRefusal.noSuchAccount(account.description)
      }
      let accounts = try reader.accounts()
      let files = Dictionary(uniqueKeysWithValues: try reader.files().map { ($0.id, $0.note.name) })
      var after = (day: days.upperBound.adding(days: 1), entry: RowID(.min))
      if let place, place.day <= days.upperBound { after = (place.day, RowID(place.entry)) }
      let found = try reader.register(of: id, before: after, limit: limit + 1)
        .filter { $0.posting.day >= days.lowerBound }
      let lines = try found.prefix(limit).map { line in
        let legs = try reader.entry(line.posting.entry)?.legs ?? []
        var against: [AccountName] = []
        for leg in legs where leg.account != id {
          if let name = accounts[leg.account], !against.contains(name) { against.append(name) }
        }
        return RegisterReport.Line(
          entry: line.posting.entry.number, day: line.posting.day, amount: line.posting.amount,
          description: line.description, counterparty: line.counterparty, against: against,
          file: files[line.file] ?? "", line: line.line)
      }
      return RegisterReport(account: account, lines: lines, isCut: found.count > limit)
    }
  }
}

extension RegisterReport {
  public var json: JSON {
    .object([
      "account": .string(account.description),
      "postings": .array(
        lines.map {
          .object([
            "entry": .number($0.entry), "day": .string($0.day.description),
            "amount": .string($0.amount.decimalString),
            "currency": .string($0.amount.currency.code),
            "description": .string($0.description),
            "counterparty": $0.counterparty.map { .string($0) },
            "against": .strings($0.against.map(\.description)),
            "file": .string($0.file), "line": .number(Int64($0.line)),
          ])
        }),
      "more": .bool(isCut),
    ])
  }
}
