import Money
import Statements
import Support
import Testing

@Suite struct MT940SampleTests {
  @Test(
    "Every public MT940 and MT942 sample is read to the last cent",
    .enabled(if: Shared.isPresent, "needs ../shared"), arguments: ["mt940", "mt942"])
  func samples(format: String) throws {
    let more = try StatedSample.all()
    let samples = try SharedSample.all(of: format)
    #expect(!samples.isEmpty)
    for sample in samples {
      var reading: Reading?
      do { reading = try sample.read() } catch {
        #expect(sample.level != "full", "\(sample) \(error)")
      }
      guard let reading else { continue }
      #expect(reading.format.rawValue == format, "\(sample)")
      #expect(sample.rowDifferences(reading) == [], "\(sample)")
      let bank = try #require(more[sample.path])
      #expect(bank.agrees(with: reading), "\(sample)")
      // The ids are the bank's own references, never the customer's.
      let references = Set((bank.transactions ?? []).compactMap(\.bankReference))
      #expect(references.isSuperset(of: reading.rows.compactMap(\.id)), "\(sample)")
    }
  }
}
