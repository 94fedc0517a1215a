import Money

/// A date without a year: `05/09`, `5-9`, `20.12.`, `20 Dec`, `Dec 20`, `20-Dec` or `٢٠ ديسمبر`.
struct YearlessDate {
  private let form: Form

  private enum Form {
    /// Two numbers, of which the first is the day for sure where points stand behind both.
    case numbers(Int, Int, isDayFirst: Bool)
    case worded([UInt8])
  }

  /// `nil` for anything else.
  init?(_ cell: Span<UInt8>) {
    guard 3...YearlessDate.mostBytes ~= cell.count else { return nil }
    var hasLetters = false
    for i in 0..<cell.count where cell[i] > UInt8(ascii: "9") { hasLetters = true }
    // Nearly every cell is a number, or no date at all.
    guard hasLetters || cell.count <= 6 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(cell.count)
    for i in 0..<cell.count { bytes.append(cell[i]) }
    if let numbers = YearlessDate.numbers(bytes) {
      form = numbers
    } else if YearlessDate.isWorded(bytes) {
      form = .worded(bytes)
    } else {
      return nil
    }
  }

  static func isOne(_ cell: ArraySlice<UInt8>) -> Bool { YearlessDate(cell.span) != nil }

  /// The day that it is in a year; `nil` where that has no such day.
  func day(in year: Int, _ order: DateOrder) -> Day? {
    switch form {
    case .numbers(let first, let second, let isDayFirst):
      isDayFirst || order == .dmy
        ? Day(year: year, month: second, day: first) : Day(year: year, month: first, day: second)
    case .worded(let bytes): YearlessDate.worded(bytes, year)
    }
  }

  /// The orders in which it is a day of some year.
  var orders: Set<DateOrder> {
    // A leap year has every day.
    switch form {
    case .numbers(_, _, isDayFirst: true): [.dmy]
    default: Set([DateOrder.dmy, .mdy].filter { day(in: 2000, $0) != nil })
    }
  }

  private static let mostBytes = 40

  private static func numbers(_ bytes: [UInt8]) -> Form? {
    let ascii = bytes.contains { $0 >= 0x80 } ? Digits.folded(bytes.span) : bytes
    // `20.12` may be a number; a second point makes it a day.
    let isDotted = ascii.last == UInt8(ascii: ".")
    let cell = isDotted ? ascii.dropLast() : ascii[...]
    guard 3...5 ~= cell.count else { return nil }
    let marks: [UInt8] = isDotted ? [0x2E] : [0x2F, 0x2D]
    let parts = cell.split(omittingEmptySubsequences: false) { marks.contains($0) }
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.count <= 2 }),
      let first = Int(parts[0].text), let second = Int(parts[1].text), first >= 0, second >= 0
    else { return nil }
    return .numbers(first, second, isDayFirst: isDotted)
  }

  /// A number and a month in words. `Dec-25` is how spreadsheets write a month of a year.
  private static func isWorded(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 4, let first = bytes.first,
      bytes.contains(where: { 0x41...0x5A ~= $0 & 0x5F && $0 < 0x80 || $0 >= 0xC3 }),
      bytes.contains(where: mayBeginDigit),
      bytes.contains(UInt8(ascii: " ")) || mayBeginDigit(first)
    else { return false }
    return (try? DateStyle(order: .ymd).read(bytes.span)) == nil && worded(bytes, 2000) != nil
  }

  /// ASCII's digits, or the first byte of the Arabic ones (and of some letters).
  private static func mayBeginDigit(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || byte == 0xD9 || byte == 0xDB
  }

  private static func worded(_ bytes: [UInt8], _ year: Int) -> Day? {
    let whole = bytes + Array(" \(year)".utf8)
    return try? DateStyle(order: .ymd).read(whole.span).day
  }
}
