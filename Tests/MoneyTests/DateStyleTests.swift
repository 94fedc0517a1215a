import Money
import Testing

private func read(_ text: String, _ order: DateOrder = .dmy) -> String {
  do {
    let cell = try DateStyle(order: order).read(text)
    return cell.day.description + (cell.secondOfDay.map { " \($0)" } ?? "")
  } catch {
    return error.rawValue
  }
}

struct DateStyleTests {
  @Test(
    "A date whose order is plain is read alike in every style",
    arguments: [
      ("2026-01-31", "2026-01-31"), ("2026/01/31", "2026-01-31"), ("2026.1.31", "2026-01-31"),
      ("20260131", "2026-01-31"), ("2026-01-31T10:20:30Z", "2026-01-31 37230"),
      ("2026-01-31 10:20:30.123+03:00", "2026-01-31 37230"),
      ("20260131;093000", "2026-01-31 34200"),
      ("2026-01-31, 09:30", "2026-01-31 34200"), ("2026-01-31 09:30:00 UTC", "2026-01-31 34200"),
      ("2026-01-31 9:30 PM", "2026-01-31 77400"), ("2026-01-31 12:05 a.m.", "2026-01-31 300"),
      ("20260131T093000", "2026-01-31 34200"),
      ("2026-01-31 00:00:00 America/New_York", "2026-01-31 0"),
      ("Jun 7, 2024", "2024-06-07"), ("Jan 15 2025", "2025-01-15"), ("7 June 2024", "2024-06-07"),
      ("03-Aug-2026", "2026-08-03"), ("03AUG26", "2026-08-03"), ("٣ آب ٢٠٢٦", "2026-08-03"),
      ("2026-Aug-03", "2026-08-03"), ("Tue, 15 Jul 2025", "2025-07-15"),
      ("7 Jun '24", "2024-06-07"),
      ("June 1st, 2024", "2024-06-01"), ("15. Januar 2025", "2025-01-15"),
      ("1er août 2024", "2024-08-01"),
      ("14 févr. 2024", "2024-02-14"), ("30 juil. 2024", "2024-07-30"),
      ("3. März 2024", "2024-03-03"),
      ("24-Dez-99", "1999-12-24"), ("7 de junio de 2024", "2024-06-07"),
      ("12 ene. 2024", "2024-01-12"),
      ("5 Ağustos 2024", "2024-08-05"), ("5 ŞUBAT 2024", "2024-02-05"),
      ("2 mrt 2024", "2024-03-02"),
      ("10 out 2024", "2024-10-10"), ("8 ott 2024", "2024-10-08"),
      ("3 października 2024", "2024-10-03"),
      ("9 мая 2024 г.", "2024-05-09"), ("9 ЯНВ 2024", "2024-01-09"),
      ("1. července 2024", "2024-07-01"),
      ("1. června 2024", "2024-06-01"), ("15 كانون الثاني 2025", "2025-01-15"),
      ("15 تشرين الأول 2025", "2025-10-15"), ("١ أغسطس ٢٠٢٦", "2026-08-01"),
      ("3 أوت 2024", "2024-08-03"),
      ("3 جانفي 2024", "2024-01-03"), ("12 غشت 2024", "2024-08-12"),
      ("الثلاثاء، ٣ آذار ٢٠٢٦", "2026-03-03"),
      ("2024年1月15日", "2024-01-15"), ("۲۰۲۶-۰۱-۳۱", "2026-01-31"),
      ("\u{200F}2026-01-31\u{200F}", "2026-01-31"), ("Jan 5, 2025, 4:30:15 PM", "2025-01-05 59415"),
      ("15 janv. 2025 à 14:30", "2025-01-15 52200"), ("mar. 5 mars 2024", "2024-03-05"),
      ("mar 5, 2024", "2024-03-05"), ("2024-03-05 14h30", "2024-03-05 52200"),
      ("2024-03-05 14:05 PM", "2024-03-05 50700"), ("2024-03-05 24:00", "2024-03-05 86399"),
    ])
  func plain(text: String, expected: String) {
    for order in DateOrder.allCases { #expect(read(text, order) == expected) }
  }

  @Test(
    "A date in numbers is read in the order of its file",
    arguments: [
      ("03/04/2026", DateOrder.dmy, "2026-04-03"), ("03/04/2026", .mdy, "2026-03-04"),
      ("3.4.2026", .dmy, "2026-04-03"), ("03-04-26", .dmy, "2026-04-03"),
      ("26/04/03", .ymd, "2026-04-03"), ("1/17/2020", .mdy, "2020-01-17"),
      ("3 4 2026", .dmy, "2026-04-03"), ("31/12/69", .dmy, "2069-12-31"),
      ("31/12/70", .dmy, "1970-12-31"), ("1/15'24", .mdy, "2024-01-15"),
      ("1/15' 4", .mdy, "2004-01-15"),
      ("٣١/١٢/٢٠٢٥", .dmy, "2025-12-31"), ("31/01/2026 14:05", .dmy, "2026-01-31 50700"),
      ("03/04/2026", .ymd, "unreadable"),
    ])
  func ordered(text: String, order: DateOrder, expected: String) {
    #expect(read(text, order) == expected)
  }

  @Test(
    "What is no day is refused",
    arguments: [
      ("", "empty"), (" \u{200E}", "empty"), ("30/02/2024", "impossible"),
      ("31.04.2024", "impossible"),
      ("01/15/2024", "impossible"), ("29/02/2023", "impossible"), ("1447-05-10", "impossible"),
      ("15/05/1447", "impossible"), ("0000-00-00", "impossible"), ("2024", "unreadable"),
      ("Jun 2024", "unreadable"), ("15/2024", "unreadable"), ("5 jui 2024", "unreadable"),
      ("5 كانون 2024", "unreadable"), ("5 محرم 1447", "unreadable"), ("12.50", "unreadable"),
      ("1.234,56", "unreadable"), ("2024-01-15 Payment", "unreadable"), ("Total", "unreadable"),
      ("Total 5 Jan 2024", "unreadable"), ("2024-01-15 25:00", "unreadable"),
      ("123/1/2024", "unreadable"),
      ("202601311", "unreadable"), ("2024-01-15-16", "unreadable"),
      ("5 Jan Feb 2024", "unreadable"), ("Jan 5 Feb 2024", "unreadable"),
    ])
  func refused(text: String, expected: String) {
    #expect(read(text) == expected)
  }
}

struct DateEvidenceTests {
  private func verdict(_ cells: [String]) -> DateVerdict {
    var evidence = DateEvidence()
    for cell in cells { evidence.observe(cell) }
    return evidence.verdict
  }

  @Test("One day above the twelfth speaks for the whole file")
  func decided() {
    #expect(verdict(["08/04/2022", "24/03/2022"]) == .decided(DateStyle(order: .dmy)))
    #expect(verdict(["08/04/2022", "03/24/2022"]) == .decided(DateStyle(order: .mdy)))
    #expect(verdict(["08/04/22", "24/03/22"]) == .decided(DateStyle(order: .dmy)))
    #expect(verdict(["99/03/04", "98/04/05"]) == .decided(DateStyle(order: .ymd)))
    #expect(verdict(["08/04/2022", "24-03-2022", "1.2.2022"]) == .decided(DateStyle(order: .dmy)))
  }

  @Test("Dates that need no order decide nothing for those that do")
  func mixed() {
    #expect(verdict(["2022-04-08", "5 Jan 2022", ""]) == .decided(DateStyle(order: .ymd)))
    #expect(
      verdict(["2022-04-08", "08/04/2022"])
        == .either(orders: [.dmy, .mdy], samples: ["08/04/2022"]))
    #expect(verdict(["2022-04-08", "24/04/2022"]) == .decided(DateStyle(order: .dmy)))
  }

  @Test("Where two orders fit every cell and the days differ, a person is asked")
  func either() {
    #expect(
      verdict(["01/02/2026", "03/04/2026", "05/05/2026"])
        == .either(orders: [.dmy, .mdy], samples: ["01/02/2026", "03/04/2026"]))
    #expect(verdict(["05/05/2026", "6/6/2026"]) == .decided(DateStyle(order: .dmy)))
  }

  @Test("A year of two digits in front is considered where it varies less than the other end")
  func shortYears() {
    let two = ["26/01/02", "26/01/15"]
    #expect(verdict(two) == .either(orders: [.dmy, .ymd], samples: two))
    // The 26th of January in each of three years, or three days of January 2026.
    #expect(verdict(two + ["26/01/28"]) == .decided(DateStyle(order: .ymd)))
    #expect(verdict(["14.03.24", "15.03.24"]) == .decided(DateStyle(order: .dmy)))
    #expect(verdict(["14/03/24"]) == .decided(DateStyle(order: .dmy)))
  }

  @Test("No date, or dates that no one order fits, is no verdict")
  func neither() {
    #expect(verdict([]) == .neither)
    #expect(verdict(["Total", ""]) == .neither)
    #expect(verdict(["24/03/2022", "03/24/2022"]) == .neither)
  }
}
