import Money
import Statements
import Support
import Testing

@Suite struct PayoneerTests {
  @Test("Credits and debits become one signed amount, and the description says what a row is")
  func report() throws {
    let reading = try Fixture.read("payoneer/seventeen.csv")
    #expect(reading.format == Payoneer.id)
    #expect(
      reading.told == [
        "2 2026-03-28 1500.00 USD income P001",
        "3 2026-03-29 -500.00 USD conversion P002/USD in R77",
        "4 2026-03-29 460.00 EUR conversion P002/EUR in R77",
        "5 2026-03-30 -600.00 USD transfer P003",
        "6 2026-03-30 -1.50 USD fee P004",
        "7 2026-03-31 -12.00 USD expense P005",
        "8 2026-03-31 50.00 USD income P006 pending",
        "9 2026-04-01 -100.00 USD cash P007",
        "10 2026-04-02 -80.00 USD expense P008 cancelled",
        "11 2026-04-03 12.00 USD refund P009",
      ])
    #expect(reading.defects == [])
    #expect(reading.linesAccountedFor == 11)
  }

  @Test("Who paid, who was paid and what arrives is taken from the row")
  func sides() throws {
    let reading = try Fixture.read("payoneer/seventeen.csv")
    #expect(reading.row("P001")?.counterparty == "Example Market")
    #expect(reading.row("P005")?.counterparty == "EXAMPLE HOSTING")
    #expect(reading.row("P008")?.counterparty == "Example Designer")
    let arrives = try #require(reading.row("P003")?.arrives)
    #expect(arrives.amount.description == "29400.00")
    #expect(arrives.currency.code == "EGP")
  }

  @Test("Days that follow one another settle the order of day and month, and that is told")
  func short() throws {
    let reading = try Fixture.read("payoneer/short.csv")
    #expect(reading.format == Payoneer.id)
    #expect(
      reading.told == [
        "2 2026-03-05 250.00 USD income -", "3 2026-03-06 -40.00 USD expense -",
        "4 2026-03-07 -200.00 USD transfer -",
      ])
    #expect(reading.defects == ["0 Date dateOrderInferred"])
  }

  @Test("One payment on the same day of month after month is asked about")
  func monthly() throws {
    let lines = (1...6).map { "05/0\($0)/2026,Payment from Example Market,250.00,USD" }
    let text = (["Date,Description,Amount,Currency"] + lines).joined(separator: "\n")
    do throws(Refusal) {
      _ = try Formats.read(StatementFile(name: "", bytes: Array(text.utf8)))
      Testing.Issue.record("a payment of every month was read as one of every day")
    } catch {
      guard case .question(.dateOrder(fits: [.dmy, .mdy], samples: _)) = error else {
        throw error
      }
    }
  }

  @Test("A bank's file with the short report's header isn't taken for Payoneer's")
  func bank() {
    let text = "Date,Description,Amount,Currency\n2026-03-05,Grocery Example,-25.00,USD\n"
    let start = FileStart(StatementFile(name: "", bytes: Array(text.utf8)))
    #expect(Payoneer.recognise(start) == .no)
  }

  @Test(
    "Every Payoneer sample is read as expected",
    .enabled(if: Shared.isPresent, "needs ../shared"))
  func samples() throws {
    for sample in try SharedSample.all(of: "payoneer") {
      #expect(sample.differences(try sample.read()) == [], "\(sample)")
    }
  }
}
