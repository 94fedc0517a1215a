public import Ledger
public import Money
import Store

/// Closing a period, and what a person knows that an account held.
extension Bookkeeper {
  /// Closes the books up to `day`: no entry of these days comes, goes or changes until they are
  /// opened again, with `nil`.
  public func close(until day: Day?) throws -> Int64? {
    if let day { try refuseToCome(day) }
    let why = "≤ " + (day?.description ?? "—")
    return try book.write(note(.setting, why)) { writer in
      let closing = Writer.closing
      if let day {
        _ = try writer.set(closing.kind, closing.name, "\"\(day)\"")
      } else {
        _ = try writer.remove(closing.kind, closing.name)
      }
    }.change?.number
  }

  /// A year mistyped would close what is still to be booked.
  func refuseToCome(_ day: Day) throws {
    // Clocks and time zones differ by a day.
    guard day <= today.adding(days: 1) else { throw DecisionRefusal.notYetOver(day) }
  }

  /// A balance assertion: `account` held `amount` at the end of `day`. `check` compares it, as it
  /// compares what statements state.
  public func assert(_ account: AccountName, holds amount: Amount, on day: Day) throws -> Int64? {
    try book.write(note(.setting, "\(account) = \(amount) \(day)")) { writer in
      guard try writer.reader().account(named: account) != nil else {
        throw DecisionRefusal.noSuchAccount(account.description)
      }
      let anchor = Anchor(.asserted, account, day, amount)
      let body = StoredAnchor(units: amount.minorUnits, file: 0)
      _ = try writer.set(anchor.kind.rawValue, anchor.name, FactCoding.encode(body))
    }.change?.number
  }
}
