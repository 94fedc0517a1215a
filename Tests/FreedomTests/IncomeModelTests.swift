import Freedom
import Statistics
import Testing

@Suite("An income goes on as its months let expect")
struct IncomeModelTests {
  static let luck = IncomeLuck(seed: 7)

  static func odds(_ months: [Double], costs: Double = 1_000, ahead: Int = 12, paths: Int = 400)
    -> IncomeOdds
  {
    IncomeOdds(
      IncomeModel(months: months, costs: costs), costs: costs, months: ahead, paths: paths, luck)
  }

  /// Months without chance that look like an income: a level, a swing and a few digits of noise.
  static func months(_ count: Int, level: Double = 1_000, spread: Double = 0.3) -> [Double] {
    (0..<count).map { level * (1 + spread * (Double(($0 * 7 + 3) % 11) / 5 - 1)) }
  }

  @Test("A path is the same whoever draws it and whatever else is drawn")
  func pathsAreTheirOwn() {
    let model = IncomeModel(months: Self.months(14), costs: 900)
    let all = model.paths(0..<40, months: 9, Self.luck)
    let parts = [0..<7, 7..<8, 8..<40].flatMap { model.paths($0, months: 9, Self.luck) }
    #expect(all == parts)
    #expect(all != model.paths(0..<40, months: 9, IncomeLuck(seed: 8)))
    // Fewer months are the beginning of more months.
    let short = model.paths(3..<4, months: 4, Self.luck)
    #expect(Array(all[27..<31]) == short)
  }

  @Test(
    "Whatever the months are, each figure is a number and the percentiles are in order",
    arguments: [
      [], [500], [0], [0, 0, 0], [-200, -100], [100, 1e9, 100, 100], [1e-9, 2e-9],
      [900, 0, -300, 1_200, 0, 0], [Double.nan, 100, .infinity], [1e300, 1e-300],
      [Double](repeating: 800, count: 30), [Double](repeating: 0, count: 24),
    ] as [[Double]])
  func alwaysNumbers(_ months: [Double]) {
    for costs in [0, 1_000, 1e-12] as [Double] {
      let odds = Self.odds(months, costs: costs, ahead: 15, paths: 100)
      #expect(odds.median.count == 15)
      for month in 0..<15 {
        #expect(odds.p10[month].isFinite && odds.p90[month].isFinite)
        #expect(odds.p10[month] <= odds.median[month] && odds.median[month] <= odds.p90[month])
      }
      for cash in [-1, 0, 5_000] as [Double] { #expect(0...1 ~= odds.ruin(cash: cash)) }
    }
  }

  @Test("Less is known from three months than from thirty of the same kind")
  func widthShrinks() {
    func width(_ count: Int) -> Double {
      let odds = Self.odds(Self.months(count), ahead: 6)
      return (odds.p90[5] - odds.p10[5]) / odds.median[5]
    }
    #expect(width(3) > 1.3 * width(30))
  }

  @Test("Months without income count, and more of them make ruin likelier")
  func dryMonthsCount() {
    let steady = Self.months(24, level: 1_250)
    let lumpy = steady.enumerated().map { $0 % 5 == 2 || $0 % 5 == 3 ? 0 : $1 }
    #expect(Self.odds(lumpy).ruin(cash: 2_000) > Self.odds(steady).ruin(cash: 2_000) + 0.2)
    let basis = IncomeModel(months: lumpy).basis
    #expect(basis.months == 24)
    #expect(basis.dryMonths == 10)
    #expect(abs(basis.dryShare - 0.4) < 0.1)
  }

  @Test("A growing income is expected to grow on, a shrinking one to shrink")
  func trendsGoOn() {
    let up = (0..<18).map { month -> Double in
      let level = 200 + 30 * Double(month)
      return level * (1 + 0.1 * Double(month % 3))
    }
    let rising = IncomeModel(months: up).basis
    let falling = IncomeModel(months: up.reversed()).basis
    #expect(rising.trend > 0.1)
    #expect(rising.oddsOfRise > 0.7)
    #expect(falling.trend < -0.1)
    #expect(falling.oddsOfRise < 0.3)
  }

  @Test("A yearly swing is found and comes again")
  func seasonsComeAgain() {
    let swing = [1, 1.4, 1.7, 1.8, 1.6, 1.3, 1, 0.7, 0.5, 0.45, 0.6, 0.8]
    let months = (0..<36).map { month -> Double in
      let level: Double = 1_000 + 30 * Double(month % 5)
      return level * swing[month % 12]
    }
    let odds = Self.odds(months)
    #expect(odds.median[3] > 2 * odds.median[9])
    #expect(IncomeModel(months: months).basis.oddsOfSeasons > 0.9)
  }

  @Test("An income paid every third month goes on in that rhythm")
  func rhythmsGoOn() {
    let months = (0..<24).map { $0 % 3 == 1 ? 3_000.0 : 0 }
    let odds = Self.odds(months)
    // The last month was the one before a paying one's follower: 24 % 3 == 0.
    #expect(odds.median[0] == 0 && odds.median[1] > 2_000 && odds.median[2] == 0)
  }

  @Test("With few months the costs that it must carry say where an income may settle; later not")
  func costsAreOutvoted() {
    let few = IncomeModel(months: Self.months(2), costs: 4_000).basis.costsWeight
    let many = IncomeModel(months: Self.months(40), costs: 4_000).basis.costsWeight
    #expect(few > 2 * many)
    #expect(many < 0.1)
    #expect(IncomeModel(months: Self.months(2)).basis.costsWeight == 0)
    #expect(IncomeModel(months: [], costs: 4_000).basis.costsWeight == 1)
  }

  @Test("What the amounts are counted in changes nothing")
  func scaleFree() {
    let months = Self.months(10) + [0]
    let small = Self.odds(months.map { $0 / 1_024 }, costs: 1_000 / 1_024.0)
    let large = Self.odds(months)
    for month in 0..<12 {
      #expect(abs(small.median[month] * 1_024 / large.median[month] - 1) < 1e-9)
    }
    #expect(abs(small.ruin(cash: 3) - large.ruin(cash: 3_072)) < 0.011)
  }

  @Test("Streams share as much of their luck as they are told to")
  func luckIsShared() {
    let income = KnownIncome(mean: 1, variation: 0.4)
    func correlation(_ together: Double) -> Double {
      let a = income.paths(0..<900, months: 2, IncomeLuck(seed: 3, stream: 1, together: together))
      let b = income.paths(0..<900, months: 2, IncomeLuck(seed: 3, stream: 2, together: together))
      let (ma, mb) = (a.reduce(0, +) / 1_800, b.reduce(0, +) / 1_800)
      var (both, first, second) = (0.0, 0.0, 0.0)
      for (x, y) in zip(a, b) {
        both += (x - ma) * (y - mb)
        first += (x - ma) * (x - ma)
        second += (y - mb) * (y - mb)
      }
      return both / (first * second).squareRoot()
    }
    #expect(abs(correlation(0)) < 0.1)
    #expect(correlation(0.8) - correlation(0.3) > 0.15)
  }

  @Test("No months ahead, no ruin; in debt already, certain ruin")
  func edges() {
    let odds = Self.odds(Self.months(12), ahead: 0, paths: 10)
    #expect(odds.median.isEmpty)
    #expect(odds.ruin(cash: 0) == 0)
    #expect(odds.ruin(cash: -1) == 1)
  }
}
