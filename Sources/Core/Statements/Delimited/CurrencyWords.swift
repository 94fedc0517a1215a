import Money

/// Currencies as the headers, titles and preamble lines of a table name them.
enum CurrencyWords {
  /// Whether a normalised word is a code or a sign of a currency.
  static func isOne(_ word: some StringProtocol) -> Bool {
    if Currency.iso(word) != nil { return true }
    let scalars = word.unicodeScalars
    return scalars.count == 1 && scalars.first.map { $0.properties.isCurrencySymbol } ?? false
  }

  /// The currency that a header states for its money: in the names of the amounts' columns, else in
  /// the balance's.
  static func stated(by header: [String], of columns: [Int: ColumnMeaning]) -> Currency? {
    for meanings: Set<ColumnMeaning> in [[.amount, .debit, .credit], [.balance]] {
      for (column, meaning) in columns.sorted(by: { $0.key < $1.key })
      where meanings.contains(meaning) && column < header.count {
        if let currency = named(in: header[column]) { return currency }
      }
    }
    return nil
  }

  /// The currency that a header or a title names: `Amount (EUR)`, `Saldo CHF`, `Betrag (€)`,
  /// `القيمة (LBP)`. A code counts in capitals only: `try` and `all` are words.
  static func named(in text: some StringProtocol) -> Currency? {
    let words = parts(of: text) {
      switch $0 {
      case " ", "(", ")", "[", "]", "/", ":", ",", ";", "-", "\u{A0}", "\u{200E}", "\u{200F}": true
      default: false
      }
    }
    for word in words {
      if word.utf8.count == 3, word.utf8.allSatisfy({ 0x41...0x5A ~= $0 }),
        let currency = Currency.iso(word)
      {
        return currency
      }
    }
    for word in words where word.utf8.count <= 5 && ["euro", "euros"].contains(word.lowercased()) {
      return Currency.iso("EUR")
    }
    // A symbol counts in brackets, or where it can be nothing else; so do capitals that are one:
    // `Tutar (TL)`.
    let inBrackets = parts(of: text, keepsEmpty: true) {
      $0 == "(" || $0 == ")" || $0 == "[" || $0 == "]"
    }
    for (place, part) in inBrackets.enumerated() where !part.isEmpty && part.count <= 6 {
      let isCapital = place > 0 && part.utf8.allSatisfy { 0x41...0x5A ~= $0 || $0 == 0x2E }
      if isSymbol(part) || isCapital, let currency = Currency.symbol(part) { return currency }
    }
    for word in words where isSymbol(word) {
      if let currency = Currency.symbol(word) { return currency }
    }
    return nil
  }

  private static func isSymbol(_ word: some StringProtocol) -> Bool {
    word.unicodeScalars.contains { $0.properties.isCurrencySymbol || $0.value >= 0x600 }
      || word.contains("$")
  }

  private static func parts(
    of text: some StringProtocol, keepsEmpty: Bool = false,
    whereSeparator isSeparator: (Unicode.Scalar) -> Bool
  ) -> [Substring] {
    Substring(text).unicodeScalars
      .split(omittingEmptySubsequences: !keepsEmpty, whereSeparator: isSeparator)
      .map(Substring.init)
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isCurrencySymbol: Bool { generalCategory == .currencySymbol }
}
