import Freedom
import Support
import Testing

@Suite struct LeverTests {
  private let person = Circumstances(
    streams: [
      .init(name: "income:A", months: [60, 80, 0, 90, 70, 85, 60, 75, 80, 0, 90, 95]),
      .init(name: "income:B", months: [20, 30, 25, 20, 0, 30, 20, 25, 20, 30, 25, 20]),
    ],
    clients: [.init(name: "One", months: Array(repeating: 40, count: 12))],
    hours: ["income:A": Array(repeating: 20, count: 12)], job: 50, costs: 90, essentialCosts: 60,
    cash: 300)

  @Test("Levers that earn or save help, the best comes first, and none hurts but what it costs")
  func effects() {
    let odds = LeverOdds(person, leavesIn: 0, seed: 3)
    let gains = odds.levers.map(\.gain)
    #expect(gains == gains.sorted(by: >))
    for effect in odds.levers {
      switch effect.lever {
      case .lessCost, .higherPrice(stream: "income:A"), .oneMoreClient:
        #expect(effect.quit > 0 && effect.main >= 0, "\(effect.lever)")
      case .investMore: #expect(effect.quit == 0 && effect.main == 0)
      default: break
      }
    }
    #expect(odds == LeverOdds(person, leavesIn: 0, seed: 3))
  }

  @Test("To earn more or to spend less never hurts, however a stream pays")
  func neverHurts() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = Seeded(seed)
    for job in [0.0, 60] {
      let streams = (0..<3).map { number in
        let paysIn = Double.random(in: 0.1...1, using: &random)
        let months = (0..<24).map { _ in
          Double.random(in: 0...1, using: &random) < paysIn
            ? Double.random(in: 1...100, using: &random) : 0
        }
        return Circumstances.Source(name: "income:\(number)", months: months)
      }
      let person = Circumstances(
        streams: streams, clients: streams, job: job, costs: 90, essentialCosts: 60, cash: 300)
      for effect in LeverOdds(person, leavesIn: 0, seed: 5).levers {
        #expect(effect.quit >= 0 && effect.main >= 0, "seed \(seed), job \(job): \(effect)")
      }
    }
  }

  @Test("Freedom is asked of each lever's life, with what it saves and when it leaves the job")
  func freedom() throws {
    var asked: [(costs: Double, saved: Double, leaves: Int)] = []
    let odds = LeverOdds(person, leavesIn: 3, seed: 3) { life, saved, leaves in
      asked.append((life.costs, saved, leaves))
      return 0.5 - life.costs / 1000 + saved / 100
    }
    #expect(asked.first?.costs == 90 && asked.first?.saved == 0 && asked.first?.leaves == 3)
    let saving = try #require(odds.levers.first { $0.lever == .investMore })
    #expect(abs((saving.free ?? 0) - 0.09) < 1e-9)
    let cheaper = try #require(odds.levers.first { $0.lever == .lessCost })
    #expect(abs((cheaper.free ?? 0) - 0.0045) < 1e-9)
    #expect(asked.contains { $0.leaves == 15 } && odds.levers.allSatisfy { $0.free != nil })
  }

  @Test("What a lever needs and nobody knows makes it no lever")
  func unknown() {
    #expect(person.after(.hourMore(stream: "income:B")) == nil)
    #expect(person.after(.hourMore(stream: "income:A")) != nil)
    var without = person
    without.clients = []
    #expect(without.after(.oneMoreClient) == nil)
  }

  @Test("An hour's worth is told by months of work alone, and not by fewer than three of them")
  func worth() throws {
    var few = person
    few.hours["income:A"] = [nil, nil, nil, nil, nil, nil, 2, 1, 0, 0, 0, 0]
    #expect(few.after(.hourMore(stream: "income:A")) == nil)
    // Of the last six months (60, 75, 80, 0, 90, 95) three were worked: 230 for 20 hours.
    few.hours["income:A"] = [nil, nil, nil, nil, nil, nil, 5, 10, 0, 0, 0, 5]
    let after = try #require(few.after(.hourMore(stream: "income:A")))
    let more = 230.0 / 20 * 365.25 / 12 / 7
    let mean = few.online.reduce(0, +) / 12
    #expect(abs(after.online.reduce(0, +) / 12 - mean - more) < 1e-9)
  }

  @Test("What fees take from all doesn't make one client larger than the income that it is of")
  func gross() throws {
    // Half of what came in was one client's; fees took a fifth of it all.
    var life = person
    let months = [Double](repeating: 50, count: 12)
    life.clients = [.init(name: "One", months: months)]
    life.currencies = [.init(name: "USD", months: months.map { $0 * 2 })]
    life.streams = [.init(name: "income:A", months: months.map { $0 * 1.6 })]
    let draws = Roulette(life, holdings: [], seed: 3).draws
    #expect(draws.first { $0.kind == .client }?.share == 0.5)
    #expect(draws.first { $0.kind == .stream }?.share == 1)
    #expect(draws.first { $0.kind == .currency }?.share == 1)
  }

  @Test("More work makes no dry month wet")
  func dry() throws {
    let after = try #require(person.after(.hourMore(stream: "income:A")))
    #expect(after.streams[0].months[2] == 0 && after.streams[0].months[3] > 90)
  }

  @Test("Losing a source never helps, however it pays, and losing all leaves what cash there is")
  func losses() throws {
    var fits = person
    fits.clients[0].months = [0, 0, 300, 0, 0, 0, 0, 280, 0, 0, 0, 0]
    for life in [person, fits] {
      for draw in Roulette(life, holdings: [], seed: 3).draws {
        let (before, after) = (try #require(draw.before), try #require(draw.after))
        #expect(after.main <= before.main && after.quit <= before.quit, "\(draw)")
      }
    }
    var one = person
    one.streams = [.init(name: "income:A", months: person.online)]
    one.currencies = one.streams
    // A year's costs in cash, and no income, don't last two years.
    one.cash = one.costs * 12
    let all = try #require(Roulette(one, holdings: [], seed: 3).draws.last { $0.kind == .currency })
    #expect(all.share == 1 && all.after?.main == 0 && all.after?.quit == 0)
  }

  @Test("Losing the largest source never helps, and its share is told")
  func roulette() throws {
    let roulette = Roulette(person, holdings: [(name: "reserve", worth: 300)], seed: 3)
    let stream = try #require(roulette.draws.first { $0.kind == .stream })
    #expect(stream.name == "income:A")
    #expect(abs(stream.share - 785.0 / 1050) < 1e-9)
    let (before, after) = (try #require(stream.before), try #require(stream.after))
    #expect(after.main <= before.main && after.quit < before.quit)
    let holding = try #require(roulette.draws.first { $0.kind == .holding })
    #expect(holding.share == 1 && holding.before == nil)
  }
}
