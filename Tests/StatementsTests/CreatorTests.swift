import Money
import Statements
import Testing

/// Platforms of those who write, teach and make.
@Suite("Patreon, KDP, Udemy and Payhip") struct CreatorTests {
  @Test("Patreon's months count with what is left of them, and keep their id from file to file")
  func patreon() throws {
    let reading = try Fixture.read("patreon/earnings.csv")
    #expect(reading.format == Patreon.id)
    #expect(
      reading.told == [
        "2 2026-07-01 704.00 USD income 2026-07-01/USD",
        "3 2026-08-01 880.00 USD income 2026-08-01/USD",
      ])
    #expect(reading.rows[1].gross?.description == "1000.00")
    #expect(reading.rows[1].fee?.description == "-120.00")
    #expect(reading.skipped.map(\.why) == [.heading, .total])
  }

  @Test("Patreon's members are pledges, not payments")
  func members() throws {
    #expect(try Fixture.refusal("patreon/members.csv") == .notALedger(PatreonMembers.id))
  }

  @Test(
    "KDP's royalties are of their month, each marketplace in its currency, books named Total too")
  func royalties() throws {
    let reading = try Fixture.read("kdp/royalties.csv")
    #expect(reading.format == KDP.id)
    #expect(!reading.isMetrics)
    #expect(
      reading.rows.map { "\($0.day) \($0.amount) \($0.currency?.code ?? "?") \($0.description)" }
        == [
          "2026-08-01 10.40 USD Total Calm | Amazon.com",
          "2026-08-01 4.10 EUR Total Calm | Amazon.de",
          "2026-08-01 1.90 EUR Total Calm | Amazon.de",
          "2026-09-03 -0.70 USD Quiet Hours | Amazon.com",
        ])
    #expect(Set(reading.rows.map(\.id)).count == 4)
    #expect(reading.skipped.map(\.why) == [.preamble, .heading, .total])
  }

  @Test(
    "Royalties without days are shown and never booked, unless the file is named after its month")
  func dayless() throws {
    let bytes = try Fixture.bytes("kdp/titles.csv")
    let silent = try Formats.read(StatementFile(name: "titles.csv", bytes: bytes))
    #expect(silent.isMetrics)
    #expect(silent.rows.allSatisfy { !$0.isDayKnown })
    #expect(silent.issues.map(\.reason) == [.noDays])
    for name in ["royalties_2026-08.csv", "Royalties August 2026.csv"] {
      let named = try Formats.read(StatementFile(name: name, bytes: bytes))
      #expect(!named.isMetrics, "\(name)")
      #expect(named.rows.map(\.day) == [Day(iso: "2026-08-01"), Day(iso: "2026-08-01")])
    }
  }

  @Test("Udemy counts with the instructor's share, in a currency that a person has to name")
  func udemy() throws {
    let reading = try Fixture.read("udemy/revenue.csv")
    #expect(reading.format == Udemy.id)
    #expect(
      reading.told == [
        "2 2026-05-02 4.44 ? income 9001", "3 2026-05-03 9.70 ? income 9002",
        "4 2026-05-09 -4.44 ? refund 9001",
      ])
    #expect(!Udemy.idsNameRows)
    var options = ReadingOptions()
    options.currency = Currency.iso("USD")
    #expect(
      try Fixture.read("udemy/revenue.csv", options).rows.allSatisfy {
        $0.currency == Currency.iso("USD")
      })
  }

  @Test("Payhip's sales lie with PayPal or Stripe: they are shown, never booked")
  func payhip() throws {
    let reading = try Fixture.read("payhip/sales.csv")
    #expect(reading.format == Payhip.id)
    #expect(reading.isMetrics)
    #expect(reading.told == ["2 2026-06-07 9.00 USD income P1"])
  }

  @Test(
    "Months are read in figures and in words",
    arguments: [
      ("2026-08", "2026-08-01"), ("Aug 2026", "2026-08-01"), ("08/2026", "2026-08-01"),
      ("أغسطس 2026", "2026-08-01"), ("August 2026", "2026-08-01"), ("août 2026", "2026-08-01"),
    ])
  func months(text: String, day: String) throws {
    let file = "Month,Gross Earnings,Platform Fee,Net Earnings,Currency\n\(text),2,-1,1,USD\n"
    #expect(Outcome(file).reading?.rows.map { "\($0.day)" } == [day])
  }
}
