public import Money

extension Voice {
  /// How an amount names its currency.
  public enum CurrencyStyle: Hashable, Sendable {
    /// `1,234.50 EGP`
    case code
    /// `1,234.50`: where a heading has said the currency already.
    case none
  }

  /// An amount with all digits of its currency, the sign before them, the currency after.
  public func amount(_ amount: Amount, _ style: CurrencyStyle = .code) -> String {
    amountText(amount.decimalString, of: amount.currency, style)
  }

  /// An estimate, `1,234 EGP`: where it was rounded to whole units, noughts after the point would
  /// claim to be known.
  public func estimate(_ amount: Amount, _ style: CurrencyStyle = .code) -> String {
    let exact = amount.decimalString
    let point = exact.firstIndex(of: ".") ?? exact.endIndex
    let isWhole = exact[point...].dropFirst().allSatisfy { $0 == "0" }
    return amountText(isWhole ? String(exact[..<point]) : exact, of: amount.currency, style)
  }

  /// All digits as they are, with the currency: coins are told finer than the books count them.
  func quantity(_ value: Quantity, of currency: Currency) -> String {
    amountText("\(value)", of: currency, .code)
  }

  private func amountText(_ decimal: String, of currency: Currency, _ style: CurrencyStyle)
    -> String
  {
    let digits = figure(decimal)
    switch style {
    case .code: return isolated(digits + " " + currency.code)
    case .none: return isolatedIfNegative(digits)
    }
  }
}
