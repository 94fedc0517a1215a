import Freedom
import Testing

@Suite struct QuitOddsTests {
  private func person(
    _ months: [Double], job: Double = 0, costs: Double = 100, cash: Double = 0
  ) -> Circumstances {
    Circumstances(
      streams: [.init(name: "income:A", months: months)], job: job, costs: costs,
      essentialCosts: costs, cash: cash)
  }
  private let steady: [Double] = (0..<4).flatMap { _ in [118.0, 124, 120, 115, 122, 121] }
  private let lumpy = [0.0, 300, 40, 0, 220, 90, 0, 0, 180, 60, 260, 10]

  private func lasts(_ person: Circumstances, _ months: [Int] = [0]) -> [Double] {
    QuitOdds(person, months: months, searches: false, seed: 5).leavings.map(\.lasts)
  }

  @Test("A steady income above the costs is safe to live on, none at all is not")
  func ends() {
    #expect(lasts(person(steady, cash: 200))[0] > 0.95)
    #expect(lasts(person(Array(repeating: 0, count: 24), cash: 1_000))[0] < 0.3)
    #expect(lasts(person(lumpy, cash: -1)) == [0])
  }

  @Test("More cash, lower costs and a kept part of the job never hurt")
  func monotone() {
    let odds = [0.0, 200, 500, 1_000, 3_000].map { lasts(person(lumpy, cash: $0))[0] }
    #expect(odds == odds.sorted() && odds[4] > odds[0])
    let cheaper = [120.0, 100, 80].map { lasts(person(lumpy, costs: $0, cash: 500))[0] }
    #expect(cheaper == cheaper.sorted())
    let whole = QuitOdds(
      person(lumpy, job: 80, cash: 300), months: [0], kept: .init(share: 0.5), searches: false,
      seed: 5)
    #expect(whole.leavings[0].lasts > lasts(person(lumpy, job: 80, cash: 300))[0])
  }

  @Test("A job that saves makes a later leaving safer, and the safest month is the first that is")
  func later() throws {
    let saver = person(lumpy, job: 150, cash: 100)
    let odds = QuitOdds(saver, months: [0, 6, 12, 24], chosen: 0.8, seed: 5)
    let lasting = odds.leavings.map(\.lasts)
    #expect(lasting == lasting.sorted())
    let safest = try #require(odds.safest)
    #expect(lasts(saver, [safest])[0] >= 0.8 && lasts(saver, [safest - 1])[0] < 0.8)
  }

  @Test("The same seed has the same odds, and every history has some")
  func histories() {
    #expect(lasts(person(lumpy, cash: 300)) == lasts(person(lumpy, cash: 300)))
    for months in [[], [0], [100], [0, 0, 0], [-50, 20], [1e9, 0, 0, 0, 0, 0]] {
      let odds = lasts(person(months, cash: 300))[0]
      #expect(0...1 ~= odds, "\(months): \(odds)")
    }
  }

  @Test("A main income is one that carries the costs in ten of twelve months")
  func mainIncome() {
    let sure = MainIncomeOdds(person(steady), seed: 5)
    #expect(sure.odds > 0.9 && sure.lately == 12 && sure.latelyOf == 12)
    let open = MainIncomeOdds(person(lumpy), seed: 5)
    #expect(open.odds < 0.1)
    #expect(abs(open.byCount.reduce(0, +) - 1) < 1e-9)
    #expect(open.odds == open.byCount[10...].reduce(0, +))
  }

  @Test("A runway is longer for better odds, and holding it has those odds")
  func runway() {
    let runway = Runway(person(lumpy, cash: 500), seed: 5)
    let months = runway.months.map(\.months)
    #expect(months == months.sorted() && runway.held == 5)
    for need in runway.months {
      let held = Runway(person(lumpy, cash: need.money), seed: 5)
      #expect(abs(held.lasts - need.odds) < 0.01, "\(need.odds): \(held.lasts)")
    }
  }
}
