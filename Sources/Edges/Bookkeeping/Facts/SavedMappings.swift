import Ledger
import Statements
import Store

/// The layouts of tables that were read before, found again by their headers.
///
/// What columns hold is the same for every file of a header; the order of dates, the decimal mark,
/// the currency and the signs are one account's, and are not taken for another's.
enum SavedMappings {
  static func all(_ reader: Reader, for account: AccountName?) throws -> [Mapping] {
    let all = try kept(reader)
    // One header may be of two banks, or of one bank's two accounts: its own goes first.
    let own = all.filter { account != nil && $0.account == account }
    return (own + all.filter { account == nil || $0.account != account }).map { kept in
      var mapping = kept.mapping
      if account == nil || kept.account != account {
        mapping.dateOrder = nil
        mapping.decimal = nil
        mapping.currency = nil
        mapping.knowsSigns = false
      }
      return mapping
    }
  }

  /// Each layout with the account whose files taught it, in the order of their headers.
  static func kept(_ reader: Reader) throws -> [(mapping: Mapping, account: AccountName?)] {
    try reader.facts(FactKind.mapping).compactMap { fact in
      guard let stored = FactCoding.decode([String].self, fact.body), let text = stored.first,
        let mapping = try? Mapping(text: text)
      else { return nil }
      return (mapping, stored.dropFirst().first.flatMap { AccountName($0) })
    }
  }

  /// Keeps a layout under its header, and each further account's beside it; one without a header can't be found again. Of the order of
  /// dates and the decimal mark, only what the person answered is kept: what one file's cells said
  /// of themselves, the next file's cells say of themselves.
  static func keep(
    _ found: Mapping, of accounts: [AccountName], _ answers: ReadingOptions, _ writer: Writer
  ) throws {
    guard !found.header.isEmpty else { return }
    var mapping = found
    mapping.dateOrder = answers.dateOrder ?? answers.mapping?.dateOrder
    mapping.decimal = answers.decimal ?? answers.mapping?.decimal
    // An answer that was given once holds until a file contradicts it.
    let own = try kept(writer.reader()).first {
      $0.mapping.names == found.names && accounts.count == 1 && $0.account == accounts[0]
    }?.mapping
    if let own, mapping.dateOrder == nil, own.dateOrder == found.dateOrder {
      mapping.dateOrder = own.dateOrder
    }
    if let own, mapping.decimal == nil, own.decimal == found.decimal {
      mapping.decimal = own.decimal
    }
    let owner = accounts.count == 1 ? [accounts[0].description] : []
    var name = mapping.names.joined(separator: "|")
    // Books of earlier versions have the header alone.
    let known = try writer.reader().fact(FactKind.mapping, name)
      .flatMap { FactCoding.decode([String].self, $0.body) }
    if known.map({ Array($0.dropFirst()) }) != owner, let owner = owner.first {
      name += "\t" + owner
    }
    _ = try writer.set(FactKind.mapping, name, FactCoding.encode([mapping.text] + owner))
  }
}
