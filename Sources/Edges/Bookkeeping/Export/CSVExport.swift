import Ledger
import Money

/// One line a posting. Text that a spreadsheet would take for a formula gets an apostrophe before
/// it; amounts are plain numbers.
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
        posting.amount.decimalString, posting.amount.currency.code,
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
    if let first = line.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
      line = "'" + line
    }
    guard line.utf8.contains(where: { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }) else { return line }
    return "\"\(line.replacing("\"", with: "\"\""))\""
  }
}
