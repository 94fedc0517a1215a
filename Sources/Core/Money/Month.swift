/// A month of the Gregorian calendar: months since January of year 0.
public struct Month: Hashable, Sendable {
  public let number: Int32

  public init(number: Int32) { self.number = number }

  public init(year: Int, month: Int) {
    precondition(1...12 ~= month, "months are 1…12")
    self.number = Int32(year * 12 + month - 1)
  }

  public var year: Int { Int(number) / 12 }
  /// 1…12.
  public var monthOfYear: Int { Int(number) % 12 + 1 }

  public var firstDay: Day { Day(number: Day.number(year, monthOfYear, 1)) }
  public var lastDay: Day { adding(months: 1).firstDay.adding(days: -1) }

  public func adding(months: Int) -> Month { Month(number: number + Int32(months)) }

  static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Month: Comparable {
  public static func < (a: Month, b: Month) -> Bool { a.number < b.number }
  /// Months from `b` to `a`.
  public static func - (a: Month, b: Month) -> Int { Int(a.number) - Int(b.number) }
}

extension Month: CustomStringConvertible {
  /// ISO 8601: `2026-01`.
  public var description: String { "\(padded(year, 4))-\(padded(monthOfYear, 2))" }

  /// Reads `2026-01` and nothing else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), let year = wholeNumber(bytes[0..<4]),
      let month = wholeNumber(bytes[5..<7]), 1...12 ~= month, year > 0
    else { return nil }
    self.init(year: year, month: month)
  }
}
