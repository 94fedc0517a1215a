import ArgumentParser
import Bookkeeping
import Ledger
import Money
import Speech

/// What people type after a flag, read strictly.
enum Arguments {
  /// `2026-01-31`.
  static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: Digits.folded(text)) else {
      throw ValidationError("'\(text)' is not a day such as 2026-01-31")
    }
    return day
  }

  static func days(from: String?, to: String?) throws -> ClosedRange<Day> {
    let first = try from.map(day) ?? Day(year: 1, month: 1, day: 1)!
    let last = try to.map(day) ?? Day(year: 9999, month: 12, day: 31)!
    guard first <= last else { throw ValidationError("--from is later than --to") }
    return first...last
  }

  static func number(_ text: String) throws -> Quantity {
    guard let quantity = Quantity(typed: text) else {
      throw ValidationError("'\(text)' is not a number such as 1234.50")
    }
    return quantity
  }

  /// An account by its name, or by what Speech calls it: `expenses:Rent`, `rent`, «إيجار».
  static func account(_ text: String) throws -> AccountName {
    if let name = AccountName(text) { return name }
    if let standard = StandardName.find(text) { return standard.account }
    throw Failure.Said(Failure.usage, LedgerWords.noSuchAccount(text))
  }
}

extension Bookkeeper {
  /// A currency by its code; `nil` where none was asked for.
  func currency(_ code: String?) throws -> Currency? {
    guard let code else { return nil }
    guard let known = try currency(code: code) else {
      throw Failure.Said(Failure.usage, RateWords.unknownCurrency(code))
    }
    return known
  }
}
