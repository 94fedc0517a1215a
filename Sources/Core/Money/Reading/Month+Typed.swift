extension Month {
  /// A month as a person types it: `2026-03`, `3/2026`, `March 2026`, «مارس ٢٠٢٦», «كانون الثاني 2026».
  ///
  /// The year has four digits, so that the order of the two can't be mistaken; a name stands for a
  /// month where statements may call one so, in any of their languages. `nil` for everything else.
  public init?(typed text: String) {
    let folded = Digits.folded(text)
    let parts = folded.split { $0.isWhitespace || "-/.,،".contains($0) }
    guard 2...3 ~= parts.count else { return nil }
    func number(_ part: Substring, digits: ClosedRange<Int>) -> Int? {
      digits.contains(part.utf8.count) ? wholeNumber(Array(part.utf8)[...]) : nil
    }
    let years = parts.map { number($0, digits: 4...4) }
    guard let at = years.firstIndex(where: { $0 != nil }), at == 0 || at == parts.count - 1,
      let year = years[at], year > 0
    else { return nil }
    let rest = at == 0 ? parts.dropFirst() : parts.dropLast()
    let said =
      rest.count == 1 ? rest.first.flatMap { number($0, digits: 1...2) } : nil
    guard let month = said ?? MonthNames.month(named: rest.joined(separator: " ")),
      1...12 ~= month
    else { return nil }
    self.init(year: year, month: month)
  }
}

extension MonthNames {
  /// 1…12 by a name of one word or of two, such as «تشرين الأول».
  fileprivate static func month(named text: String) -> Int? {
    let words = DateWords.words(text)
    switch words.count {
    case 1: return month(words[0])
    case 2 where isFirstHalf(words[0]): return month(words[0].joined(words[1]))
    default: return nil
    }
  }
}
