import Ledger
import Money

/// One line a posting. Text that a spreadsheet would take for a formula gets an apostrophe before
/// it, so that it is read as text; days, numbers and amounts are the book's own and stay as they
/// are, so that `-12.50` is a figure still.
///
/// What begins a formula: https://owasp.org/www-community/attacks/CSV_Injection. Spaces before it
/// and the full-width forms of the signs are taken for it by some programs.
public struct CSVExport: ExportFormat {
  public init() {}

  public mutating func opening(_ book: ExportedBook) -> String {
    "entry,day,description,counterparty,account,amount,currency,stream,file,line\r\n"
  }

  public mutating func entry(_ entry: ExportedEntry) -> String {
    var text = ""
    for posting in entry.postings {
      let cells = [
        String(entry.id), entry.day.description, CSVExport.text(entry.description),
        CSVExport.text(entry.counterparty ?? ""), CSVExport.text(posting.account.description),
        posting.amount.decimalString, CSVExport.text(posting.amount.currency.code),
        CSVExport.text(posting.stream?.description ?? ""),
        CSVExport.text(posting.source?.file ?? ""),
        posting.source.map { String($0.line) } ?? "",
      ]
      text += cells.joined(separator: ",") + "\r\n"
    }
    return text
  }

  public mutating func closing() -> String { "" }

  static func text(_ value: String) -> String {
    var line = value
    if beginsFormula(line) { line = "'" + line }
    // Where a comma is decimal, semicolons part the cells.
    guard line.utf8.contains(where: { ",;\"\t\n\r".utf8.contains($0) }) else { return line }
    return "\"\(line.replacing("\"", with: "\"\""))\""
  }

  private static func beginsFormula(_ text: String) -> Bool {
    var scalars = text.unicodeScalars[...]
    if let first = scalars.first, "\t\r\n".unicodeScalars.contains(first) { return true }
    while let first = scalars.first, first.properties.isWhitespace || isUnseen(first) {
      scalars.removeFirst()
    }
    return scalars.first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
  }

  /// Marks of direction and joiners are nothing to a spreadsheet.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .format || scalar.properties.generalCategory == .control
  }
}
