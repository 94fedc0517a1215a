import Money
import Statements
import Support
import Testing

@Suite struct GumroadTests {
  @Test("A sale counts with its net; what was given back waits for the payout export")
  func sales() throws {
    let reading = try Fixture.read("gumroad/sales.csv")
    #expect(reading.format == Gumroad.id)
    #expect(
      reading.told == [
        "2 2026-02-01 17.50 USD income s1",
        "3 2026-02-02 17.50 USD income s2",
        "4 2026-02-03 17.50 USD income s3",
        "4 2026-02-03 -5.0 USD refund s3/refund about s3 pending",
        "5 2026-02-04 17.50 USD income s4",
        "5 2026-02-04 -17.50 USD refund s4/refund about s4 pending",
        "6 2026-02-05 14.50 USD income s5",
        "6 2026-02-05 -14.50 USD chargeback s5/chargeback about s5 pending",
      ])
    #expect(reading.skipped.map(\.why) == [.heading, .noMoney, .total])
    #expect(reading.linesAccountedFor == 8)
  }

  @Test("Price, fee, collected tax and an affiliate's share make the net")
  func parts() throws {
    let reading = try Fixture.read("gumroad/sales.csv")
    let taxed = try #require(reading.row("s2"))
    #expect(taxed.gross?.description == "21.60")
    #expect(taxed.fee?.description == "-2.50")
    #expect(taxed.tax?.description == "-1.60")
    #expect(reading.row("s5")?.fee?.description == "-5.50")
    #expect(reading.defects == [])
  }

  @Test("The payout export has refunds and fees as rows, with the ids of the sales export")
  func payout() throws {
    let reading = try Fixture.read("gumroad/payout.csv")
    #expect(reading.format == GumroadPayout.id)
    #expect(
      reading.told == [
        "2 2026-02-01 17.5 USD income s1",
        "3 2026-02-04 17.5 USD income s4",
        "4 2026-02-05 -18.0 USD refund s4/refund about s4",
        "5 2026-02-06 -4.4 USD refund s3/refund/2026-02-06 about s3",
        "6 2026-02-06 1.0 USD income -",
        "7 2026-02-07 -0.25 USD fee -",
      ])
    #expect(reading.skipped.map(\.why) == [.heading, .total, .total])
    #expect(reading.row("s4/refund")?.fee?.description == "2.0")
  }

  @Test(
    "Every Gumroad sample is read as expected",
    .enabled(if: Shared.isPresent, "needs ../shared"))
  func samples() throws {
    for sample in try SharedSample.all(of: "gumroad") {
      #expect(sample.differences(try sample.read()) == [], "\(sample)")
    }
  }
}
