import Money
import Statements
import Testing

/// Pages as `pdftotext -layout` writes them.
@Suite struct LayoutTextTests {
  private func read(_ page: String) throws -> Reading {
    let table = LayoutText(Array(page.utf8)).table
    return try Formats.read(StatementFile(name: "page.pdf", bytes: table))
  }

  @Test("Columns are found by where they stand under their header, figures by their right edge")
  func columns() throws {
    let page = """
                              Nile Bank
      Account number: 123456                         Currency: EGP

      Date         Description                       Debit      Credit      Balance
      01/01/2026   Card payment, a long text that     12.35                  987.65
      14/01/2026   Salary                                     1,024.70     2,012.35
                   of January
      15/01/2026   x                                  7.00                 2,005.35
                                                            Page 1 of 1
      """
    let reading = try read(page)
    #expect(
      summary(reading) == [
        "2026-01-01 -12.35 EGP", "2026-01-14 1024.70 EGP", "2026-01-15 -7.00 EGP",
      ])
    #expect(reading.rows.map(\.line) == [5, 6, 8])
    #expect(reading.rows[1].description == "Salary of January")
    #expect(!reading.issues.contains { $0.reason == .balanceDoesNotStep })
  }

  @Test("A header of two lines is one, and a page's own header moves its columns")
  func pages() throws {
    let page = """
      Transaction   Value                       Withdrawal   Deposit
      Date          Date         Description      Amount      Amount   Balance
      01/01/2026    02/01/2026   Card               10.00                90.00
      \u{0C}Transaction      Value                       Withdrawal   Deposit
      Date             Date         Description      Amount      Amount   Balance
      14/01/2026       14/01/2026   Salary                         5.00     95.00
      """
    let reading = try read(page)
    #expect(summary(reading) == ["2026-01-01 -10.00 -", "2026-01-14 5.00 -"])
    #expect(reading.rows[0].valueDay == Day(year: 2026, month: 1, day: 2))
  }

  @Test("One blank between narrow columns parts them where the next one begins")
  func narrow() throws {
    let page = """
      Datum      Text           Betrag EUR
      31.01.2026 Miete Januar      -500,00
      01.02.2026 Gehalt           1.500,00
      """
    #expect(summary(try read(page)) == ["2026-01-31 -500.00 EUR", "2026-02-01 1500.00 EUR"])
  }

  @Test("Arabic pages are read like others, whatever marks stand between their words")
  func arabic() throws {
    let page = """
      \u{202B}التاريخ\u{202C}       \u{202B}البيان\u{202C}        \u{202B}مدين\u{202C}     \u{202B}دائن\u{202C}     \u{202B}الرصيد\u{202C}
      31/01/2026    \u{202B}شراء\u{202C}          10.00              90.00
      01/02/2026    \u{202B}راتب\u{202C}                   50.00    140.00
      """
    #expect(summary(try read(page)) == ["2026-01-31 -10.00 -", "2026-02-01 50.00 -"])
  }

  @Test("A page without a letter or a digit has no text")
  func scanned() {
    #expect(!LayoutText(Array(" \n\u{0C}  . \n".utf8)).hasText)
    #expect(LayoutText(Array("٣".utf8)).hasText)
  }
}
