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
  /// What has to be invested to count as free today.
  public let target: Amount?
  /// The plan's own years, and the month after which work ends, if it does.
  public let years: Double
  public let worksUntil: Month?
  /// The share of income that comes in another currency than is spent.
  public let foreignShare: Double
  public let basis: OddsBasis
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
    let plan = FreedomPlan(person, person.circumstances, rule: rule, today: today)
    guard
      let odds = FreedomOdds(of: plan, own: returns, paths: paths, seed: seed, workers: .cores)
    else { throw OddsRefusal.noCosts }
    let from = today.month
    return FreeReport(
      odds: odds, rule: rule, from: from, by: by,
      target: odds.target.flatMap { Amount(estimate: $0, person.plan.currency) },
      years: plan.years, worksUntil: plan.work.lastMonth.map { from.adding(months: $0) },
      foreignShare: person.foreignShare, basis: OddsBasis(person, seed: seed))
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
  /// - Parameter circumstances: the person's own, or as a lever changes them.
  init(
    _ person: Person, _ circumstances: Circumstances, rule: WithdrawalRule = .constant, today: Day
  ) {
    let plan = person.plan
    let lately = Array(circumstances.online.suffix(12))
    let mean = lately.isEmpty ? 0 : lately.reduce(0, +) / Double(lately.count)
    var work = Work(mean: max(0, mean))
    if let measures = MonthMeasures(lately, seed: Bookkeeper.seed) {
      work.variation = min(measures.variation?.value ?? 0.5, 3)
      work.dryShare = min(Double(measures.emptyMonths) / Double(measures.months), 0.9)
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
    inflation = plan.estimate(.inflation) / 100
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
    guard let by else { return nil }
    guard by >= from else { return 0 }
    let month = by - from
    return view.freeByMonth.indices.contains(month)
      ? view.freeByMonth[month] : view.freeByMonth.last
  }

  public var json: JSON {
    .object([
      "from": .string(from.description), "rule": .string(rule.key),
      "rate": .estimate(odds.rate.value), "rateBasis": .string(odds.rate.basis.rawValue),
      "target": target.map { .string($0.decimalString) }, "years": .estimate(years),
      "worksUntil": worksUntil.map { .string($0.description) },
      "foreignShare": .share(foreignShare), "paths": .number(Int64(odds.paths)),
      "by": by.map { .string($0.description) },
      "views": .array(
        odds.views.map { view in
          .object([
            "history": .string(view.basis.rawValue),
            "freeMonths": .array(
              zip(FreedomOdds.freeQuantiles, view.freeMonths).map { share, month in
                .object([
                  "share": .estimate(share),
                  "month": month.map { .string(from.adding(months: $0).description) } ?? .null,
                ])
              }),
            "freeBy": freeBy(view).map(JSON.share), "lasts": view.lasts.map(JSON.share),
            "behind": .number(Int64(view.behind)),
            "freeByYear": .array(view.freeByYear.map(JSON.share)),
            "ruinedByYear": .array(view.ruinedByYear.map(JSON.share)),
          ])
        }),
      "basis": basis.json,
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
