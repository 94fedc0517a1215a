import ArgumentParser
import Bookkeeping
import Ledger
import Money
import Speech
import Statements
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

  /// The order of day, month and year; `nil` where it isn't asked for.
  static func dateOrder(_ text: String?) throws -> DateOrder? {
    guard let text else { return nil }
    guard let order = DateOrder(rawValue: text) else {
      throw ValidationError(
        said: UsageWords.oneOf("--date-order", text, known: ["dmy", "mdy", "ymd"]))
    }
    return order
  }

  /// `2040-01` or `January 2040`, or a day of it.
  static func month(_ text: String) throws -> Month {
    guard let month = Month(typed: text) ?? Day(iso: Digits.folded(text))?.month else {
      throw ValidationError(said: UsageWords.notAMonth(text))
    }
    return month
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
    throw Failure.Said(
      Failure.usage, [LedgerWords.noSuchAccount(text)] + near(text, among: known))
  }

  /// A kind, or an account with what lies beneath it, by any name that `account` knows; the account is
  /// one that has entries.
  static func prefix(_ text: String, of bookkeeper: Bookkeeper) throws -> AccountName.Prefix {
    if let kind = AccountName.Kind.allCases.first(where: { $0.isNamed(text) }),
      let prefix = AccountName.Prefix(kind.rawValue)
    {
      return prefix
    }
    let account = try account(text, of: bookkeeper)
    let known = try bookkeeper.accounts()
    guard let prefix = AccountName.Prefix(account.description),
      known.contains(where: prefix.holds)
    else {
      throw Failure.Said(
        Failure.usage, [LedgerWords.noSuchAccount(text)] + near(text, among: known))
    }
    return prefix
  }

  /// "Perhaps you mean", where anything is near.
  static func near(_ text: String, among known: [AccountName]) -> [Message] {
    let found = Likeness.near(text, among: known.map(\.description))
    return found.isEmpty ? [] : [LedgerWords.didYouMean(found)]
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
