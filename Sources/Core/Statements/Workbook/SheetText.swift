import Money

/// One sheet of a workbook as tab-separated text.
struct SheetText {
  private let strings: SharedStrings
  private let styles: CellStyles
  private let countsFrom1904: Bool

  private var body: [UInt8] = []
  /// The end of each row in `body` and how many cells it has; rows that aren't there have none.
  private var rows: [(end: Int, cells: Int)] = []
  /// Where a number's point stands in `body`.
  private var points: [Int] = []
  /// What the figures that are stored as text say of their decimal mark.
  private var evidence = NumberEvidence()

  /// A sheet has no more (ECMA-376 part 1, annex; Excel's own limits).
  private static let mostRows = 1_048_576
  private static let mostColumns = 16_384
  /// Small parts can ask for far more blank cells than any statement has.
  private static let mostBytes = 96 << 20
  private static let mostBlanks = 16 << 20
  private var isTooLarge = false
  /// Cells that aren't there, before others that are.
  private var blanks = 0

  init(_ strings: SharedStrings, _ styles: CellStyles, countsFrom1904: Bool) {
    self.strings = strings
    self.styles = styles
    self.countsFrom1904 = countsFrom1904
  }

  private struct Cell {
    var column = 0
    var style = 0
    var type = ""
    var value: [UInt8] = []
  }

  mutating func read(_ part: [UInt8]) throws(Refusal) -> [UInt8] {
    var xml = XMLTokens(try WorkbookXML.decoded(part))
    var cell: Cell?
    var nextColumn = 0
    var text = StringText()
    var isValue = false
    while true {
      switch xml.next() {
      case .open(let name, let attributes, let isEmpty):
        let name = xml.bytes[name].text
        text.open(name, isEmpty: isEmpty)
        switch name {
        case "row":
          try startRow(xml.value("r", attributes).flatMap { Int($0) })
          nextColumn = 0
        case "c" where !isEmpty:
          var opened = Cell(column: nextColumn)
          if let place = xml.attribute("r", in: attributes), let column = SheetText.column(place) {
            opened.column = column
          }
          opened.style = xml.value("s", attributes).flatMap { Int($0) } ?? 0
          opened.type = xml.value("t", attributes) ?? "n"
          nextColumn = opened.column + 1
          cell = opened
        case "c":
          nextColumn += 1
        case "v": isValue = !isEmpty
        default: break
        }
      case .close(let name):
        let name = xml.bytes[name].text
        text.close(name)
        switch name {
        case "v": isValue = false
        case "c":
          if let cell { add(cell) }
          cell = nil
        case "sheetData": return try finished()
        default: break
        }
      case .text(let range):
        if isValue || text.isWanted, cell != nil { xml.append(range, to: &cell!.value) }
      case .plain(let range):
        if isValue || text.isWanted { cell?.value += xml.bytes[range] }
      case .declaration: throw .doctype
      case .broken: throw .unopened(.damaged)
      case .end: return try finished()
      }
    }
  }

  /// `BC12` is in column 54, from 0.
  private static func column(_ place: ArraySlice<UInt8>) -> Int? {
    var column = 0
    for byte in place {
      guard 0x41...0x5A ~= byte, column < mostColumns else { break }
      column = column * 26 + Int(byte - 0x40)
    }
    return column > 0 ? column - 1 : nil
  }

  private mutating func startRow(_ stated: Int?) throws(Refusal) {
    // Rows come in order; one that doesn't is taken for the next.
    let number = max(stated ?? 0, rows.count + 1)
    guard number <= SheetText.mostRows else { throw .unopened(.tooLarge) }
    while rows.count < number { rows.append((body.count, 0)) }
  }

  private mutating func add(_ cell: Cell) {
    guard cell.column < SheetText.mostColumns else { return }
    var written: [UInt8] = []
    var point: Int?
    // What was stored as text.
    var text: ArraySlice<UInt8>?
    switch cell.type {
    case "s":
      if let number = Int(cell.value[...].text), let string = strings[number] {
        text = string
        written = SheetText.written(string)
      }
    case "n":
      guard let number = CellNumber(cell.value[...]) else { break }
      let style = styles[cell.style]
      if style == .day, let serial = number.serialText(countsFrom1904: countsFrom1904) {
        written = serial
      } else {
        written = number.text ?? cell.value
        point = written.firstIndex(of: UInt8(ascii: "."))
        if case .money(let currency) = style { written += Array(" \(currency.code)".utf8) }
      }
    case "d": written = SheetText.withBlank(cell.value)
    // `#N/A` is nothing that anybody wrote.
    case "e": return
    default:
      text = cell.value[...]
      written = SheetText.written(cell.value[...])
    }
    guard !written.isEmpty else { return }
    if let text, Figure.looksLikeOne(text) { evidence.observe(text.span) }
    if rows.isEmpty { rows.append((body.count, 0)) }
    let last = rows.count - 1
    // Cells come in order; one that doesn't is left out rather than put in another's place.
    guard cell.column >= rows[last].cells else { return }
    let skipped = cell.column - max(0, rows[last].cells - 1)
    blanks += max(0, skipped - 1)
    guard body.count < SheetText.mostBytes, blanks < SheetText.mostBlanks else {
      isTooLarge = true
      return
    }
    body += [UInt8](repeating: UInt8(ascii: "\t"), count: skipped)
    if let point { points.append(body.count + point) }
    body += written
    rows[last] = (body.count, cell.column + 1)
  }

  /// A text on one line; in quotes where it holds what parts cells elsewhere.
  static func written(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var cell: [UInt8] = []
    var needsQuotes = false
    for byte in text {
      switch byte {
      case 0..<0x20: cell.append(0x20)
      case UInt8(ascii: "\""):
        needsQuotes = true
        cell += [byte, byte]
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"):
        needsQuotes = true
        cell.append(byte)
      default: cell.append(byte)
      }
    }
    let quote = UInt8(ascii: "\"")
    return needsQuotes ? [quote] + cell + [quote] : cell
  }

  /// `2026-01-31T08:00:00` with a blank in its middle, as tables have it.
  private static func withBlank(_ text: [UInt8]) -> [UInt8] {
    text.map { $0 == UInt8(ascii: "T") ? 0x20 : $0 }.filter { $0 >= 0x20 && $0 != 0x5A }
  }

  private mutating func finished() throws(Refusal) -> [UInt8] {
    // Numbers stored as numbers follow the mark of those stored as text, so that the table has one.
    if evidence.verdict == .decided(.comma) {
      for point in points { body[point] = UInt8(ascii: ",") }
    }
    let width = rows.map(\.cells).max() ?? 0
    guard width > 0 else { return [] }
    let padding = rows.reduce(0) { $0 + ($1.cells > 0 ? width - $1.cells : 0) }
    guard !isTooLarge, blanks + padding < SheetText.mostBlanks + body.count / 4,
      width * rows.count + body.count < SheetText.mostBytes
    else {
      throw .unopened(.tooLarge)
    }
    var text: [UInt8] = []
    text.reserveCapacity(body.count + rows.count * 2)
    var start = 0
    for row in rows {
      text += body[start..<row.end]
      if row.cells > 0 {
        text += [UInt8](repeating: UInt8(ascii: "\t"), count: width - row.cells)
      }
      text.append(UInt8(ascii: "\n"))
      start = row.end
    }
    return text
  }
}
