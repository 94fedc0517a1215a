import Paths
import Statistics

/// One path of a course, walked alone in doubles: what the kernel says is held against it.
struct OnePath {
  private let course: Course
  private let path: UInt32
  private(set) var wealth: [Double] = []
  private(set) var freedom: Int
  private(set) var ruin: Int

  init(_ course: Course, path: UInt32) {
    self.course = course
    self.path = path
    freedom = course.months.count
    ruin = freedom
    walk()
  }

  /// Four words for two months.
  private func words(_ pair: UInt32, purpose: UInt32 = 0) -> SIMD4<UInt32> {
    Philox(seed: course.seed).words([pair, path, purpose, course.stream])
  }

  /// The kernel's own normals: their moments are tested apart.
  private func normals(_ words: SIMD4<UInt32>) -> (Double, Double) {
    let (a, b) = Words.normals(Words(words[0]), Words(words[1]))
    return (Double(a.lanes[0]), Double(b.lanes[0]))
  }

  private func uniform(_ word: UInt32) -> Double { (Double(word >> 8) + 0.5) / 16_777_216 }

  private func exponential(_ x: Double) -> Double {
    Double(Reals(Float(x)).exponential.lanes[0])
  }

  private mutating func walk() {
    let rows = course.table.rows
    let start = words(.max)
    var departure = normals(start).0
    let chance = course.work
    let dryAtFirst =
      chance.dries > 0 ? chance.dries / (chance.dries + 1 - chance.staysDry) : 0
    var isDry = uniform(start[2]) < Double(dryAtFirst)
    var place = min(Int(uniform(start[3]) * Double(rows.count)), rows.count - 1)
    if let step = course.table.step { place = Int(UInt64(path) * UInt64(step)) % rows.count }
    let jumpBelow = course.table.meanBlock.map { (0x1p31 / Double($0)).rounded(.down) } ?? 0
    var cash = Double(course.cash)
    var held = (0..<3).map { Double(course.holdings[$0]) }
    var basis = Double(course.basis)
    var (currency, rate, level) = (0.0, 1.0, 1.0)
    var (isFree, hasAgain) = (false, false)

    for (number, month) in course.months.enumerated() {
      let (pair, isFirst) = (UInt32(number / 2), number % 2 == 0)
      let draws = words(pair)
      func mine(_ two: (Double, Double)) -> Double { isFirst ? two.0 : two.1 }
      let z = mine(normals(draws))
      let exchange = mine(normals(words(pair, purpose: 1)))
      var income = Double(month.work)
      if chance.spread > 0 || chance.dries > 0 {
        let kept = Double(chance.persistence)
        departure = kept * departure + (1 - kept * kept).squareRoot() * z
        let dry = Double(isFirst ? draws[2] & 0xFFFF : draws[2] >> 16)
        isDry = dry < (Double(isDry ? chance.staysDry : chance.dries) * 65_536).rounded()
        let spread = Double(chance.spread)
        income = isDry ? 0 : income * exponential(spread * departure - spread * spread / 2)
      }
      var growth = Double(month.holdingGrowth)
      if course.currency.spread > 0 {
        currency =
          Double(course.currency.persistence) * currency
          + Double(course.currency.spread) * exchange
        let next = exponential(currency - Double(month.currencyMean))
        growth *= 1 + (next / rate - 1) * Double(course.currency.ofHoldings)
        rate = next
        income *= 1 + (rate - 1) * Double(course.currency.ofWork)
      }
      let all = held.reduce(cash, +)
      if !isFree, all > Double(month.freeAt) {
        isFree = true
        freedom = number
      }
      hasAgain = hasAgain || all < Double(month.rejoin)
      let job = Double(hasAgain ? max(month.job, month.again) : month.job)
      if isFree, course.guardStep > 0, number % 12 == 0 {
        let spent = level * Double(month.fixed)
        if spent > all * Double(course.guardHigh) {
          level *= 1 - Double(course.guardStep)
        } else if spent < all * Double(course.guardLow) {
          level *= 1 + Double(course.guardStep)
        }
      }
      let ruled = min(
        max(
          all * Double(month.share) + level * Double(month.fixed) + Double(month.given),
          Double(month.floor)), Double(month.cap))
      cash +=
        isFree ? income * Double(course.workWhenFree) - ruled : income + job - Double(month.need)
      cash += Double(month.flow)
      let invested = max(0, (cash - Double(month.buffer)) * Double(course.invests))
      cash -= invested
      let sum = held.reduce(0, +)
      let proceeds = sum - max(0, sum - basis) * Double(course.gainsTax)
      var kept = 1.0
      if cash < 0 {
        if -cash > proceeds {
          ruin = min(ruin, number)
          kept = 0
          // What nothing can pay is owed.
          cash += proceeds
        } else {
          kept = 1 + cash / proceeds
          cash = 0
        }
      }
      basis = (basis + invested) * kept
      // The lowest draws jump in the first month, the next ones in the second.
      let draw = Double(draws[3] >> 1) - (isFirst ? 0 : jumpBelow)
      if draw >= 0, draw < jumpBelow {
        place = min(Int(draw / jumpBelow * Double(rows.count)), rows.count - 1)
      }
      for holding in 0..<3 {
        held[holding] =
          (held[holding] * kept + invested * Double(month.weights[holding])) * growth
          * Double(rows[place][holding])
      }
      place = (place + 1) % rows.count
      if cash > 0 { cash *= Double(month.cashGrowth) }
      if number % 12 == 11 {
        let sum = held.reduce(0, +)
        for holding in 0..<3 { held[holding] = sum * Double(month.weights[holding]) }
      }
      wealth.append(held.reduce(cash, +))
    }
  }
}
