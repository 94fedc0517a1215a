import Money
import Statements
import Support
import Testing

@Suite struct QIFSampleTests {
  @Test(
    "Every public QIF sample is read to the last cent",
    .enabled(if: Shared.isPresent, "needs ../shared"))
  func samples() throws {
    let samples = try SharedSample.all(of: "qif")
    #expect(!samples.isEmpty)
    for sample in samples {
      let outcome = Outcome(try Shared.bytes("statements/\(sample.path)"))
      guard sample.level == "full" else {
        #expect(outcome.reading?.rows.isEmpty != false, "\(sample)")
        continue
      }
      let reading = try #require(outcome.reading, "\(sample) \(String(describing: outcome))")
      #expect(reading.format == QIF.id, "\(sample)")
      #expect(sample.rowDifferences(reading) == [], "\(sample)")
      #expect(reading.rows.allSatisfy { $0.currency == nil && $0.id == nil }, "\(sample)")
    }
  }
}
