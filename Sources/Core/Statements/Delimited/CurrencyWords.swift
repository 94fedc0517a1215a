/// Currencies as the headers of a table name them.
enum CurrencyWords {
  /// Whether a normalised word is a code or a sign of a currency.
  static func isOne(_ word: some StringProtocol) -> Bool {
    codes.contains(String(word)) || word == "$" || word == "€" || word == "£" || word == "₴"
  }

  private static let codes: Set<String> = [
    "usd", "eur", "gbp", "chf", "sar", "egp", "jod", "lbp", "mad", "tnd", "dzd", "aed", "kwd",
    "bhd", "omr", "qar", "iqd", "try", "uah", "rub", "rur", "czk", "pln", "huf", "sgd", "cad",
  ]
}
