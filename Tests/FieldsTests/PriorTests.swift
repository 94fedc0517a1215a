import Fields
import Foundation
import Support
import Testing

@Suite struct PriorTests {
  private func close(_ a: Double, _ b: Double, within tolerance: Double) -> Bool {
    abs(a - b) <= tolerance
  }

  /// By hand: of everyone 38% never earn; by month 12 Φ(ln(12/2)/1.84) = 0.8349 of the rest have
  /// started, so 0.62 · 0.8349 = 0.518 have an income.
  @Test("Who never earns and who hasn't started yet have nothing")
  func nothing() throws {
    let prior = try #require(Field.named("data_entry")?.prior)
    #expect(close(prior.chanceOfNothing(inMonth: 12), 1 - 0.5177, within: 0.0005))
    #expect(prior.chanceOfNothing(inMonth: 0) == 1)
  }

  @Test(
    "The figures of the research that the priors come from are met to four points",
    .enabled(if: Shared.isPresent, "no ../shared beside the project"))
  func derived() throws {
    let bytes = Data(try Shared.bytes("data/fields.json"))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let research = try decoder.decode(Research.self, from: bytes)
    var compared = 0
    for field in research.fields {
      guard let derived = field.derivedUsdMonth else { continue }
      let prior = try #require(Field.named(field.id)?.prior, "\(field.id)")
      for (month, told) in [
        (6, derived.m6), (12, derived.m12), (24, derived.m24), (36, derived.m36),
      ] {
        for (dollars, share) in [
          (100.0, told.allWhoPersist.pGe100), (500, told.allWhoPersist.pGe500),
          (1000, told.allWhoPersist.pGe1000),
        ] {
          let ours = prior.chance(ofAtLeast: dollars, inMonth: month)
          #expect(close(ours, share, within: 0.045), "\(field.id) \(month) \(dollars): \(ours)")
          compared += 1
        }
        let starters = prior.chance(ofAtLeast: 500, inMonth: month, among: .starters)
        #expect(
          close(starters, told.countingQuittersPGe500, within: 0.045), "\(field.id) \(month)")
      }
    }
    #expect(compared == 27 * 4 * 3)
  }

  private struct Research: Decodable {
    let fields: [Entry]
    struct Entry: Decodable {
      let id: String
      let derivedUsdMonth: Derived?
    }
    struct Derived: Decodable {
      let m6, m12, m24, m36: Month
    }
    struct Month: Decodable {
      let allWhoPersist: Shares
      let countingQuittersPGe500: Double
    }
    struct Shares: Decodable {
      let pGe100, pGe500, pGe1000: Double
    }
  }

  @Test("More money is rarer, starting is harder than persisting, and a quantile undoes a chance")
  func laws() throws {
    for field in Field.all {
      guard let prior = field.prior else { continue }
      for month in [0, 1, 6, 12, 120] {
        var last = 1.0
        for dollars in [0.01, 1, 100, 500, 10_000, 1e9] {
          let chance = prior.chance(ofAtLeast: dollars, inMonth: month)
          #expect(chance <= last && chance >= 0)
          #expect(prior.chance(ofAtLeast: dollars, inMonth: month, among: .starters) <= chance)
          last = chance
        }
        for level in [0.1, 0.5, 0.9, 0.99] {
          let dollars = prior.quantile(level, inMonth: month)
          guard dollars > 0 else { continue }
          let above = prior.chance(ofAtLeast: dollars, inMonth: month)
          #expect(close(above, 1 - level, within: 0.002), "\(field.id) \(month) \(level)")
        }
      }
    }
  }
}
