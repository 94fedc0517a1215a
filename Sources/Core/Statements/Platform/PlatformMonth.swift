import Money

/// A month where other tables have a day: `2026-08`, `Aug 2026`, `08/2026`, `أغسطس 2026`.
enum PlatformMonth {
  /// The first of its days, or `nil` where the text is no month.
  static func firstDay(_ text: String) -> Day? {
    guard text.utf8.count <= 40 else { return nil }
    if text.contains(where: \.isLetter) {
      do throws(DateDefect) {
        return try DateStyle(order: .dmy).read("1 " + text).day
      } catch {
        return nil
      }
    }
    let numbers = text.split { "-/. ".contains($0) }
    guard numbers.count == 2, let first = Int(numbers[0]), let second = Int(numbers[1]) else {
      return nil
    }
    if numbers[0].utf8.count == 4, numbers[1].utf8.count <= 2 {
      return Day(year: first, month: second, day: 1)
    }
    guard numbers[0].utf8.count <= 2, numbers[1].utf8.count == 4 else { return nil }
    return Day(year: second, month: first, day: 1)
  }

  /// The one month that a file's name or a line above its table states: `royalties_2026-08.csv`.
  static func stated(in texts: [String]) -> Day? {
    var found: Set<Day> = []
    for text in texts {
      let words = text.prefix(200).split { " _,;:()[]".contains($0) }.map { word in
        word.hasSuffix(".csv") ? String(word.dropLast(4)) : String(word)
      }
      for (place, word) in words.enumerated() {
        if let day = firstDay(word), word.contains(where: \.isNumber) { found.insert(day) }
        guard place + 1 < words.count, words[place + 1].utf8.count == 4,
          let day = firstDay(word + " " + words[place + 1])
        else { continue }
        found.insert(day)
      }
    }
    return found.count == 1 ? found.first : nil
  }
}
