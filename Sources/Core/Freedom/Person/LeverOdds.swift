/// What each lever does to each of the odds, with the same luck on both sides, so that a small effect
/// is an effect and not chance.
public struct LeverOdds: Hashable, Sendable {
  public let now: Odds
  /// The most helpful first, by the mean of the changes.
  public let levers: [Effect]

  public struct Odds: Hashable, Sendable {
    /// That cash lasts two years after leaving the job in `leavesIn` months.
    public let quit: Double
    /// That online income is a main income in the next twelve months.
    public let main: Double
    /// That one is free by the month asked about; `nil` where it wasn't asked.
    public let free: Double?
  }

  public struct Effect: Hashable, Sendable {
    public let lever: Lever
    public let after: Odds
    public let quit: Double
    public let main: Double
    public let free: Double?

    /// The mean of the changes.
    public var gain: Double {
      let changes = [quit, main] + (free.map { [$0] } ?? [])
      return changes.reduce(0, +) / Double(changes.count)
    }
  }

  /// - Parameters:
  ///   - leavesIn: months until the job is left.
  ///   - free: the odds of freedom where so much more a month is saved and invested until then, and
  ///     the job is left in so many months.
  public init(
    _ person: Circumstances, leavesIn: Int, seed: UInt64,
    free: ((Circumstances, _ savedMore: Double, _ leavesIn: Int) -> Double?)? = nil
  ) {
    // What is saved and invested is spent on neither living nor cash: the other odds stay.
    func odds(_ person: Circumstances, leavesIn: Int, savedMore: Double = 0) -> Odds {
      let quit = QuitOdds(person, months: [leavesIn], searches: false, seed: seed)
      return Odds(
        quit: quit.leavings[0].lasts, main: MainIncomeOdds(person, seed: seed).odds,
        free: free?(person, savedMore, leavesIn))
    }
    let now = odds(person, leavesIn: leavesIn)
    self.now = now
    levers = Lever.all(for: person).compactMap { lever -> Effect? in
      guard let changed = person.after(lever) else { return nil }
      let after =
        switch lever {
        case .leaveLater: odds(changed, leavesIn: leavesIn + 12)
        case .investMore: odds(changed, leavesIn: leavesIn, savedMore: person.costs / 10)
        default: odds(changed, leavesIn: leavesIn)
        }
      return Effect(
        lever: lever, after: after, quit: after.quit - now.quit, main: after.main - now.main,
        free: after.free.flatMap { after in now.free.map { after - $0 } })
    }.sorted { $0.gain > $1.gain }
  }
}

extension Lever {
  /// The levers that a person has.
  public static func all(for person: Circumstances) -> [Lever] {
    var levers: [Lever] = [.lessCost, .oneMoreClient, .investMore]
    if person.job > 0 { levers.append(.leaveLater) }
    let paying = person.streams.filter { $0.months.suffix(12).contains { $0 > 0 } }
    for stream in paying {
      levers.append(.higherPrice(stream: stream.name))
      levers.append(.hourMore(stream: stream.name))
    }
    let worth = paying.compactMap { stream in
      person.worth(of: stream.name).map { (stream.name, $0) }
    }
    if let least = worth.min(by: { $0.1 < $1.1 }), let most = worth.max(by: { $0.1 < $1.1 }),
      least.0 != most.0
    {
      levers.append(.hourMoved(from: least.0, to: most.0))
    }
    return levers
  }
}
