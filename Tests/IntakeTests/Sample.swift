import Intake
import Ledger
import Money
import Statements

/// Short ways to say rows and amounts in these tests.
func usd(_ minorUnits: Int64) -> Amount { Amount(minorUnits: minorUnits, .usd) }
func eur(_ minorUnits: Int64) -> Amount { Amount(minorUnits: minorUnits, .eur) }
let egp = Currency(code: "EGP", minorDigits: 2)!

func day(_ iso: String) -> Day { Day(iso: iso)! }

/// A row with an amount of hundredths.
func row(
  _ iso: String, _ hundredths: Int64, _ description: String, _ kind: Row.Kind = .other,
  in currency: Currency = .usd, id: String? = nil, event: String? = nil
) -> Row {
  var row = Row(
    line: 2, day: day(iso), amount: Quantity(coefficient: Int128(hundredths), scale: 2),
    currency: currency, kind: kind, description: description)
  row.id = id
  row.event = event
  return row
}

func known(_ number: Int64, _ account: String, _ row: Row, occurrence: Int = 1) -> KnownRow {
  let name = AccountName("assets:" + account)!
  return KnownRow(
    id: RowID(number), key: RowKey(row, in: name, occurrence: occurrence), account: name, row: row)
}

extension Booker.Booking {
  /// What was booked to an account, by currency.
  func total(_ account: String) -> Totals {
    let name = AccountName(account)!
    return Totals(postings.filter { $0.account == name }.map(\.amount))
  }

  var isBalanced: Bool { Totals(postings.map(\.amount)).isZero }
}

func totals(_ amounts: Amount...) -> Totals { Totals(amounts) }
