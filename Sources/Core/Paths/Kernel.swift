public import Lanes

/// What chance has for one month of eight paths.
@frozen
public struct MonthChance: Sendable {
  /// Standard normals.
  public var work: Reals
  public var exchange: Reals
  /// Of 2¹⁶.
  public var dry: Words
  /// Of 2³¹: a jump where below `Walk.jumpBelow`.
  public var jump: Words

  @inlinable @inline(__always)
  public init(work: Reals, exchange: Reals, dry: Words, jump: Words) {
    self.work = work
    self.exchange = exchange
    self.dry = dry
    self.jump = jump
  }
}

/// One month of eight paths. The order is the rule of the house: what is earned comes in, freedom is
/// looked at, what is spent goes out, cash is filled first, then the rest is invested or what is
/// short is sold, and then the month does its work on cash and holdings.
extension Travellers {
  /// - Parameter incomes: this month's incomes from elsewhere, or `nil` where the walk draws them.
  /// - Returns: all wealth at the end of the month.
  @inlinable @inline(__always)
  public mutating func advance(
    _ walk: Walk, _ row: Month, month: Int, _ chance: MonthChance,
    incomes: UnsafePointer<Float>?
  ) -> Reals {
    var income = Reals(row.work)
    var holdingGrowth = Reals(row.holdingGrowth)
    if walk.hasChance || walk.hasCurrency {
      if walk.hasChance {
        work = work.times(Reals(walk.persistence), plus: chance.work * walk.innovation)
        isDry = chance.dry < isDry.pick(Words(walk.staysDry), Words(walk.dries))
        let factor = work.times(Reals(walk.spread), plus: Reals(-walk.halfVariance)).exponential
        income = isDry.pick(Reals(0), income * factor)
      }
      if walk.hasCurrency {
        currency = currency.times(
          Reals(walk.currency.persistence), plus: chance.exchange * walk.currency.spread)
        let next = (currency - row.currencyMean).exponential
        let step = next / rate - 1
        holdingGrowth = (step * walk.currency.ofHoldings).times(holdingGrowth, plus: holdingGrowth)
        rate = next
      }
    }
    if let incomes {
      income =
        Reals(lanes: UnsafeRawPointer(incomes).loadUnaligned(as: SIMD8<Float>.self)) * income
    }
    if walk.hasCurrency {
      income = ((rate - 1) * walk.currency.ofWork).times(income, plus: income)
    }

    // Freedom, once reached, stays.
    let held = first + second + third
    let wealth = cash + held
    let now = (Reals(row.freeAt) < wealth).butNot(isFree)
    freedom = now.pick(Words(UInt32(truncatingIfNeeded: month)), freedom)
    isFree = isFree | now

    hasAgain = hasAgain | (wealth < Reals(row.rejoin))
    let job = hasAgain.pick(Reals(Swift.max(row.job, row.again)), Reals(row.job))
    let earned = isFree.pick(income * walk.workWhenFree, income + job)

    if walk.guardStep > 0, month % 12 == 0 {
      let spent = level * row.fixed
      let isHigh = (wealth * walk.guardHigh) < spent
      let isLow = spent < (wealth * walk.guardLow)
      let change = isHigh.only(Reals(-walk.guardStep)) + isLow.only(Reals(walk.guardStep))
      level = isFree.pick(level.times(change, plus: level), level)
    }
    let ruled = Reals.min(
      Reals.max(
        wealth.times(Reals(row.share), plus: level.times(Reals(row.fixed), plus: row.given)),
        Reals(row.floor)), Reals(row.cap))
    let spent = isFree.pick(ruled, Reals(row.need))
    least = isFree.pick(Reals.min(least, ruled * row.measure), least)

    cash = cash + earned + row.flow - spent
    let invested = Reals.max((cash - row.buffer) * walk.invests, Reals(0))
    cash = cash - invested
    let short = Reals.max(Reals(0) - cash, Reals(0))
    // What all holdings would bring after the tax on their gain.
    let proceeds = held - Reals.max(held - basis, Reals(0)) * walk.gainsTax
    let isRuined = proceeds < short
    let sold = Reals.min(short / Reals.max(proceeds, Reals(1e-20)), Reals(1))
    let kept = Reals(1) - sold
    // What nothing can pay is owed, and paid from what comes later.
    let left = sold.times(proceeds, plus: cash)
    cash = isRuined.pick(left, Reals.max(left, Reals(0)))
    ruin = isRuined.pick(Words.min(ruin, Words(UInt32(truncatingIfNeeded: month))), ruin)
    basis = (basis + invested) * kept

    let jumps = chance.jump < Words(walk.jumpBelow)
    let drawn = Words.min((chance.jump.real * walk.jumpScale).whole, Words(walk.lastRow))
    place = jumps.pick(drawn, place)

    let keptGrowth = kept * holdingGrowth
    let newGrowth = invested * holdingGrowth
    first = first.times(keptGrowth, plus: newGrowth * row.weights[0]) * walk.returns(0, place)
    second = second.times(keptGrowth, plus: newGrowth * row.weights[1]) * walk.returns(1, place)
    third = third.times(keptGrowth, plus: newGrowth * row.weights[2]) * walk.returns(2, place)
    let isLast = place == Words(walk.lastRow)
    place = isLast.pick(Words(0), place + Words(1))
    // Prices eat cash; a debt keeps its worth.
    cash = Reals.max(cash, Reals(0)).times(Reals(row.cashGrowth), plus: Reals.min(cash, Reals(0)))
    let end = first + second + third
    if month % 12 == 11 {
      first = end * row.weights[0]
      second = end * row.weights[1]
      third = end * row.weights[2]
    }
    return cash + end
  }
}

/// All months of a tile of paths: few enough to stay in the nearest cache, while each month's
/// histogram is filled.
///
/// - Parameters:
///   - first: the tile's first path.
///   - count: how many of its paths count, at most `width`.
///   - travellers: room for `width` / 8.
///   - incomes: `[month × width + path − first]`, or `nil`.
///   - buckets: `Buckets.count` for each month.
@inlinable @inline(__always)
public func walkTile(
  _ walk: Walk, first: UInt32, count: Int, width: Int,
  _ travellers: UnsafeMutablePointer<Travellers>, incomes: UnsafePointer<Float>?,
  buckets: UnsafeMutablePointer<UInt32>
) {
  let vectors = (count + 7) / 8
  for vector in 0..<vectors {
    (travellers + vector).initialize(
      to: Travellers(walk, path: first &+ UInt32(truncatingIfNeeded: vector &* 8)))
  }
  for month in stride(from: 0, to: walk.months, by: 2) {
    let fan = buckets + month &* Buckets.count
    let isAlone = month &+ 1 == walk.months
    for vector in 0..<vectors {
      let (now, next) = walk.chance(
        path: first &+ UInt32(truncatingIfNeeded: vector &* 8),
        pair: UInt32(truncatingIfNeeded: month &>> 1))
      let place = vector &* 8
      let places = Buckets.places(
        travellers[vector].advance(
          walk, walk.rows[month], month: month, now,
          incomes: incomes.map { $0 + (month &* width &+ place) }))
      var nextPlaces = places
      if !isAlone {
        nextPlaces = Buckets.places(
          travellers[vector].advance(
            walk, walk.rows[month &+ 1], month: month &+ 1, next,
            incomes: incomes.map { $0 + ((month &+ 1) &* width &+ place) }))
      }
      let live = count &- place
      if live >= 8, !isAlone {
        lanes_tally(fan, places.lanes, fan + Buckets.count, nextPlaces.lanes)
      } else {
        for lane in 0..<Swift.min(8, live) {
          fan[Int(places.lanes[lane])] &+= 1
          if !isAlone { fan[Buckets.count &+ Int(nextPlaces.lanes[lane])] &+= 1 }
        }
      }
    }
  }
}
