import Money
import Statements
import Support
import Testing

/// The samples of shops, stays, books and creators' platforms.
@Suite("Samples of marketplaces", .enabled(if: Shared.isPresent, "needs ../shared"))
struct MarketSampleTests {
  @Test(
    "Every sample is read as expected",
    arguments: ["revolut", "patreon", "kdp", "airbnb", "etsy", "shopify", "marketplace_other"])
  func samples(format: String) throws {
    for sample in try SharedSample.all(of: format) {
      let differences = sample.differences(try sample.read())
      // Of a gateway's several ids, any may name the line.
      let told = format == "marketplace_other" ? differences.filter(Self.isOfMoney) : differences
      #expect(told == [], "\(sample)")
    }
  }

  private static func isOfMoney(_ difference: String) -> Bool {
    difference.hasPrefix("missing") || difference.hasPrefix("extra")
  }

  @Test(
    "Each sample is known for its platform's, not for any bank's",
    arguments: ["revolut", "patreon", "kdp", "airbnb", "etsy", "shopify"])
  func recognised(format: String) throws {
    for sample in try SharedSample.all(of: format) {
      #expect(try sample.read().format != CSVFormat.id, "\(sample)")
    }
  }
}
