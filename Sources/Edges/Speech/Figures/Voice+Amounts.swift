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
    let digits = figure(amount.decimalString)
    switch style {
    case .code: return isolated(digits + " " + amount.currency.code)
    case .none: return isolatedIfNegative(digits)
    }
  }
}
