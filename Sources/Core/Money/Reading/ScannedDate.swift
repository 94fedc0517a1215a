/// A date cell taken apart, before it is decided in which order its numbers stand.
struct ScannedDate {
  /// Three numbers, or a month in words and two numbers.
  private(set) var first = Part()
  private(set) var second = Part()
  private(set) var third = Part()
  private(set) var month: Int?
  private(set) var secondOfDay: Int?

  struct Part {
    var value = 0
    var digits = 0
    /// `'24` is a year whatever stands before it.
    var hasApostrophe = false
  }

  /// Years that statements are of. Others belong to another calendar, or to no date at all.
  static let years = 1900...2199

  private var monthPlace = 0
  private var monthMayBeWeekday = false
  private var count = 0

  init(_ cell: Span<UInt8>) throws(DateDefect) {
    guard cell.count <= 96 else { throw .unreadable }
    var at = 0
    var pending: ShortWord?
    var apostrophe = false
    var seen = false

    while at < cell.count, !isComplete {
      let start = at
      let scalar = Scalars.next(cell, &at)
      if Scalars.digit(scalar) != nil {
        guard pending == nil else { throw .unreadable }
        at = start
        try addNumber(ScannedDate.number(cell, &at), apostrophe)
        (apostrophe, seen) = (false, true)
      } else if Letters.isLetter(scalar) {
        at = start
        let word = ScannedDate.word(cell, &at)
        seen = true
        try addWord(word, &pending)
      } else if [0x27, 0x2019, 0x2018].contains(scalar) {
        apostrophe = true
      } else if Scalars.isInvisible(scalar) || Scalars.isBlank(scalar)
        || ScannedDate.isSeparator(scalar)
      {
        continue
      } else {
        throw .unreadable
      }
    }
    guard isComplete, pending == nil else { throw seen ? .unreadable : .empty }
    secondOfDay = try ClockTime.read(cell, from: at)
  }

  private var isComplete: Bool { count + (month == nil ? 0 : 1) == 3 }

  private mutating func addNumber(_ part: Part, _ apostrophe: Bool) throws(DateDefect) {
    var part = part
    part.hasApostrophe = apostrophe
    if part.digits == 8, count == 0, month == nil, !apostrophe {
      // 20260131
      first = Part(value: part.value / 10_000, digits: 4)
      second = Part(value: part.value / 100 % 100, digits: 2)
      third = Part(value: part.value % 100, digits: 2)
      count = 3
      return
    }
    guard [1, 2, 4].contains(part.digits) else { throw .unreadable }
    switch count {
    case 0: first = part
    case 1: second = part
    default: third = part
    }
    count += 1
  }

  private mutating func addWord(_ word: ShortWord, _ pending: inout ShortWord?)
    throws(DateDefect)
  {
    var known = MonthNames.month(word)
    if let before = pending, known == nil {
      known = MonthNames.month(before.joined(word))
      guard known != nil else { throw .unreadable }
    } else if pending != nil {
      throw .unreadable
    }
    pending = nil
    if let known {
      // `mar. 5 mars`: the first was a Tuesday.
      let wasWeekday = monthMayBeWeekday && monthPlace == 0 && count == 1
      guard month == nil || wasWeekday else { throw .unreadable }
      (month, monthPlace) = (known, count)
      monthMayBeWeekday = DateWords.isPassedOver(word)
    } else if MonthNames.isFirstHalf(word) {
      pending = word
    } else if !DateWords.isPassedOver(word) {
      throw .unreadable
    }
  }

  /// Year, month and day in this order, or `nil` where the cell's form contradicts it. The parts
  /// may still be impossible.
  func parts(_ order: DateOrder) -> (year: Int, month: Int, day: Int)? {
    if let month {
      if monthPlace == 1, first.digits == 4, second.digits <= 2 {
        return (first.value, month, second.value)
      }
      guard first.digits <= 2, !first.hasApostrophe, let year = year(second) else { return nil }
      return (year, month, first.value)
    }
    if first.digits == 4 {
      guard second.digits <= 2, third.digits <= 2 else { return nil }
      return (first.value, second.value, third.value)
    }
    guard second.digits <= 2 else { return nil }
    switch order {
    case .ymd:
      guard let year = year(first), third.digits <= 2, !third.hasApostrophe else { return nil }
      return (year, second.value, third.value)
    case .dmy:
      guard let year = year(third), !first.hasApostrophe else { return nil }
      return (year, second.value, first.value)
    case .mdy:
      guard let year = year(third), !first.hasApostrophe else { return nil }
      return (year, first.value, second.value)
    }
  }

  /// Whether the numbers alone leave the order open.
  var isNumericTriple: Bool { month == nil && first.digits != 4 }

  /// Both ends could be a year of two digits.
  var hasShortYear: Bool { isNumericTriple && third.digits == 2 && first.digits == 2 }

  private func year(_ part: Part) -> Int? {
    switch part.digits {
    case 4: part.value
    case 2: part.value < 70 ? 2000 + part.value : 1900 + part.value
    case 1 where part.hasApostrophe: 2000 + part.value
    default: nil
    }
  }

  private static func isSeparator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2F, 0x2D, 0x2E, 0x2C, 0x60C, 0x22, 0x2010...0x2013: true
    case 0x5E74, 0x6708, 0x65E5: true  // 年 月 日
    default: false
    }
  }

  private static func number(_ cell: Span<UInt8>, _ at: inout Int) -> Part {
    var part = Part()
    while at < cell.count {
      let before = at
      guard let digit = Scalars.digit(Scalars.next(cell, &at)) else {
        at = before
        break
      }
      part.digits += 1
      if part.digits <= 8 { part.value = part.value * 10 + Int(digit) }
    }
    return part
  }

  static func word(_ cell: Span<UInt8>, _ at: inout Int) -> ShortWord {
    var word = ShortWord()
    while at < cell.count {
      let before = at
      let scalar = Scalars.next(cell, &at)
      guard Letters.isLetter(scalar) || Letters.isDropped(scalar) else {
        at = before
        break
      }
      word.appendLetter(scalar)
    }
    return word
  }
}
