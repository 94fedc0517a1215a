/// A number cell taken apart, before it is decided what its marks mean: everything around the
/// number has been read, and the number itself is digits and marks.
struct ScannedNumber {
  /// Digits 0…9 and the marks of `Mark`, as they stand in the cell.
  private(set) var body = InlineArray<64, UInt8>(repeating: 0)
  private(set) var count = 0
  private(set) var isNegative = false
  private(set) var currency: Currency?
  /// From `5E-7`: how far the point moves to the left.
  private(set) var shift = 0

  enum Mark {
    static let point: UInt8 = 10
    static let comma: UInt8 = 11
    /// ٫, which is never anything else.
    static let fraction: UInt8 = 12
    /// A blank between digits.
    static let blank: UInt8 = 13
    /// ' or ’ between digits.
    static let apostrophe: UInt8 = 14
    /// ٬, which is never anything else.
    static let thousands: UInt8 = 15
  }

  private mutating func append(_ symbol: UInt8) throws(NumberDefect) {
    guard count < 64 else { throw .tooLarge }
    body[count] = symbol
    count += 1
  }

  /// Whether the number so far ends in a mark that may be the fraction's.
  private var endsInMark: Bool {
    count > 0 && (body[count - 1] == Mark.point || body[count - 1] == Mark.comma)
  }

  private enum Place { case before, inside, after }

  init(_ cell: Span<UInt8>) throws(NumberDefect) {
    var place = Place.before
    var afterBlank = false
    var (before, after) = (ShortWord(), ShortWord())
    var endsInLetter = false
    var dashes = 0
    var isSigned = false
    var (opened, closed) = (false, false)
    var hasDigit = false
    var at = 0

    while at < cell.count {
      let scalar = Scalars.next(cell, &at)
      if let digit = Scalars.digit(scalar) {
        guard place != .after else { throw .unreadable }
        if place == .inside, afterBlank { try append(Mark.blank) }
        (place, afterBlank, hasDigit) = (.inside, false, true)
        try append(digit)
        continue
      }
      switch scalar {
      case 0x2E where place == .before && endsInLetter, 0x2E where place == .after:
        // A dot within a symbol or abbreviation: د.إ, Rs.
        guard place == .before || !after.isEmpty else { throw .unreadable }
      case 0x2E, 0x2C, 0x60C, 0x66B, 0x66C:
        guard place != .after, !(place == .inside && afterBlank) else { throw .unreadable }
        place = .inside
        try append(ScannedNumber.mark(scalar))
      case 0x27, 0x2019:
        if place == .before, before.isEmpty, !isSigned, !opened { break }  // a spreadsheet's '12
        guard place == .inside, !afterBlank else { throw .unreadable }
        try append(Mark.apostrophe)
      case 0x22:
        if place == .inside { place = .after }
      case 0x28:
        guard place == .before, !opened else { throw .unreadable }
        opened = true
      case 0x29:
        guard place != .before, opened, !closed else { throw .unreadable }
        (place, closed) = (.after, true)
      case 0x2B:
        guard !isSigned else { throw .unreadable }
        isSigned = true
        if place == .inside { place = .after }
      case _ where place == .inside && !afterBlank && (scalar == 0x45 || scalar == 0x65):
        guard let power = ScannedNumber.negativePower(cell, &at) else {
          place = .after
          after.appendSymbol(scalar)
          break
        }
        shift = power
        place = .after
      default:
        if Scalars.isInvisible(scalar) { continue }
        if Scalars.isBlank(scalar) {
          afterBlank = true
          continue
        }
        if Scalars.isDash(scalar) {
          if place == .inside, !afterBlank, endsInMark {
            // `5,-` and `5.--`: no cents, and no sign.
            at = ScannedNumber.behindDashes(cell, at)
            place = .after
            break
          }
          if place == .inside { place = .after }
          dashes += 1
          isNegative = true
          break
        }
        guard scalar != Scalars.replacement, scalar > 0x20 else { throw .unreadable }
        if place == .inside { place = .after }
        if place == .before { before.appendSymbol(scalar) } else { after.appendSymbol(scalar) }
        endsInLetter = Letters.isLetter(scalar)
      }
      afterBlank = false
    }

    guard hasDigit else {
      guard count == 0, before.isEmpty, !opened, !isSigned else { throw .unreadable }
      throw dashes > 0 ? .dashes : .empty
    }
    guard opened == closed, dashes + (isSigned ? 1 : 0) + (opened ? 1 : 0) <= 1 else {
      throw .unreadable
    }
    if opened { isNegative = true }
    try readWords(before, after, isSigned: isSigned || dashes > 0 || opened)
  }

  /// What the words on both sides say: a currency, and credit or debit.
  private mutating func readWords(_ before: ShortWord, _ after: ShortWord, isSigned: Bool)
    throws(NumberDefect)
  {
    guard !(before.isEmpty && after.isEmpty) else { return }
    var after = after
    if after.count >= 2, Currency.sign(after) == nil, after[fromEnd: 1] == 0x72,
      after[fromEnd: 2] == 0x63 || after[fromEnd: 2] == 0x64
    {
      guard !isSigned else { throw .unreadable }
      isNegative = after[fromEnd: 2] == 0x64
      after = after.dropLast(2)
    }
    var first: CurrencySign?
    var second: CurrencySign?
    if !before.isEmpty {
      guard let sign = Currency.sign(before) else { throw .unreadable }
      first = sign
    }
    if !after.isEmpty {
      guard let sign = Currency.sign(after) else { throw .unreadable }
      second = sign
    }
    switch (first, second) {
    case (let one?, let two?):
      if one.isShared {
        currency = two.currency ?? one.currency
      } else {
        guard two.isShared || one.currency == two.currency else { throw .unreadable }
        currency = one.currency
      }
    default:
      currency = (first ?? second)?.currency
    }
  }

  private static func mark(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x2E: Mark.point
    case 0x2C, 0x60C: Mark.comma
    case 0x66B: Mark.fraction
    default: Mark.thousands
    }
  }

  private static func behindDashes(_ cell: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < cell.count {
      let before = at
      guard Scalars.isDash(Scalars.next(cell, &at)) else { return before }
    }
    return at
  }

  /// `-7` behind an E, up to -28; `at` moves behind it. Positive powers are refused: spreadsheets
  /// write them where they have already lost digits.
  private static func negativePower(_ cell: Span<UInt8>, _ at: inout Int) -> Int? {
    guard at + 1 < cell.count, cell[at] == UInt8(ascii: "-") else { return nil }
    var power = 0
    var place = at + 1
    while place < cell.count, 0x30...0x39 ~= cell[place], power <= 28 {
      power = power * 10 + Int(cell[place] - 0x30)
      place += 1
    }
    guard place > at + 1, 1...28 ~= power else { return nil }
    at = place
    return power
  }
}

extension ScannedNumber {
  /// The number, with `decimal` as the mark of the fraction.
  ///
  /// Grouping is three digits a group, or the Indian way: three last and two in each group before.
  func quantity(_ decimal: DecimalMark) throws(NumberDefect) -> Quantity {
    let fractionMark = decimal == .point ? Mark.point : Mark.comma
    var small: UInt64 = 0
    var large: Int128 = 0
    var digits = 0
    var scale = -1
    var groupMark: UInt8 = 0
    var run = 0
    var firstRun = 0
    var middleRun = 0
    var any = false

    for place in 0..<count {
      let symbol = body[place]
      if symbol < 10 {
        any = true
        run += 1
        if scale >= 0 { scale += 1 }
        if digits < 18 {
          small = small &* 10 &+ UInt64(symbol)
          if small != 0 { digits += 1 }
          continue
        }
        if digits == 18 { large = Int128(small) }
        digits += 1
        let (product, overflow) = large.multipliedReportingOverflow(by: 10)
        let (sum, overflow2) = product.addingReportingOverflow(Int128(symbol))
        guard !overflow, !overflow2 else { throw .tooLarge }
        large = sum
      } else if symbol == fractionMark || symbol == Mark.fraction {
        guard scale < 0, groupMark == 0 || run == 3 else { throw .unreadable }
        if groupMark != 0, middleRun == 2, firstRun > 2 { throw .unreadable }
        scale = 0
        run = 0
      } else {
        // A grouping mark: of one kind, before the fraction, after a group of a fitting length.
        guard scale < 0, groupMark == 0 || groupMark == symbol else { throw .unreadable }
        if groupMark == 0 {
          guard 1...3 ~= run, body[0] != 0 else { throw .unreadable }
          firstRun = run
        } else {
          guard run == 3 || run == 2, middleRun == 0 || middleRun == run else { throw .unreadable }
          middleRun = run
        }
        groupMark = symbol
        run = 0
      }
    }
    guard any, scale >= 0 || groupMark == 0 || run == 3, middleRun != 2 || firstRun <= 2 else {
      throw .unreadable
    }
    let places = max(scale, 0) + shift
    guard places <= Int(Quantity.largestScale) else { throw .tooManyDigits }
    let magnitude = digits > 18 ? large : Int128(small)
    return Quantity(coefficient: isNegative ? -magnitude : magnitude, scale: UInt8(places))
  }
}
