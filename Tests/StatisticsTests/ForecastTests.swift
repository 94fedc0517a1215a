import Support
import Testing

@testable import Statistics

@Suite("Forecasts of monthly series")
struct ForecastTests {
  /// Histories that have broken forecasting programs.
  static let odd: [[Double]] = [
    [5], [0], [-5], [1, 2], [0, 0], [3, 3, 3], [0, 0, 0, 7], [7, 0, 0, 0],
    Array(repeating: 0, count: 30), Array(repeating: 1200, count: 40),
    Array(repeating: 1.7e308, count: 30), [1e300, 1e-300, 1e300, 1e-300, 5],
    Array(repeating: .leastNonzeroMagnitude, count: 9), [1.7e308, 1.7e308, -1.7e308, 1.7e308],
    (0..<30).map { $0 == 20 ? 1e12 : 100 }, (0..<26).map { Double($0) - 13 },
    (0..<30).map { $0 % 3 == 0 ? 0 : Double($0) }, (0..<25).map { -1000 - Double($0 % 5) },
    (0..<12).map { Double(1 << $0) },
  ]

  @Test("Whatever the history, every figure is finite, and quantiles never fall", arguments: odd)
  func hostile(values: [Double]) throws {
    let forecast = try #require(Forecast(of: values, months: 30))
    #expect(forecast.mean.count == 30 && forecast.quantiles.count == 30)
    #expect(forecast.mean.allSatisfy { $0.isFinite })
    for row in forecast.quantiles {
      #expect(row.count == Forecast.levels.count && row.allSatisfy { $0.isFinite }, "\(row)")
      #expect(zip(row, row.dropFirst()).allSatisfy { $0 <= $1 }, "\(row)")
    }
    if values.allSatisfy({ $0 >= 0 }) {
      #expect(forecast.quantiles.allSatisfy { $0[0] >= 0 } && forecast.mean.allSatisfy { $0 >= 0 })
    }
    #expect(forecast.basis.months == values.count)
    #expect(Forecast(of: values, months: 30) == forecast)
  }

  @Test("Without a value, or with one that isn't a number, there is no forecast")
  func refused() {
    #expect(Forecast(of: [], months: 3) == nil)
    #expect(Forecast(of: [1, .nan, 3], months: 3) == nil)
    #expect(Forecast(of: [1, .infinity], months: 3) == nil)
    #expect(Forecast(of: [1, 2, 3], months: 0)?.mean == [])
  }

  @Test("The unit is of no matter: piastres are told as pounds are, a hundredfold")
  func scaleFree() throws {
    let chance = Seeded(41)
    for kind in 0..<3 {
      var random = chance
      let values = (0..<30).map { _ in
        let value = Double.random(in: 50...150, using: &random)
        return kind == 0 ? value : kind == 1 && value < 90 ? 0 : value - (kind == 2 ? 90 : 0)
      }
      let pounds = try #require(Forecast(of: values, months: 4))
      let piastres = try #require(Forecast(of: values.map { $0 * 100 }, months: 4))
      let row = pounds.mean + pounds.quantiles.joined()
      for (pound, piastre) in zip(row, piastres.mean + piastres.quantiles.joined()) {
        let within = 1e-7 * max(pound.magnitude, 1) * 100
        #expect((pound * 100 - piastre).magnitude <= within, "kind \(kind), seed \(chance.seed)")
      }
      #expect(pounds.basis == piastres.basis)
    }
  }

  @Test("Seasons that come back each year are told for the next")
  func seasons() throws {
    let values = (0..<48).map { $0 % 12 == 8 ? 300.0 : 100 + Double($0 % 2) }
    let forecast = try #require(Forecast(of: values, months: 12))
    #expect(forecast.basis.isSeasonal)
    #expect(forecast.mean[8] > 250)
    #expect(forecast.mean[7] < 130)
  }

  @Test("Chance is no season: of three years of noise hardly ever is one claimed")
  func noSeasons() throws {
    var random = Seeded(7)
    var claims = 0
    for _ in 0..<40 {
      let values = (0..<36).map { _ in Double.random(in: 90...110, using: &random) }
      let seasonality = SeasonedSeries(of: values).seasonality
      if seasonality.isClear { claims += 1 }
      #expect(seasonality.byPlace.reduce(0, +).magnitude < 1e-9)
    }
    #expect(claims <= 8, "\(claims) of 40, seed \(random.seed)")
  }

  @Test("One giant month is no reason to expect another")
  func giant() throws {
    let values = (0..<30).map { $0 == 20 ? 1e12 : 100 + Double($0 % 3) }
    let forecast = try #require(Forecast(of: values, months: 3))
    #expect((80...125).contains(forecast.mean[0]), "\(forecast.mean)")
    #expect(Spikes.cut([1, 1.1, 0.9, 30, 1, 1.1, 1])[3] < 4)
    #expect(Spikes.cut([1, 2, 3, 4, 5, 6, 7]) == [1, 2, 3, 4, 5, 6, 7])
  }

  @Test("The further ahead, the less is known; and of two months less than of two years")
  func widths() throws {
    var random = Seeded(2_718)
    var walk = [100.0]
    for _ in 0..<35 {
      walk.append(walk[walk.count - 1] * Double.random(in: 0.94...1.06, using: &random))
    }
    func width(_ forecast: Forecast, _ ahead: Int) -> Double {
      let row = forecast.quantiles[ahead]
      return (row[10] - row[0]) / row[5]
    }
    let long = try #require(Forecast(of: walk, months: 36))
    #expect(width(long, 17) > 1.5 * width(long, 0))
    #expect(width(long, 35) > width(long, 17))
    let short = try #require(Forecast(of: Array(walk.suffix(2)), months: 6))
    #expect(width(short, 0) > 2 * width(long, 0))
  }

  @Test("Of months that are often empty, the chance and the size are told apart")
  func intermittent() throws {
    let values = (0..<40).map { $0 % 4 == 0 ? 200.0 + Double($0) : 0 }
    let forecast = try #require(Forecast(of: values, months: 3))
    #expect(forecast.basis.method == .intermittent)
    #expect(forecast.basis.emptyMonths == 30)
    #expect(forecast.quantile(0.5, ahead: 0) == 0)
    #expect(forecast.quantile(0.975, ahead: 0) > 200)
    #expect((40...70).contains(forecast.mean[0]))
  }

  @Test("Quantiles between the kept levels lie between, and beyond them are the outermost")
  func between() throws {
    let forecast = try #require(Forecast(of: [10, 12, 11, 13, 12, 14, 13], months: 2))
    let row = forecast.quantiles[1]
    #expect(forecast.quantile(0.5, ahead: 1) == row[5])
    #expect((forecast.quantile(0.55, ahead: 1) - (row[5] + row[6]) / 2).magnitude < 1e-9)
    #expect(forecast.quantile(0.001, ahead: 1) == row[0])
    #expect(forecast.quantile(0.999, ahead: 1) == row[10])
  }

  @Test("Shares of the methods add up to one at every stage")
  func shares() {
    for stage in 0..<3 {
      let shares = MethodWeights.shares([1, 0.3, 0, 0.2, -0.1, 0.4, -0.5], stage: stage)
      #expect((shares.reduce(0, +) - 1).magnitude < 1e-12)
      #expect(shares.count == Methods.names.count)
    }
  }

  /// A world that calibration has not seen: a level that wanders, with noise around it.
  @Test("Of short histories of an invented world, about 19 of 20 months fall within their 95%")
  func coverage() throws {
    var random = Seeded(1_618)
    var intervals: [ClosedRange<Double>] = []
    var came: [Double] = []
    for history in [6, 9, 12, 18] {
      for _ in 0..<25 {
        var level = 7.0
        let path = (0..<(history + 6)).map { _ in
          let share = Double.random(in: 0.001...0.999, using: &random)
          level += 0.05 * Normal.quantile(share)
          let noise = Double.random(in: 0.001...0.999, using: &random)
          return 100 * (level + 0.5 * Normal.quantile(noise))
        }
        let forecast = try #require(Forecast(of: Array(path[..<history]), months: 6))
        for ahead in 0..<6 {
          intervals.append(forecast.quantiles[ahead][0]...forecast.quantiles[ahead][10])
          came.append(path[history + ahead])
        }
      }
    }
    let coverage = try #require(DistributionScores.coverage(intervals, came))
    #expect((0.91...0.99).contains(coverage), "\(coverage), seed \(random.seed)")
  }
}
