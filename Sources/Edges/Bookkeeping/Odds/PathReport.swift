public import Freedom
public import Ledger
public import Money

/// Where the person stands on the path, and what the next stage asks.
public struct PathReport: Sendable {
  public let path: Path
  public let basis: OddsBasis
  /// A month's costs, for gaps in money.
  public let costs: Amount?
  /// What has to be invested more so that it bears the costs.
  public let needed: Amount?
}

/// What every answer about odds stands on.
public struct OddsBasis: Sendable {
  public let currency: Currency
  /// The whole months of history; `nil` where there is no online income.
  public let months: ClosedRange<Month>?
  /// What no rate converts is in none of the figures.
  public let unconverted: Totals
  public let inflation: PlanLine
  public let costs: PlanLine
  public let reserve: PlanLine
  public let job: PlanLine
  public let seed: UInt64

  init(_ person: Person, seed: UInt64) {
    self.init(
      currency: person.plan.currency, months: person.months, unconverted: person.unconverted,
      inflation: person.plan[.inflation], costs: person.plan[.costs],
      reserve: person.plan[.reserve], job: person.plan[.job], seed: seed)
  }

  init(
    currency: Currency, months: ClosedRange<Month>?, unconverted: Totals, inflation: PlanLine,
    costs: PlanLine, reserve: PlanLine, job: PlanLine, seed: UInt64
  ) {
    self.currency = currency
    self.months = months
    self.unconverted = unconverted
    self.inflation = inflation
    self.costs = costs
    self.reserve = reserve
    self.job = job
    self.seed = seed
  }

  public var monthCount: Int { months.map { $0.upperBound - $0.lowerBound + 1 } ?? 0 }

  /// Fewer months than this lean on what a person's costs and the fields' evidence suggest.
  public static let fewMonths = 6
}

/// Why no odds can be given.
public enum OddsRefusal: Error, Hashable, Sendable {
  /// The books have no costs and the person hasn't said any.
  case noCosts
  /// There is no online income to go on.
  case noIncome
  /// There is online income, but none of a whole month.
  case noWholeMonth
  /// A part of the costs has no rate: whoever left it out would call a life cheaper than it is.
  case costsWithoutRate(Totals, into: Currency)
}

extension Bookkeeper {
  /// The seed of odds where none is given: the same question has the same answer tomorrow.
  public static let seed: UInt64 = 0x6D61_7361_72

  public func path() throws -> PathReport {
    let person = try person()
    try person.requireCosts()
    let rate = WithdrawalRate(
      chosen: nil, years: person.plan.estimate(.years), isInUnitedStates: false
    ).value
    let costs = person.circumstances.costs
    return PathReport(
      path: Path(person.circumstances, rate: rate),
      basis: OddsBasis(person, seed: Bookkeeper.seed), costs: person.amount(costs),
      needed: person.amount(
        max(0, (costs - person.circumstances.rent) * 12 / rate - person.circumstances.invested)))
  }
}

extension Person {
  /// Refuses where nobody knows what life costs.
  func requireCosts() throws(OddsRefusal) {
    if case .books(_, isPart: true) = plan[.costs].source {
      throw .costsWithoutRate(costsWithoutRate, into: plan.currency)
    }
    guard circumstances.costs > 0 else { throw .noCosts }
  }

  /// The whole months of the history; refuses where there is none.
  func requireMonths() throws(OddsRefusal) -> ClosedRange<Month> {
    guard let months else { throw hasIncomeOfPartMonths ? .noWholeMonth : .noIncome }
    return months
  }

  /// An estimate as money for a sentence, never for the books.
  func amount(_ estimate: Double) -> Amount? { Amount(estimate: estimate, plan.currency) }
}

extension Amount {
  /// Money that was only ever an estimate, rounded to the whole unit.
  public init?(estimate: Double, _ currency: Currency) {
    guard estimate.isFinite, estimate.magnitude < 1e12 else { return nil }
    let whole = Quantity(Int(estimate.rounded()))
    guard let amount = try? Amount(whole, currency) else { return nil }
    self = amount
  }
}
