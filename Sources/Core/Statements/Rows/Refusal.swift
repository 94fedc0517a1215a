public import Money

/// Why a file as a whole was not read. The sentence, and the remedy, are made in `Speech`.
public enum Refusal: Error, Hashable, Sendable {
  case empty
  /// Nothing here looks like a statement that Masar knows. `looksLike` names what it is, if known.
  case unknownFormat
  case binary(looksLike: String?)
  case archive(kind: String)
  /// A workbook of a kind that isn't read; a spreadsheet program can save it as one that is.
  case spreadsheet(kind: String)
  /// A text or slides, or what else is written and no table.
  case document(kind: String)
  /// A DOCTYPE or an entity declaration in XML.
  case doctype
  case undecodable(offset: Int)
  case lineTooLong(line: Int, limit: Int)
  case truncated(line: Int)
  /// A quote that is opened and never closed took all rows.
  case unclosedQuote(line: Int)
  /// More rows than are read whole at once.
  case tooManyRows(limit: Int)
  case noRows(FormatID)
  /// Metrics or a report that is not of money movements (an estimate, a list of members).
  case notALedger(FormatID)
  case malformed(FormatID, line: Int)
  /// The table's days are of a Hijri calendar; the first of them, and where it stands.
  case hijriDates(line: Int, column: String, text: String)
  /// The table's dates have no year, and nothing above it says of which they are; the first of them.
  case datesWithoutYear(String)
  /// The file can be read in more than one way; answering the question decides.
  case question(Question)
  /// An archive, a workbook or a PDF that couldn't be opened, or that isn't safe to.
  case unopened(Unopened)
}

/// Why what holds a statement wasn't opened.
public enum Unopened: String, Hashable, Sendable, CaseIterable {
  case encrypted, damaged
  /// More than a statement is, once it is unpacked: what a zip bomb does.
  case tooLarge
  case tooManyFiles, tooDeep
  /// A name that leads out of the archive's folder, or a link.
  case unsafePath
  /// Packed in a way that Masar can't unpack.
  case unsupported
  /// A web page without a statement's table.
  case webPage
  /// No statement lies in it.
  case nothingInside
  /// Pages that are pictures.
  case scanned
  /// `pdftotext` isn't installed.
  case noPDFReader
  case tookTooLong
}

/// What a file can't answer by itself; each has a flag that does.
public enum Question: Hashable, Sendable {
  /// `--date-order dmy|mdy|ymd`: the orders that fit every row, and a few cells as they stand.
  case dateOrder(fits: [DateOrder], samples: [String])
  /// `--decimal point|comma`: both fit every row.
  case decimal(samples: [String])
  /// `--currency CODE`: the file doesn't say.
  case currency
  /// `--mapping FILE`: the columns could not be told apart.
  case columns(headers: [String])
}

/// The answers a person gave, and what the caller knows already.
public struct ReadingOptions: Hashable, Sendable {
  public var dateOrder: DateOrder?
  public var decimal: DecimalMark?
  public var currency: Currency?
  /// A layout saved earlier or given by hand; see `Mapping`.
  public var mapping: Mapping?
  /// Layouts saved earlier, tried by header fingerprint before one is proposed.
  public var saved: [Mapping] = []
  /// Currencies known beyond ISO 4217 (crypto and the like), by code.
  public var userCurrencies: [String: Currency] = [:]
  /// The account is one that the person owes, so that amounts without any sign are money out.
  public var isOwed = false

  public init() {}
}
