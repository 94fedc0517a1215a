/// Days by a Hijri calendar in a table that has no others: `1447-05-12`, `12/05/1447`,
/// `١٤٤٧/٠٥/١٢هـ`, `12 رمضان 1447`.
///
/// They are told apart to be refused by name, and aren't converted: which calendar of the Hijra a
/// bank goes by, and how it sights a month, no file says.
enum HijriDates {
  struct Cell {
    var line: Int
    var column: Int
    var text: String
  }

  /// From 1882 to 2077 by the moon, from 1921 by the sun.
  private static let years = 1300...1500

  /// The first such day of a table's lines, where a column's figures are nearly all such days.
  static func first(in records: [(line: Int, cells: [ArraySlice<UInt8>])], usualCount: Int) -> Cell?
  {
    let lines = records.filter { $0.cells.count * 2 > usualCount }
    for column in 0..<min(usualCount, Proposal.mostColumns) {
      var first: Cell?
      var days = 0
      var others = 0
      for line in lines where column < line.cells.count {
        let text = String(decoding: line.cells[column].prefix(64), as: UTF8.self)
        if isDay(text) {
          days += 1
          first = first ?? Cell(line: line.line, column: column, text: text)
        } else if Figure.looksLikeOne(line.cells[column]) {
          others += 1
        }
      }
      if let first, days >= 4 * others { return first }
    }
    return nil
  }

  /// Whether a cell begins with a day of a Hijri year.
  static func isDay(_ text: String) -> Bool {
    let parts = parts(text)
    let numbers = parts.prefix(5).compactMap(\.number)
    if case .number(let number, digits: 8)? = parts.first {
      return isDay(year: number / 10_000, number / 100 % 100, number % 100)
    }
    if let months = parts.dropFirst().first?.word ?? parts.dropFirst(2).first?.word,
      HijriDates.months.contains(where: { months.hasPrefix($0) }), numbers.count >= 2
    {
      let (year, day) = years ~= numbers[0] ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
      return isDay(year: year, 1, day)
    }
    guard parts.count >= 3, parts.prefix(3).allSatisfy({ $0.number != nil }) else { return false }
    return isDay(year: numbers[0], numbers[1], numbers[2])
      || isDay(year: numbers[2], numbers[1], numbers[0])
  }

  /// Whether the smaller numbers may be a month and a day of it, in either order. By the sun some
  /// months have 31 days.
  private static func isDay(year: Int, _ one: Int, _ other: Int) -> Bool {
    years ~= year && 1...31 ~= max(one, other) && 1...12 ~= min(one, other)
  }

  private enum Part {
    case number(Int, digits: Int)
    case word(String)

    var number: Int? { if case .number(let number, _) = self { number } else { nil } }
    var word: String? { if case .word(let word) = self { word } else { nil } }
  }

  /// Numbers and words in their order; `1,447.05` is no day, for a day's numbers aren't grouped.
  private static func parts(_ text: String) -> [Part] {
    var parts: [Part] = []
    var word = ""
    func end(_ parts: inout [Part], _ word: inout String) {
      let name = HeaderName.normalised(word)
      if !name.isEmpty { parts.append(.word(name)) }
      word = ""
    }
    var isInNumber = false
    for character in text.unicodeScalars.map(Character.init) {
      if let digit = character.wholeNumberValue, digit < 10 {
        if case .number(let before, let digits)? = parts.last, isInNumber, digits < 9 {
          parts[parts.count - 1] = .number(before * 10 + digit, digits: digits + 1)
        } else {
          end(&parts, &word)
          parts.append(.number(digit, digits: 1))
        }
        isInNumber = true
      } else {
        isInNumber = false
        // A month's name may be of two words.
        word.append(character)
      }
    }
    end(&parts, &word)
    return parts
  }

  private static let months = [
    "محرم", "صفر", "ربيع", "جماد", "رجب", "شعبان", "رمضان", "شوال", "ذو القعده", "ذي القعده",
    "ذو الحجه",
    "ذي الحجه", "muharram", "safar", "rabi", "jumad", "rajab", "shaban", "shaaban", "ramadan",
    "ramadhan", "shawwal", "dhu al", "dhul", "zul",
  ].map { HeaderName.normalised($0) }
}
