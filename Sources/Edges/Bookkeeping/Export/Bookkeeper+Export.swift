import Foundation
import Ledger
import Money
import Store

extension Bookkeeper {
  /// Writes the whole book in an open format, in pieces, oldest entry first. Gives the number of
  /// entries.
  public func export(to target: ExportTarget, _ write: (String) throws -> Void) throws -> Int {
    try book.read { reader in
      var format = target.format
      try write(format.opening(reader.exported()))
      let accounts = try reader.accounts()
      let files = Dictionary(uniqueKeysWithValues: try reader.files().map { ($0.id, $0.note.name) })
      var count = 0
      var text = ""
      try reader.entries { entry, row in
        count += 1
        text += format.entry(
          ExportedEntry(
            id: entry.id.number, day: entry.day, description: row.row.description,
            counterparty: row.row.counterparty,
            postings: entry.legs.compactMap { leg in
              guard let account = accounts[leg.account] else { return nil }
              let isMain = leg.row == entry.id
              return ExportedPosting(
                account: account, amount: leg.amount,
                stream: leg.stream.flatMap { accounts[$0] },
                source: isMain ? (files[row.row.file] ?? "", row.row.line) : nil)
            }, rate: entry.ownRate))
        if text.utf8.count > 1 << 16 {
          try write(text)
          text = ""
        }
      }
      try write(text + format.closing())
      return count
    }
  }
}

extension Reader {
  fileprivate func exported() throws -> ExportedBook {
    var accounts: [(name: AccountName, first: Day)] = []
    var currencies: Set<Currency> = []
    let always = Day(number: .min / 2)...Day(number: .max / 2)
    for (id, name) in try self.accounts() {
      var first: Day?
      try postings(of: id, in: always) { line in
        first = min(first ?? line.day, line.day)
        currencies.insert(line.amount.currency)
      }
      if let first { accounts.append((name, first)) }
    }
    var rates: [(day: Day, rate: Rate)] = []
    try self.rates { rate in
      guard currencies.contains(rate.rate.base.currency),
        currencies.contains(rate.rate.quote.currency)
      else { return }
      rates.append((rate.day, rate.rate))
    }
    return ExportedBook(
      accounts: accounts.sorted { $0.name < $1.name }, currencies: currencies.sorted(),
      rates: rates.sorted { $0.day < $1.day })
  }
}
