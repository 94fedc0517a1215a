import Money
import Support
import Testing

struct DayTests {
  @Test("Every day from 1900 to 2100 makes its way to civil form and back, one after another")
  func everyDay() throws {
    var expected = try #require(Day(year: 1900, month: 1, day: 1))
    var weekday = 1  // 1 January 1900 was a Monday.
    for year in 1900...2100 {
      for month in 1...12 {
        for day in 1...length(of: month, in: year) {
          let made = Day(year: year, month: month, day: day)
          guard made == expected, expected.civil == (year, month, day),
            expected.weekday == weekday, Day(iso: expected.description) == expected,
            expected.month == Month(year: year, month: month)
          else {
            Issue.record("\(year)-\(month)-\(day): \(String(describing: made)), \(expected)")
            return
          }
          expected = expected.adding(days: 1)
          weekday = (weekday + 1) % 7
        }
      }
    }
    #expect(expected.description == "2101-01-01")
  }

  private func length(of month: Int, in year: Int) -> Int {
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  @Test("Days are counted from 1970, a Thursday")
  func epoch() {
    #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(Day(number: 0).weekday == 4)
    #expect(Day(year: 2000, month: 3, day: 1)?.number == 11_017)
    #expect(Day(number: -1).description == "1969-12-31")
  }

  @Test(
    "There is no 30 February, no month 13 and no year 0",
    arguments: [
      (2024, 2, 30), (2023, 2, 29), (1900, 2, 29), (2100, 2, 29), (2024, 4, 31), (2024, 13, 1),
      (2024, 0, 1), (2024, 1, 0), (2024, 1, 32), (0, 1, 1), (10_000, 1, 1), (.min, .max, 1),
    ])
  func noSuchDay(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(
    "Leap days exist every fourth year, and at a century's turn every fourth time",
    arguments: [1904, 2000, 2024, 2096])
  func leapDays(year: Int) {
    #expect(Day(year: year, month: 2, day: 29) != nil)
  }

  @Test(
    "Only ISO 8601 is read as ISO 8601",
    arguments: [
      "2026-1-31", "2026-01-32", "2026/01/31", "26-01-31", "", "2026-01-31 ", "٢٠٢٦-٠١-٣١",
    ])
  func notISO(text: String) {
    #expect(Day(iso: text) == nil)
  }
}

struct MonthTests {
  @Test("Every month from 1900 to 2100 begins where the one before ends")
  func everyMonth() {
    for year in 1900...2100 {
      for monthOfYear in 1...12 {
        let month = Month(year: year, month: monthOfYear)
        #expect((month.year, month.monthOfYear) == (year, monthOfYear))
        #expect(month.lastDay.adding(days: 1) == month.adding(months: 1).firstDay)
        #expect(month.firstDay.month == month && month.lastDay.month == month)
        #expect(Month(iso: month.description) == month)
      }
    }
  }

  @Test("Months add across the year's end")
  func adding() {
    let january = Month(year: 2026, month: 1)
    #expect(january.adding(months: -1).description == "2025-12")
    #expect(january.adding(months: 25).description == "2028-02")
    #expect(january.adding(months: 25) - january == 25)
  }

  @Test(
    "A month is taken as people type it",
    arguments: [
      "2026-03", "3/2026", "2026/3", "٢٠٢٦-٠٣", "March 2026", "mar 2026", "2026 march", "مارس ٢٠٢٦",
      "آذار 2026", "mars 2026",
    ])
  func typed(text: String) {
    #expect(Month(typed: text)?.description == "2026-03")
  }

  @Test("A month's name of two words is one name")
  func twoWords() {
    #expect(Month(typed: "كانون الثاني 2026")?.description == "2026-01")
    #expect(Month(typed: "2026 تشرين الأول")?.description == "2026-10")
  }

  @Test(
    "What may be another month isn't taken for one",
    arguments: [
      "3/26", "2026", "March", "13/2026", "0/2026", "2026-2027", "5 March 2026", "2026-03-05",
      "تشرين 2026",
      "ju 2026", "203/2026", "", "٢٠٢٦", "2026 3 4",
    ])
  func notTyped(text: String) {
    #expect(Month(typed: text) == nil)
  }

  @Test(
    "Only ISO 8601 is read as a month",
    arguments: ["2026-13", "2026-00", "2026-1", "0000-01", "2026/01"])
  func notISO(text: String) {
    #expect(Month(iso: text) == nil)
  }
}
