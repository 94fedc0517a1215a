public import Money

extension Voice {
  /// How an amount names its currency.
  public enum CurrencyStyle: Hashable, Sendable {
    /// `1,234.50 EGP`
    case code
    /// `1,234.50`: where a heading has said the currency already.
    case none
    /// `1,234 EGP`: an estimate, rounded to whole units, whose hundredths would claim to be known.
    case estimate
  }

  /// An amount with all digits of its currency, the sign before them, the currency after.
  public func amount(_ amount: Amount, _ style: CurrencyStyle = .code) -> String {
    let exact = amount.decimalString
    let digits = figure(style == .estimate ? Voice.whole(exact) : exact)
    switch style {
    case .code, .estimate: return isolated(digits + " " + amount.currency.code)
    case .none: return isolatedIfNegative(digits)
    }
  }

  /// Without the digits after the point, where they are noughts.
  private static func whole(_ decimal: String) -> String {
    guard let point = decimal.firstIndex(of: "."),
      decimal[point...].dropFirst().allSatisfy({ $0 == "0" })
    else { return decimal }
    return String(decimal[..<point])
  }
}
