import Money
import Statements
import Support
import Testing

@Suite struct WiseTests {
  @Test("Four forms of a date in one file are read day first, and the balance steps backwards")
  func balance() throws {
    let reading = try Fixture.read("wise/balance.csv")
    #expect(reading.format == Wise.id)
    #expect(
      reading.told == [
        "2 2026-03-09 8.00 USD refund CARD-5",
        "3 2026-03-08 -20.00 USD expense CARD-4",
        "4 2026-03-07 -95.00 USD conversion BALANCE-3/USD in BALANCE-3",
        "5 2026-03-06 -4.55 USD fee FEE-TRANSFER-2 in TRANSFER-2",
        "6 2026-03-06 -500.00 USD other TRANSFER-2",
        "7 2026-03-05 1000.00 USD other TRANSFER-1",
      ])
    #expect(reading.defects == [])
    #expect(reading.closingBalance?.amount.description == "388.45")
    #expect(reading.row("TRANSFER-1")?.counterparty == "Example Ltd")
  }

  @Test("A transfer says what arrives in the other currency")
  func arrives() throws {
    let reading = try Fixture.read("wise/balance.csv")
    let arrives = try #require(reading.row("TRANSFER-2")?.arrives)
    #expect(arrives.amount.description == "460.00")
    #expect(arrives.currency.code == "EUR")
  }

  @Test("Both exports give one leg one id, so that the same money isn't booked twice")
  func sharedIDs() throws {
    let balance = try Fixture.read("wise/balance.csv")
    let history = try Fixture.read("wise/history.csv")
    let swapped = history.rows.map { $0.id?.replacing("TRANSFER-1", with: "TRANSFER-") }
    #expect(swapped.contains("FEE-TRANSFER-2"))
    #expect(swapped.contains("TRANSFER-2"))
    #expect(Set(balance.rows.map(\.id)).count == balance.rows.count)
    #expect(Set(history.rows.map(\.id)).count == history.rows.count)
  }

  @Test("The history's directions become signs; what leaves a balance is the amount and the fee")
  func history() throws {
    let reading = try Fixture.read("wise/history.csv")
    #expect(reading.format == WiseHistory.id)
    #expect(
      reading.told == [
        "2 2026-03-05 1000.00 USD other TRANSFER-11",
        "3 2026-03-06 -500.00 USD other TRANSFER-12",
        "3 2026-03-06 -4.55 USD fee FEE-TRANSFER-12 in TRANSFER-12",
        "4 2026-03-07 -94.45 USD conversion BALANCE-13/USD in BALANCE-13",
        "4 2026-03-07 4600.00 EGP conversion BALANCE-13/EGP in BALANCE-13",
        "4 2026-03-07 -0.55 USD fee FEE-BALANCE-13 in BALANCE-13",
        "5 2026-03-08 50.00 EUR transfer TRANSFER-14",
        "6 2026-03-09 -10.00 USD other TRANSFER-15 cancelled",
        "6 2026-03-09 -1.00 USD fee FEE-TRANSFER-15 in TRANSFER-15 cancelled",
      ])
    let own = try #require(reading.row("TRANSFER-14"))
    #expect(own.gross?.description == "51.20")
    #expect(own.fee?.description == "-1.20")
    #expect(reading.row("TRANSFER-11")?.valueDay?.description == "2026-03-06")
  }

  @Test("What comes back of a transfer has an id of its own and names the transfer")
  func moneyBack() throws {
    let text = """
      TransferWise ID,Date,Amount,Currency,Description,Running Balance,Payer Name,Payee Name
      TRANSFER-1,10-03-2026,50.00,EUR,Refund of transfer to A Example,100.00,,A Example
      TRANSFER-1,09-03-2026,-50.00,EUR,Sent money to A Example,50.00,,A Example
      """
    let file = StatementFile(name: "", bytes: Array(text.utf8))
    #expect(
      try Formats.read(file).told == [
        "2 2026-03-10 50.00 EUR refund TRANSFER-1/refund in TRANSFER-1 about TRANSFER-1",
        "3 2026-03-09 -50.00 EUR other TRANSFER-1",
      ])
  }

  @Test("A direction that isn't known is a defect of its line")
  func direction() throws {
    let text = """
      ID,Status,Direction,Created on,Source amount,Source currency,Target amount,Target currency
      T-1,COMPLETED,SIDEWAYS,2026-03-05,10.00,USD,10.00,USD
      """
    let file = StatementFile(name: "", bytes: Array(text.utf8))
    let reading = try Formats.read(file)
    #expect(reading.rows.isEmpty)
    #expect(reading.defects == ["2 Direction missingAmount"])
  }

  @Test(
    "Every Wise sample is read as expected",
    .enabled(if: Shared.isPresent, "needs ../shared"))
  func samples() throws {
    for sample in try SharedSample.all(of: "wise") {
      #expect(sample.differences(try sample.read()) == [], "\(sample)")
    }
  }
}
