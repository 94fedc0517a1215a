import Streams

/// Where a bad draw hurts: what is gone with the largest client, platform, currency or holding.
public struct Roulette: Hashable, Sendable {
  public let draws: [Draw]

  /// One thing gone.
  public struct Draw: Hashable, Sendable {
    public let kind: Kind
    public let name: String
    /// Its share of the last twelve months' online income, a stream's net of fees and a client's or
    /// a currency's before them; of all wealth for a holding.
    public let share: Double
    /// How many equal ones would be as concentrated.
    public let effective: Double
    /// The odds of a main income and of cash lasting two years without the job, before and after;
    /// `nil` for a holding, which is no income.
    public let before: LeverOdds.Odds?
    public let after: LeverOdds.Odds?
  }

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case client, stream, currency, holding
  }

  /// - Parameter holdings: what each is worth, cash among them.
  public init(_ person: Circumstances, holdings: [(name: String, worth: Double)], seed: UInt64) {
    func odds(_ person: Circumstances) -> LeverOdds.Odds {
      LeverOdds.Odds(
        quit: QuitOdds(person, months: [0], searches: false, seed: seed).leavings[0].lasts,
        main: MainIncomeOdds(person, seed: seed).odds, free: nil)
    }
    let before = odds(person)
    var draws: [Draw] = []
    let (net, gross) = (Circumstances.lately(person.online), person.latelyGross)
    for (kind, sources, whole) in [
      (Kind.client, person.clients, gross), (.stream, person.streams, net),
      (.currency, person.currencies, gross),
    ] {
      let lately = sources.map { Circumstances.lately($0.months) }
      guard let concentration = Concentration(lately) else { continue }
      // Where not every payment names its client, those known aren't the whole.
      let share =
        whole > 0
        ? min(concentration.largestShare, max(0, lately[concentration.largest]) / whole) : 0
      draws.append(
        Draw(
          kind: kind, name: sources[concentration.largest].name, share: share,
          effective: concentration.effective, before: before,
          after: odds(person.without(share: share))))
    }
    if let concentration = Concentration(holdings.map(\.worth)) {
      draws.append(
        Draw(
          kind: .holding, name: holdings[concentration.largest].name,
          share: concentration.largestShare, effective: concentration.effective, before: nil,
          after: nil))
    }
    self.draws = draws
  }
}
