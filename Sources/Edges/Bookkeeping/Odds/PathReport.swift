public import Fields
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
  /// The last stage by the costs that the person wishes for once free; `nil` where they wish for no
  /// others.
  public let wished: Wished?

  public struct Wished: Sendable {
    public let costs: Amount?
    /// The share of them that all wealth, less what is owed, and rents bear.
    public let borne: Double
    /// What has to be invested more so that it bears all of them.
    public let needed: Amount?
  }
}

/// What every answer about odds stands on.
public struct OddsBasis: Sendable {
  public let currency: Currency
  /// The whole months of history; `nil` where there is no online income.
  public let months: ClosedRange<Month>?
  /// Whether the books have online income before them, which is of another life.
  public let isCut: Bool
  /// Income that no rate converts, and that is in none of the figures.
  public let unconverted: Totals
  /// Costs that no rate converts and that are in none of the figures; nothing where the person's
  /// word is all of the costs.
  public let unconvertedCosts: Totals
  /// The first day on which a rate for either is wanted; `nil` where none is.
  public let wantsRateFrom: Day?
  public let inflation: PlanLine
  public let costs: PlanLine
  /// What the answers count as a month's costs, where that isn't `costs` as it stands.
  public let costsCounted: Counted?
  public let reserve: PlanLine
  public let job: PlanLine
  /// The field whose evidence counts, where the plan has one.
  public let field: FieldBasis?
  /// How many months are over since the last that the books know.
  public let monthsOld: Int
  /// Whether the answer's dates count from today, not from that month.
  public let countsFromToday: Bool
  /// Accounts with cash of which no statement says what they held.
  public let movementsAlone: [AccountName]
  /// Months of the history that lie between an account's statements and in none.
  public let untold: [Untold]
  /// How often a month's income carried the costs where past forecasts gave odds for it, by tenths of
  /// those odds.
  public let claims: [ForecastScore.Claims]
  /// Whether the answer counts on the reserve.
  public let asksCash: Bool
  public let seed: UInt64

  /// The books' costs as the answers count them.
  public struct Counted: Hashable, Sendable {
    public let amount: Amount
    /// Whether past months' costs are told in today's money.
    public let isInTodaysMoney: Bool
    /// Whether what is given away is counted with them.
    public let isWithGiving: Bool
  }

  public struct FieldBasis: Hashable, Sendable {
    public let id: FieldID
    /// Its evidence is in US dollars: without a rate for them it says nothing.
    public let hasRate: Bool
  }

  /// - Parameters:
  ///   - asksIncome: whether the answer foretells income, so that a field counts in it.
  ///   - asksCash: whether it counts on the reserve.
  init(
    _ person: Person, seed: UInt64, asksIncome: Bool = true, asksCash: Bool = true,
    countsFromToday: Bool = false
  ) {
    self.init(
      currency: person.plan.currency, months: person.months, isCut: person.hasEarlierIncome,
      unconverted: person.unconverted,
      unconvertedCosts: person.plan[.costs].source == .person ? Totals() : person.costsWithoutRate,
      wantsRateFrom: person.wantsRateFrom, inflation: person.plan[.inflation],
      costs: person.plan[.costs],
      costsCounted: Counted(person), reserve: person.plan[.reserve], job: person.plan[.job],
      field: !asksIncome
        ? nil
        : person.plan.field.map {
          FieldBasis(id: $0, hasRate: person.circumstances.field != nil)
        }, monthsOld: person.monthsOld, countsFromToday: countsFromToday,
      movementsAlone: person.plan[.reserve].isOfBooks ? person.movementsAlone : [],
      untold: person.untold,
      claims: asksIncome ? ForecastScore(person)?.reliability ?? [] : [],
      asksCash: asksCash, seed: seed)
  }

  init(
    currency: Currency, months: ClosedRange<Month>?, isCut: Bool, unconverted: Totals,
    unconvertedCosts: Totals, wantsRateFrom: Day? = nil, inflation: PlanLine, costs: PlanLine,
    costsCounted: Counted? = nil, reserve: PlanLine, job: PlanLine, field: FieldBasis?,
    monthsOld: Int = 0, countsFromToday: Bool = false, movementsAlone: [AccountName] = [],
    untold: [Untold] = [], claims: [ForecastScore.Claims] = [], asksCash: Bool = true, seed: UInt64
  ) {
    self.currency = currency
    self.months = months
    self.isCut = isCut
    self.unconverted = unconverted
    self.unconvertedCosts = unconvertedCosts
    self.wantsRateFrom = wantsRateFrom
    self.inflation = inflation
    self.costs = costs
    self.costsCounted = costsCounted
    self.reserve = reserve
    self.job = job
    self.field = field
    self.monthsOld = monthsOld
    self.countsFromToday = countsFromToday
    self.movementsAlone = movementsAlone
    self.untold = untold
    self.claims = claims
    self.asksCash = asksCash
    self.seed = seed
  }

  public var monthCount: Int { months.map { $0.upperBound - $0.lowerBound + 1 } ?? 0 }

  /// Fewer months than this lean on what a person's costs and the fields' evidence suggest.
  public static let fewMonths = 6
}

extension OddsBasis.Counted {
  /// `nil` where the plan's line says as much.
  fileprivate init?(_ person: Person) {
    guard case .money(let told)? = person.plan[.costs].value,
      let counted = person.amount(person.circumstances.costs),
      let plain = Amount(estimate: told.estimate, told.currency), counted != plain
    else { return nil }
    self.init(
      amount: counted,
      isInTodaysMoney: person.plan[.costs].isOfBooks && person.plan.estimate(.inflation) != 0,
      isWithGiving: person.plan.estimate(.giving) > 0)
  }
}

/// Why no odds can be given.
public enum OddsRefusal: Error, Hashable, Sendable {
  /// The books have no costs and the person hasn't said any.
  case noCosts
  /// There is no online income to go on.
  case noIncome
  /// The same, where a field answers other questions but not this one.
  case noMonths
  /// There is online income, but none of a whole month.
  case noWholeMonth
  /// There is online income, and no rate for any of it: to call it nothing would be another answer.
  /// The day is the first that wants one, where that is known.
  case incomeWithoutRate(Totals, into: Currency, from: Day?)
  /// A part of the costs has no rate: whoever left it out would call a life cheaper than it is.
  case costsWithoutRate(Totals, into: Currency)
}

/// What was asked that no odds can answer.
public enum OddsQuestion: Error, Hashable, Sendable {
  /// The month that was asked about was over before this one.
  case isOver(Month, now: Month)
  /// The month is beyond the years that money has to last, which end with `last`.
  case isBeyond(Month, last: Month)
  /// A part of the job is to be kept, and there is none.
  case noJobToKeep
}

extension Plan {
  /// The months ahead that can be asked about: those in which money has to last.
  public func months(from now: Month) -> ClosedRange<Month> {
    now...now.adding(months: max(1, Int((estimate(.years) * 12).rounded(.down))) - 1)
  }

  /// Refuses a month that lies beside those.
  func check(_ month: Month?, from now: Month) throws(OddsQuestion) {
    guard let month else { return }
    let ahead = months(from: now)
    if month < now { throw .isOver(month, now: now) }
    if month > ahead.upperBound { throw .isBeyond(month, last: ahead.upperBound) }
  }
}

extension Bookkeeper {
  /// The seed of odds where none is given: the same question has the same answer tomorrow.
  public static let seed: UInt64 = 0x6D61_7361_72

  public func path() throws -> PathReport {
    let person = try person()
    try person.requireCosts()
    try person.requireRate()
    let rate = WithdrawalRate(
      chosen: nil, years: person.plan.estimate(.years), isInUnitedStates: person.isInUnitedStates
    ).value
    let costs = person.circumstances.costs
    let (invested, rent) = (person.circumstances.invested, person.circumstances.rent)
    let cash = person.circumstances.cash
    func needed(_ costs: Double) -> Amount? {
      person.amount(max(0, (costs - rent) * 12 / rate - invested - cash))
    }
    return PathReport(
      path: Path(person.circumstances, rate: rate),
      basis: OddsBasis(person, seed: Bookkeeper.seed, asksIncome: false),
      costs: person.amount(costs),
      needed: needed(costs),
      wished: person.wishedCosts.map { wished in
        PathReport.Wished(
          costs: person.amount(wished),
          borne: max(0, ((invested + cash) * rate / 12 + rent) / wished),
          needed: needed(wished))
      })
  }
}

extension Person {
  /// Whether no part of the costs lacks a rate.
  var costsAreWhole: Bool {
    if case .books(_, isPart: true) = plan[.costs].source { return false }
    return true
  }

  /// Refuses where nobody knows what life costs.
  func requireCosts() throws(OddsRefusal) {
    guard costsAreWhole else {
      throw .costsWithoutRate(costsWithoutRate, into: plan.currency)
    }
    guard circumstances.costs > 0 else { throw .noCosts }
  }

  /// Refuses where there are neither months nor a field that speaks for them.
  func requireMonthsOrField() throws(OddsRefusal) {
    guard circumstances.field == nil || hasIncomeOfPartMonths else { return }
    _ = try requireMonths()
  }

  /// The whole months of the history; refuses where there is none.
  func requireMonths() throws(OddsRefusal) -> ClosedRange<Month> {
    guard let months else {
      throw hasIncomeOfPartMonths
        ? .noWholeMonth : circumstances.field == nil ? .noIncome : .noMonths
    }
    try requireRate()
    return months
  }

  /// Refuses where there is income and no rate for any of it.
  func requireRate() throws(OddsRefusal) {
    if !unconverted.isZero, circumstances.online.allSatisfy({ $0 == 0 }) {
      throw .incomeWithoutRate(unconverted, into: plan.currency, from: wantsRateFrom)
    }
  }

  /// An estimate as money for a sentence, never for the books.
  func amount(_ estimate: Double) -> Amount? { Amount(estimate: estimate, plan.currency) }
}

extension Amount {
  /// Money that was only ever an estimate, rounded to the whole unit; what is less than a hundred of
  /// them, to its currency's smallest.
  public init?(estimate: Double, _ currency: Currency) {
    guard estimate.isFinite, estimate.magnitude < 1e12 else { return nil }
    let digits = estimate.magnitude < 99.5 ? currency.minorDigits : 0
    let scale = (0..<digits).reduce(1.0) { power, _ in power * 10 }
    let whole = Quantity(
      coefficient: Int128((estimate * scale).rounded()), scale: UInt8(digits))
    guard let amount = try? Amount(whole, currency) else { return nil }
    self = amount
  }
}
