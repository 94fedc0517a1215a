import Freedom
import Paths
import Support
import Synchronization
import Testing

@Suite("The kernel")
struct KernelTests {
  /// A small table of months with ups and downs.
  private static func table(block: Float?, step: UInt32? = nil) -> Table {
    var seeded = Seeded(4)
    return Table(
      rows: (0..<97).map { _ in
        [
          Float.random(in: 0.93...1.08, using: &seeded),
          Float.random(in: 0.98...1.025, using: &seeded), 1.001, 0,
        ]
      }, meanBlock: block, step: step)
  }

  private static func sample(_ months: Int = 240) -> Course {
    .sample(months: months, table: table(block: 24), seed: 9)
  }

  /// Courses that between them use everything the kernel knows.
  private static var courses: [Course] {
    var poor = sample()
    for month in poor.months.indices { poor.months[month].work = 0.9 / 12 }
    var abroad = sample()
    abroad.currency.spread = 0.04
    abroad.currency.persistence = 0.98
    abroad.currency.ofWork = 1
    abroad.currency.ofHoldings = 0.5
    var history = sample()
    history.table = table(block: nil, step: 12)
    history.work = WorkChance()
    history.holdings = [12, 6, 2, 0]
    history.basis = 10
    for month in history.months.indices {
      history.months[month].freeAt = -1
      history.months[month].share = 0.05 / 12
      history.months[month].fixed = 0
      history.months[month].job = 0.01
    }
    history.guardStep = 0
    history.workWhenFree = 0.2
    return [sample(), poor, abroad, history]
  }

  @Test("Each path is what it is alone, in doubles and one after the other")
  func onePath() throws {
    for (number, course) in Self.courses.enumerated() {
      var near = 0
      for path in 0..<24 {
        let alone = OnePath(course, path: UInt32(path))
        let tally = try #require(course.walk(path..<path + 1))
        #expect(tally.free[alone.freedom] == 1, "course \(number), path \(path)")
        #expect(tally.ruined[alone.ruin] == 1, "course \(number), path \(path)")
        for month in stride(from: 0, to: course.months.count, by: 7) {
          let low = tally.wealth(month: month, quantile: 0)
          let high = tally.wealth(month: month, quantile: 1)
          // What is owed is no wealth.
          let exact = max(0, alone.wealth[month])
          // Within its bucket, or beside it where rounding crossed its edge.
          #expect(
            exact >= low * 0.999 && exact <= max(high * 1.001, 0.00101),
            "course \(number), path \(path), month \(month): \(exact) in \(low)…\(high)")
          near += 1
        }
      }
      #expect(near > 800)
    }
  }

  @Test("The same seed gives the same counts on 1 and 8 workers, and in pieces")
  func workers() throws {
    let course = Self.sample(60)
    let one = try #require(course.walk(0..<1_003))
    let eight = Workers(count: 8) { pieces, piece in
      // In an order that no caller would choose.
      for number in (0..<pieces).reversed() { piece(number) }
    }
    #expect(course.walk(0..<1_003, workers: eight) == one)
    #expect(one.paths == 1_003)
    #expect(one.free.reduce(0) { $0 + Int($1) } == 1_003)
    var other = course
    other.seed += 1
    #expect(other.walk(0..<1_003) != one)
  }

  @Test("Both builds say the same to four digits")
  func builds() throws {
    guard KernelBuild.best == .wide else { return }
    for course in Self.courses {
      let narrow = try #require(course.walk(0..<400, build: .narrow))
      let wide = try #require(course.walk(0..<400, build: .wide))
      for month in stride(from: 11, to: course.months.count, by: 12) {
        for quantile in [0.1, 0.5, 0.9] {
          let a = narrow.wealth(month: month, quantile: quantile)
          let b = wide.wealth(month: month, quantile: quantile)
          // One path in another bucket moves a percentile of 400 paths by less than this.
          #expect(abs(a - b) <= 2e-3 * max(a, b))
        }
        #expect(abs(narrow.free(by: month) - wide.free(by: month)) <= 0.0025)
      }
    }
  }

  @Test("Incomes from elsewhere take the place of drawn ones")
  func incomes() throws {
    var course = Self.sample(24)
    for month in course.months.indices { course.months[month].work = 1 }
    course.months[10].freeAt = 5
    let walked = course.walk(
      0..<200,
      incomes: { first, width, room in
        // Path 137 alone has a month that frees it.
        if first <= 137, 137 < first + width { room[9 * width + 137 - first] = 100 }
      })
    let tally = try #require(walked)
    #expect(tally.free[10] == 1 && tally.free[24] == 199)
  }

  @Test("A walk tells how far it is, and stops when told to")
  func watching() throws {
    let course = Self.sample(12)
    let seen = Mutex(0)
    let stopped = course.walk(
      0..<1_000,
      watch: { more in
        seen.withLock { seen in
          seen += more
          return seen < 300
        }
      })
    #expect(stopped == nil)
    #expect(seen.withLock { $0 } == 384)
    seen.withLock { $0 = 0 }
    _ = course.walk(
      0..<1_000,
      watch: { more in
        seen.withLock { $0 += more }
        return true
      })
    #expect(seen.withLock { $0 } == 1_000)
  }

  @Test("No months or no paths are an empty tally")
  func nothing() throws {
    let tally = try #require(Self.sample(12).walk(0..<0))
    #expect(tally.paths == 0 && tally.free(by: 5) == 0 && tally.lasts(freeBy: 11) == nil)
    let timeless = try #require(Self.sample(0).walk(0..<10))
    #expect(timeless.wealth(month: 3, quantile: 0.5) == 0)
  }
}
