public import Money

/// A day of the Umm al-Qura calendar.
///
/// For 1420…1450 AH the months are those of the published calendar. Outside those years they are
/// computed and may be a day off: `isCertain` says so, and `Voice` says "about".
public struct HijriDay: Hashable, Sendable {
  public let year: Int
  /// 1 is Muharram … 12 is Dhu al-Hijjah.
  public let month: Int
  public let day: Int

  /// Years that were compared with the published calendar.
  public static let certainYears = 1420...1450

  public var isCertain: Bool { HijriDay.certainYears ~= year }

  /// `nil` before 1 Muharram 1356 (14 March 1937) and after 1500 AH (November 2077).
  public init?(_ day: Day) {
    var rest = Int(day.number) - HijriDay.firstDay
    guard rest >= 0 else { return nil }
    for (index, mask) in HijriDay.longMonths.enumerated() {
      let length = 12 * 29 + mask.nonzeroBitCount
      guard rest >= length else {
        self.init(year: HijriDay.firstYear + index, mask: mask, dayOfYear: rest)
        return
      }
      rest -= length
    }
    return nil
  }

  private init(year: Int, mask: UInt16, dayOfYear: Int) {
    var rest = dayOfYear
    var month = 0
    while case let length = 29 + Int(mask >> UInt16(month) & 1), rest >= length {
      rest -= length
      month += 1
    }
    self.year = year
    self.month = month + 1
    self.day = rest + 1
  }

  private static let firstYear = 1356
  /// 1 Muharram 1356 in days since 1970.
  private static let firstDay = -11_981

  /// A number for each year from 1356: bit 0 is set where Muharram has 30 days, and so on to bit
  /// 11 for Dhu al-Hijjah; the other months have 29. The month lengths are facts of the calendar,
  /// as the system's calendar has them; 1420…1440 are tested against the published first days.
  private static let longMonths: [UInt16] = [
    0xEAA, 0xE94, 0xD2A, 0xC56, 0x4AE, 0xA6D, 0x56A, 0xD55, 0xD4A, 0xA93,  // 1356
    0x52B, 0xA5B, 0x53A, 0x6B5, 0xEA9, 0xD52, 0xD29, 0xA55, 0x4AD, 0x56D,  // 1366
    0xAEA, 0x6E4, 0xED1, 0xDA2, 0xAAA, 0x95A, 0x2DA, 0x5B9, 0xBB2, 0x764,  // 1376
    0x6C9, 0x555, 0x2AB, 0x4DB, 0xABA, 0x5B4, 0xDA9, 0xD52, 0xAA5, 0x92D,  // 1386
    0x26D, 0x8ED, 0x2DA, 0xAD5, 0xAA5, 0xA4B, 0x497, 0x937, 0x2B6, 0x975,  // 1396
    0xD69, 0xD52, 0xC95, 0x92B, 0x25B, 0x4DB, 0x9D5, 0x5D2, 0xDA5, 0xD4A,  // 1406
    0xA95, 0x54D, 0xAAD, 0x3AA, 0xBD2, 0xBC4, 0xB89, 0xA95, 0x52D, 0x5AD,  // 1416
    0xB6A, 0x6D4, 0xDC9, 0xD92, 0xAA6, 0x956, 0x2AE, 0x56D, 0x36A, 0xB55,  // 1426
    0xAAA, 0x94D, 0x49D, 0x95D, 0x2BA, 0x5B5, 0x5AA, 0xD55, 0xA9A, 0x92E,  // 1436
    0x26E, 0x55D, 0xADA, 0x6D4, 0x6A5, 0xB27, 0xA4D, 0x4AD, 0x56D, 0xB5A,  // 1446
    0x754, 0xF49, 0xE92, 0xD26, 0xA56, 0x356, 0x6B5, 0xBAA, 0xB92, 0xB25,  // 1456
    0x68B, 0xA9B, 0x55A, 0xADA, 0x5B4, 0xDA9, 0xB52, 0xA9A, 0x536, 0x276,  // 1466
    0x575, 0xAF2, 0x6D4, 0x6A9, 0x555, 0x2AD, 0x4BD, 0x9BA, 0x574, 0xB69,  // 1476
    0xB52, 0xA95, 0x52D, 0xA5D, 0x4DA, 0xAD9, 0x6B2, 0xE95, 0xE2A, 0xC96,  // 1486
    0x92E, 0xAAD, 0x56A, 0xD65, 0xD4A,  // 1496
  ]
}
