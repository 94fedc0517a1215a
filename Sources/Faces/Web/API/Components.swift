import Bookkeeping
import Fields

extension Schema {
  /// What several answers are made of.
  static let components: [(name: String, schema: Schema)] = [
    ("Money", .object(["amount": .decimal, "currency": .currency])),
    ("Totals", .list(.named("Money"))),
    (
      "Valuation",
      .object(["amount": .decimal, "currency": .currency, "unconverted": .named("Totals")])
    ),
    ("Estimate", .object(["value": .estimate, "low": .estimate, "high": .estimate])),
    ("Measures", measures), ("StreamMeasures", streamMeasures), ("PlanLine", planLine),
    ("Basis", basis), ("IncomeBasis", incomeBasis), ("Field", field), ("Problem", problem),
  ]

  private static let measures = Schema.object(
    [
      "months": .count, "emptyMonths": .count, "mean": .named("Estimate"),
      "median": .named("Estimate"), "middleHalf": .list(.estimate),
    ],
    optional: [
      "variation": .named("Estimate"), "weakMonths": .named("Estimate"),
      "worstThreeMean": .estimate, "trendAYear": .named("Estimate"),
      "seasons": .object(["believed": .share, "clear": .flag, "byMonth": .list(.estimate)]),
    ])

  private static let streamMeasures = Schema.object(
    [
      "stream": .account, "share": .estimate, "firstMonth": .month,
      "measures": .named("Measures"),
    ],
    optional: [
      "work": .object(
        ["months": .count, "workedMonths": .count, "hours": .estimate, "quietMonths": .count],
        optional: ["netPerHour": .named("Estimate"), "passivity": .named("Estimate")])
    ])

  private static let planLine = Schema.object(
    [
      "item": .one(of: PlanItem.allCases.map(\.rawValue)),
      "value": .any(.named("Money"), .text, Schema(.object(["type": "null"]))),
      "source": .one(of: ["person", "books", "default", "unknown"]),
    ],
    optional: [
      "months": .count, "isPart": .flag,
      "why": .one(of: PlanLine.Default.allCases.map(\.rawValue)),
      "published": .object([
        "country": .text, "percent": .estimate, "year": .whole, "sources": .list(.text),
      ]),
    ])

  private static let basis = Schema.object(
    [
      "currency": .currency, "months": .count, "hasEarlierMonths": .flag,
      "unconverted": .named("Totals"), "unconvertedCosts": .named("Totals"),
      "costs": .named("PlanLine"), "reserve": .named("PlanLine"), "job": .named("PlanLine"),
      "inflation": .named("PlanLine"), "seed": .text,
      "claims": .list(.object(["count": .count, "odds": .share, "cameTrue": .share])),
      "untold": .list(
        .object(["account": .text, "firstMonth": .month, "lastMonth": .month])),
    ],
    optional: [
      "firstMonth": .month, "lastMonth": .month, "field": .text, "fieldHasRate": .flag,
    ])

  private static let incomeBasis = Schema.object([
    "months": .count, "emptyMonths": .count, "fromCosts": .share, "fromField": .share,
    "trend": .share,
    "oddsOfRise": .share, "oddsOfSeasons": .share, "emptyShare": .share,
  ])

  private static let spread = Schema.object([
    "low": .estimate, "middle": .estimate, "high": .estimate,
  ])

  private static let shares = Schema.object(["persisters": .share, "starters": .share])

  private static let field = Schema.object(
    [
      "field": .text, "kind": .one(of: Field.Kind.allCases.map(\.rawValue)),
      "risk": .one(of: Field.Risk.allCases.map(\.rawValue)), "offered": .flag,
      "weeklyHours": .list(.estimate), "startCostDollars": .list(.estimate), "month": .count,
      "dollars": .count,
    ],
    optional: [
      "firstIncomeMonths": spread, "neverEarns": spread,
      "outlook": .object([
        "basis": .text, "p10": .estimate, "median": .estimate, "p90": .estimate,
        "nothing": shares, "reached": shares,
      ]),
      "evidence": .list(
        .object([
          "record": .text, "year": .whole,
          "grade": .one(of: Evidence.Grade.allCases.map(\.rawValue)),
          "sources": .list(
            .object(["source": .text, "title": .text], optional: ["address": .text])),
        ])),
    ])

  /// RFC 9457.
  private static let problem = Schema.object(
    ["type": .text, "title": .text, "status": .whole], optional: ["detail": .text])
}
