import Money
import Statements
import Testing

@Suite struct RevolutTests {
  @Test("A line counts with its amount less its fee, on the day it was completed")
  func personal() throws {
    let reading = try Fixture.read("revolut/personal.csv")
    #expect(reading.format == Revolut.id)
    #expect(
      reading.told == [
        "2 2026-03-01 500.00 EUR other -",
        "3 2026-03-03 -20.50 EUR expense -",
        "4 2026-03-04 -101.00 EUR conversion - in exchange/2026-03-04 10:00:00",
        "5 2026-03-04 86.00 GBP conversion - in exchange/2026-03-04 10:00:00",
        "6 2026-03-05 -50.00 EUR transfer -",
        "7 2026-03-05 50.00 EUR transfer -",
        "8 2026-03-06 -60.00 EUR expense - pending",
        "9 2026-03-07 -9.00 EUR expense - cancelled",
        "10 2026-03-08 -42.00 EUR cash -",
        "11 2026-03-09 5.00 EUR refund -",
        "12 2026-03-10 -3.50 EUR fee -",
      ])
    #expect(reading.rows[2].fee?.description == "-1.00")
    #expect(reading.issues == [])
  }

  @Test("Savings and pockets are accounts of their own, with balances of their own")
  func pockets() throws {
    let rows = try Fixture.read("revolut/personal.csv").rows
    #expect(
      rows.map(\.account) == [nil, nil, nil, nil, nil, "Savings"] + Array(repeating: nil, count: 5))
  }

  @Test("What a client sends to the account's number may be income; a top-up by card is none")
  func clients() throws {
    let text = """
      Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance
      TOPUP,Current,2026-03-01 9:00:00,2026-03-01 9:00:02,Top-Up by *0000,50.00,0.00,EUR,COMPLETED,50.00
      TOPUP,Current,2026-03-02 9:00:00,2026-03-02 9:00:02,Payment from A Client,70.00,0.00,EUR,COMPLETED,120.00
      """
    #expect(Outcome(text).reading?.rows.map(\.kind) == [.transfer, .other])
  }

  @Test("A French statement with decimal commas is read alike")
  func french() throws {
    let reading = try Fixture.read("revolut/french.csv")
    #expect(
      reading.told == [
        "2 2026-04-02 -4.20 EUR expense -", "3 2026-04-03 1204.20 EUR other -",
        "4 2026-04-04 -12.00 EUR expense - pending",
      ])
    #expect(reading.closingBalance == nil)
    #expect(reading.defects == [])
  }

  @Test("The statement of before 2021 has a column for each direction and its currency above them")
  func old() throws {
    let reading = try Fixture.read("revolut/of_2019.csv")
    #expect(
      reading.told == [
        "2 2019-06-05 -12.40 EUR other -", "3 2019-06-03 100.00 EUR transfer -",
      ])
    #expect(reading.closingBalance?.amount.description == "87.60")
  }
}
