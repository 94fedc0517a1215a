import Money
import Statements
import Testing

/// A line with a day that states what the rows above it add up to is no movement.
@Suite struct TotalLineTests {
  private func read(_ lines: String...) throws -> Reading {
    try #require(
      Outcome((["Date,Description,Amount"] + lines).joined(separator: "\n") + "\n").reading)
  }

  private func totals(_ reading: Reading) -> [Int] {
    reading.issues.filter { $0.reason == .totalOfRows }.map(\.line)
  }

  @Test(
    "In any language, it is told by line and left out",
    arguments: ["الإجمالي", "مجموع", "Total", "Grand total", "Summe", "Toplam", "Total général"])
  func words(word: String) throws {
    let reading = try read(
      "2026-02-01,Invoice,1000.00", "2026-02-03,Invoice,200.00", "2026-02-28,\(word),1200.00")
    #expect(reading.rows.count == 2 && totals(reading) == [4])
    #expect(!Statements.Issue.Reason.totalOfRows.rejectsRow)
  }

  @Test("Of what came in, of what went out, without its sign, and section by section")
  func sums() throws {
    let both = try read(
      "2026-02-01,Invoice,1000.00", "2026-02-03,Rent,-200.00", "2026-02-28,Total credits,1000.00",
      "2026-02-28,Total debits,-200.00")
    #expect(both.rows.count == 2 && totals(both) == [4, 5])
    let section = try read(
      "2026-02-01,Invoice,1000.00", "2026-02-03,Rent,-200.00", "2026-02-28,Total,800.00",
      "2026-03-01,Invoice,10.00", "2026-03-02,Invoice,5.00", "2026-03-31,Subtotal,15.00",
      "2026-03-31,Grand total,815.00")
    #expect(section.rows.count == 4 && totals(section) == [4, 7, 8])
  }

  @Test("A movement that is only called so is one")
  func movements() throws {
    let other = try read(
      "2026-02-01,Invoice,1000.00", "2026-02-03,Invoice,200.00", "2026-02-28,Total,1200.50",
      "2026-02-28,Invoice,2400.50")
    #expect(other.rows.count == 4 && totals(other).isEmpty)
    let shop = try read("2026-02-01,Fuel,-50.00", "2026-02-03,Total Energies,-50.00")
    #expect(shop.rows.count == 2 && totals(shop).isEmpty)
  }
}
