import Money

/// What a file's name says of the file. A hint at most: people rename files.
enum FileName {
  /// The last day that the name has, in the one order nobody mistakes: `20180226_12345678.csv`,
  /// `statement 2026-01-01 2026-01-31.csv`.
  static func lastDay(_ name: String) -> Day? {
    let name = Array(Digits.folded(String(name.split(separator: "/").last ?? "")).utf8)
    var last: Day?
    var at = 0
    while at < name.count {
      guard isDigit(name[at]) else {
        at += 1
        continue
      }
      let end = name[at...].firstIndex { !isDigit($0) } ?? name.count
      if let day = compact(name[at..<end]) ?? parted(name, at, end) { last = max(last ?? day, day) }
      at = end
    }
    return last
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  private static func compact(_ digits: ArraySlice<UInt8>) -> Day? {
    guard digits.count == 8, let number = Int(digits.text) else { return nil }
    return day(number / 10_000, number / 100 % 100, number % 100)
  }

  /// Four digits, a separator, two, the same separator, two, and no digit more.
  private static func parted(_ name: [UInt8], _ start: Int, _ end: Int) -> Day? {
    guard end - start == 4, start + 10 <= name.count, [0x2D, 0x5F, 0x2E].contains(name[end]),
      name[end] == name[end + 3], start + 10 == name.count || !isDigit(name[start + 10]),
      let year = Int(name[start..<end].text), let month = Int(name[end + 1..<end + 3].text),
      let day = Int(name[end + 4..<end + 6].text)
    else { return nil }
    return self.day(year, month, day)
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    1990...2099 ~= year ? Day(year: year, month: month, day: day) : nil
  }
}
