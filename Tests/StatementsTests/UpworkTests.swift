import Money
import Statements
import Support
import Testing

@Suite struct UpworkTests {
  @Test("Income, its service fee and the VAT on the fee are one event")
  func history() throws {
    let reading = try Fixture.read("upwork/history.csv")
    #expect(reading.format == Upwork.id)
    #expect(
      reading.told == [
        "2 2026-03-09 -0.99 USD fee 812000009 in 812000008",
        "3 2026-03-09 -251.41 USD transfer 812000008",
        "4 2026-03-06 -50.00 USD refund 812000007 about 812000003",
        "5 2026-03-05 20.00 USD income 812000006",
        "6 2026-03-04 -4.20 USD tax 812000005 in 812000003",
        "7 2026-03-04 -30.00 USD fee 812000004 in 812000003",
        "8 2026-03-04 300.00 USD income 812000003",
        "9 2026-03-02 -3.40 USD fee 812000002",
        "10 2026-03-01 20.00 USD income 812000001",
      ])
    #expect(reading.row("812000003")?.counterparty == "Example Team")
    #expect(reading.row("812000003")?.event == "812000003")
  }

  @Test("A withdrawal says what arrives, and the balance steps from newest to oldest")
  func withdrawal() throws {
    let reading = try Fixture.read("upwork/history.csv")
    let arrives = try #require(reading.row("812000008")?.arrives)
    #expect(arrives.amount.description == "12400.50")
    #expect(arrives.currency.code == "EGP")
    #expect(reading.defects == [])
    #expect(reading.openingBalance?.amount == .zero)
    #expect(reading.closingBalance?.amount == .zero)
  }

  @Test("Two withdrawals of a day keep their own fees, and a fee between them stays alone")
  func withdrawals() throws {
    let text = """
      Date,Ref ID,Type,Description,Agency,Freelancer,Amount,Currency
      "Mar 9, 2026",500,Withdrawal,Bank xxxx-1,,A Example,-10.00,USD
      "Mar 9, 2026",501,Withdrawal Fee,Withdrawal Fee - Bank xxxx-1,,A Example,-1.00,USD
      "Mar 9, 2026",600,Withdrawal,Bank xxxx-2,,A Example,-20.00,USD
      "Mar 9, 2026",700,Withdrawal Fee,Withdrawal Fee,,A Example,-1.00,USD
      """
    let file = StatementFile(name: "", bytes: Array(text.utf8))
    #expect(try Formats.read(file).rows.map(\.event) == ["500", "500", "600", "700"])
  }

  @Test("What an agency pays its freelancers is an expense")
  func agency() throws {
    let text = """
      Date,Ref ID,Type,Description,Agency,Freelancer,Amount,Currency
      "Mar 9, 2026",1,Hourly,Invoice,Example Agency,A Example,-100.00,USD
      """
    let file = StatementFile(name: "", bytes: Array(text.utf8))
    #expect(try Formats.read(file).told == ["2 2026-03-09 -100.00 USD expense 1"])
  }

  @Test("Rows that name each other in a circle end in one of them")
  func circle() throws {
    let text = """
      Date,Ref ID,Type,Description,Agency,Freelancer,Amount,Currency
      "Mar 9, 2026",1,Service Fee,Fee - Ref ID 2,,A Example,-1.00,USD
      "Mar 9, 2026",2,VAT,VAT - Ref ID 1,,A Example,-1.00,USD
      """
    let file = StatementFile(name: "", bytes: Array(text.utf8))
    #expect(try Formats.read(file).rows.allSatisfy { $0.event != nil })
  }

  @Test("The report of hours repeats the history and is never booked")
  func hours() throws {
    let reading = try Fixture.read("upwork/hours.csv")
    #expect(reading.format == UpworkHours.id)
    #expect(reading.isMetrics)
    #expect(
      reading.told == ["2 2026-03-01 50.00 USD income -", "3 2026-03-02 300.00 USD income -"])
    #expect(reading.defects == ["0 - metricNotMoney"])
  }

  @Test(
    "Every Upwork sample is read as expected",
    .enabled(if: Shared.isPresent, "needs ../shared"))
  func samples() throws {
    for sample in try SharedSample.all(of: "upwork") {
      #expect(sample.differences(try sample.read()) == [], "\(sample)")
    }
  }
}
