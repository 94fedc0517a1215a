/// An Excel workbook (ECMA-376, `.xlsx`): its sheets as delimited text, so that the readers of
/// tables read them like any other.
///
/// The caller takes the parts out of the archive; nothing here opens a file.
///
/// ```swift
/// let workbook = try Workbook { name in archive[name] }
/// for sheet in workbook.sheets { let text = try workbook.text(of: sheet) }
/// ```
public struct Workbook {
  /// A sheet that a person sees; hidden ones hold lists and settings.
  public struct Sheet: Hashable, Sendable {
    public let name: String
    let part: String
  }

  public let sheets: [Sheet]
  private let strings: SharedStrings
  private let styles: CellStyles
  private let countsFrom1904: Bool
  private let part: (String) -> [UInt8]?

  /// The part without which an archive is no workbook.
  public static let mainPart = "xl/workbook.xml"

  /// `part` gives a part's bytes by its name in the archive. Refuses parts with a DOCTYPE and
  /// parts that are no XML.
  public init(part: @escaping (String) -> [UInt8]?) throws(Refusal) {
    self.part = part
    guard let main = part(Workbook.mainPart) else { throw .unopened(.damaged) }
    var targets: [String: String] = [:]
    if let links = part("xl/_rels/workbook.xml.rels") {
      try WorkbookXML.each(links) { xml, name, attributes in
        guard name == "Relationship", let id = xml.value("Id", attributes),
          let target = xml.value("Target", attributes)
        else { return }
        targets[id] = Workbook.path(target)
      }
    }
    var sheets: [Sheet] = []
    var parts: Set<String> = []
    var countsFrom1904 = false
    var number = 0
    try WorkbookXML.each(main) { xml, name, attributes in
      switch name {
      case "workbookPr":
        countsFrom1904 = ["1", "true"].contains(xml.value("date1904", attributes) ?? "")
      case "sheet":
        number += 1
        guard (xml.value("state", attributes) ?? "visible") == "visible" else { return }
        let linked = xml.value("r:id", attributes).flatMap { targets[$0] }
        let part = linked ?? "xl/worksheets/sheet\(number).xml"
        // A part is one sheet, however often it is named.
        guard parts.insert(part).inserted else { return }
        sheets.append(Sheet(name: xml.value("name", attributes) ?? "\(number)", part: part))
      default: break
      }
    }
    self.sheets = sheets
    self.countsFrom1904 = countsFrom1904
    strings = try SharedStrings(part("xl/sharedStrings.xml") ?? [])
    styles = try CellStyles(part("xl/styles.xml") ?? [])
  }

  /// The sheet as tab-separated UTF-8, a line for each of its rows so that lines are the rows'
  /// numbers: days as ISO 8601, figures exact and without grouping, text as it stands. Empty where
  /// the sheet holds nothing.
  public func text(of sheet: Sheet) throws(Refusal) -> [UInt8] {
    guard let bytes = part(sheet.part) else { return [] }
    var table = SheetText(strings, styles, countsFrom1904: countsFrom1904)
    return try table.read(bytes)
  }

  /// A target as a part's name: relative to the workbook's folder, or from the archive's root.
  private static func path(_ target: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = ["xl"]
    for step in target.split(separator: "/") {
      if step == ".." { _ = parts.popLast() } else if step != "." { parts.append(String(step)) }
    }
    return parts.joined(separator: "/")
  }
}

/// Strings that many cells share, by number.
struct SharedStrings {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  init(_ part: [UInt8]) throws(Refusal) {
    guard !part.isEmpty else { return }
    var xml = XMLTokens(try WorkbookXML.decoded(part))
    var text = StringText()
    while true {
      switch xml.next() {
      case .open(let name, _, let isEmpty):
        text.open(xml.bytes[name].text, isEmpty: isEmpty)
        if isEmpty, xml.bytes[name].elementsEqual("si".utf8) { ends.append(bytes.count) }
      case .close(let name):
        text.close(xml.bytes[name].text)
        if xml.bytes[name].elementsEqual("si".utf8) { ends.append(bytes.count) }
      case .text(let range): if text.isWanted { xml.append(range, to: &bytes) }
      case .plain(let range): if text.isWanted { bytes += xml.bytes[range] }
      case .declaration: throw .doctype
      case .broken: throw .unopened(.damaged)
      case .end: return
      }
    }
  }

  subscript(number: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(number) else { return nil }
    return bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }
}

/// Tells which text of a string is to be read: `t`, but not how to pronounce it (`rPh`).
struct StringText {
  private var isText = false
  private var isSpoken = false

  var isWanted: Bool { isText && !isSpoken }

  mutating func open(_ name: String, isEmpty: Bool) {
    if isEmpty { return }
    if name == "t" { isText = true }
    if name == "rPh" { isSpoken = true }
  }

  mutating func close(_ name: String) {
    if name == "t" { isText = false }
    if name == "rPh" { isSpoken = false }
  }
}

/// What the small parts of a workbook are read with.
enum WorkbookXML {
  /// A part as UTF-8. Nearly every one is that already, and long ones are not to be copied.
  static func decoded(_ part: [UInt8]) throws(Refusal) -> [UInt8] {
    let head = String(decoding: part.prefix(128), as: UTF8.self).lowercased()
    if head.hasPrefix("<"), !head.contains("encoding=") || head.contains("utf-8") { return part }
    return try XMLText.decoded(StatementFile(name: "", bytes: part)).bytes
  }

  /// Each opening tag.
  static func each(_ part: [UInt8], _ body: (XMLTokens, String, Range<Int>) -> Void)
    throws(Refusal)
  {
    var xml = XMLTokens(try decoded(part))
    while true {
      switch xml.next() {
      case .open(let name, let attributes, _): body(xml, xml.bytes[name].text, attributes)
      case .close, .text, .plain: continue
      case .declaration: throw .doctype
      case .broken: throw .unopened(.damaged)
      case .end: return
      }
    }
  }
}

extension XMLTokens {
  /// An attribute's value with its entities resolved.
  func value(_ name: StaticString, _ attributes: Range<Int>) -> String? {
    guard let value = attribute(name, in: attributes) else { return nil }
    var text: [UInt8] = []
    append(value.startIndex..<value.endIndex, to: &text)
    return String(decoding: text, as: UTF8.self)
  }
}
