import Bookkeeping
import Fields
import Freedom
import Speech

extension Endpoint {
  /// What can be said of the months to come.
  static let odds: [Endpoint] = [
    .report("/path", [], path, mayRefuse: true) { bookkeeper, _ in try bookkeeper.path().json },
    .report("/forecast", [], forecast, mayRefuse: true) { bookkeeper, _ in
      try bookkeeper.forecast(freezes: false).json
    },
    .report("/forecast/score", [], score) { bookkeeper, _ in
      JSON.score(try bookkeeper.forecastScore())
    },
    .report(
      "/odds/quit",
      [
        Parameter("in", .wholes(0...120, atMost: 40)), Parameter("cash", .decimal),
        Parameter("keepJobShare", .share), Parameter("keepJobMonths", .whole(1...24)),
      ], quit, mayRefuse: true
    ) { bookkeeper, given in
      guard given.whole("keepJobMonths") == nil || given.share("keepJobShare") != nil else {
        throw Said(UsageWords.needs("keepJobMonths", "keepJobShare"))
      }
      return try bookkeeper.quitOdds(
        months: given.wholes("in"), cash: given.decimal("cash"),
        kept: given.share("keepJobShare").map {
          QuitOdds.Kept(share: $0, months: given.whole("keepJobMonths") ?? QuitOdds.window)
        }
      ).json
    },
    .report("/odds/main", [], main, mayRefuse: true) { bookkeeper, _ in
      try bookkeeper.mainIncomeOdds().json
    },
    .report(
      "/odds/free",
      [Parameter("by", .month), Parameter("rule", .choice(WithdrawalRule.keys))], free,
      mayRefuse: true
    ) { bookkeeper, given in
      let rule = given["rule"].flatMap(WithdrawalRule.named) ?? .constant
      return try bookkeeper.freeOdds(by: given.month("by"), rule: rule).json
    },
    .report(
      "/odds/runway", [Parameter("odds", .wholes(1...99, atMost: 20))], runway, mayRefuse: true
    ) { bookkeeper, given in
      try bookkeeper.runway(odds: given.wholes("odds").map { Double($0) / 100 }).json
    },
    .report(
      "/levers", [Parameter("in", .whole(0...120)), Parameter("by", .month)], levers,
      mayRefuse: true
    ) {
      try $0.levers(leavesIn: $1.whole("in") ?? 0, by: $1.month("by")).json
    },
    .report("/roulette", [], roulette, mayRefuse: true) { bookkeeper, _ in
      try bookkeeper.roulette().json
    },
    .report(
      "/plan", [],
      .object(["currency": .currency, "items": .list(.named("PlanLine"))])
    ) { bookkeeper, _ in try bookkeeper.plan().json },
    Endpoint(
      "/fields", fieldParameters,
      .object(["month": .count, "dollars": .count, "fields": .list(.named("Field"))])
    ) { _, given in
      FieldsReport(
        month: given.whole("month") ?? 12, dollars: given.whole("atLeast") ?? 500
      ).json
    },
    Endpoint(
      "/fields/:field", [.path("field", .text(upTo: 60))] + fieldParameters, .named("Field")
    ) { _, given in
      guard let field = given["field"].flatMap({ Field.named($0) }) else { throw NotThere() }
      return FieldReport(
        field, month: given.whole("month") ?? 12, dollars: given.whole("atLeast") ?? 500
      ).json(withEvidence: true)
    },
  ]

  private static let fieldParameters = [
    Parameter("month", .whole(1...120)), Parameter("atLeast", .whole(1...1_000_000)),
  ]

  private static let stages = Schema.one(of: Stage.allCases.map(\.key))

  private static let path = Schema.object(
    [
      "stage": stages,
      "criteria": .list(
        .object([
          "stage": stages, "measured": .estimate, "needed": .estimate, "lacksInvestment": .flag,
          "met": .flag,
        ])),
      "basis": .named("Basis"),
    ],
    optional: [
      "halfAYearAgo": stages,
      "wished": .object(
        ["measured": .estimate], optional: ["costs": .decimal, "needed": .decimal]),
    ])

  private static let record = Schema.object(
    [
      "scored": .count, "forecasts": .count, "coverage80": .share, "claims": .count,
      "reliability": .list(.object(["count": .count, "odds": .share, "cameTrue": .share])),
    ],
    optional: [
      "crpsAgainstYearMean": .estimate, "crpsAgainstLastYear": .estimate,
      "medianAgainstYearMean": .estimate, "medianAgainstLastYear": .estimate, "brier": .share,
    ])

  private static let score = Schema.any(
    record, .object(["scored": Schema(.object(["const": 0]))]))

  private static let forecast = Schema.object([
    "made": .month, "frozen": .flag, "new": .flag, "currency": .currency,
    "levels": .list(.share),
    "series": .list(
      .object([
        "name": .text,
        "months": .list(.object(["month": .month, "quantiles": .list(.estimate)])),
      ])),
    "carriesCosts": .list(.share), "carriedAt": .estimate,
    "now": .orNull(.object(["low": .estimate, "high": .estimate])), "record": .orNull(record),
    "basis": .orNull(.named("Basis")),
  ])

  private static let leavings = Schema.list(
    .object(["month": .count, "lasts": .share], optional: ["runsOutInMonth": .count]))

  private static let quit = Schema.object(
    [
      "chosenOdds": .share, "paths": .count, "leavings": leavings, "income": .named("IncomeBasis"),
      "basis": .named("Basis"),
    ],
    optional: [
      "safestMonth": .count, "keptShare": .share, "keptMonths": .count,
      "staged": .object(["leavings": leavings], optional: ["safestMonth": .count]),
    ])

  private static let main = Schema.object([
    "odds": .share, "byMonths": .list(.share), "paths": .count, "lastYear": .count,
    "lastYearOf": .count,
    "income": .named("IncomeBasis"), "basis": .named("Basis"),
  ])

  private static let runway = Schema.object(
    [
      "lasts": .share, "paths": .count,
      "needs": .list(
        .object(
          ["odds": .share, "months": .estimate, "currency": .currency],
          optional: ["amount": .decimal])),
      "income": .named("IncomeBasis"), "basis": .named("Basis"),
    ], optional: ["heldMonths": .estimate])

  private static let views = Schema.list(
    .object(
      [
        "history": .one(of: HistoryBasis.allCases.map(\.rawValue)),
        "freeMonths": .list(.object(["share": .share, "month": .orNull(.month)])),
        "behind": .count, "freeByYear": .list(.share), "ruinedByYear": .list(.share),
      ], optional: ["freeBy": .share, "lasts": .share, "leastSpent": .list(.estimate)]))

  private static let free = Schema.object(
    [
      "from": .month, "rule": .one(of: WithdrawalRule.keys), "rate": .share, "rateBasis": .text,
      "years": .estimate, "foreignShare": .share, "cashLoses": .estimate, "paths": .count,
      "views": views, "basis": .named("Basis"),
    ],
    optional: [
      "costs": .decimal, "target": .decimal, "worksUntil": .month, "by": .month,
      "income": .decimal, "incomeLastYear": .decimal,
      "wished": .object(
        ["views": views], optional: ["costs": .decimal, "target": .decimal]),
    ])

  private static let threeOdds = Schema.object(
    ["quit": .share, "main": .share], optional: ["free": .share])

  private static let levers = Schema.object(
    [
      "leavesIn": .count, "now": threeOdds,
      "levers": .list(
        .object([
          "lever": .object(
            ["lever": .text], optional: ["stream": .account, "from": .account, "to": .account]),
          "after": threeOdds,
          "change": .object(["quit": .change, "main": .change], optional: ["free": .change]),
        ])),
      "basis": .named("Basis"),
    ], optional: ["freeBy": .month])

  private static let roulette = Schema.object([
    "draws": .list(
      .object(
        [
          "kind": .one(of: Roulette.Kind.allCases.map(\.rawValue)), "name": .text,
          "share": .share, "effectiveNumber": .estimate,
        ], optional: ["before": threeOdds, "after": threeOdds])),
    "basis": .named("Basis"),
  ])
}
