public import Ledger
public import Money
public import Statements

/// What an import did, file by file.
public struct ImportReport: Sendable {
  public var files: [FileReport] = []
  /// Transfers that were found to be the two sides of one.
  public var transfersMatched = 0
  /// Unsorted rows that may be two sides of one, at least one of them new.
  public var likelyTransfers: LikelyTransfers?
  /// The change in the journal; `nil` where nothing changed or it was a dry run.
  public var change: Int64?
  public var isDryRun = false

  /// Whether a file gave nothing that could be booked.
  public var isRefused: Bool {
    files.contains { $0.refusal != nil || ($0.rejected > 0 && $0.rejected == $0.rows) }
  }
}

/// What became of one file: rows = new + known + ignored + rejected.
public struct FileReport: Sendable {
  public var name: String
  public var refusal: ImportRefusal?
  /// What the file asks besides, once that question is answered.
  public var alsoAsked: [ImportRefusal] = []
  public var format: FormatID?
  public var accounts: [AccountName] = []
  public var new = 0
  /// In the book already.
  public var known = 0
  /// Of the known: deleted by the person earlier, and left deleted.
  public var deleted = 0
  /// Of the new: deleted by the person earlier, and brought back now because they asked.
  public var restored = 0
  /// Kept but not booked: pending, cancelled, or ignored by a rule.
  public var ignored = 0
  public var pending = 0
  public var rejected = 0
  /// Lines that aren't rows: headings, totals.
  public var skipped = 0
  public var issues: [Issue] = []
  /// The days of the new rows.
  public var days: ClosedRange<Day>?
  /// What came in and went out by the new rows.
  public var moneyIn = Totals()
  public var moneyOut = Totals()
  public var opening: Reading.Stated?
  public var closing: Reading.Stated?
  /// Whether the figures are metrics, which are shown and never booked.
  public var isMetrics = false
  /// The layout by which a table was read.
  public var mapping: Mapping?
  /// Of a dry run: whether the layout is new to the book, so that an import shows it first.
  public var asksToTake = false
  /// The first rows, as they would be booked.
  public var first: [Row] = []

  static let mostFirst = 10

  /// Whether it lies in an archive or is one of a workbook's sheets.
  public var isInAnother: Bool { name.contains("/") }

  /// All that it asks, columns to be agreed with last, for their flag agrees with the rest.
  public var asked: [ImportRefusal] {
    let all = [refusal].compactMap(\.self) + alsoAsked
    return all.filter { $0.code != "proposal" } + all.filter { $0.code == "proposal" }
  }

  /// Rows with the days and amounts of another file's, under other words: money that seems to have been
  /// told already.
  public var twins: Likeness?
  /// Rows under a reference of another file's, with another amount, day or text.
  public var restated: Likeness?
  /// The last day of the new rows, where it hasn't come yet.
  public var dayToCome: Day?

  /// Rows that are like another file's.
  public struct Likeness: Hashable, Sendable {
    public let rows: Int
    public let file: String
    public let account: AccountName
    /// Whether so many of them are of different days or amounts that chance hardly makes them alike.
    public var isTelling = false
  }

  public init(name: String) { self.name = name }

  /// Every row of the file, whatever became of it.
  public var rows: Int { new + known + ignored + rejected }
}

/// Why a file was not imported. The book is as it was before the file.
public enum ImportRefusal: Error, Hashable, Sendable {
  case reading(Refusal)
  /// Whose statement it is isn't said in the file: `--account NAME`.
  case needsAccount(suggestion: String?)
  /// The very same file is in the book as another account's.
  case isAnotherAccounts(AccountName)
  /// The very same file was read another way before, by a change: what was booked then stands.
  case readOtherwise(change: Int64)
  /// A layout of columns that nobody has confirmed yet: `--yes` takes it.
  case proposal(Mapping)
  /// Estimates and counts, not money that moved.
  case metricsOnly(FormatID)
  /// The file states no days: what they are is to be told first.
  case noDays
  case tooLarge(bytes: Int, limit: Int)
  /// The file's permissions keep it from being read.
  case noPermission
  /// All that would be new in it has the days and amounts of another file's rows.
  case twins(FileReport.Likeness)
  /// It would change what is closed: by the row at `line`, which is 0 where no single one is known.
  case closed(until: Day, day: Day?, line: Int)
}

extension ImportReport {
  /// A file that was refused before any of it was read.
  public static func refused(_ name: String, _ refusal: ImportRefusal) -> ImportReport {
    var report = ImportReport()
    report.refuse(name, refusal)
    return report
  }

  public var json: JSON {
    .object([
      "dryRun": .bool(isDryRun),
      "change": change.map { .number($0) },
      "transfersMatched": .number(Int64(transfersMatched)),
      "likelyTransfers": likelyTransfers.map(\.json),
      "files": .array(files.map(\.json)),
    ])
  }
}

extension FileReport {
  public var json: JSON {
    .object([
      "file": .string(name),
      "refused": refusal.map { .string($0.code) },
      "alsoAsks": alsoAsked.isEmpty ? nil : .strings(alsoAsked.map(\.code)),
      "format": format.map { .string($0.rawValue) },
      "accounts": .strings(accounts.map(\.description)),
      "rows": .number(Int64(rows)),
      "new": .number(Int64(new)),
      "known": .number(Int64(known)),
      "ignored": .number(Int64(ignored)),
      "rejected": .number(Int64(rejected)),
      "pending": .number(Int64(pending)),
      "deletedEarlier": .number(Int64(deleted)),
      "restored": .number(Int64(restored)),
      "skippedLines": .number(Int64(skipped)),
      "firstDay": days.map { .string($0.lowerBound.description) },
      "lastDay": days.map { .string($0.upperBound.description) },
      "mapping": mapping.map { .string($0.text) },
      "moneyIn": moneyIn.json,
      "moneyOut": moneyOut.json,
      "issues": .array(issues.map(\.json)),
      "twins": twins.map(\.json),
      "restated": restated.map(\.json),
      "dayToCome": dayToCome.map { .string($0.description) },
    ])
  }
}

extension FileReport.Likeness {
  var json: JSON {
    .object([
      "rows": .number(Int64(rows)), "file": .string(file),
      "account": .string(account.description),
    ])
  }
}

extension ImportRefusal {
  /// One word that a program can go by.
  public var code: String {
    switch self {
    case .reading(let refusal): refusal.code
    case .needsAccount: "needsAccount"
    case .proposal: "proposal"
    case .isAnotherAccounts: "isAnotherAccounts"
    case .readOtherwise: "readOtherwise"
    case .metricsOnly: "metricsOnly"
    case .noDays: "noDays"
    case .tooLarge: "tooLarge"
    case .noPermission: "noPermission"
    case .twins: "twins"
    case .closed: "closed"
    }
  }
}

extension Refusal {
  public var code: String {
    switch self {
    case .empty: "empty"
    case .unknownFormat: "unknownFormat"
    case .binary: "binary"
    case .archive: "archive"
    case .spreadsheet: "spreadsheet"
    case .document: "document"
    case .doctype: "doctype"
    case .undecodable: "undecodable"
    case .lineTooLong: "lineTooLong"
    case .truncated: "truncated"
    case .unclosedQuote: "unclosedQuote"
    case .tooManyRows: "tooManyRows"
    case .hijriDates: "hijriDates"
    case .datesWithoutYear: "datesWithoutYear"
    case .noRows: "noRows"
    case .notALedger: "notALedger"
    case .malformed: "malformed"
    case .question(.dateOrder): "askDateOrder"
    case .question(.decimal): "askDecimal"
    case .question(.currency): "askCurrency"
    case .question(.columns): "askColumns"
    case .unopened(let why): why.rawValue
    }
  }
}

extension Issue {
  public var json: JSON {
    .object([
      "line": .number(Int64(line)),
      "column": column.map { .string($0) },
      "reason": .string(reason.rawValue),
      "text": text.isEmpty ? nil : .string(text),
      "difference": difference.map { .string($0.description) },
    ])
  }
}

extension Totals {
  /// `[{"amount": "12.50", "currency": "USD"}, …]`, by currency.
  public var json: JSON {
    .array(
      currencies.map { currency in
        .object([
          "amount": .string(
            Quantity(coefficient: self[currency], scale: currency.minorDigits).description),
          "currency": .string(currency.code),
        ])
      })
  }
}

extension Valuation {
  /// `{"amount": …, "currency": …, "unconverted": […]}`: what is known, and what no rate converts.
  public var json: JSON {
    .object([
      "amount": .string(Quantity(coefficient: known, scale: currency.minorDigits).description),
      "currency": .string(currency.code),
      "unconverted": unconverted.json,
    ])
  }
}
