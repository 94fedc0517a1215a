import Money

/// An amount in a sentence: `$37.35 sent to your bank account`.
enum SpokenMoney {
  /// The first figure that has a currency beside it.
  static func first(in text: String, _ numbers: NumberStyle) -> Quantity? {
    let words = text.prefix(200).split { $0 == " " || $0 == "\u{A0}" }
    for (place, word) in words.enumerated() where word.contains(where: \.isNumber) {
      if let cell = read(word, numbers), hasSymbol(word) { return cell }
      let next = place + 1 < words.count ? words[place + 1] : ""
      let before = place > 0 ? words[place - 1] : ""
      guard isCurrency(next) || isCurrency(before), let cell = read(word, numbers) else { continue }
      return cell
    }
    return nil
  }

  private static func read(_ word: Substring, _ numbers: NumberStyle) -> Quantity? {
    do throws(NumberDefect) {
      return try numbers.read(word).quantity
    } catch {
      return nil
    }
  }

  private static func hasSymbol(_ word: Substring) -> Bool {
    word.contains { $0.isCurrencySymbol || $0.isLetter }
  }

  private static func isCurrency(_ word: Substring) -> Bool {
    !word.isEmpty && word.utf8.count <= 12
      && (Currency.iso(word) != nil || Currency.symbol(word) != nil)
  }
}
