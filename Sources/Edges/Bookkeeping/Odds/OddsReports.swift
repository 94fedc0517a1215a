public import Freedom
public import Money

/// Whether the job can be left.
public struct QuitReport: Sendable {
  public let odds: QuitOdds
  /// With part of the job kept, where asked.
  public let staged: QuitOdds?
  public let kept: QuitOdds.Kept?
  public let basis: OddsBasis
}

/// Whether online income is a main income.
public struct MainIncomeReport: Sendable {
  public let odds: MainIncomeOdds
  public let basis: OddsBasis
}

/// How many months of costs to hold.
public struct RunwayReport: Sendable {
  public let runway: Runway
  public let basis: OddsBasis
}

public struct LeversReport: Sendable {
  public let levers: LeverOdds
  /// Months until the job is left.
  public let leavesIn: Int
  /// What `Lever.investMore` invests more a month.
  public let investedMore: Amount?
  public let basis: OddsBasis
}

public struct RouletteReport: Sendable {
  public let roulette: Roulette
  public let basis: OddsBasis
}

extension Bookkeeper {
  /// - Parameters:
  ///   - months: when the job is left; 0, 3, 6, 12 and 24 where empty.
  ///   - cash: the reserve, in place of the plan's.
  ///   - chosen: the odds that are asked for, 0…1, in place of the plan's.
  public func quitOdds(
    months: [Int] = [], cash: Quantity? = nil, kept: QuitOdds.Kept? = nil,
    chosen: Double? = nil, seed: UInt64 = Bookkeeper.seed
  ) throws -> QuitReport {
    let person = try askable()
    var circumstances = person.circumstances
    if let cash { circumstances.cash = cash.estimate }
    let chosen = chosen ?? person.plan.estimate(.odds) / 100
    let months = months.isEmpty ? [0, 3, 6, 12, 24] : months
    return QuitReport(
      odds: QuitOdds(circumstances, months: months, chosen: chosen, seed: seed),
      staged: kept.map {
        QuitOdds(circumstances, months: months, kept: $0, chosen: chosen, seed: seed)
      }, kept: kept, basis: OddsBasis(person, seed: seed))
  }

  public func mainIncomeOdds(seed: UInt64 = Bookkeeper.seed) throws -> MainIncomeReport {
    let person = try askable()
    return MainIncomeReport(
      odds: MainIncomeOdds(person.circumstances, seed: seed),
      basis: OddsBasis(person, seed: seed))
  }

  public func runway(odds: [Double] = [], seed: UInt64 = Bookkeeper.seed) throws -> RunwayReport {
    let person = try askable()
    let chosen = odds.isEmpty ? [0.5, 0.8, 0.9, 0.95] : odds
    return RunwayReport(
      runway: Runway(person.circumstances, odds: chosen, seed: seed),
      basis: OddsBasis(person, seed: seed))
  }

  public func levers(leavesIn: Int = 0, seed: UInt64 = Bookkeeper.seed) throws -> LeversReport {
    let person = try askable()
    return LeversReport(
      levers: LeverOdds(person.circumstances, leavesIn: leavesIn, seed: seed),
      leavesIn: leavesIn, investedMore: person.amount(person.circumstances.costs / 10),
      basis: OddsBasis(person, seed: seed))
  }

  public func roulette(seed: UInt64 = Bookkeeper.seed) throws -> RouletteReport {
    let person = try askable()
    let plan = person.plan
    let holdings = [PlanItem.reserve, .invested, .property].map {
      (name: $0.rawValue, worth: plan.estimate($0))
    }
    return RouletteReport(
      roulette: Roulette(person.circumstances, holdings: holdings, seed: seed),
      basis: OddsBasis(person, seed: seed))
  }

  /// A person of whom odds can be told.
  private func askable() throws -> Person {
    let person = try person()
    try person.requireCosts()
    guard person.months != nil else { throw OddsRefusal.noIncome }
    return person
  }
}
