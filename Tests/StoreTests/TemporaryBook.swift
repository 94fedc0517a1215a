import Foundation
import Intake
import Ledger
import Money
import Statements
import Store

/// A new book in a folder of its own, gone when the test is over.
final class TemporaryBook {
  let folder: String
  let path: String
  let book: Book

  init() throws {
    folder = NSTemporaryDirectory() + "masar-store-\(UUID().uuidString)"
    path = folder + "/amal.masar"
    book = try Book.create(at: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }
}

let usd = Currency(code: "USD", minorDigits: 2)!
let egp = Currency(code: "EGP", minorDigits: 2)!
let payPal = AccountName(.assets, "PayPal")
let upwork = AccountName(.income, "Upwork")
let fees = AccountName(.expenses, "Fees", "Upwork")
let firstDay = Day(year: 2026, month: 1, day: 1)!

func note(_ kind: ChangeKind = .importing, why: String = "") -> ChangeNote {
  ChangeNote(kind, at: 1_767_225_600, who: "amal", why: why)
}

extension Writer {
  /// A row of `assets:PayPal` whose key is its number.
  @discardableResult
  func row(
    _ number: Int, _ units: Int64, on day: Day = firstDay, file: FileID = FileID(1),
    _ currency: Currency = usd, alter: (inout BookRow) -> Void = { _ in }
  ) throws -> Insertion {
    var row = BookRow(
      key: RowKey(high: 1, low: UInt64(number)), file: file, line: number,
      account: try account(payPal), day: day, amount: Amount(minorUnits: units, currency),
      kind: units < 0 ? .expense : .income, description: "row \(number)")
    alter(&row)
    return try insert(row)
  }

  /// A row, booked as income.
  @discardableResult
  func income(_ number: Int, _ units: Int64, on day: Day = firstDay) throws -> RowID {
    let id = try row(number, units, on: day).row
    let amount = Amount(minorUnits: units, usd)
    try post(
      id, on: day,
      [Leg(try account(payPal), amount, row: id), Leg(try account(upwork), try amount.negated())])
    return id
  }
}

/// What `body` refuses to do.
func refusal(_ body: () throws -> Void) -> BookRefusal? {
  do {
    try body()
    return nil
  } catch {
    return error as? BookRefusal
  }
}
