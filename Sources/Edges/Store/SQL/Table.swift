/// The tables whose records are journalled, with the columns that a change's digest covers, in the
/// order in which they are written, bound and hashed. The first is always `id`, the last `born`.
enum Table: Int64, CaseIterable, Sendable {
  // The numbers are stored in `part` and hashed: never renumber.
  case account = 1
  case currency = 2
  case content = 3
  case file = 4
  case issue = 5
  case row = 6
  case posting = 7
  case ownRate = 8
  case pair = 9
  case fact = 10
  case rate = 11
  case revival = 12
  case sighting = 13

  var name: String { self == .ownRate ? "own_rate" : "\(self)" }

  /// Words and contents are only ever added: an undo leaves them, as nothing is said by them alone.
  var isMortal: Bool {
    switch self {
    case .account, .currency, .content, .revival: false
    default: true
    }
  }

  static let mortal = allCases.filter(\.isMortal)

  var columns: [String] {
    switch self {
    case .account: ["id", "name", "born"]
    case .currency: ["id", "code", "digits", "born"]
    case .content: ["id", "sha256", "size", "born"]
    case .file:
      [
        "id", "name", "content", "format", "account", "first_day", "last_day",
        "opening_units", "opening_day", "closing_units", "closing_day", "balance_currency",
        "rows_new", "rows_known", "rows_deleted", "rows_ignored", "rows_rejected", "skipped",
        "remarks", "born",
      ]
    case .issue: ["id", "file", "line", "place", "reason", "text", "born"]
    case .row:
      [
        "id", "key", "file", "line", "account", "day", "value_day", "units", "currency",
        "gross", "fee", "tax", "balance", "kind", "standing", "state", "source_id", "event",
        "about", "counterparty", "description", "arrives_units", "arrives_currency", "trade",
        "born",
      ]
    case .posting:
      ["id", "entry", "leg", "day", "account", "currency", "units", "row", "stream", "born"]
    case .ownRate:
      ["id", "entry", "base", "base_units", "quote", "quote_units", "born"]
    case .pair: ["id", "out_row", "in_row", "born"]
    case .fact: ["id", "kind", "name", "body", "born"]
    case .rate:
      ["id", "base", "quote", "day", "source", "base_units", "quote_units", "born"]
    case .revival: ["id", "record", "first", "last", "died", "born"]
    case .sighting: ["id", "row", "file", "line", "born"]
    }
  }

  /// A column of a later version, which counts for a record's digest only where it holds something:
  /// so the digests of older records stay as they were.
  var laterColumn: Int32? {
    self == .row ? columns.firstIndex(of: "trade").map { Int32($0) } : nil
  }

  func insertion(records: Int) -> String {
    let marks = "(" + columns.map { _ in "?" }.joined(separator: ",") + ")"
    let values = (0..<records).map { _ in marks }.joined(separator: ",")
    // A row that the book knows already is left as it is; the writer then looks at what it found.
    let known = self == .row ? " ON CONFLICT DO NOTHING" : ""
    // Several at once are never in conflict; a statement that need not be taken back is cheaper.
    let failing = records > 1 ? " OR FAIL" : ""
    return
      "INSERT\(failing) INTO \(name)(\(columns.joined(separator: ","))) VALUES\(values)\(known)"
  }
}
