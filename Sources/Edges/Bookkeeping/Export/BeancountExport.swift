import Ledger
import Money

/// A ledger that `bean-check` accepts (https://beancount.github.io/docs/beancount_language_syntax.html).
///
/// Its account names are narrower than Masar's: other characters become dashes, a part that
/// doesn't begin with a capital gets an X before it, and names that would meet get a number.
public struct BeancountExport: ExportFormat {
  private var names: [AccountName: String] = [:]
  private var taken: Set<String> = []

  public init() {}

  public mutating func opening(_ book: ExportedBook) -> String {
    var text = ";; Exported by Masar. Amounts are exact; each posting names its file and line.\n"
    text += "option \"title\" \"Masar\"\n\n"
    for account in book.accounts { text += "\(account.first) open \(name(account.name))\n" }
    text += "\n"
    for (day, rate) in book.rates {
      text += "\(day) price \(BeancountExport.symbol(rate.base.currency)) "
      text += "\(decimalText(rate)) \(BeancountExport.symbol(rate.quote.currency))\n"
    }
    return text + "\n"
  }

  public mutating func entry(_ entry: ExportedEntry) -> String {
    var text = "\(entry.day) * "
    if let counterparty = entry.counterparty {
      text += "\(BeancountExport.quoted(counterparty)) "
    }
    text += "\(BeancountExport.quoted(entry.description))\n  masar: \"\(entry.id)\"\n"
    for posting in entry.postings {
      text += "  \(name(posting.account))  "
      text += "\(posting.amount.decimalString) \(BeancountExport.symbol(posting.amount.currency))\n"
      if let source = posting.source {
        text += "    source: \(BeancountExport.quoted("\(source.file) line \(source.line)"))\n"
      }
    }
    return text + "\n"
  }

  public mutating func closing() -> String { "" }

  private mutating func name(_ account: AccountName) -> String {
    if let name = names[account] { return name }
    let parts = account.path.split(separator: ":").map { BeancountExport.component(String($0)) }
    let kind = account.kind.rawValue
    let root = kind.prefix(1).uppercased() + kind.dropFirst()
    let plain = ([root] + parts).joined(separator: ":")
    var name = plain
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(plain)-\(number)"
      number += 1
    }
    names[account] = name
    return name
  }

  private static func component(_ text: String) -> String {
    var component = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber:
        component.unicodeScalars.append(scalar)
      default:
        component.append("-")
      }
    }
    switch component.unicodeScalars.first?.properties.generalCategory {
    case .uppercaseLetter, .decimalNumber: return component
    case .lowercaseLetter: return component.prefix(1).uppercased() + component.dropFirst()
    default: return "X-" + component
    }
  }

  private static func symbol(_ currency: Currency) -> String {
    let code = currency.code
    let letterFirst = code.utf8.first.map { $0 >= 0x41 } ?? false
    return letterFirst && code.utf8.count > 1 ? code : "X\(code)X"
  }

  private static func quoted(_ text: String) -> String {
    let line = oneLine(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(line)\""
  }
}
