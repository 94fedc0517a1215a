import Statements
import Support
import Testing

@Suite struct PlatformSampleTests {
  @Test(
    "Every sample of a platform is read as expected",
    .enabled(if: Shared.isPresent, "needs ../shared"),
    arguments: ["payoneer", "upwork", "stripe", "wise", "adsense_youtube", "gumroad"])
  func samples(format: String) throws {
    for sample in try SharedSample.all(of: format) {
      let reading = try sample.read()
      #expect(sample.differences(reading) == [], "\(sample) \(reading.format)")
    }
  }
}
