import Money

/// The account that a line outside of a table names: `Account,ACC-1`, `رقم الحساب: 99887766`,
/// `Account 1234567, Branch Maadi`.
enum AccountLabel {
  /// - Parameters:
  ///   - cell: a cell that begins with a word for an account.
  ///   - next: the next cell of the line that isn't empty.
  /// - Returns: `nil` where the words are of something else (`Account holder`, `Account type`).
  static func account(in cell: String, next: String) -> String? {
    let (label, rest) = parted(cell)
    let own = value(rest)
    guard isWhole(label) else {
      // The word stands before others: only a number right behind it tells that they are the account's.
      let words = rest.split(whereSeparator: \.isWhitespace).drop { word in
        AccountLabel.marks.contains(HeaderName.normalised(word))
      }
      guard let first = words.first else { return number(in: value(next)) }
      let follows = isNumber(first) || beginsIBAN(Array(words), 0)
      return follows ? number(in: words.joined(separator: " ")) : nil
    }
    if let named = name(own) { return named }
    return name(value(next))
  }

  /// The label, and what stands behind it in its cell: behind a colon, or behind the words that are
  /// known.
  private static func parted(_ cell: String) -> (label: String, rest: String) {
    if let colon = cell.firstIndex(where: { $0 == ":" || $0 == "：" }),
      isWhole(String(cell[..<colon]))
    {
      return (String(cell[..<colon]), String(cell[cell.index(after: colon)...]))
    }
    let words = cell.split(whereSeparator: \.isWhitespace)
    for count in stride(from: min(4, words.count), to: 0, by: -1) {
      let label = words.prefix(count).joined(separator: " ")
      if isWhole(label) {
        let rest = words.dropFirst(count)
        // One word more may belong to the label: only a number is taken then.
        return (rest.isEmpty ? label : "", rest.joined(separator: " "))
      }
    }
    return ("", cell)
  }

  private static func isWhole(_ label: String) -> Bool {
    !label.isEmpty && StatementWords.labelOfAll(label) == .account
  }

  /// What belongs to the label: up to two blanks, or the next word with a colon.
  private static func value(_ text: String) -> String {
    let trimmed = HeaderName.trimmed(Array(text.utf8)[...]).text
    if let gap = trimmed.firstRange(of: "  ") { return String(trimmed[..<gap.lowerBound]) }
    let words = trimmed.split(separator: " ")
    guard let next = words.dropFirst().firstIndex(where: { $0.hasSuffix(":") }) else {
      return trimmed
    }
    return words[..<next].joined(separator: " ")
  }

  /// Words between a word for an account and its number.
  private static let marks: Set<String> = ["no", "nr", "number", "num", "iban", "رقم", "n", ""]

  private static func name(_ value: String) -> String? {
    number(in: value) ?? (value.isEmpty ? nil : value)
  }

  /// A number of an account or an IBAN, whose groups blanks may part; letters and stars may stand for
  /// digits.
  private static func number(in text: String) -> String? {
    let words = text.split { $0 == " " || $0 == "\u{A0}" || $0 == "(" || $0 == ")" }
    for start in words.indices where isNumber(words[start]) || beginsIBAN(words, start) {
      let groups = words[start...].prefix(while: isGroup)
      return Digits.folded(groups.joined(separator: " "))
    }
    return nil
  }

  private static func digits(_ word: Substring) -> Int { word.count(where: \.isNumber) }

  private static func isNumber(_ word: Substring) -> Bool {
    let isMasked = word.contains("*") || word.contains("XX") || word.contains("xx")
    return isGroup(word) && digits(word) >= (isMasked ? 3 : 5) && !isDay(word)
  }

  private static func isGroup(_ word: Substring) -> Bool {
    digits(word) > 0
      && word.allSatisfy { $0.isNumber || "-*/.xX".contains($0) || $0.isASCII && $0.isUppercase }
  }

  private static func isDay(_ word: Substring) -> Bool {
    (try? DateStyle(order: .dmy).read(word)) != nil
      || (try? DateStyle(order: .mdy).read(word)) != nil
  }

  /// `EG38 0019 …`: two letters and two digits before another group.
  private static func beginsIBAN(_ words: [Substring], _ start: Int) -> Bool {
    let word = words[start]
    return word.count == 4 && word.prefix(2).allSatisfy { $0.isASCII && $0.isUppercase }
      && word.suffix(2).allSatisfy(\.isNumber) && words.indices.contains(start + 1)
      && isGroup(words[start + 1])
  }
}
