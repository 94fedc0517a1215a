import Ledger
import Statements
import Store

/// The layouts of tables that were read before, found again by their headers.
///
/// What columns hold is the same for every file of a header; the order of dates, the decimal mark
/// and the currency are one account's, and are not taken for another's.
enum SavedMappings {
  static func all(_ reader: Reader, for account: AccountName?) throws -> [Mapping] {
    try reader.facts(FactKind.mapping).compactMap { fact in
      guard let stored = FactCoding.decode([String].self, fact.body), let text = stored.first,
        var mapping = try? Mapping(text: text)
      else { return nil }
      if account == nil || stored.dropFirst().first != account?.description {
        mapping.dateOrder = nil
        mapping.decimal = nil
        mapping.currency = nil
      }
      return mapping
    }
  }

  /// Keeps a layout under its header; one without a header can't be found again.
  static func keep(_ mapping: Mapping, of accounts: [AccountName], _ writer: Writer) throws {
    guard !mapping.header.isEmpty else { return }
    let owner = accounts.count == 1 ? [accounts[0].description] : []
    _ = try writer.set(
      FactKind.mapping, mapping.header.joined(separator: "|"),
      FactCoding.encode([mapping.text] + owner))
  }
}
