import Statistics
import Support
import Testing

@Suite struct SeasonsOfYearTests {
  /// Three years of 100 a month but for 150 in each twelfth month and 70 in each second.
  private func years(_ count: Int, times unit: Double = 1) -> [Double] {
    (0..<count).map { month -> Double in
      switch month % 12 {
      case 11: 150 * unit
      case 1: 70 * unit
      default: Double(100 + month % 3) * unit
      }
    }
  }

  @Test("Months of one name that are alike every year are a season, whatever the unit")
  func seasons() throws {
    for unit in [0.01, 1, 1e6] {
      let seasons = try #require(SeasonsOfYear(of: years(36, times: unit)))
      #expect(seasons.isClear && seasons.believed > 0.9)
      #expect(seasons.strongest == 11 && seasons.weakest == 1)
      // Beside a level of 102, 150 is 0.47 above and 70 is 0.31 below; a little less is believed.
      #expect((0.4...0.5).contains(seasons.byPlace[11]))
      #expect((-0.36 ... -0.27).contains(seasons.byPlace[1]))
    }
  }

  @Test("Income that comes only in some months has seasons as shares of its level")
  func levels() throws {
    let lumpy = (0..<48).map { $0 % 12 == 5 ? 1_200.0 : 0 }
    let seasons = try #require(SeasonsOfYear(of: lumpy))
    // A year's level is 100: the sixth month is eleven times as much above it.
    #expect(seasons.strongest == 5 && (9.0...11.1).contains(seasons.byPlace[5]))
    #expect(seasons.byPlace[0] > -1.1)
  }

  @Test("A straight line has no season, however well its years agree")
  func line() throws {
    for (count, first, step) in [(24, 1_000.0, 10.0), (36, 3_000, -60)] {
      let values = (0..<count).map { month -> Double in first + step * Double(month) }
      #expect(SeasonsOfYear(of: values)?.isClear == false)
    }
  }

  @Test("Two years say less than three, chance is seldom a season, and one year says nothing")
  func chance() throws {
    #expect(SeasonsOfYear(of: years(23)) == nil)
    #expect(SeasonsOfYear(of: Array(repeating: 0, count: 36)) == nil)
    let two = try #require(SeasonsOfYear(of: years(24)))
    #expect(two.believed < (try #require(SeasonsOfYear(of: years(36))).believed))
    let seed = UInt64.random(in: 0 ... .max)
    var random = Seeded(seed)
    let clear = (0..<100).count { _ in
      let months = (0..<36).map { _ in Double.random(in: 50...150, using: &random) }
      return SeasonsOfYear(of: months)?.isClear == true
    }
    // Four in a hundred are, of 8,000 such series.
    #expect(clear <= 14, "\(clear) of 100, seed \(seed)")
  }
}
