import Bookkeeping
import Foundation
import Intake
import Ledger
import Money
import Statements
import Store
import Synchronization

/// A new book in a folder of its own, gone when the tests are over, and the person who keeps it.
final class TestBook {
  let folder: String
  let path: String
  let keeper: Bookkeeper

  init() throws {
    let folder = NSTemporaryDirectory() + "masar-books-\(UUID().uuidString)"
    _ = TestBook.sweeping
    TestBook.folders.withLock { $0.append(folder) }
    self.folder = folder
    path = folder + "/amal.masar"
    keeper = Bookkeeper(
      book: try Book.create(at: path), who: "amal", now: 1_782_000_000, today: day("2026-06-30"))
  }

  /// Not when this value dies: the keeper may outlive it, and a book whose file is gone is refused.
  private static let folders = Mutex<[String]>([])
  private static let sweeping: Void = {
    atexit {
      TestBook.folders.withLock { folders in
        for folder in folders { try? FileManager.default.removeItem(atPath: folder) }
      }
    }
  }()

  /// Imports one statement, in dollars where it doesn't say.
  @discardableResult
  func take(
    _ text: String, as name: String = "statement.csv", into account: String? = "Bank",
    currency: Currency? = .usd, alter: (inout ImportRequest) -> Void = { _ in }
  ) throws -> FileReport {
    var request = ImportRequest(files: [StatementFile(name: name, bytes: Array(text.utf8))])
    request.account = account.map { AccountName(.assets, $0) }
    request.options.currency = currency
    alter(&request)
    return try keeper.importFiles(request).files[0]
  }

  /// What an account holds, as `12.50 USD`, by currency; nothing where it holds nothing.
  func balance(_ account: String, at day: Day? = nil) throws -> [String] {
    let report = try keeper.balance(at: day)
    guard let line = report.lines.first(where: { $0.account == AccountName(account) }) else {
      return []
    }
    return try line.totals.amounts().map(\.description)
  }

  /// Everything that the books hold, as text: `assets:Bank 12.50 USD`.
  func balances() throws -> [String] {
    try keeper.balance().lines.flatMap { line in
      try line.totals.amounts().map { "\(line.account) \($0)" }
    }
  }

  func digest() throws -> String { try keeper.check().digest }

  /// What `check` finds, as text for failures.
  /// What check finds, but for rows that couldn't be read, which the books can't mend.
  func findings() throws -> [String] {
    try keeper.check().findings.compactMap { finding in
      if case .rejected = finding { return nil }
      return "\(finding)"
    }
  }

  func register(_ account: String) throws -> [RegisterReport.Line] {
    try keeper.register(
      AccountName(account)!, over: day("1900-01-01")...day("2100-01-01"), limit: 10_000
    ).lines
  }
}

func day(_ iso: String) -> Day { Day(iso: iso)! }
let pounds = Currency.iso("EGP")!

func usd(_ minorUnits: Int64) -> Amount { Amount(minorUnits: minorUnits, .usd) }
func eur(_ minorUnits: Int64) -> Amount { Amount(minorUnits: minorUnits, .eur) }
func egp(_ minorUnits: Int64) -> Amount { Amount(minorUnits: minorUnits, pounds) }

extension FileReport {
  /// new, known, ignored, rejected.
  var counts: [Int] { [new, known, ignored, rejected] }
}

extension Rule {
  /// A rule that files what contains some words.
  init(_ words: String, to account: String) {
    self.init(name: words, effect: .file(AccountName(account)!, splits: []))
    contains = words
  }
}
