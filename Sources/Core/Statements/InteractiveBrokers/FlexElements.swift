/// The elements of a Flex XML that may be rows, in the order of the file: everything they say is in
/// their attributes.
struct FlexElements {
  enum Kind: String {
    case trade = "Trade"
    case confirmation = "TradeConfirm"
    case cash = "CashTransaction"
    case action = "CorporateAction"
    case transfer = "Transfer"
    case balance = "CashReportCurrency"
    case statement = "FlexStatement"
  }

  private(set) var records: [(kind: Kind, record: FlexRecord)] = []
  /// Lines of sums, lots, positions and accruals: what other elements tell already, or no money.
  private(set) var skipped: [Reading.Skipped] = []
  private(set) var issues: [Issue]

  private var tokens: XMLTokens
  private var line = 1
  private var countedTo = 0

  init(_ file: StatementFile) throws(Refusal) {
    let text = try XMLText.decoded(file)
    tokens = XMLTokens(text.bytes)
    issues = text.issues
  }

  mutating func read() throws(Refusal) {
    var depth = 0
    while true {
      switch tokens.next() {
      case .open(let name, let attributes, let isEmpty):
        if !isEmpty { depth += 1 }
        take(name, attributes)
      case .close: depth -= 1
      case .text, .plain: break
      case .declaration: throw .doctype
      case .broken: return cut()
      case .end:
        if depth > 0 { cut() }
        return
      }
    }
  }

  private mutating func cut() {
    issues.append(Issue(line: lineNumber(at: tokens.at), reason: .truncated))
  }

  private mutating func take(_ name: Range<Int>, _ attributes: Range<Int>) {
    let place = name.lowerBound
    guard let kind = Kind(rawValue: tokens.bytes[name].prefix(32).text) else {
      // A line of data of a kind that moves nothing, or that says again what others say.
      guard attributes.count > 24, FlexElements.isTold(tokens.bytes[name]) else { return }
      skipped.append(.init(line: lineNumber(at: place), why: .noMoney))
      return
    }
    var record = FlexRecord(line: lineNumber(at: place))
    tokens.eachAttribute(in: attributes) { name, value in
      guard let field = FlexField.byName[name.text.lowercased()], record[field].isEmpty else {
        return
      }
      record[field] = value.folded
    }
    records.append((kind, record))
  }

  /// Elements of the query itself hold no data line.
  private static func isTold(_ name: ArraySlice<UInt8>) -> Bool {
    !name.starts(with: "Flex".utf8) && !name.elementsEqual("AccountInformation".utf8)
  }

  private mutating func lineNumber(at place: Int) -> Int {
    for at in countedTo..<max(countedTo, place) where tokens.bytes[at] == 0x0A { line += 1 }
    countedTo = max(countedTo, place)
    return line
  }
}

extension XMLTokens {
  /// Every attribute of an opening tag, its value with entities as what they stand for.
  func eachAttribute(
    in range: Range<Int>, _ body: (_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Void
  ) {
    var place = range.lowerBound
    while place < range.upperBound {
      while place < range.upperBound, bytes[place] <= 0x20 { place += 1 }
      let start = place
      while place < range.upperBound, bytes[place] > 0x20, bytes[place] != UInt8(ascii: "=") {
        place += 1
      }
      let name = start..<place
      while place < range.upperBound, bytes[place] != UInt8(ascii: "\""),
        bytes[place] != UInt8(ascii: "'")
      {
        place += 1
      }
      guard place < range.upperBound else { return }
      let quote = bytes[place]
      let first = place + 1
      place = first
      while place < range.upperBound, bytes[place] != quote { place += 1 }
      if bytes[first..<place].contains(UInt8(ascii: "&")) {
        var value: [UInt8] = []
        append(first..<place, to: &value)
        body(bytes[name], value[...])
      } else {
        body(bytes[name], bytes[first..<place])
      }
      place += 1
    }
  }
}
