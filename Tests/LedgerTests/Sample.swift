import Ledger
import Money

/// Short ways to say amounts and days in these tests.
func usd(_ minorUnits: Int64) -> Amount { Amount(minorUnits: minorUnits, .usd) }
func eur(_ minorUnits: Int64) -> Amount { Amount(minorUnits: minorUnits, .eur) }
func egp(_ minorUnits: Int64) -> Amount { Amount(minorUnits: minorUnits, pounds) }
let pounds = Currency.iso("EGP")!
let dinars = Currency.iso("KWD")!

func day(_ iso: String) -> Day { Day(iso: iso)! }
let newYear = day("2026-01-01")

/// `1.50` as people type it.
func number(_ text: String) -> Quantity {
  let cell = try! NumberStyle(decimal: .point).read(text)
  return cell.quantity
}

func rate(_ base: Amount, _ quote: Amount) -> Rate { Rate(base, equals: quote)! }
