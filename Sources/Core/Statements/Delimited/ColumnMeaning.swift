/// What a column of a bank's table holds.
public enum ColumnMeaning: String, Hashable, Sendable, CaseIterable {
  case date, valueDate
  case description, counterparty
  /// One signed column, or one whose sign `direction` tells.
  case amount
  case debit, credit
  /// Credit/Debit, Soll/Haben, C/D, +/-, مدين/دائن beside an amount.
  case direction
  case currency, balance, reference, fee, tax, account, status
  /// The same money in another currency: never the effect on the account.
  case originalAmount, originalCurrency
  /// Known and of no use to a row: a category, a rate, a time of day.
  case ignored
}
