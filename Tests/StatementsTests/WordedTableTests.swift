import Money
import Statements
import Testing

/// Platforms that publish no layout: what their tables mean is read from their words.
@Suite("Fiverr, Freelancer.com, Khamsat and Mostaql") struct WordedTableTests {
  @Test("A list without signs: a withdrawal and a commission go out")
  func khamsat() throws {
    let reading = try Fixture.read("worded/khamsat.csv")
    #expect(reading.format == Khamsat.id)
    #expect(
      reading.told == [
        "3 2026-06-01 20.00 ? income -", "4 2026-06-01 -4.00 ? fee -",
        "5 2026-06-05 -16.00 ? transfer -", "6 2026-06-09 5.00 ? refund - pending",
      ])
  }

  @Test("Columns for each direction and a balance, in Arabic")
  func mostaql() throws {
    let bytes = try Fixture.bytes("worded/mostaql.csv")
    let reading = try Formats.read(StatementFile(name: "رصيد مستقل.csv", bytes: bytes))
    #expect(reading.format == Mostaql.id)
    #expect(
      reading.told == [
        "2 2026-06-01 100.00 ? income -", "3 2026-06-15 -20.00 ? fee -",
        "4 2026-06-16 -80.00 ? transfer -",
      ])
    #expect(reading.closingBalance?.amount.isZero == true)
  }

  @Test("Activities in English")
  func fiverr() throws {
    let reading = try Fixture.read("worded/fiverr-earnings.csv")
    #expect(reading.format == Fiverr.id)
    #expect(
      reading.told == [
        "2 2026-06-02 40.00 USD income -", "3 2026-06-03 -40.00 USD transfer -",
        "4 2026-06-04 -5.00 USD fee -",
      ])
  }

  @Test("A description alone says what a line is")
  func freelancer() throws {
    let reading = try Fixture.read("worded/freelancer.csv")
    #expect(reading.format == Freelancer.id)
    #expect(
      reading.told == [
        "3 2026-06-13 150.00 EUR income -", "4 2026-06-13 -15.00 EUR fee -",
        "5 2026-06-18 -135.00 EUR transfer -",
      ])
  }

  @Test("A bank's table that mentions a platform in its lines is a bank's")
  func bank() throws {
    let text = """
      Date,Description,Amount,Currency
      2026-06-13,Fiverr payout,40.00,USD
      2026-06-14,Example Grocer,-4.00,USD
      """
    #expect(Outcome(text).reading?.format == CSVFormat.id)
    let named = Outcome(Array(text.utf8), name: "folder fiverr/bank.csv")
    #expect(named.reading?.format == CSVFormat.id)
  }
}
