import Foundation
import Money
import Speech
import Testing

@Suite struct HijriTests {
  /// The published first days end with 1440; the system's calendar agrees with the publication up
  /// to 1450.
  @Test("Umm al-Qura agrees with the system's calendar in the years that are certain")
  func system() throws {
    var calendar = Calendar(identifier: .islamicUmmAlQura)
    calendar.timeZone = .gmt
    var number = Day(year: 1999, month: 4, day: 17)!.number
    while let hijri = HijriDay(Day(number: number)), hijri.isCertain {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let same = parts.year == hijri.year && parts.month == hijri.month && parts.day == hijri.day
      if !same { Issue.record("\(parts) is \(hijri)") }
      number += 1
    }
    #expect(number == Day(year: 2029, month: 5, day: 14)!.number)
  }

  @Test("Beside months a Hijri day says its day of the common calendar too")
  func beside() {
    let day = Day(year: 2026, month: 6, day: 30)!
    for language in Language.allCases {
      var preferences = Preferences(language: language)
      #expect(Voice(preferences, .plain).day(day, .both) == Voice(preferences, .plain).day(day))
      let common = Voice(preferences, .plain).day(day)
      preferences.calendar = .ummAlQura
      let said = Voice(preferences, .plain).day(day, .both)
      #expect(said.contains(common) && said.contains("1448"))
    }
  }
}
