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
  /// What `Lever.investMore` saves and invests more a month.
  public let investedMore: Amount?
  /// The month by which the odds of freedom are told, by the history of the developed countries;
  /// `nil` where no path of the plan reaches it.
  public let freeBy: Month?
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
    if kept != nil, circumstances.job <= 0 { throw OddsQuestion.noJobToKeep }
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
      basis: OddsBasis(person, seed: seed, asksCash: false))
  }

  public func runway(odds: [Double] = [], seed: UInt64 = Bookkeeper.seed) throws -> RunwayReport {
    let person = try askable()
    let chosen = odds.isEmpty ? [0.5, 0.8, 0.9, 0.95] : odds
    return RunwayReport(
      runway: Runway(person.circumstances, odds: chosen, seed: seed),
      basis: OddsBasis(person, seed: seed))
  }

  /// - Parameter by: the month by which one would be free; where not given, the one by which half of
  ///   the paths are as things are, so that a change has room both ways, or twenty years from now.
  public func levers(
    leavesIn: Int = 0, by: Month? = nil, seed: UInt64 = Bookkeeper.seed
  ) throws -> LeversReport {
    let person = try askable(needsMonths: true)
    let today = today
    try person.plan.check(by, from: today.month)
    let holds = person.circumstances.outlook(seed: seed)
    func free(_ changed: Circumstances, _ savedMore: Double, _ leavesIn: Int, years: Double)
      -> [Double]
    {
      var plan = FreedomPlan(person, changed, holding: holds, today: today)
      plan.expensesWhenFree = plan.expenses
      plan.expenses -= savedMore
      plan.job?.leftIn = leavesIn
      return FreedomOdds.freeByMonth(of: plan, years: years, seed: seed, workers: .cores)
    }
    let place: Int
    if let by {
      place = max(0, by - today.month)
    } else {
      let now = free(
        person.circumstances, 0, leavesIn,
        years: person.plan.estimate(.years))
      place = now.firstIndex { $0 >= 0.5 } ?? min(now.count, Bookkeeper.monthsToFreedom) - 1
    }
    let isAsked = place >= 0
    return LeversReport(
      levers: LeverOdds(
        person.circumstances, leavesIn: leavesIn, seed: seed,
        free: isAsked
          ? { changed, savedMore, leavesIn in
            let odds = free(changed, savedMore, leavesIn, years: Double(place + 1) / 12)
            return odds.last
          } : nil),
      leavesIn: leavesIn, investedMore: person.amount(person.circumstances.costs / 10),
      freeBy: isAsked ? today.month.adding(months: place) : nil,
      basis: OddsBasis(person, seed: seed))
  }

  /// How far freedom is asked about where half of the paths never reach it.
  static let monthsToFreedom = 240

  public func roulette(seed: UInt64 = Bookkeeper.seed) throws -> RouletteReport {
    let person = try askable(needsMonths: true)
    let plan = person.plan
    let holdings = [PlanItem.reserve, .invested, .property].map {
      (name: $0.rawValue, worth: plan.estimate($0))
    }
    return RouletteReport(
      roulette: Roulette(person.circumstances, holdings: holdings, seed: seed),
      basis: OddsBasis(person, seed: seed))
  }

  /// A person of whom odds can be told.
  ///
  /// - Parameter needsMonths: whether a field's evidence isn't enough, for the question is what the
  ///   person's own income is made of.
  private func askable(needsMonths: Bool = false) throws -> Person {
    let person = try person()
    try person.requireCosts()
    if needsMonths { _ = try person.requireMonths() } else { try person.requireMonthsOrField() }
    return person
  }
}
