import Money
import Statements
import Support
import Testing

/// Amounts without a sign: which way they went, and what is said before they are booked.
@Suite struct UnsignedTests {
  private let card = """
    Date Processed,Description,Amount,
    Pending,TEA ROOM,£6.40,
    12-Dec-2026,BOOKS,"£1,183.23",
    03-Dec-2026,BUS,£1.50,
    02-Dec-2026,PAYMENT RECEIVED,"+ £1,100.00",CR

    """

  @Test("Where some amounts are marked as money in, those without a mark are money out")
  func marked() throws {
    let reading = try #require(readTable(card).reading)
    #expect(
      summary(reading) == [
        "2026-12-12 -1183.23 GBP", "2026-12-03 -1.50 GBP", "2026-12-02 1100.00 GBP",
      ])
    #expect(reading.issues.map(\.reason) == [.unsignedOut])
    #expect(reading.mapping?.signs == .unsignedOut)
    let credit = "Date,Text,Amount\n2026-01-29,a,3.00\n2026-01-30,b,2.50 CR\n"
    #expect(
      summary(readTable(credit).reading) == ["2026-01-29 -3.00 -", "2026-01-30 2.50 -"])
  }

  @Test("A plus beside minuses says nothing of amounts without a sign")
  func signed() {
    let text = "Date,Text,Amount\n2026-01-29,a,3.00\n2026-01-30,b,+2.50\n2026-01-31,c,-1.00\n"
    #expect(
      summary(readTable(text).reading)
        == ["2026-01-29 3.00 -", "2026-01-30 2.50 -", "2026-01-31 -1.00 -"])
  }

  @Test("Of an account that is owed, amounts without any sign are money out, and it is said")
  func owed() throws {
    let text = "Date,Text,Amount\n2026-01-29,a,3.00\n2026-01-30,b,2.50\n2026-01-31,c,1.00\n"
    var options = ReadingOptions()
    options.isOwed = true
    let reading = try #require(readTable(text, options).reading)
    #expect(reading.rows.allSatisfy { $0.amount.isNegative })
    #expect(reading.issues.map(\.reason) == [.unsignedOut])
    #expect(readTable(text).reading?.issues.map(\.reason) == [.noSigns])
    let stepping = """
      Date,Text,Amount,Balance
      2026-01-29,a,3.00,3.00
      2026-01-30,b,2.50,5.50
      2026-01-31,c,1.00,6.50
      2026-02-01,d,1.00,7.50

      """
    #expect(readTable(stepping, options).reading?.rows.first?.amount.isNegative == false)
  }

  @Test("A trial says beforehand that all amounts are taken as money in")
  func trial() throws {
    let text = "Date,Text,Amount\n2026-01-29,a,3.00\n2026-01-30,b,2.50\n2026-01-31,c,1.00\n"
    let file = StatementFile(name: "a.csv", bytes: Array(text.utf8))
    let trial = try CSVFormat.trial(of: file)
    #expect(trial.previews.map { $0.remarks.map(\.reason) } == [[.noSigns]])
  }

  @Test("A row whose date says that it is pending is no damaged row")
  func pending() throws {
    let reading = try #require(readTable(card).reading)
    #expect(!reading.issues.contains { $0.reason.rejectsRow })
    #expect(reading.skipped.filter { $0.why == .pending }.map(\.line) == [2])
  }

  @Test("Codes that a person called directions give the signs, letters among them")
  func codes() throws {
    let text = """
      18.09.2026;TEA;33,87;O
      19.09.2026;BOOKS;23,55;O
      20.09.2026;SALARY;24,00;I

      """
    let file = StatementFile(name: "a.csv", bytes: Array(text.utf8))
    let draft = try CSVFormat.draft(of: file)
    #expect(draft.proposal.doubts == [.codedDirection(3)])
    var options = ReadingOptions()
    options.mapping = draft.settled(.codedDirection(3), with: 3).mapping
    let rows = try CSVFormat.read(file, options).rows
    #expect(rows.map(\.amount.description) == ["-33.87", "-23.55", "24.00"])
  }

  @Test("A column with gaps is not whose statement it is, and a column of numbers no standing")
  func foreignAccount() throws {
    let text = """
      Date,Text,Account number,Amount,State
      2026-01-29,a,,500.00,0.00
      2026-01-30,fee,,-11.50,500.00
      2026-01-31,payout,123456789,-488.50,488.50

      """
    let reading = try #require(readTable(text).reading)
    #expect(reading.account == nil)
    #expect(reading.mapping?.columns.values.contains(.account) == false)
    #expect(reading.mapping?.columns.values.contains(.status) == false)
  }
}
