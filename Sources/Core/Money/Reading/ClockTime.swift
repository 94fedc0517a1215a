/// The time of day behind a date.
enum ClockTime {
  /// Seconds since midnight, or `nil` where nothing follows the date; the rest of the cell has to
  /// be a time, a zone or a weekday.
  static func read(_ cell: Span<UInt8>, from start: Int) throws(DateDefect) -> Int? {
    var at = start
    var time: (hour: Int, minute: Int, second: Int)?
    var isAfternoon: Bool?
    while at < cell.count {
      let before = at
      let scalar = Scalars.next(cell, &at)
      if time == nil, let digit = Scalars.digit(scalar) {
        time = try clock(cell, &at, firstDigit: Int(digit))
      } else if Letters.isLetter(scalar) {
        at = before
        let word = ScannedDate.word(cell, &at)
        if let half = DateWords.halfOfDay(word), time != nil {
          isAfternoon = half
        } else if time == nil, !DateWords.isBeforeTime(word), !DateWords.isPassedOver(word) {
          throw .unreadable
        }
      } else {
        guard isFiller(scalar, afterTime: time != nil) else { throw .unreadable }
      }
    }
    guard var time else { return nil }
    if let isAfternoon {
      // 14:05 PM says the same thing twice.
      if 1...12 ~= time.hour { time.hour = time.hour % 12 + (isAfternoon ? 12 : 0) }
    }
    return time.hour * 3600 + time.minute * 60 + time.second
  }

  /// `9:05`, `09:05:30.123`, `090530`; the first digit is read already.
  private static func clock(_ cell: Span<UInt8>, _ at: inout Int, firstDigit: Int)
    throws(DateDefect) -> (hour: Int, minute: Int, second: Int)
  {
    var numbers = [firstDigit]
    var digits = 1
    while at < cell.count {
      let before = at
      let scalar = Scalars.next(cell, &at)
      if let digit = Scalars.digit(scalar) {
        digits += 1
        guard digits <= 9 else { throw .unreadable }
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(digit)
      } else if isSeparator(scalar), numbers.count < 4, digits > 0 {
        numbers.append(0)
        digits = 0
      } else {
        at = before
        break
      }
    }
    if numbers.count == 1, digits == 6 {
      numbers = [numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100]
    } else if numbers.count == 1, digits == 4 {
      numbers = [numbers[0] / 100, numbers[0] % 100]
    }
    guard numbers.count >= 2, 0...24 ~= numbers[0], 0...59 ~= numbers[1] else { throw .unreadable }
    let second = numbers.count > 2 ? numbers[2] : 0
    guard 0...60 ~= second else { throw .unreadable }
    // 24:00 and leap seconds are the last second of their day: the day stays as stated.
    if numbers[0] == 24 { return (23, 59, 59) }
    return (numbers[0], numbers[1], min(second, 59))
  }

  /// A colon, a dot, or the h of `14h30`.
  private static func isSeparator(_ scalar: UInt32) -> Bool {
    scalar == 0x3A || scalar == 0x2E || scalar == 0x68
  }

  private static func isFiller(_ scalar: UInt32, afterTime: Bool) -> Bool {
    if Scalars.isBlank(scalar) || Scalars.isInvisible(scalar) { return true }
    switch scalar {
    case 0x2C, 0x3B, 0x2E, 0x22, 0x28, 0x29, 0x60C, 0x65E5: return true
    case 0x2D: return true
    // Of a zone: +03:00, [Asia/Riyadh], UTC_
    case 0x2B, 0x3A, 0x2F, 0x5B, 0x5D, 0x5F, 0x2212: return afterTime
    default: return afterTime && Scalars.digit(scalar) != nil
    }
  }
}
