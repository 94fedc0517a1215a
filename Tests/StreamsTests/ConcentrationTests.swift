import Streams
import Testing

@Suite struct ConcentrationTests {
  @Test("Equal sources count as many as they are, and one giant nearly as one")
  func effective() throws {
    for count in 1...8 {
      let equal = try #require(Concentration(Array(repeating: 7, count: count)))
      #expect(abs(equal.effective - Double(count)) < 1e-9)
    }
    // 1 / (0.98² + 2 · 0.01²) = 1.0410
    let giant = try #require(Concentration([1, 98, 1]))
    #expect(giant.largest == 1 && giant.largestShare == 0.98)
    #expect(abs(giant.effective - 1.0410) < 1e-4)
  }

  @Test("What brought nothing, or took, is no source")
  func nothing() {
    #expect(Concentration([]) == nil)
    #expect(Concentration([0, -5]) == nil)
    #expect(Concentration([10, -5])?.largestShare == 1)
  }

  @Test("Income recurs where its source paid in nine of twelve months")
  func recurring() {
    let steady = Array(repeating: 100.0, count: 12)
    let nine = Array(repeating: 50.0, count: 9) + [0, 0, 0]
    let eight = Array(repeating: 50.0, count: 8) + [0, 0, 0, 0]
    #expect(Concentration.recurring([steady, eight]) == 1200.0 / 1600)
    #expect(Concentration.recurring([steady, nine]) == 1)
    #expect(Concentration.recurring([[100, 100]]) == nil)
    #expect(Concentration.recurring([]) == nil)
  }
}

@Suite struct WorkMeasuresTests {
  /// By hand: 1,200 of three months that were worked over 60 hours is 20 an hour; the 900 of the
  /// others no hour brought.
  @Test("An hour's worth is of months that were worked, and not told by fewer than three of them")
  func worked() throws {
    let work = try #require(
      WorkMeasures(
        income: [300, 400, 500, 450, 450], hours: [20, 15, 25, 0, 0], seed: 1))
    #expect(work.perHour?.value == 20 && work.workedMonths == 3 && work.months == 5)
    let few = try #require(WorkMeasures(income: [1_000, 1_000, 1_000], hours: [1, 0, 1], seed: 1))
    #expect(few.perHour == nil && few.hours == 2)
  }

  @Test("An hour's worth is all income over all hours, where hours are known")
  func perHour() throws {
    let work = try #require(
      WorkMeasures(income: [100, 200, 300, 999], hours: [10, 20, 30, nil], seed: 1))
    #expect(work.perHour?.value == 10 && work.months == 3 && work.hours == 60)
    #expect(WorkMeasures(income: [1, 2], hours: [nil, nil], seed: 1) == nil)
  }

  @Test("Income that goes on without hours is passive, income that stops with them is not")
  func passivity() throws {
    let hours: [Double?] = [40, 40, 0, 40, 2, 40, 0, 40]
    let goesOn = try #require(
      WorkMeasures(income: Array(repeating: 100, count: 8), hours: hours, seed: 1))
    #expect(goesOn.passivity?.value == 1 && goesOn.quietMonths == 3)
    let stops = try #require(
      WorkMeasures(income: [100, 100, 0, 100, 0, 100, 0, 100], hours: hours, seed: 1))
    #expect(stops.passivity?.value == 0)
  }

  @Test("Passivity stays unknown until quiet months can be compared")
  func unknown() throws {
    let busy = try #require(
      WorkMeasures(income: [1, 2, 3, 4], hours: [40, 38, 41, 0], seed: 1))
    #expect(busy.passivity == nil)
  }
}
