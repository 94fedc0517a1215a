import Support
import Testing

@testable import Statistics

@Suite("Scores of forecasts")
struct ScoresTests {
  private func near(_ a: Double?, _ b: Double, _ within: Double = 1e-9) -> Bool {
    a.map { ($0 - b).magnitude <= within } ?? false
  }

  @Test("OWA of M4's monthly Theta, damped trend and simple smoothing is as published")
  func publishedOWA() {
    // sMAPE and MASE beside Naïve 2's 14.427 and 1.063: Makridakis et al. 2020, monthly columns.
    let published = [(13.002, 0.970, 0.907), (13.473, 0.972, 0.924), (13.618, 1.019, 0.951)]
    for (sMAPE, mase, owa) in published {
      let ours = PointScores.owa(
        sMAPE: sMAPE, mase: mase, benchmarkSMAPE: 14.427, benchmarkMASE: 1.063)
      #expect(near(ours, owa, 0.0005))
    }
    #expect(PointScores.owa(sMAPE: 1, mase: 1, benchmarkSMAPE: 0, benchmarkMASE: 1) == nil)
  }

  /// Five years with seasons; the figures beside are numpy's, by another program.
  static let years: [Double] = [
    98, 110, 119, 119, 118, 108, 100, 92, 82, 81, 81, 90, 102, 109, 118, 118, 117, 112,
    99, 91, 81, 80, 85, 89, 101, 108, 117, 122, 116, 111, 98, 90, 85, 79, 84, 88, 100,
    112, 116, 121, 115, 110, 102, 89, 84, 78, 83, 92, 99, 111, 115, 120, 119, 109, 101,
    88, 83, 82, 82, 91,
  ]

  @Test("Naïve 2, sMAPE and MASE are what numpy computes")
  func benchmark() {
    let told = Naive2.forecast(Self.years, months: 6)
    let expected: [Double] = [
      101.87952139709775, 111.54405749762108, 118.17302285931319, 121.9505984955335,
      118.37640201263154, 112.01681342914004,
    ]
    #expect(Naive2.isSeasonal(Self.years))
    for (ours, theirs) in zip(told, expected) { #expect(near(ours, theirs, 1e-9)) }
    let came: [Double] = [102, 115, 118, 120, 119, 110]
    #expect(near(PointScores.sMAPE(told, came), 1.211722270968098))
    #expect(near(PointScores.mase(told, came, history: Self.years), 0.8554311668344984))
  }

  @Test("What can't be scored has no score")
  func none() {
    #expect(PointScores.sMAPE([], []) == nil)
    #expect(PointScores.sMAPE([0], [0]) == 0)
    #expect(PointScores.mase([1], [2], history: [3, 3, 3]) == nil)
    #expect(PointScores.seasonalStep(of: [4]) == nil)
    #expect(DistributionScores.crps(sample: [], 1) == nil)
    #expect(DistributionScores.coverage([], []) == nil)
    #expect(OddsScores.brier([], []) == nil)
    #expect(OddsScores.calibrationError([], []) == nil)
    #expect(Naive2.forecast([], months: 3) == [])
  }

  @Test("The pinball loss of the median is half the distance")
  func pinball() {
    #expect(DistributionScores.pinball(10, at: 0.5, 14) == 2)
    #expect(near(DistributionScores.pinball(10, at: 0.9, 14), 3.6))
    #expect(near(DistributionScores.pinball(10, at: 0.9, 6), 0.4))
  }

  @Test("CRPS of a sample: of one value the distance; of 1, 2, 3 beside 2 it is 2/9")
  func crps() {
    #expect(DistributionScores.crps(sample: [3], 5) == 2)
    #expect(near(DistributionScores.crps(sample: [3, 1, 2], 2), 2.0 / 9))
  }

  @Test("CRPS of the standard normal at 0 is 0.2337, by quantiles and by a sample")
  func normal() {
    // (√2 − 1) / √π: Gneiting and Raftery 2007, equation 21 for the normal.
    let exact = (2.0.squareRoot() - 1) / 3.141592653589793.squareRoot()
    let levels = (0..<400).map { (Double($0) + 0.5) / 400 }
    let quantiles = levels.map(Normal.quantile)
    #expect(near(DistributionScores.crps(quantiles, at: levels, 0), exact, 0.002))
    #expect(near(DistributionScores.crps(sample: quantiles, 0), exact, 0.002))
  }

  @Test("The interval score is the width, and 2/α for each unit that was missed")
  func interval() {
    #expect(DistributionScores.interval(2, 6, alpha: 0.05, 4) == 4)
    #expect(near(DistributionScores.interval(2, 6, alpha: 0.05, 7), 44))
    #expect(near(DistributionScores.interval(2, 6, alpha: 0.2, 1, scale: 2), 7))
    #expect(DistributionScores.coverage([2...6, 2...6, 2...6, 2...6], [2, 4, 7, 1]) == 0.5)
  }

  @Test("Brier's rain: odds of 0.9, 0.1 and 0.6 for yes, no and no score 0.38/3")
  func brier() {
    #expect(near(OddsScores.brier([0.9, 0.1, 0.6], [true, false, false]), 0.38 / 3))
    #expect(OddsScores.brier([1, 0], [true, false]) == 0)
  }

  @Test("Odds that come true as often as they say are reliable, others as far off as they are")
  func reliability() {
    let odds = Array(repeating: 0.75, count: 8)
    let true6 = (0..<8).map { $0 < 6 }
    #expect(OddsScores.calibrationError(odds, true6) == 0)
    #expect(OddsScores.calibrationError(odds, (0..<8).map { $0 < 2 }) == 0.5)
    #expect(
      OddsScores.reliability(odds + [1], true6 + [true])
        == [
          OddsScores.Reliability(count: 8, meanOdds: 0.75, cameTrue: 0.75),
          OddsScores.Reliability(count: 1, meanOdds: 1, cameTrue: 1),
        ])
  }
}
