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
      [
        "id", "entry", "leg", "day", "account", "currency", "units", "row", "stream", "against",
        "born",
      ]
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

  /// Columns that came with a later version of the book. Where they are empty they leave nothing
  /// in the digest, so that records from before keep theirs.
  var added: Columns {
    switch self {
    case .posting: places(of: ["against"])
    case .row: places(of: ["trade"])
    default: []
    }
  }

  func places(of names: Set<String>) -> Columns {
    var places: Columns = []
    for (place, name) in columns.enumerated() where names.contains(name) {
      places.insert(.at(place))
    }
    return places
  }

  /// The statement that writes so many records; columns that none of them fills are left out.
  func insertion(records: Int, without absent: Columns = []) -> String {
    let filled = columns.indices.filter { !absent.contains(.at($0)) }.map { columns[$0] }
    let marks = "(" + filled.map { _ in "?" }.joined(separator: ",") + ")"
    let values = (0..<records).map { _ in marks }.joined(separator: ",")
    // A row that the book knows already is left as it is; the writer then looks at what it found.
    let known = self == .row && records == 1 ? " ON CONFLICT DO NOTHING" : ""
    // What several at once wrote before a conflict stays; a statement that need not be taken back is
    // cheaper.
    let failing = records > 1 ? " OR FAIL" : ""
    return
      "INSERT\(failing) INTO \(name)(\(filled.joined(separator: ","))) VALUES\(values)\(known)"
  }
}

/// A set of a table's columns, by their places.
struct Columns: OptionSet, Hashable {
  let rawValue: UInt64

  static func at(_ place: Int) -> Columns { Columns(rawValue: 1 << UInt64(place)) }
}
