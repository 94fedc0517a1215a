/// The names that banks give to columns, by meaning: Arabic, English, French, German, Spanish,
/// Turkish, Dutch, Portuguese, Italian, Polish, Russian, Ukrainian, Czech, Hungarian, Indonesian
/// and the Nordic languages. One name may mean several things (`Valuta`): what the column holds
/// decides then.
enum HeaderWords {
  struct Match: Hashable {
    var meaning: ColumnMeaning
    /// 3: the whole name; 2: the name without a currency; 1: a part of the name.
    var strength: Int
  }

  /// What a column may mean by its name as the file has it, surest first.
  static func matches(header: some StringProtocol) -> [Match] {
    let matches = matches(HeaderName.normalised(header))
    return matches.isEmpty
      ? self.matches(HeaderName.normalised(header, splitsWords: true)) : matches
  }

  /// What a column may mean by its name as it is compared, surest first.
  static func matches(_ name: String) -> [Match] {
    if let meanings = byName[name] { return meanings.map { Match(meaning: $0, strength: 3) } }
    let words = name.split(separator: " ").filter { !CurrencyWords.isOne($0) }
    guard !words.isEmpty, words.count <= 12 else { return [] }
    let plain = words.joined(separator: " ")
    if let meanings = byName[plain] { return meanings.map { Match(meaning: $0, strength: 2) } }
    if let meanings = bilingual(words) ?? side(words) {
      return meanings.map { Match(meaning: $0, strength: 2) }
    }
    // The longest known name inside the name; among equals the one that stands first.
    for length in stride(from: min(words.count - 1, longest), through: 1, by: -1) {
      for start in 0...(words.count - length) {
        let part = words[start..<start + length].joined(separator: " ")
        // A single letter or a tiny word proves nothing in the middle of a name.
        if part.unicodeScalars.count > 2, let meanings = byName[part] {
          return meanings.map { Match(meaning: $0, strength: 1) }
        }
      }
    }
    return []
  }

  /// A name in two scripts, `التاريخ Booking date`: what both say, or the one that is known.
  private static func bilingual(_ words: [Substring]) -> [ColumnMeaning]? {
    let isLatin = words.map { $0.utf8.allSatisfy { $0 < 0x80 } }
    guard isLatin.contains(true), isLatin.contains(false) else { return nil }
    let parts = [true, false].map { latin in
      byName[zip(words, isLatin).filter { $0.1 == latin }.map { $0.0 }.joined(separator: " ")]
    }
    guard let first = parts[0], let second = parts[1] else { return parts[0] ?? parts[1] }
    let shared = first.filter { second.contains($0) }
    return shared.isEmpty ? nil : shared
  }

  /// `Amount (Dr)`, `Debited amount`: an amount with the word for one of its sides.
  private static func side(_ words: [Substring]) -> [ColumnMeaning]? {
    guard words.count == 2 else { return nil }
    let known = words.compactMap { byName[String($0)] }
    guard known.count == 2, let amount = known.firstIndex(where: { $0.contains(.amount) }) else {
      return nil
    }
    // `Betrag in EUR` is of neither side.
    let word = words[1 - amount]
    guard word.utf8.count >= 4 || word == "dr" || word == "cr" else { return nil }
    let sides = known[1 - amount].filter { $0 == .debit || $0 == .credit }
    return sides.count == 1 ? sides : nil
  }

  /// How many cells are names of columns, whole.
  static func count(_ cells: some Sequence<ArraySlice<UInt8>>) -> Int {
    cells.count { cell in
      cell.count <= 60 && byName[HeaderName.normalised(cell)] != nil
    }
  }

  static func isName(_ cell: some StringProtocol) -> Bool {
    byName[HeaderName.normalised(cell)] != nil
  }

  private static let byName: [String: [ColumnMeaning]] = {
    var table: [String: [ColumnMeaning]] = [:]
    for (meaning, names) in lists {
      for name in names.split(separator: ",") {
        let normal = HeaderName.normalised(name)
        if table[normal]?.contains(meaning) != true {
          table[normal, default: []].append(meaning)
        }
      }
    }
    return table
  }()

  private static let longest = byName.keys.map { $0.split(separator: " ").count }.max() ?? 1

  /// Words in the name of a balance that counts what may still be spent.
  static let available = [
    "available", "limit", "المتاح", "الحد", "disponible", "verfügbar", "disponibile",
    "disponível", "kullanılabilir",
  ].map { Array(HeaderName.normalised($0).utf8) }
}
