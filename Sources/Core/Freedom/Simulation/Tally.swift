import Paths

/// What became of many paths, as counts: exact to add up in any order, and of one size whatever
/// their number.
public struct Tally: Hashable, Sendable {
  public let months: Int
  public private(set) var paths = 0
  /// Paths by their wealth at the end of each month: `Buckets.count` a month.
  var wealth: [UInt32]
  /// Paths by the month of freedom; the last place counts those that never were free.
  public private(set) var free: [UInt32]
  /// Of those, paths that later ran out of money.
  public private(set) var freeThenRuined: [UInt32]
  /// Paths by the first month in which costs could not be paid; the last place counts the others.
  public private(set) var ruined: [UInt32]
  /// Free paths by the least they spent in freedom, as a share of their wish, in hundredths up to
  /// 200.
  public private(set) var least: [UInt32]

  static let leastSteps = 200

  init(months: Int) {
    self.months = months
    wealth = [UInt32](repeating: 0, count: months * Buckets.count)
    free = [UInt32](repeating: 0, count: months + 1)
    freeThenRuined = free
    ruined = free
    least = [UInt32](repeating: 0, count: Tally.leastSteps + 1)
  }

  mutating func add(_ other: Tally) {
    precondition(other.months == months, "tallies of the same months are added")
    paths += other.paths
    func sum(_ into: inout [UInt32], _ more: [UInt32]) {
      for place in more.indices { into[place] &+= more[place] }
    }
    sum(&wealth, other.wealth)
    sum(&free, other.free)
    sum(&freeThenRuined, other.freeThenRuined)
    sum(&ruined, other.ruined)
    sum(&least, other.least)
  }

  /// Takes in where the first `count` paths of a tile ended; their wealth is already counted.
  mutating func arrive(_ travellers: UnsafePointer<Travellers>, count: Int) {
    paths += count
    for path in 0..<count {
      let group = travellers + path / 8
      let lane = path % 8
      let freedom = Int(group.pointee.freedom.lanes[lane])
      let ruin = Int(group.pointee.ruin.lanes[lane])
      free[freedom] &+= 1
      ruined[ruin] &+= 1
      guard freedom < months else { continue }
      if ruin < months { freeThenRuined[freedom] &+= 1 }
      let share = group.pointee.least.lanes[lane]
      least[Int(min(max(share, 0) * 100, Float(Tally.leastSteps)))] &+= 1
    }
  }

  // MARK: What it says

  /// The wealth that a share of paths stays under at the end of a month, in the course's unit:
  /// within a 64th of a doubling.
  public func wealth(month: Int, quantile: Double) -> Double {
    guard paths > 0, months > 0 else { return 0 }
    let month = min(max(0, month), months - 1)
    let target = min(max(quantile, 0), 1) * Double(paths)
    var below = 0.0
    for bucket in 0..<Buckets.count {
      let count = Double(wealth[month * Buckets.count + bucket])
      if count > 0, below + count >= target {
        // What lies in the first bucket is nothing, or next to it.
        guard bucket > 0 else { return 0 }
        let beginning = Double(Buckets.beginning(bucket))
        let end = Double(Buckets.beginning(bucket + 1))
        return beginning + (end - beginning) * max(0, target - below) / count
      }
      below += count
    }
    return 0
  }

  /// The share of paths that are free at the end of a month.
  public func free(by month: Int) -> Double {
    guard paths > 0 else { return 0 }
    return Double(free.prefix(min(max(0, month + 1), months)).reduce(0) { $0 + Int($1) })
      / Double(paths)
  }

  /// The share of paths that were free by the end of each month.
  public var freeByMonth: [Double] {
    guard paths > 0 else { return [] }
    var sum = 0
    return free.prefix(months).map { count in
      sum += Int(count)
      return Double(sum) / Double(paths)
    }
  }

  /// The share of paths that could not pay a month's costs by the end of a month.
  public func ruined(by month: Int) -> Double {
    guard paths > 0 else { return 0 }
    return Double(ruined.prefix(min(max(0, month + 1), months)).reduce(0) { $0 + Int($1) })
      / Double(paths)
  }

  /// Of the paths that were free by a month, the share whose money then lasted to the end; `nil`
  /// where none was free.
  public func lasts(freeBy month: Int) -> Double? {
    let end = min(max(0, month + 1), months)
    let free = self.free.prefix(end).reduce(0) { $0 + Int($1) }
    let ruined = freeThenRuined.prefix(end).reduce(0) { $0 + Int($1) }
    return free == 0 ? nil : Double(free - ruined) / Double(free)
  }

  /// The month by whose end a share of all paths is free; `nil` where fewer ever are.
  public func freeMonth(quantile: Double) -> Int? {
    let target = max(1, (min(max(quantile, 0), 1) * Double(paths)).rounded(.up))
    var sum = 0.0
    for month in 0..<months {
      sum += Double(free[month])
      if sum >= target { return month }
    }
    return nil
  }
}

extension Tally {
  /// Lets a tile's histograms be filled in place.
  mutating func withBuckets<Result>(
    _ body: (UnsafeMutablePointer<UInt32>) -> Result
  ) -> Result? {
    wealth.withUnsafeMutableBufferPointer { buffer in buffer.baseAddress.map(body) }
  }
}
