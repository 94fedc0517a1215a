import Freedom
import Testing

@Suite("What a little more or less of something may do to the odds")
struct NothingIsNoBetterTests {
  private func lasts(_ months: [Double], job: Double = 0, cash: Double = 9000) -> Double {
    QuitOdds(
      Circumstances(
        streams: [.init(name: "a", months: months)], job: job, costs: 900, essentialCosts: 900,
        cash: cash), months: [0], searches: false, seed: 3
    ).leavings[0].lasts
  }

  @Test("Months with nothing at the end never foretell more than months with something")
  func nothing() {
    let before = [Double](repeating: 1500, count: 20)
    let nothing = lasts(before + [Double](repeating: 0, count: 10))
    #expect(nothing < lasts(before + [Double](repeating: 400, count: 10)))
    // Where a month counts as empty there is a step, and no cliff.
    let below = lasts(before + [Double](repeating: 59, count: 10))
    let above = lasts(before + [Double](repeating: 61, count: 10))
    #expect(below - above < 0.2, "\(below) and \(above)")
  }

  @Test("A few piastres in idle months, or one giant month, turn no odds over")
  func giantsAndPiastres() {
    func odds(_ months: [Double], costs: Double, cash: Double) -> Double {
      IncomeOdds(
        IncomeModel(months: months, costs: costs), costs: costs, months: 6, IncomeLuck(seed: 3)
      ).ruin(cash: cash)
    }
    let quarters = (0..<12).map { $0 % 3 == 2 ? 3_000.0 - Double($0) * 10 : 0 }
    let piastres = quarters.map { max($0, 0.02) }
    #expect(
      abs(
        odds(quarters, costs: 400, cash: 1_000) - odds(piastres, costs: 400, cash: 1_000)) < 0.05)
    let steady = (0..<12).map { 490 + Double($0 % 4) * 10 }
    var giant = steady
    giant[6] = 9_000_000
    #expect(
      abs(odds(steady, costs: 400, cash: 100) - odds(giant, costs: 400, cash: 100)) < 0.2)
  }

  @Test("Cash loses to prices in the two years that it has to last")
  func prices() {
    func person(_ inflation: Double) -> Circumstances {
      var person = Circumstances(
        streams: [.init(name: "a", months: [0, 0, 0, 0, 0, 0, 0, 1])], costs: 400,
        essentialCosts: 400, cash: 9_700)
      person.cashKeeps = 1 / (1 + inflation)
      return person
    }
    func lasts(_ inflation: Double) -> Double {
      QuitOdds(person(inflation), months: [0], searches: false, seed: 3).leavings[0].lasts
    }
    #expect(lasts(0) > 0.9 && lasts(0.025) < 0.3)
    // Costs of 400 a month for two years at 2.5% a month: an annuity-due's worth, by hand.
    let need = Runway(person(0.025), odds: [0.999], seed: 3).months[0].money
    #expect(abs(need - 13_262) < 150, "\(need)")
    #expect(Runway(person(0.025), odds: [0.5], seed: 3).lasts < 0.3)
  }

  @Test("Months that always cost the same needn't cost it again")
  func sameLoss() {
    let months = (0..<24).map { $0 % 3 == 0 ? -200.0 : 400 }
    let luck = IncomeLuck(seed: 3)
    let next = IncomeModel(months: months, costs: 100).paths(0..<500, months: 1, luck)
    let losses = next.filter { $0 < 0 }
    #expect(losses.count > 250 && Set(losses).count > 100)
    #expect(abs(losses.reduce(0, +) / Double(losses.count) + 200) < 10)
    // Nothing stays nothing.
    let dry = IncomeModel(months: months.map { max(0, $0) }, costs: 100)
    #expect(Set(dry.paths(0..<500, months: 1, luck)).contains(0))
  }

  @Test("A salary of next to nothing changes next to nothing")
  func littleJob() {
    let months = [500.0, 300, 800, 350]
    func main(_ job: Double) -> Double {
      MainIncomeOdds(
        Circumstances(
          streams: [.init(name: "a", months: months)], job: job, costs: 900, essentialCosts: 900,
          cash: 0), seed: 3
      ).odds
    }
    let (none, little, all) = (main(0), main(1), main(900))
    #expect(abs(none - little) < 0.02, "\(none), \(little)")
    // What a job pays wholly says nothing of the income.
    #expect(main(1_000_000) == all && abs(all - none) > 0.02, "\(none), \(all)")
  }

  @Test("Where few payments name their client, the largest client's share is of all income")
  func clients() {
    let half = [Double](repeating: 500, count: 12)
    let person = Circumstances(
      streams: [.init(name: "a", months: half.map { $0 * 2 })],
      clients: [.init(name: "Acme", months: half)], costs: 900, essentialCosts: 900, cash: 0)
    let draws = Roulette(person, holdings: [], seed: 3).draws
    #expect(draws.first { $0.kind == .client }?.share == 0.5)
    #expect(draws.first { $0.kind == .stream }?.share == 1)
  }
}
