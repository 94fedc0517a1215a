/// The numbers of ten bytes such as `2026-01-31` or `31/01/2026`: nearly every date cell of nearly
/// every file, read without taking it apart letter by letter.
struct PlainDate {
  var year: Int
  /// The two other numbers, in the order in which they stand.
  var first: Int
  var second: Int
  var isYearFirst: Bool

  init?(_ cell: Span<UInt8>) {
    guard cell.count == 10 else { return nil }
    isYearFirst = PlainDate.isSeparator(cell[4]) && PlainDate.isSeparator(cell[7])
    guard isYearFirst || (PlainDate.isSeparator(cell[2]) && PlainDate.isSeparator(cell[5])) else {
      return nil
    }
    let yearAt = isYearFirst ? 0 : 6
    let firstAt = isYearFirst ? 5 : 0
    guard let century = PlainDate.twoDigits(cell, yearAt),
      let yearOfCentury = PlainDate.twoDigits(cell, yearAt + 2),
      let first = PlainDate.twoDigits(cell, firstAt),
      let second = PlainDate.twoDigits(cell, firstAt + 3)
    else { return nil }
    year = century * 100 + yearOfCentury
    self.first = first
    self.second = second
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
  }

  private static func twoDigits(_ cell: Span<UInt8>, _ at: Int) -> Int? {
    let (tens, ones) = (cell[at] &- UInt8(ascii: "0"), cell[at + 1] &- UInt8(ascii: "0"))
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
  }
}
