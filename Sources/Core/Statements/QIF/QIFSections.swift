/// Cuts a QIF file into records: lines up to `^`, each under the last header (`!Type:Bank`).
struct QIFSections: Sequence, IteratorProtocol {
  enum Kind: Equatable {
    /// `!Type:Bank`, `Cash`, `Oth A`; `CCard` and `Oth L` are owed.
    case register(isOwed: Bool)
    /// `!Type:Invst`.
    case investments
    /// `!Account`: which account the registers behind it are of.
    case account
    /// Lists of categories, classes, securities, prices and the like.
    case list
    /// Before any header.
    case none
  }

  struct Record {
    let kind: Kind
    /// The line of the first field.
    let line: Int
    /// Each begins with the letter that says what it is.
    let fields: [ArraySlice<UInt8>]
    /// Whether `^` ends it; the last record of a file that was cut off has none.
    let isEnded: Bool
  }

  private var lines: TextLines
  private var kind = Kind.none
  private var fields: [ArraySlice<UInt8>] = []
  private var line = 0

  init(_ bytes: [UInt8]) { lines = TextLines(bytes) }

  mutating func next() -> Record? {
    while let each = lines.next() {
      let text = each.bytes.stripped
      guard let first = text.first else { continue }
      switch first {
      case UInt8(ascii: "!"):
        // A header before `^` ends the record all the same.
        let record = take(isEnded: true)
        if let header = QIFSections.kind(of: text) { kind = header }
        if let record { return record }
      case UInt8(ascii: "^"):
        // GnuCash's guide has `^^`.
        if let record = take(isEnded: true) { return record }
      default:
        if fields.isEmpty { line = each.number }
        fields.append(text)
      }
    }
    return take(isEnded: false)
  }

  private mutating func take(isEnded: Bool) -> Record? {
    guard !fields.isEmpty else { return nil }
    defer { fields = [] }
    return Record(kind: kind, line: line, fields: fields, isEnded: isEnded)
  }

  /// `nil` for headers that begin no section: `!Option:AutoSwitch`, `!Clear:AutoSwitch`.
  static func kind(of header: ArraySlice<UInt8>) -> Kind? {
    let name = header.prefix(32).text.lowercased().filter { $0 != " " }
    switch name {
    case "!type:bank", "!type:cash", "!type:otha": return .register(isOwed: false)
    case "!type:ccard", "!type:othl": return .register(isOwed: true)
    case "!type:invst": return .investments
    case "!account": return .account
    default: return name.hasPrefix("!type:") ? .list : nil
    }
  }
}
