import Streams
import Testing

@Suite struct MonthMeasuresTests {
  /// By hand: mean 100, deviations ±50, so the standard deviation is √(4 · 2500 / 3) = 57.735.
  @Test("Mean, median, spread and weak months are those of a spreadsheet")
  func figures() throws {
    let m = try #require(MonthMeasures([50, 150, 50, 150], seed: 1))
    #expect(m.mean.value == 100 && m.median.value == 100)
    #expect(abs((m.variation?.value ?? 0) - 0.57735) < 1e-5)
    #expect(m.weakMonths?.value == 0.5)
    #expect(m.middleHalf == 50...150)
    #expect(m.worstThree == MonthMeasures.WorstRun(mean: 250.0 / 3, first: 0))
  }

  @Test("A range holds its figure, and twelve months know less than sixty")
  func ranges() throws {
    let pattern = [100.0, 40, 0, 220, 90, 130, 60, 0, 180, 110, 75, 95]
    let year = try #require(MonthMeasures(pattern, seed: 3))
    let five = try #require(
      MonthMeasures(Array(repeating: pattern, count: 5).flatMap { $0 }, seed: 3))
    for m in [year, five] {
      for estimate in [m.mean, m.median, m.variation, m.weakMonths, m.trend].compactMap({ $0 }) {
        #expect(estimate.low <= estimate.value && estimate.value <= estimate.high)
      }
    }
    #expect(five.mean.high - five.mean.low < 0.6 * (year.mean.high - year.mean.low))
    #expect(year.emptyMonths == 2)
  }

  @Test("Ranges hold the truth about eight times in ten, for few months as for many")
  func coverage() {
    var generator = Linear(state: 20_261_125)
    let people = 80
    for (count, isSkewed) in [(6, false), (6, true), (12, false), (12, true)] {
      // Even months, or most of them small; mean, median and variation of what they come from.
      let truth = isSkewed ? (100.0 / 3, 25.0, 0.8944) : (50.0, 50.0, 0.5774)
      var held = (mean: 0, median: 0, variation: 0, trend: 0)
      for person in 0..<people {
        let months = (0..<count).map { _ in
          let u = generator.uniform()
          return 100 * (isSkewed ? u * u : u)
        }
        guard let m = MonthMeasures(months, seed: UInt64(person)) else { continue }
        func holds(_ estimate: Estimate?, _ truth: Double) -> Int {
          estimate.map { $0.low <= truth && truth <= $0.high } == true ? 1 : 0
        }
        held.mean += holds(m.mean, truth.0)
        held.median += holds(m.median, truth.1)
        held.variation += holds(m.variation, truth.2)
        held.trend += holds(m.trend, 0)
      }
      for share in [held.mean, held.median, held.variation, held.trend] {
        #expect(
          (0.64...0.99).contains(Double(share) / Double(people)),
          "\(count) months, skewed \(isSkewed): \(held) of \(people)")
      }
    }
  }

  /// By hand: twelve months of 1,000 and one of nothing have a mean of 923.08, a thirteenth of weak
  /// months and a variation of 0.3005; one of 2,000 has a mean of 1,076.92.
  @Test("Months alike to the cent don't say that the next one will be")
  func alike() throws {
    let m = try #require(MonthMeasures(Array(repeating: 1_000, count: 12), seed: 1))
    for mean in [m.mean, m.median] {
      #expect(abs(mean.low - 923.08) < 0.01 && abs(mean.high - 1_076.92) < 0.01)
    }
    #expect(abs((m.weakMonths?.high ?? 0) - 1.0 / 13) < 1e-9 && m.weakMonths?.low == 0)
    #expect(abs((m.variation?.high ?? 0) - 0.3005) < 1e-4 && m.variation?.value == 0)
    #expect((m.trend?.low ?? 0) < -0.05 && (m.trend?.high ?? 0) > 0.05)
  }

  @Test("Income without a negative month isn't estimated below nothing")
  func least() throws {
    let lumpy = [0.0, 0, 0, 0, 900, 0, 0, 0]
    let m = try #require(MonthMeasures(lumpy, seed: 1))
    #expect(m.mean.low == 0 && m.median.low == 0)
    let withFees = try #require(MonthMeasures(lumpy.map { $0 - 10 }, seed: 1))
    #expect(withFees.mean.low < 0)
  }

  @Test("A month that only took fees is a month without income")
  func fees() throws {
    #expect(try #require(MonthMeasures([100, -12, 0, 80], seed: 1)).emptyMonths == 2)
  }

  @Test("A straight rise is a trend, and one giant month is none")
  func trend() throws {
    let rising = try #require(MonthMeasures((0..<12).map { 100 + Double($0) }, seed: 1))
    // 12 a year on a mean of 105.5.
    #expect(abs((rising.trend?.value ?? 0) - 12 / 105.5) < 1e-9)
    var flat = Array(repeating: 100.0, count: 12)
    flat[11] = 10_000
    #expect(try #require(MonthMeasures(flat, seed: 1)).trend?.value == 0)
    #expect(try #require(MonthMeasures([1, 2, 3], seed: 1)).trend == nil)
  }

  @Test("No trend takes more than all of an income")
  func fall() throws {
    let falling = (0..<14).map { 5_000 - 350 * Double($0) }
    let trend = try #require(MonthMeasures(falling, seed: 1)?.trend)
    #expect(trend.value == -1 && trend.low == -1)
  }

  @Test("Nothing, one month, all zeros and negative months have true answers, never NaN")
  func edges() throws {
    #expect(MonthMeasures([], seed: 1) == nil)
    let one = try #require(MonthMeasures([500], seed: 1))
    #expect(one.mean.low == -.infinity && one.mean.high == .infinity)
    #expect(one.variation == nil && one.worstThree == nil && one.trend == nil)
    let zeros = try #require(MonthMeasures([0, 0, 0, 0, 0, 0], seed: 1))
    #expect(zeros.mean.value == 0 && zeros.variation == nil && zeros.trend == nil)
    #expect(zeros.emptyMonths == 6)
    let negative = try #require(MonthMeasures([-5, -1, -3, -2, -4, -6, -7], seed: 1))
    #expect(negative.mean.value == -4 && negative.variation == nil)
  }

  @Test("The same seed gives the same ranges")
  func seeds() {
    let values = [10.0, 0, 40, 20, 5, 90, 33]
    #expect(MonthMeasures(values, seed: 9) == MonthMeasures(values, seed: 9))
    #expect(MonthMeasures(values, seed: 9) != MonthMeasures(values, seed: 10))
  }
}

/// A small generator of a test's own (Knuth's MMIX), so that the product's draws aren't their own
/// judge.
private struct Linear {
  var state: UInt64
  mutating func uniform() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) * 0x1p-53
  }
}
