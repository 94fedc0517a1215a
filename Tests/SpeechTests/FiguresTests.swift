import Money
import Speech
import Support
import Testing

private func currency(_ code: String, _ digits: Int = 2) -> Currency {
  Currency(code: code, minorDigits: digits)!
}

private func voice(
  _ language: Language, _ numerals: Numerals = .western, _ medium: Medium = .plain
) -> Voice {
  var preferences = Preferences(language: language)
  preferences.numerals = numerals
  return Voice(preferences, medium)
}

@Suite struct FiguresTests {
  let egp = currency("EGP")

  @Test("An amount has its sign first, all its digits, and its code after")
  func amounts() {
    let amount = Amount(minorUnits: -123_450, egp)
    #expect(voice(.en).amount(amount) == "-1,234.50 EGP")
    #expect(voice(.ar).amount(amount) == "-1,234.50 EGP")
    #expect(voice(.ar, .arabicIndic).amount(amount) == "-١٬٢٣٤٫٥٠ EGP")
    #expect(voice(.ar, .persian).amount(amount, .none) == "-۱٬۲۳۴٫۵۰")
    #expect(voice(.en).amount(Amount(minorUnits: 5, currency("KWD", 3))) == "0.005 KWD")
    #expect(voice(.en).amount(Amount(minorUnits: 100_000, currency("JPY", 0))) == "100,000 JPY")
    #expect(
      voice(.en).amount(Amount(minorUnits: .min, egp)) == "-92,233,720,368,547,758.08 EGP")
  }

  @Test("Only Arabic text for eyes isolates an amount, and the marks are a pair")
  func isolation() {
    let amount = Amount(minorUnits: -1250, currency("USD"))
    let terminal = Medium.terminal(width: 80)
    #expect(voice(.ar, .western, terminal).amount(amount) == "\u{2068}-12.50 USD\u{2069}")
    #expect(voice(.en, .western, terminal).amount(amount) == "-12.50 USD")
    #expect(voice(.ar, .western, .plain).amount(amount) == "-12.50 USD")
    #expect(voice(.ar, .western, terminal).amount(amount, .none) == "\u{2068}-12.50\u{2069}")
  }

  @Test("A rate has six digits that count, and says when there are more")
  func rates() {
    let usd = currency("USD")
    let pound = Rate(one: usd, is: Quantity(coefficient: 4725, scale: 2), egp)!
    #expect(voice(.en).rate(pound) == "1 USD = 47.25 EGP")
    #expect(voice(.ar, .arabicIndic).rate(pound) == "١ USD = ٤٧٫٢٥ EGP")
    let third = Rate(Amount(minorUnits: 300, usd), equals: Amount(minorUnits: 100, egp))!
    #expect(voice(.en).rate(third) == "1 USD ≈ 0.333333 EGP")
    let dinar = Rate(
      Amount(minorUnits: 130_974_000, currency("IQD", 3)), equals: Amount(minorUnits: 10_000, usd))!
    #expect(voice(.en).rate(dinar) == "1 IQD ≈ 0.00076351 USD")
    let coin = currency("WEI", 18)
    let vast = Rate(
      Amount(minorUnits: 1, coin), equals: Amount(minorUnits: .max, currency("X", 0)))!
    #expect(voice(.en).rate(vast) == "0.000000000000000001 WEI = 9,223,372,036,854,775,807 X")
  }

  @Test("A share of nothing is a dash, not a figure")
  func percentages() {
    #expect(voice(.en).percent(1, of: 8, places: 1) == "12.5%")
    #expect(voice(.ar, .arabicIndic).percent(1, of: 8, places: 1) == "١٢٫٥٪")
    #expect(voice(.en).percent(1, of: 200) == "1%")
    #expect(voice(.en).percent(-0.0004, places: 2) == "-0.04%")
    // A half that binary fractions put a hair lower.
    #expect(voice(.en).percent(1.275) == "128%" && voice(.en).percent(1.2749) == "127%")
    #expect(voice(.en).percent(5, of: 0) == "—")
    #expect(voice(.en).percent(.nan) == "—")
    #expect(voice(.en).percent(.infinity) == "—")
  }

  @Test("Odds are of ten, near the ends of a hundred, and never sure")
  func odds() {
    #expect(voice(.en).odds(0.7) == "7 of 10")
    #expect(voice(.ar, .arabicIndic).odds(0.7) == "٧ من كل ١٠")
    #expect(voice(.en).odds(0.03) == "3 of 100")
    #expect(voice(.en).odds(0.97) == "97 of 100")
    #expect(voice(.en).odds(0) == "fewer than 1 of 100")
    #expect(voice(.ar).odds(1) == "أكثر من 99 من كل 100")
    #expect(voice(.en).odds(1.2) == nil)
    #expect(voice(.en).odds(.nan) == nil)
    withEvery(0...1000) { n in
      let text = voice(.en).odds(Double(n) / 1000)
      #expect(text != nil && text != "0 of 10" && text != "10 of 10" && text != "100 of 100")
    }
  }
}

@Suite struct DaysTests {
  let day = Day(year: 2026, month: 3, day: 3)!

  @Test("A day is written in the person's language, digits and months")
  func days() {
    #expect(voice(.en).day(day) == "3 March 2026")
    #expect(voice(.en).day(day, .short) == "3 Mar")
    #expect(voice(.en).day(day, .full) == "Tuesday, 3 March 2026")
    #expect(voice(.ar, .arabicIndic).day(day) == "٣ مارس ٢٠٢٦")
    #expect(voice(.ar).day(day, .full) == "الثلاثاء 3 مارس 2026")
    #expect(voice(.ar, .arabicIndic).day(day, .table) == "٢٠٢٦-٠٣-٠٣")
    #expect(
      voice(.ar, .western, .terminal(width: 80)).day(day, .table) == "\u{2068}2026-03-03\u{2069}")
    let august = Month(year: 2026, month: 8)
    var there = Preferences(language: .ar)
    let names = MonthNames.allCases.map { months in
      there.months = months
      return Voice(there).month(august)
    }
    #expect(names == ["أغسطس 2026", "آب 2026", "أوت 2026", "غشت 2026", "أغشت 2026"])
  }

  @Test("A moment of the log is in the person's own time")
  func moments() {
    #expect(voice(.en).moment(unixSeconds: 1_772_546_700) == "2026-03-03 14:05")
    #expect(
      voice(.en).moment(unixSeconds: 1_772_546_700, offsetSeconds: 7200) == "2026-03-03 16:05")
    #expect(voice(.en).moment(unixSeconds: -1) == "1969-12-31 23:59")
    #expect(voice(.en).moment(unixSeconds: .max, offsetSeconds: 1) == "—")
    #expect(voice(.ar, .arabicIndic).moment(unixSeconds: 0) == "١٩٧٠-٠١-٠١ ٠٠:٠٠")
  }

  @Test("A span says each thing once")
  func spans() {
    #expect(voice(.en).days(day, day) == "3 March 2026")
    #expect(voice(.en).days(day, day.adding(days: 6)) == "3 to 9 March 2026")
    #expect(voice(.ar).days(day, day.adding(days: 6)) == "من 3 إلى 9 مارس 2026")
    #expect(voice(.en).days(day, day.adding(days: 37)) == "3 March to 9 April 2026")
    #expect(voice(.en).days(day, day.adding(days: 365)) == "3 March 2026 to 3 March 2027")
    let january = Month(year: 2026, month: 1)
    #expect(voice(.en).months(january, day.month) == "January to March 2026")
    #expect(
      voice(.ar).months(january.adding(months: -1), day.month) == "من ديسمبر 2025 إلى مارس 2026")
  }

  @Test(
    "Umm al-Qura months begin on their published days",
    .enabled(if: Shared.isPresent, "needs ../shared"))
  func published() throws {
    let text = String(decoding: try Shared.bytes("oracles/hijri.csv"), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).dropFirst()
    #expect(lines.count == 252)
    for line in lines {
      let cells = line.split(separator: ",")
      let first = Day(iso: cells[3])!
      let hijri = try #require(HijriDay(first))
      #expect([hijri.year, hijri.month, hijri.day] == [Int(cells[0])!, Int(cells[1])!, 1])
      let last = try #require(HijriDay(first.adding(days: Int(cells[2])! - 1)))
      #expect([last.month, last.day] == [Int(cells[1])!, Int(cells[2])!])
      #expect(hijri.isCertain)
    }
  }

  @Test("A Hijri day follows the one before, and says where the calendar is not certain")
  func hijri() throws {
    var preferences = Preferences(language: .ar)
    preferences.calendar = .ummAlQura
    #expect(Voice(preferences).day(day) == "14 رمضان 1447هـ")
    #expect(Voice(preferences).day(Day(year: 2035, month: 1, day: 1)!).hasPrefix("نحو "))
    preferences.language = .en
    #expect(Voice(preferences).day(day) == "14 Ramadan 1447 AH")
    #expect(
      Voice(preferences).days(day, day.adding(days: 1))
        == "14 Ramadan 1447 AH to 15 Ramadan 1447 AH")
    #expect(Voice(preferences).day(day, .table) == "1447-09-14 AH")
    #expect(Voice(preferences).day(Day(year: 2035, month: 1, day: 1)!, .table).hasPrefix("≈"))
    #expect(Voice(preferences).day(Day(year: 1900, month: 1, day: 1)!) == "1 January 1900")
    #expect(Voice(preferences).day(Day(year: 2300, month: 1, day: 1)!) == "1 January 2300")

    let start = Day(year: 1937, month: 3, day: 14)!
    #expect(HijriDay(start.adding(days: -1)) == nil)
    var before = try #require(HijriDay(start))
    var number = 0
    while let next = HijriDay(start.adding(days: number + 1)) {
      let follows =
        next.day == before.day + 1 && next.month == before.month && next.year == before.year
        || next.day == 1 && before.day >= 29
          && next.year * 12 + next.month == before.year * 12 + before.month + 1
      if !follows { Issue.record("\(before) is followed by \(next)") }
      before = next
      number += 1
    }
    #expect(before.year == 1500 && before.month == 12)
  }
}
