public import Intake
public import Ledger
public import Money
import Statements
import Store

/// One entry: its postings, why they are where they are, and the lines of the files beneath it, as
/// they stand there.
public struct EntryReport: Sendable {
  public let id: Int64
  public let day: Day
  public let description: String
  public let counterparty: String?
  public let postings: [Posting]
  public let rate: Rate?
  public let because: Filing.Because?
  public let sources: [Source]
  /// The other side of the transfer that this is one side of.
  public let transfer: Int64?
  /// Rows that tell of the same event and are booked elsewhere or not at all, each with its entry.
  public let siblings: [(row: KnownRow, entry: Int64?)]

  public struct Source: Sendable {
    public let file: String
    public let line: Int
    /// The line as the file has it, cleaned of nothing; `nil` where it isn't one line's.
    public let text: String?
    public let change: Int64
    /// What was understood of it.
    public let row: KnownRow
    /// Other files that tell of the same row, and their lines.
    public let alsoIn: [(file: String, line: Int)]
  }
}

extension Bookkeeper {
  /// The entry `id`, or the one that row `id` is booked in.
  public func entry(_ id: Int64) throws -> EntryReport {
    try book.read { reader in
      guard let main = try reader.entry(bookedFrom: RowID(id)), let entry = try reader.entry(main),
        let row = try reader.row(main)
      else { throw DecisionRefusal.noSuchEntry(id) }
      let accounts = try reader.accounts()
      let files = Dictionary(uniqueKeysWithValues: try reader.files().map { ($0.id, $0) })
      let postings = entry.legs.compactMap { leg -> Posting? in
        guard let name = accounts[leg.account] else { return nil }
        return Posting(
          name, leg.amount, row: leg.row, stream: leg.stream.flatMap { accounts[$0] })
      }
      let sources = try reader.rows(ofEntry: main).map { stored in
        let file = files[stored.row.file]
        return EntryReport.Source(
          file: file?.note.name ?? "", line: stored.row.line,
          text: try file.flatMap { try reader.text(ofLine: stored.row.line, in: $0) },
          change: stored.born.number, row: stored.known(accounts),
          alsoIn: try reader.sightings(of: stored.id).map {
            (files[$0.file]?.note.name ?? "", $0.line)
          })
      }
      let own = Set(sources.map(\.row.id))
      var siblings: [(row: KnownRow, entry: Int64?)] = []
      if let event = row.row.event {
        for other in try reader.rows(ofEvent: event, account: row.row.account)
        where !own.contains(other.id) {
          siblings.append(
            (other.known(accounts), try reader.entry(bookedFrom: other.id)?.number))
        }
      }
      let pair = try reader.pair(of: main)
      let filer = try Filer(reader, currencies: reader.userCurrencies())
      let role: TransferRole = pair == nil ? .none : .inTransit
      return EntryReport(
        id: main.number, day: entry.day, description: row.row.description,
        counterparty: row.row.counterparty, postings: postings, rate: entry.ownRate,
        because: filer.booker.filing(of: row.known(accounts), role)?.because, sources: sources,
        transfer: pair.map { $0.out == main ? $0.in.number : $0.out.number }, siblings: siblings)
    }
  }
}

extension Reader {
  /// A line of an original file, in its encoding.
  fileprivate func text(ofLine line: Int, in file: StoredFile) throws -> String? {
    guard line > 0 else { return nil }
    if file.size > 1 << 16, let text = try plainText(ofLine: line, in: file) { return text }
    guard file.size <= 32 << 20 else {
      return try self.line(line, of: file.id).map { String(decoding: $0, as: UTF8.self) }
    }
    var bytes: [UInt8] = []
    try self.bytes(of: file.id) { bytes += $0 }
    guard let text = try? StatementText(bytes: bytes) else { return nil }
    return text.line(line)
  }

  /// The line of a long file whose text is UTF-8, found without reading the rest of it; `nil` where
  /// the file may be anything else.
  private func plainText(ofLine line: Int, in file: StoredFile) throws -> String? {
    guard line > 1, let first = try self.line(1, of: file.id), first.isPlain,
      !first.starts(with: "PK".utf8), !first.starts(with: "%PDF".utf8),
      let found = try self.line(line, of: file.id), found.isPlain
    else { return nil }
    return String(validating: found, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Neither UTF-16 nor a mark that says what it is.
  fileprivate var isPlain: Bool {
    !contains(0) && first != 0xFF && first != 0xFE
  }
}

extension EntryReport {
  public var json: JSON {
    .object([
      "entry": .number(id), "day": .string(day.description),
      "description": .string(description), "counterparty": counterparty.map { .string($0) },
      "postings": .array(
        postings.map {
          .object([
            "account": .string($0.account.description),
            "amount": .string($0.amount.decimalString),
            "currency": .string($0.amount.currency.code),
            "stream": $0.stream.map { .string($0.description) },
          ])
        }),
      "rate": rate.map { .object(["base": $0.base.json, "quote": $0.quote.json]) },
      "because": because.map { .string($0.code) },
      "transfer": transfer.map { .number($0) },
      "sources": .array(
        sources.map {
          .object([
            "file": .string($0.file), "line": .number(Int64($0.line)),
            "text": $0.text.map { .string($0) }, "change": .number($0.change),
          ])
        }),
    ])
  }
}

extension Filing.Because {
  public var code: String {
    switch self {
    case .correction: "correction"
    case .rule(let name): "rule:\(name)"
    case .source: "source"
    case .transfer: "transfer"
    case .startingRule: "startingRule"
    case .nothing: "nothing"
    }
  }
}
