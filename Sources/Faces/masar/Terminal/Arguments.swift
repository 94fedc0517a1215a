import ArgumentParser
import Bookkeeping
import Ledger
import Money
import Speech
import Telling

/// What people type after a flag, read strictly.
enum Arguments {
  /// A number or a day typed in Arabic digits, as programs read it; anything else as it is.
  static func withWesternDigits(_ argument: String) -> String {
    let isFigure = argument.unicodeScalars.allSatisfy { scalar in
      scalar.properties.numericType == .decimal || "-./٫".unicodeScalars.contains(scalar)
    }
    return isFigure ? Digits.folded(argument) : argument
  }

  /// `2026-01-31`.
  static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: Digits.folded(text)) else {
      throw ValidationError(said: UsageWords.notADay(text))
    }
    return day
  }

  static func days(from: String?, to: String?) throws -> ClosedRange<Day> {
    let first = try from.map(day) ?? Day(year: 1, month: 1, day: 1)!
    let last = try to.map(day) ?? Day(year: 9999, month: 12, day: 31)!
    guard first <= last else { throw ValidationError(said: UsageWords.daysTurned) }
    return first...last
  }

  static func number(_ text: String) throws -> Quantity {
    guard let quantity = Quantity(typed: text) else {
      throw ValidationError(said: UsageWords.notANumber(text))
    }
    return quantity
  }

  /// An account by its name, by what Speech calls it, or by what a report has just shown of it:
  /// `expenses:Rent`, `rent`, «إيجار», `PayPal`, «مصروفات: رسوم: Upwork».
  static func account(_ text: String, of bookkeeper: Bookkeeper) throws -> AccountName {
    if let found = try bookkeeper.account(meant: text) { return found }
    let known = try bookkeeper.accounts()
    guard !known.isEmpty else {
      throw Failure.Said(Failure.usage, LedgerWords.noSuchAccount(text))
    }
    throw Failure.Said(
      Failure.usage, LedgerWords.noSuchAccount(text),
      LedgerWords.didYouMean(known.prefix(8).map(\.description)))
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
