import Money
import Statements
import Support
import Testing

@Suite struct PayPalTests {
  @Test(
    "Every PayPal sample is read as expected",
    .enabled(if: Shared.isPresent, "needs ../shared"))
  func samples() throws {
    for sample in try SharedSample.all(of: "paypal") {
      let reading = try sample.read()
      #expect(reading.format == PayPal.id, "\(sample)")
      #expect(sample.differences(reading) == [], "\(sample)")
    }
  }
}
