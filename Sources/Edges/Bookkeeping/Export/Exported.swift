public import Ledger
public import Money

/// An entry with all that an open format can say of it.
public struct ExportedEntry: Sendable {
  public var id: Int64
  public var day: Day
  public var description: String
  public var counterparty: String?
  public var postings: [ExportedPosting]
  /// The rate that the event itself brought about.
  public var rate: Rate?
}

public struct ExportedPosting: Sendable {
  public var account: AccountName
  public var amount: Amount
  public var stream: AccountName?
  /// The file and the line that say so.
  public var source: (file: String, line: Int)?
}

/// What a format may want to declare before the first entry.
public struct ExportedBook: Sendable {
  /// The accounts, each with the day of its first posting.
  public var accounts: [(name: AccountName, first: Day)]
  public var currencies: [Currency]
  public var rates: [(day: Day, rate: Rate)]
}

/// An open format: text before the entries, each entry, text after them. Entries come one by one,
/// so that a long book needs no memory.
public protocol ExportFormat: Sendable {
  mutating func opening(_ book: ExportedBook) -> String
  mutating func entry(_ entry: ExportedEntry) -> String
  mutating func closing() -> String
}

public enum ExportTarget: String, Sendable, CaseIterable {
  case hledger, beancount, csv, json

  public var format: any ExportFormat {
    switch self {
    case .hledger: HledgerExport()
    case .beancount: BeancountExport()
    case .csv: CSVExport()
    case .json: JSONExport()
    }
  }
}

/// Text from statements on one line: line breaks and control characters become spaces.
func oneLine(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: scalars.append(" ")
    case .format where scalar.value != 0x200C && scalar.value != 0x200D: continue
    default: scalars.append(scalar)
    }
  }
  return String(scalars).split(separator: " ").joined(separator: " ")
}

/// One unit of the rate's base in its quote, in plain digits: ten significant ones.
func decimalText(_ rate: Rate) -> String {
  let base = Int128(rate.base.minorUnits)
  let quote = Int128(rate.quote.minorUnits)
  // value = quote / 10^q ÷ (base / 10^b), scaled until ten significant digits stand.
  var exponent = Int(rate.base.currency.minorDigits) - Int(rate.quote.currency.minorDigits)
  var numerator = quote
  var denominator = base
  while exponent > 0, numerator < Int128.max / 1000 {
    numerator *= 10
    exponent -= 1
  }
  while exponent < 0, denominator < Int128.max / 1000 {
    denominator *= 10
    exponent += 1
  }
  var scale: UInt8 = 0
  while scale < 20, numerator / denominator < 1_000_000_000, numerator < Int128.max / 1000 {
    numerator *= 10
    scale += 1
  }
  let value = Rounding.halfEven.divide(numerator, by: denominator)
  return Quantity(coefficient: value, scale: scale).normalized.description
}
