/// A web page that comes in a statement's place. Banks hand out their tables as pages named `.xls`,
/// which spreadsheet programs open; other pages are what a bank shows when its session has ended.
///
/// Only the tables are read, and only their text: nothing is fetched and nothing is run.
public struct WebPage {
  private let rows: [[[UInt8]]]

  /// Bytes of a page that are read; no statement has more.
  private static let mostBytes = 64 << 20

  /// Whether a file begins as a page does (WHATWG, "MIME Sniffing", 7.1), with whatever name.
  public static func isOne(_ file: StatementFile) -> Bool {
    var start = file.bytes(0..<4096)[...]
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    while true {
      start = start.drop { $0 <= 0x20 }
      let end: [UInt8]
      if begins(start, "<!--") {
        end = Array("-->".utf8)
      } else if begins(start, "<?xml") {
        end = Array("?>".utf8)
      } else {
        break
      }
      guard let place = start.indices.first(where: { start[$0...].starts(with: end) }) else {
        return false
      }
      start = start[(place + end.count)...]
    }
    return [
      "<!doctype html", "<html", "<head", "<body", "<table", "<meta", "<style", "<script",
      "<title", "<div",
    ].contains { begins(start, $0) }
  }

  private static func begins(_ text: ArraySlice<UInt8>, _ beginning: StaticString) -> Bool {
    let count = beginning.utf8CodeUnitCount
    guard text.count > count else { return false }
    let isSame = beginning.withUTF8Buffer { $0.elementsEqual(text.prefix(count).map(lowercased)) }
    // A name ends there: `<header>` is no `<head>`.
    return isSame && !isLetter(text[text.startIndex + count])
  }

  /// Refuses what is too large, and what is no text.
  public init(_ file: StatementFile) throws(Refusal) {
    guard file.count <= WebPage.mostBytes else { throw .unopened(.tooLarge) }
    var reader = WebTableReader(try StatementText(file).bytes)
    rows = try reader.read()
  }

  /// The rows of its tables as tab-separated UTF-8, a line each. Refused where none of them is a
  /// row of a statement: of three cells or more, with a figure among them.
  public var table: [UInt8] {
    get throws(Refusal) {
      guard rows.contains(where: { $0.count >= 3 && $0.contains { Figure.looksLikeOne($0) } })
      else { throw .unopened(.webPage) }
      var table: [UInt8] = []
      for row in rows {
        table += row.map { SheetText.written($0[...]) }.joined(separator: [UInt8(ascii: "\t")])
        table.append(UInt8(ascii: "\n"))
      }
      return table
    }
  }

  static func lowercased(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }

  static func isLetter(_ byte: UInt8) -> Bool {
    isUpper(byte) || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
  }

  private static func isUpper(_ byte: UInt8) -> Bool {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
  }
}
