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
}
