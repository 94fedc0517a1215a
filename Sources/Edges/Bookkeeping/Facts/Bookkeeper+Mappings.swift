public import Ledger
public import Statements
import Store

/// A layout of columns that the book keeps, to be found again by its header.
public struct KeptMapping: Hashable, Sendable {
  /// Its place in the list, from 1.
  public var number: Int
  public var mapping: Mapping
  /// The account whose files taught it; `nil` where it is of several.
  public var account: AccountName?
}

extension Bookkeeper {
  /// The layouts that the book keeps, in the order of their headers.
  public func mappings() throws -> [KeptMapping] {
    try book.read { reader in
      try SavedMappings.kept(reader).enumerated().map { place, kept in
        KeptMapping(number: place + 1, mapping: kept.mapping, account: kept.account)
      }
    }
  }

  /// A kept layout by its number or its name; `nil` where there is none.
  public func mapping(named name: String) throws -> KeptMapping? {
    let all = try mappings()
    return all.first { String($0.number) == name }
      ?? all.first { !$0.mapping.name.isEmpty && $0.mapping.name == name }
  }

  /// How a table would be read with what the book knows: nothing is booked.
  public func trial(of file: StatementFile, _ given: ReadingOptions, for account: AccountName?)
    throws -> MappingTrial
  {
    let options = try book.read { reader in
      var options = given
      options.userCurrencies.merge(try reader.userCurrencies()) { given, _ in given }
      options.saved += try SavedMappings.all(reader, for: account)
      return options
    }
    return try CSVFormat.trial(of: file, options)
  }
}
