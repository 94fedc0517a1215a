import Money
import Statements
import Support
import Testing

@Suite struct AdSenseTests {
  @Test("Earnings are income, withheld tax is tax, a payout is a transfer")
  func payments() throws {
    let reading = try Fixture.read("adsense/payments.csv")
    #expect(reading.format == AdSense.id)
    #expect(!reading.isMetrics)
    #expect(
      reading.told == [
        "2 2026-01-21 1204.10 USD income -", "3 2026-01-21 -4.10 USD adjustment -",
        "4 2026-01-21 -60.00 USD tax -", "5 2026-01-26 -1140.00 USD transfer -",
      ])
  }

  @Test("A file without a currency leaves it open until a person says")
  func currency() throws {
    let text = """
      Date,Description,Amount
      2026-09-21,"YouTube Partner Earnings (Aug 1 - 31, 2026)",1840.55
      """
    let file = StatementFile(name: "", bytes: Array(text.utf8))
    #expect(try Formats.read(file).rows[0].currency == nil)
    var options = ReadingOptions()
    options.currency = Currency.iso("EUR")
    #expect(try Formats.read(file, options).rows[0].currency?.code == "EUR")
  }

  @Test(
    "Earnings of a month are of its last day, and a currency may stand behind the column's name")
  func months() throws {
    let text = """
      Date,Description,Amount (EUR)
      "Sep 1 – 30, 2025",Earnings – AdSense for Content,10.00
      "Oct 21, 2025",Automatic payment: Wire Transfer,-10.00
      """
    let file = StatementFile(name: "", bytes: Array(text.utf8))
    #expect(
      try Formats.read(file).told == [
        "2 2025-09-30 10.00 EUR income -", "3 2025-10-21 -10.00 EUR transfer -",
      ])
  }

  @Test("Another file with the same three columns isn't taken for AdSense's")
  func bank() {
    let text = "Date,Description,Amount\n2026-03-05,Grocery Example,-25.00\n"
    let start = FileStart(StatementFile(name: "", bytes: Array(text.utf8)))
    #expect(AdSense.recognise(start) == .no)
  }

  @Test("Estimates are shown and never booked, whatever the language and wherever the total stands")
  func estimates() throws {
    let studio = try Fixture.read("adsense/studio.csv")
    #expect(studio.format == Estimates.id)
    #expect(studio.isMetrics)
    #expect(
      studio.told == [
        "3 2026-03-01 3.100 USD income vid_1", "4 2026-03-02 1.500 USD income vid_2",
      ])
    #expect(studio.skipped.map(\.why) == [.heading, .total])
    let sites = try Fixture.read("adsense/performance.csv")
    #expect(sites.isMetrics)
    #expect(
      sites.told == ["2 2026-03-01 1.25 EUR income -", "3 2026-03-02 0.75 EUR income -"])
    #expect(sites.rows[0].description == "example.org")
  }

  @Test("A table of estimates without days is a report, not a statement")
  func withoutDays() throws {
    let text = "Site,Estimated earnings (USD)\nexample.org,1.25\n"
    let file = StatementFile(name: "", bytes: Array(text.utf8))
    do throws(Refusal) {
      _ = try Formats.read(file)
      Testing.Issue.record("read")
    } catch {
      #expect(error == .notALedger(Estimates.id))
    }
  }

  @Test(
    "Every sample of AdSense and YouTube is read as expected",
    .enabled(if: Shared.isPresent, "needs ../shared"))
  func samples() throws {
    for sample in try SharedSample.all(of: "adsense_youtube") {
      #expect(sample.differences(try sample.read()) == [], "\(sample)")
    }
  }
}
