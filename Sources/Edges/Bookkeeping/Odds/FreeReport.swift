import Foundation
public import Freedom
import Ledger
public import Money
import Streams

/// When one is free, and whether the money then lasts, by whose history is asked.
public struct FreeReport: Sendable {
  public let odds: FreedomOdds
  public let rule: WithdrawalRule
  /// The month from which months are counted.
  public let from: Month
  /// The month that was asked about.
  public let by: Month?
  /// All costs a month, as life is now.
  public let costs: Amount?
  /// What has to be invested to count as free today.
  public let target: Amount?
  /// The plan's own years, and the month after which work ends, if it does.
  public let years: Double
  public let worksUntil: Month?
  /// The share of income that comes in another currency than is spent.
  public let foreignShare: Double
  /// The online income that the answer lets stay, a month, after the plan's taxes: that of the last
  /// year, or what the next is foretold at where that is less.
  public let level: Amount?
  /// That of the last year.
  public let lastYear: Amount?
  /// What cash loses to prices a year.
  public let cashLoses: Double
  /// Whose history is to be looked at first.
  public let looksFirst: HistoryBasis
  /// The same with the costs that the person wishes for once free; `nil` where they wish for no
  /// others.
  public let wished: Life?
  public let basis: OddsBasis
}

extension FreeReport {
  /// A life in freedom by what it costs.
  public struct Life: Sendable {
    /// All its costs a month.
    public let costs: Amount?
    public let odds: FreedomOdds
    public let target: Amount?
  }

  /// The views of a life, the one to be looked at first before the others.
  public func views(of odds: FreedomOdds) -> [FreedomOdds.View] {
    odds.views.filter { $0.basis == looksFirst } + odds.views.filter { $0.basis != looksFirst }
  }

  public var views: [FreedomOdds.View] { views(of: odds) }
}

extension Bookkeeper {
  /// - Parameters:
  ///   - rule: how much is taken out once free.
  ///   - returns: a table of returns of one's own, as a history beside the others.
  public func freeOdds(
    by: Month? = nil, rule: WithdrawalRule = .constant, returns: ReturnHistory? = nil,
    paths: Int = 10_000, seed: UInt64 = Bookkeeper.seed
  ) throws -> FreeReport {
    let person = try person()
    try person.requireCosts()
    try person.requireRate()
    try person.plan.check(by, from: today.month)
    let holds = person.circumstances.outlook(seed: seed)
    let plan = FreedomPlan(
      person, person.circumstances, holding: holds, rule: rule, today: today)
    let lately = person.circumstances.lately
    func odds(_ plan: FreedomPlan) throws -> FreedomOdds {
      guard
        let odds = FreedomOdds(of: plan, own: returns, paths: paths, seed: seed, workers: .cores)
      else { throw OddsRefusal.noCosts }
      return odds
    }
    let now = try odds(plan)
    func target(_ odds: FreedomOdds) -> Amount? { odds.target.flatMap(person.amount) }
    let wished = try person.wishedCosts.map { costs in
      var wishing = plan
      wishing.expensesWhenFree = costs
      wishing.essentialShare = min(1, max(0, person.circumstances.essentialCosts / costs))
      let odds = try odds(wishing)
      return FreeReport.Life(costs: person.amount(costs), odds: odds, target: target(odds))
    }
    let from = today.month
    return FreeReport(
      odds: now, rule: rule, from: from, by: by,
      costs: person.amount(person.circumstances.costs), target: target(now),
      years: plan.years, worksUntil: plan.work.lastMonth.map { from.adding(months: $0) },
      foreignShare: person.foreignShare, level: person.amount(lately * holds),
      lastYear: person.amount(lately), cashLoses: plan.inflation,
      looksFirst: plan.isInUnitedStates ? .unitedStates : .developed, wished: wished,
      basis: OddsBasis(person, seed: seed, asksIncome: false, countsFromToday: true))
  }
}

extension Workers {
  /// As many threads as the machine has cores.
  static let cores = Workers(count: ProcessInfo.processInfo.activeProcessorCount) {
    pieces, piece in
    DispatchQueue.concurrentPerform(iterations: pieces, execute: piece)
  }
}

extension Person {
  /// What the person's own word says that life is to cost once free, with giving; `nil` where it is
  /// to cost what it does now.
  var wishedCosts: Double? {
    guard plan[.wishedCosts].source == .person else { return nil }
    let costs = plan.estimate(.wishedCosts) * (1 + plan.estimate(.giving) / 100)
    return costs > 0 && costs != circumstances.costs ? costs : nil
  }

  /// Whether one lives in the United States, earns there and spends there.
  var isInUnitedStates: Bool {
    plan[.country].value == .country("US") && plan.currency.code == "USD" && foreignShare == 0
  }

  /// The share of the last year's income that came in another currency than the home one.
  var foreignShare: Double {
    let sums = circumstances.currencies.map {
      (name: $0.name, sum: max(0, $0.months.suffix(12).reduce(0, +)))
    }
    let whole = sums.reduce(0) { $0 + $1.sum }
    guard whole > 0 else { return 0 }
    return sums.filter { $0.name != plan.currency.code }.reduce(0) { $0 + $1.sum } / whole
  }
}

extension FreedomPlan {
  /// The age at which work is taken to end where nobody says otherwise.
  static let ageWorkEnds = 65

  /// What books and plan say: income holds its present level, and what is left over is invested once
  /// the reserve is full.
  ///
  /// - Parameters:
  ///   - circumstances: the person's own, or as a lever changes them.
  ///   - share: what stays of the last year's income (`Circumstances.outlook`).
  init(
    _ person: Person, _ circumstances: Circumstances, holding share: Double,
    rule: WithdrawalRule = .constant, today: Day
  ) {
    let plan = person.plan
    let lately = Array(circumstances.online.suffix(12))
    let paid = lately.filter { $0 > 0 }
    var work = Work(mean: max(0, circumstances.lately * share))
    // Dry months have a share of their own: what varies is what the others bring.
    if let measures = MonthMeasures(paid, seed: Bookkeeper.seed) {
      work.variation = min(measures.variation?.value ?? 0.5, 3)
      work.dryShare = min(1 - Double(paid.count) / Double(lately.count), 0.95)
    }
    let birth = Int(plan.estimate(.birthYear))
    if birth > 0 {
      work.lastMonth = max(0, (birth + FreedomPlan.ageWorkEnds - today.month.year) * 12)
    }
    self.init(
      expenses: circumstances.costs, cash: circumstances.cash, invested: circumstances.invested,
      work: work, years: plan.estimate(.years))
    if circumstances.costs > 0 {
      essentialShare = min(1, max(0, circumstances.essentialCosts / circumstances.costs))
    }
    if circumstances.job > 0 { job = Job(pay: circumstances.job) }
    let (property, rent) = (plan.estimate(.property), plan.estimate(.rent))
    if property > 0 || rent > 0 { properties = [Property(value: property, rent: rent)] }
    // That nobody has said what prices rise by doesn't keep them from eating cash.
    if plan[.inflation].source == .person { inflation = plan.estimate(.inflation) / 100 }
    isInUnitedStates = person.isInUnitedStates
    taxes.rent = plan.estimate(.taxOnRent) / 100
    taxes.gains = plan.estimate(.taxOnGains) / 100
    self.rule = rule
    if person.foreignShare > 0 {
      var risk = CurrencyRisk()
      risk.ofWork = person.foreignShare
      currency = risk
    }
  }
}

extension FreeReport {
  /// The odds of being free by the month asked about, in one view.
  public func freeBy(_ view: FreedomOdds.View) -> Double? {
    guard let by, view.freeByMonth.indices.contains(by - from) else { return nil }
    return view.freeByMonth[by - from]
  }

  public var json: JSON {
    .object([
      "from": .string(from.description), "rule": .string(rule.key),
      "rate": .estimate(odds.rate.value), "rateBasis": .string(odds.rate.basis.rawValue),
      "costs": costs.map { .string($0.decimalString) },
      "target": target.map { .string($0.decimalString) }, "years": .estimate(years),
      "worksUntil": worksUntil.map { .string($0.description) },
      "income": level.map { .string($0.decimalString) },
      "incomeLastYear": lastYear.map { .string($0.decimalString) },
      "foreignShare": .share(foreignShare), "paths": .number(Int64(odds.paths)),
      "cashLoses": .share(cashLoses), "by": by.map { .string($0.description) },
      "views": .array(views.map(json)),
      "wished": wished.map { life in
        .object([
          "costs": life.costs.map { .string($0.decimalString) },
          "target": life.target.map { .string($0.decimalString) },
          "views": .array(views(of: life.odds).map(json)),
        ])
      },
      "basis": basis.json,
    ])
  }

  private func json(_ view: FreedomOdds.View) -> JSON {
    .object([
      "history": .string(view.basis.rawValue),
      "freeMonths": .array(
        zip(FreedomOdds.freeQuantiles, view.freeMonths).map { share, month in
          .object([
            "share": .estimate(share),
            "month": month.map { .string(from.adding(months: $0).description) } ?? .null,
          ])
        }),
      "freeBy": freeBy(view).map(JSON.odds), "lasts": view.lasts.map(JSON.odds),
      "behind": .number(Int64(view.behind)),
      // Of a rule that takes the same each month there is nothing to say.
      "leastSpent": rule == .constant ? nil : view.leastSpent.map { .array($0.map(JSON.estimate)) },
      "freeByYear": .array(view.freeByYear.map(JSON.odds)),
      "ruinedByYear": .array(view.ruinedByYear.map(JSON.odds)),
    ])
  }
}

extension WithdrawalRule {
  public var key: String {
    switch self {
    case .constant: "constant"
    case .percentage: "percentage"
    case .guardrails: "guardrails"
    case .amortised: "amortised"
    }
  }

  /// The rules by name, with the figures that they usually have.
  public static func named(_ key: String) -> WithdrawalRule? {
    switch key {
    case "constant": .constant
    case "percentage": .percentage(0.04)
    case "guardrails": .guardrails
    case "amortised": .amortised(expectedReturn: 0.03)
    default: nil
    }
  }

  public static let keys = ["constant", "percentage", "guardrails", "amortised"]
}
