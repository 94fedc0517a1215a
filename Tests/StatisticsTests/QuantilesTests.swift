import Statistics
import Support
import Testing

@Suite("Quantiles of a sample")
struct QuantilesTests {
  @Test("They are R's: quantile(c(2, 4, 4, 5, 7, 9, 11, 12, 17, 19), c(.1, .25, .5, .9))")
  func asInR() throws {
    let quantiles = Quantiles(of: [19, 2, 4, 12, 5, 17, 7, 4, 9, 11])
    for (level, expected) in [(0.1, 3.8), (0.25, 4.25), (0.5, 8), (0.9, 17.2)] {
      let quantile = try #require(quantiles[level])
      #expect(abs(quantile - expected) < 1e-12, "\(level)")
    }
    #expect(quantiles.interquartileRange == 7.5)
  }

  @Test("One value is every quantile, and no value has none")
  func small() {
    #expect(Quantiles(of: [3]).median == 3)
    #expect(Quantiles(of: [3])[0.975] == 3)
    #expect(Quantiles(of: []).median == nil)
    #expect(Quantiles(of: []).share(atOrBelow: 1) == nil)
  }

  @Test("Levels outside 0…1 are its ends, and huge values do not overflow")
  func ends() {
    let wide = Quantiles(of: [-1.5e308, 1.5e308])
    #expect(wide[-1] == -1.5e308)
    #expect(wide[2] == 1.5e308)
    #expect(wide.median == 0)
  }

  @Test("A higher level is never a lower value, and the share below undoes it")
  func laws() throws {
    var random = Seeded(19_960_411)
    for _ in 0..<200 {
      let count = Int.random(in: 1...40, using: &random)
      let sample = (0..<count).map { _ in Double.random(in: -5...5, using: &random).rounded() }
      let quantiles = Quantiles(of: sample)
      var last = -Double.infinity
      for step in 0...20 {
        let level = Double(step) / 20
        let value = try #require(quantiles[level])
        #expect(value >= last, "seed \(random.seed)")
        last = value
        let share = try #require(quantiles.share(atOrBelow: value))
        #expect(share >= level * Double(count - 1) / Double(count) - 1e-12, "seed \(random.seed)")
      }
    }
  }
}
