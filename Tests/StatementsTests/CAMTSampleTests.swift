import Money
import Statements
import Support
import Testing

@Suite struct CAMTSampleTests {
  @Test(
    "Every public camt sample is read to the last cent, with the bank's own references",
    .enabled(if: Shared.isPresent, "needs ../shared"), arguments: ["camt052", "camt053", "camt054"])
  func samples(format: String) throws {
    let more = try StatedSample.all()
    let samples = try SharedSample.all(of: format)
    #expect(!samples.isEmpty)
    for sample in samples {
      let outcome = Outcome(try Shared.bytes("statements/\(sample.path)"))
      switch sample.level {
      case "full":
        let reading = try #require(outcome.reading, "\(sample) \(String(describing: outcome))")
        #expect(reading.format.rawValue == format, "\(sample)")
        #expect(sample.rowDifferences(reading) == [], "\(sample)")
        let bank = try #require(more[sample.path])
        #expect(bank.agrees(with: reading), "\(sample)")
        let references = Set((bank.transactions ?? []).compactMap(\.id)).subtracting(["NONREF"])
        #expect(references == Set(reading.rows.compactMap(\.id)), "\(sample)")
      case "reject-or-partial":
        #expect(outcome.reading?.issues.isEmpty != true, "\(sample)")
      default:
        #expect(outcome.reading?.rows.isEmpty != false, "\(sample)")
      }
    }
  }
}
