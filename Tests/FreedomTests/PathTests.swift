import Freedom
import Testing

@Suite struct PathTests {
  private func person(
    _ months: [Double], costs: Double = 100, cash: Double = 0, invested: Double = 0
  ) -> Circumstances {
    Circumstances(
      streams: [.init(name: "income:A", months: months)], costs: costs, essentialCosts: costs,
      cash: cash, invested: invested)
  }

  private func stage(_ person: Circumstances) -> Stage { Path(person, rate: 0.03).stage }

  @Test("Each stage begins where its criterion is met, and not a month before")
  func stages() {
    let none = Array(repeating: 0.0, count: 12)
    func paid(_ count: Int, _ amount: Double) -> [Double] {
      (0..<12).map { $0 < count ? amount : 0 }
    }
    #expect(stage(person(none)) == .need)
    #expect(stage(person(paid(1, 1))) == .firstIncome)
    #expect(stage(person(paid(5, 10))) == .firstIncome)
    #expect(stage(person(paid(6, 10))) == .sideIncome)
    #expect(stage(person(paid(6, 99))) == .sideIncome)
    #expect(stage(person(paid(6, 100))) == .halfOfCosts)
    #expect(stage(person(paid(9, 100))) == .halfOfCosts)
    #expect(stage(person(paid(10, 100))) == .mainIncome)
    #expect(stage(person(paid(12, 100), cash: 600)) == .mainIncome)
    #expect(stage(person(paid(12, 100), cash: 599, invested: 1)) == .mainIncome)
    #expect(stage(person(paid(12, 100), cash: 600, invested: 1)) == .investing)
    // 1,200 a year at 3% takes 40,000.
    #expect(stage(person(paid(12, 100), cash: 600, invested: 39_399)) == .investing)
    #expect(stage(person(paid(12, 100), cash: 600, invested: 39_400)) == .free)
    // What is owed is taken off.
    #expect(stage(person(paid(12, 100), cash: -1_000, invested: 40_999)) == .mainIncome)
    #expect(stage(person(paid(12, 100), cash: -1_000, invested: 41_000)) == .free)
  }

  @Test("Months that the books know of before the first income count in a year's mean")
  func before() {
    var young = person([60, 60, 60, 60, 60, 60])
    #expect(stage(young) == .halfOfCosts)
    young.monthsKnown = 12
    #expect(stage(young) == .sideIncome)
    #expect(Path(young, rate: 0.03).criteria[2].measured == 0.3)
    // Months beyond a year are no more than a year.
    young.monthsKnown = 60
    #expect(Path(young, rate: 0.03).criteria[2].measured == 0.3)
  }

  @Test("Who has rents that bear all costs is free with nothing invested")
  func rents() {
    var landlord = person(Array(repeating: 0, count: 12))
    landlord.rent = 100
    #expect(stage(landlord) == .free && Path(landlord, rate: 0.03).next == nil)
    landlord.rent = 99
    #expect(stage(landlord) == .need)
  }

  @Test("What a year's income won't hold isn't taken to stay; what holds or grows is")
  func outlook() {
    func outlook(_ months: [Double]) -> Double { person(months, costs: 900).outlook(seed: 3) }
    let falling = (0..<14).map { Double(5_000 - 350 * $0) }
    #expect(outlook(falling) < 0.4)
    #expect(outlook((0..<14).map { Double(450 + 350 * $0) }) == 1)
    #expect(outlook((0..<24).map { Double(1_000 + $0 % 3) }) > 0.95)
    #expect(outlook([]) == 1 && outlook([0, 0, 0]) == 1)
  }

  @Test("A stage can be lost again, and the path says where one was half a year ago")
  func back() {
    let fallen = Array(repeating: 100.0, count: 12) + Array(repeating: 0, count: 6)
    let path = Path(person(fallen), rate: 0.03)
    #expect(path.stage == .halfOfCosts)
    #expect(path.before == .mainIncome)
    #expect(Path(person(Array(repeating: 1, count: 17)), rate: 0.03).before == nil)
  }

  @Test("Only the last twelve months count, and a short history counts as it is")
  func window() {
    let old = Array(repeating: 1_000.0, count: 24) + Array(repeating: 0, count: 12)
    #expect(stage(person(old)) == .need)
    #expect(stage(person([100, 100, 100])) == .firstIncome)
    #expect(stage(person([])) == .need)
  }

  @Test("Without costs nobody is said to carry them")
  func noCosts() {
    #expect(stage(person(Array(repeating: 50, count: 12), costs: 0)) == .sideIncome)
  }

  @Test("The gap to the next stage is what its criterion lacks")
  func gap() throws {
    let path = Path(person([10, 10, 10]), rate: 0.03)
    let next = try #require(path.next)
    #expect(next.stage == .sideIncome && next.gap == 3)
  }
}
