import Foundation
import Freedom
import Support
import Testing

@Suite("How many months of costs to hold")
struct RunwayTests {
  @Test("An income that never varies and covers its costs needs no buffer; half of it needs half")
  func certain() {
    let luck = IncomeLuck(seed: 1)
    let enough = KnownIncome(mean: 1_000, variation: 0)
    #expect(enough.runway(costs: 1_000, months: 12, paths: 10, luck) == 0)
    #expect(abs(enough.runway(costs: 2_000, months: 12, paths: 10, luck) - 6) < 1e-9)
  }

  /// Income over costs, variation, persistence, dry share; months to hold for 6, 12 and 24.
  static let quoted: [(Double, Double, Double, Double, [Double])] = [
    (0.8, 0.36, 0.5, 0.1, [3.1, 5.3, 9.1]),
    (1.0, 0.6, 0, 0, [2.1, 3.3, 4.9]),
    (1.2, 0.36, 0, 0, [0.7, 0.8, 0.8]),
    (1.2, 1.0, 0.5, 0.1, [3.7, 5.8, 8.7]),
  ]

  @Test("The table of 40,000 paths is met within 0.3 months, a few of its rows", arguments: quoted)
  func fewRows(
    _ mean: Double, _ variation: Double, _ persistence: Double, _ dryShare: Double,
    _ months: [Double]
  ) {
    let income = KnownIncome(
      mean: mean, variation: variation, persistence: persistence, dryShare: dryShare)
    for (horizon, expected) in zip([6, 12, 24], months) {
      let got = income.runway(costs: 1, months: horizon, paths: 6_000, IncomeLuck(seed: 5))
      #expect(abs(got - expected) <= 0.3, "\(horizon) months: \(got), not \(expected)")
    }
  }

  @Test("…and all of its rows", .enabled(if: Shared.isPresent, "../shared is absent"))
  func allRows() throws {
    let text = String(
      decoding: try Shared.bytes("data/runway_reference_simulated.csv"), as: UTF8.self)
    var rows = 0
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = line.split(separator: ",").compactMap { Double($0) }
      let income = KnownIncome(
        mean: cells[0], variation: cells[1], persistence: cells[2], dryShare: cells[3])
      for (horizon, expected) in zip([6, 12, 24], cells[4...]) {
        let got = income.runway(costs: 1, months: horizon, paths: 6_000, IncomeLuck(seed: 5))
        #expect(abs(got - expected) <= 0.3, "\(line), \(horizon) months: \(got)")
      }
      rows += 1
    }
    #expect(rows == 36)
  }
}
