/// Reads the cells of a page's tables in one pass over its bytes, after HTML's rules as far as tables
/// need them (WHATWG HTML, 13.2): tags may be missing, and what isn't understood is passed over.
///
/// Tables within tables are read in the order in which their rows begin, so that a table which only
/// lays out the page stands in nobody's way.
struct WebTableReader {
  private let page: [UInt8]
  private var at = 0
  private var rows: [[[UInt8]]] = []
  private var row: [[UInt8]]?
  private var cell: [UInt8]?
  private var isHidden = (row: false, cell: false)
  /// Columns that a cell of a row above reaches down into, and for how many rows more.
  private var taken: [Int: Int] = [:]
  private var cells = 0

  private static let (mostColumns, mostCells) = (1_000, 2_000_000)

  init(_ page: [UInt8]) { self.page = page }

  mutating func read() throws(Refusal) -> [[[UInt8]]] {
    while at < page.count {
      switch page[at] {
      case UInt8(ascii: "<"): try readTag()
      case UInt8(ascii: "&"): readReference()
      default:
        append(page[at])
        at += 1
      }
    }
    endRow()
    return rows
  }

  // MARK: Tags

  private mutating func readTag() throws(Refusal) {
    if matches("<!--") { return skip(past: "-->", from: at + 4) }
    var name = at + 1
    let isEnd = name < page.count && page[name] == UInt8(ascii: "/")
    if isEnd { name += 1 }
    guard name < page.count,
      WebPage.isLetter(page[name]) || page[name] == UInt8(ascii: "!")
        || page[name] == UInt8(ascii: "?")
    else {
      append(page[at])
      at += 1
      return
    }
    var nameEnd = name
    while nameEnd < page.count, WebPage.isLetter(page[nameEnd]) || isDigit(page[nameEnd]) {
      nameEnd += 1
    }
    at = tagEnd(from: nameEnd)
    let word = String(decoding: page[name..<nameEnd].map(WebPage.lowercased), as: UTF8.self)
    let attributes = page[nameEnd..<max(nameEnd, at - 1)]
    switch word {
    case "script", "style", "title", "textarea":
      if !isEnd { skipContent(of: word) }
    case "table":
      endRow()
      taken = [:]
    case "tr":
      endRow()
      if !isEnd { try startRow(attributes) }
    case "td", "th":
      endCell()
      if !isEnd { try startCell(attributes) }
    case "br", "p", "div", "li": append(0x20)
    default: break
    }
  }

  /// Behind the `>` of a tag; one in a quoted value doesn't end it.
  private func tagEnd(from start: Int) -> Int {
    var quote: UInt8?
    var place = start
    while place < page.count {
      let byte = page[place]
      place += 1
      if byte == quote {
        quote = nil
      } else if quote == nil {
        if byte == UInt8(ascii: ">") { return place }
        // A quote opens a value only behind the sign that says so.
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
          page[start..<place - 1].last(where: { $0 > 0x20 }) == UInt8(ascii: "=")
        {
          quote = byte
        }
      }
    }
    return place
  }

  private mutating func skipContent(of name: String) {
    let end = Array("</\(name)".utf8)
    while at < page.count {
      if page[at] == UInt8(ascii: "<"),
        page[at...].prefix(end.count).map(WebPage.lowercased) == end
      {
        at = tagEnd(from: at + end.count)
        return
      }
      at += 1
    }
  }

  private mutating func skip(past end: StaticString, from start: Int) {
    at = start
    while at < page.count {
      if matches(end) {
        at += end.utf8CodeUnitCount
        return
      }
      at += 1
    }
  }

  private func matches(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard at + count <= page.count else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(page[at..<at + count]) }
  }

  private func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

  // MARK: Rows and cells

  private mutating func startRow(_ attributes: ArraySlice<UInt8>) throws(Refusal) {
    row = []
    isHidden.row = hides(attributes)
    reachDown()
    try refuseTooMany()
  }

  private func refuseTooMany() throws(Refusal) {
    guard cells <= WebTableReader.mostCells else { throw .unopened(.tooLarge) }
  }

  /// Cells that begin in a row above stay empty here: an amount stands once.
  private mutating func reachDown() {
    while let count = row?.count, let left = taken[count] {
      row?.append([])
      cells += 1
      taken[count] = left > 1 ? left - 1 : nil
    }
  }

  private mutating func startCell(_ attributes: ArraySlice<UInt8>) throws(Refusal) {
    if row == nil { try startRow([]) }
    cells += 1
    try refuseTooMany()
    cell = []
    isHidden.cell = hides(attributes)
    let width = min(number("colspan", attributes) ?? 1, WebTableReader.mostColumns)
    let height = min(number("rowspan", attributes) ?? 1, 65_534)
    span = (max(width, 1), max(height, 1))
  }

  private var span = (width: 1, height: 1)

  private mutating func endCell() {
    guard let text = cell else { return }
    cell = nil
    guard !isHidden.cell, let column = row?.count, column < WebTableReader.mostColumns else {
      return
    }
    row?.append(WebTableReader.trimmed(text))
    let end = min(column + span.width, WebTableReader.mostColumns)
    while let count = row?.count, count < end { row?.append([]) }
    cells += span.width - 1
    if span.height > 1 {
      for place in column..<end { taken[place] = span.height - 1 }
    }
    reachDown()
  }

  private mutating func endRow() {
    endCell()
    guard var ended = row else { return }
    row = nil
    while ended.last?.isEmpty == true { ended.removeLast() }
    if !isHidden.row, !ended.isEmpty { rows.append(ended) }
  }

  private static func trimmed(_ text: [UInt8]) -> [UInt8] {
    var text = text
    while text.last == 0x20 { text.removeLast() }
    return text
  }

  // MARK: Attributes

  private func hides(_ attributes: ArraySlice<UInt8>) -> Bool {
    guard !attributes.isEmpty else { return false }
    let text = String(
      decoding: attributes.filter { $0 > 0x20 }.map(WebPage.lowercased), as: UTF8.self)
    return text.utf8.count < 4096 && text.contains("display:none")
  }

  private func number(_ name: StaticString, _ attributes: ArraySlice<UInt8>) -> Int? {
    let text = attributes.prefix(4096).map(WebPage.lowercased)
    let count = name.utf8CodeUnitCount
    guard text.count > count else { return nil }
    for place in 0..<text.count - count
    where name.withUTF8Buffer({ $0.elementsEqual(text[place..<place + count]) }) {
      let value = text[(place + count)...].drop {
        $0 <= 0x20 || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "\"")
          || $0 == UInt8(ascii: "'")
      }
      return Int(String(decoding: value.prefix(while: isDigit).prefix(6), as: UTF8.self))
    }
    return nil
  }

  // MARK: Text

  /// Blanks of any kind are one blank, and none begins a cell.
  private mutating func append(_ byte: UInt8) {
    guard cell != nil else { return }
    if byte > 0x20 {
      cell?.append(byte)
    } else if let last = cell?.last, last != 0x20 {
      cell?.append(0x20)
    }
  }

  private mutating func readReference() {
    let end = page[at...].prefix(12).firstIndex(of: UInt8(ascii: ";"))
    guard let end, let scalar = WebTableReader.scalar(page[(at + 1)..<end]) else {
      append(page[at])
      at += 1
      return
    }
    at = end + 1
    if scalar.properties.isWhitespace { return append(0x20) }
    // Marks that say in which direction to write are nothing that a cell holds.
    if scalar.properties.generalCategory == .format { return }
    for byte in String(Character(scalar)).utf8 { append(byte) }
  }

  /// A number, or one of the names that stand in tables of money (WHATWG HTML, 13.5).
  private static func scalar(_ reference: ArraySlice<UInt8>) -> UnicodeScalar? {
    let name = String(decoding: reference, as: UTF8.self)
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(UnicodeScalar.init)
    }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(UnicodeScalar.init) }
    return names[name]
  }

  private static let names: [String: UnicodeScalar] = [
    "nbsp": "\u{A0}", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "euro": "€",
    "pound": "£", "yen": "¥", "cent": "¢", "minus": "−", "ndash": "–", "mdash": "—",
    "lrm": "\u{200E}",
    "rlm": "\u{200F}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "shy": "\u{AD}", "ensp": "\u{2002}",
    "emsp": "\u{2003}", "thinsp": "\u{2009}", "middot": "·", "bull": "•", "hellip": "…",
    "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "agrave": "à", "aacute": "á",
    "acirc": "â",
    "auml": "ä", "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê", "iacute": "í",
    "icirc": "î",
    "ntilde": "ñ", "oacute": "ó", "ocirc": "ô", "ouml": "ö", "uacute": "ú", "ucirc": "û",
    "uuml": "ü",
    "szlig": "ß", "Eacute": "É", "Uuml": "Ü", "Ouml": "Ö", "Auml": "Ä",
  ]
}
