public import Money

/// A layout of columns: how to read every file that one bank exports.
///
/// It is proposed once (`Proposal`), kept, and found again by the header; or a person writes one by
/// hand, as text:
///
/// ```
/// masar-mapping: 1
/// name: My bank, current account
/// delimiter: semicolon
/// header: date | text | amount
/// column 1: date
/// column 2: description
/// column 3: amount
/// date-order: dmy
/// decimal: comma
/// currency: EUR
/// ```
public struct Mapping: Hashable, Sendable {
  public var name: String
  /// `nil`: decided by the file.
  public var encoding: TextEncoding?
  public var dialect: Dialect
  /// The header's cells as they stand in the file, each on one line; empty for a file without a
  /// header.
  public var header: [String] {
    didSet { header = header.map(Mapping.title) }
  }
  /// What columns hold, by number from 0. Columns that aren't named hold nothing of use.
  public var columns: [Int: ColumnMeaning]
  /// `nil`: decided by the file, or asked.
  public var dateOrder: DateOrder?
  public var decimal: DecimalMark?
  /// The currency where no cell names one.
  public var currency: Currency?
  public var signs: Signs
  /// Whether `signs` count where a file leaves them open; not in a layout that another account's files
  /// taught. Not part of the text.
  public var knowsSigns = true
  /// Whether a fee in its own column is still to be taken off the amount.
  public var feeIsApart: Bool
  /// Lines before the table that are left out unread.
  public var skipLines: Int

  public init(name: String = "", dialect: Dialect = Dialect(), columns: [Int: ColumnMeaning] = [:])
  {
    self.name = name
    self.dialect = dialect
    self.header = []
    self.columns = columns
    self.signs = .asWritten
    self.feeIsApart = false
    self.skipLines = 0
  }

  /// How numbers become effects on the account.
  public enum Signs: String, Hashable, Sendable, CaseIterable {
    /// The amount as it stands; of two columns, credit less the magnitude of debit.
    case asWritten = "as-written"
    /// The amount with the other sign: a card's list of purchases.
    case reversed
    /// A direction column gives the sign; a number's own minus reverses it.
    case byDirection = "by-direction"
    /// A direction column gives the sign; a number's own sign means nothing.
    case byDirectionUnsigned = "by-direction-unsigned"
    /// Credit less debit, each with its own sign: a negative debit gives money back.
    case creditLessDebit = "credit-less-debit"
    /// Credit less debit, whatever sign they have of their own: it only repeats the column.
    case byColumn = "by-column"
    /// Money out, but for amounts that a plus or CR marks as money in: a card's list of purchases
    /// with its payments among them.
    case unsignedOut = "unsigned-out"
    /// Amounts have no sign: the running balance says which way each of them went.
    case byBalance = "by-balance"
  }

  func columns(_ meaning: ColumnMeaning) -> [Int] {
    columns.filter { $0.value == meaning }.keys.sorted()
  }

  func column(_ meaning: ColumnMeaning) -> Int? { columns(meaning).first }

  /// The header's cells as they are compared, so that a bank may change small letters for large.
  public var names: [String] { header.map { HeaderName.normalised($0) } }

  /// Whether a file with this header (compared names) is of this layout.
  func fits(_ names: [String]) -> Bool {
    !header.isEmpty && header.count == names.count && self.names == names
  }

  /// A header's cell as a line of text can hold it: without line ends, and without the bar that parts
  /// cells there. It is compared as the same name.
  private static func title(_ cell: String) -> String {
    var title = String.UnicodeScalarView()
    for scalar in cell.unicodeScalars {
      let isBlank =
        scalar == "|" || scalar == " " || scalar.properties.generalCategory == .control
        || scalar == "\u{2028}" || scalar == "\u{2029}"
      if !isBlank {
        title.append(scalar)
      } else if title.last != " " {
        title.append(" ")
      }
    }
    let bytes = Array(String(title).utf8)
    return String(decoding: HeaderName.trimmed(bytes[...]), as: UTF8.self)
  }
}
