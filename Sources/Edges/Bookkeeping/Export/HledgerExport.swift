import Ledger
import Money

/// A journal that `hledger check` accepts (https://hledger.org/hledger.html#journal).
public struct HledgerExport: ExportFormat {
  public init() {}

  public mutating func opening(_ book: ExportedBook) -> String {
    var text = "; Exported by Masar. Amounts are exact; each posting names its file and line.\n"
    text += "decimal-mark .\n\n"
    for currency in book.currencies {
      text += "commodity 1000.\(String(repeating: "0", count: Int(currency.minorDigits)))"
      text += " \(HledgerExport.symbol(currency))\n"
    }
    text += "\n"
    for account in book.accounts { text += "account \(HledgerExport.name(account.name))\n" }
    text += "\n"
    for (day, rate) in book.rates {
      text += "P \(day) \(HledgerExport.symbol(rate.base.currency)) "
      text += "\(decimalText(rate)) \(HledgerExport.symbol(rate.quote.currency))\n"
    }
    return text + "\n"
  }

  public mutating func entry(_ entry: ExportedEntry) -> String {
    var text = "\(entry.day) * \(HledgerExport.plain(entry.description))"
    text += "  ; masar: \(entry.id)"
    if let counterparty = entry.counterparty {
      text += ", counterparty: \(HledgerExport.plain(counterparty).replacing(",", with: " "))"
    }
    text += "\n"
    for posting in entry.postings {
      text += "    \(HledgerExport.name(posting.account))  "
      text += "\(posting.amount.decimalString) \(HledgerExport.symbol(posting.amount.currency))"
      if let source = posting.source {
        text += "  ; source: \(HledgerExport.plain(source.file)) line \(source.line)"
      }
      text += "\n"
    }
    return text + "\n"
  }

  public mutating func closing() -> String { "" }

  private static func name(_ account: AccountName) -> String {
    // Two spaces end a name, and these characters open comments, codes and virtual postings.
    var path = ""
    for character in account.path {
      path.append(";()[]{}\"|".contains(character) ? "-" : character)
    }
    return "\(account.kind.rawValue):\(path.split(separator: " ").joined(separator: " "))"
  }

  private static func symbol(_ currency: Currency) -> String {
    currency.code.utf8.allSatisfy { 0x41...0x5A ~= $0 } ? currency.code : "\"\(currency.code)\""
  }

  private static func plain(_ text: String) -> String {
    // In comments a date in brackets, and a tag `date:`, would move the posting to another day.
    let line = oneLine(text).replacing(";", with: ",").replacing("|", with: "/")
      .replacing("[", with: "(").replacing("]", with: ")").replacing(":", with: "∶")
    // A description that starts like a status or a code would be read as one.
    guard let first = line.first, "*!(=~".contains(first) else { return line.isEmpty ? "-" : line }
    return "- " + line
  }
}
