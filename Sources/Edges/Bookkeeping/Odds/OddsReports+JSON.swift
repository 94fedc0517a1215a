import Fields
public import Freedom
import Ledger
import Money

extension OddsBasis {
  var json: JSON {
    .object([
      "currency": .string(currency.code),
      "firstMonth": months.map { .string($0.lowerBound.description) },
      "lastMonth": months.map { .string($0.upperBound.description) },
      "months": .number(Int64(monthCount)), "hasEarlierMonths": .bool(isCut),
      "unconverted": unconverted.json, "unconvertedCosts": unconvertedCosts.json,
      "costs": costs.json, "reserve": reserve.json, "job": job.json, "inflation": inflation.json,
      "field": field.map { .string($0.id.rawValue) },
      "fieldHasRate": field.map { .bool($0.hasRate) },
      "untold": .array(untold.map(\.json)), "claims": .array(claims.map(\.json)),
      "seed": .string(String(seed)),
    ])
  }
}

extension Untold {
  fileprivate var json: JSON {
    .object([
      "account": .string(account.description),
      "firstMonth": .string(months.lowerBound.description),
      "lastMonth": .string(months.upperBound.description),
    ])
  }
}

extension PlanLine {
  public var json: JSON {
    let value: JSON =
      switch self.value {
      case .money(let amount):
        .object([
          "amount": .string(amount.decimalString), "currency": .string(amount.currency.code),
        ])
      case .number(let quantity): .string(quantity.description)
      case .country(let code): .string(code)
      case .field(let id): .string(id.rawValue)
      case .month(let month): .string(month.description)
      case nil: .null
      }
    let (source, facts): (String, [JSON.Member]) =
      switch self.source {
      case .person: ("person", [])
      case .books(let months, let isPart):
        (
          "books",
          [
            JSON.Member(key: "months", value: .number(Int64(months))),
            JSON.Member(key: "isPart", value: .bool(isPart)),
          ]
        )
      case .otherwise(let why):
        ("default", [JSON.Member(key: "why", value: .string(why.rawValue))])
      case .unknown: ("unknown", [])
      }
    return .object(
      [
        JSON.Member(key: "item", value: .string(item.rawValue)),
        JSON.Member(key: "value", value: value),
        JSON.Member(key: "source", value: .string(source)),
      ] + facts
        + (published.map { [JSON.Member(key: "published", value: $0.json)] } ?? []))
  }
}

extension PlanLine.Published {
  fileprivate var json: JSON {
    .object([
      "country": .string(country), "percent": .estimate(percent), "year": .number(Int64(year)),
      "sources": .strings(sources),
    ])
  }
}

extension Plan {
  public var json: JSON {
    .object(["currency": .string(currency.code), "items": .array(lines.map(\.json))])
  }
}

extension IncomeBasis {
  fileprivate var json: JSON {
    .object([
      "months": .number(Int64(months)), "emptyMonths": .number(Int64(dryMonths)),
      "fromCosts": .share(costsWeight), "fromField": .share(fieldWeight), "trend": .share(trend),
      "oddsOfRise": .odds(oddsOfRise),
      "oddsOfSeasons": .odds(oddsOfSeasons), "emptyShare": .share(dryShare),
    ])
  }
}

extension PathReport {
  public var json: JSON {
    .object([
      "stage": .string(path.stage.key), "halfAYearAgo": path.before.map { .string($0.key) },
      "criteria": .array(
        path.criteria.map { criterion in
          .object([
            "stage": .string(criterion.stage.key), "measured": .estimate(criterion.shown),
            "needed": .estimate(criterion.needed), "lacksInvestment": .bool(criterion.lacks),
            "met": .bool(criterion.isMet),
          ])
        }),
      "wished": wished.map { wished in
        .object([
          "costs": wished.costs.map { .string($0.decimalString) },
          "measured": .estimate(min((wished.borne * 1000).rounded() / 1000, 1e9)),
          "needed": wished.needed.map { .string($0.decimalString) },
        ])
      },
      "basis": basis.json,
    ])
  }
}

extension Path.Criterion {
  /// To a thousandth, and never beyond what JSON readers hold.
  public var shown: Double { min((measured * 1000).rounded() / 1000, 1e9) }
}

extension Stage {
  public var key: String {
    switch self {
    case .need: "need"
    case .firstIncome: "firstIncome"
    case .sideIncome: "sideIncome"
    case .halfOfCosts: "halfOfCosts"
    case .mainIncome: "mainIncome"
    case .investing: "investing"
    case .free: "free"
    }
  }
}

extension QuitReport {
  public var json: JSON {
    .object([
      "chosenOdds": .share(odds.chosen), "paths": .number(Int64(QuitOdds.paths)),
      "leavings": .array(odds.leavings.map(\.json)),
      "safestMonth": odds.safest.map { .number(Int64($0)) },
      "keptShare": kept.map { .share($0.share) },
      "keptMonths": kept.map { .number(Int64($0.months)) },
      "staged": staged.map { staged in
        .object([
          "leavings": .array(staged.leavings.map(\.json)),
          "safestMonth": staged.safest.map { .number(Int64($0)) },
        ])
      },
      "income": odds.basis.json, "basis": basis.json,
    ])
  }
}

extension QuitOdds.Leaving {
  fileprivate var json: JSON {
    .object([
      "month": .number(Int64(month)), "lasts": .odds(lasts),
      "runsOutInMonth": runsOut.map { .number(Int64($0)) },
    ])
  }
}

extension MainIncomeReport {
  public var json: JSON {
    .object([
      "odds": .odds(odds.odds), "byMonths": .array(odds.byCount.map(JSON.odds)),
      "paths": .number(Int64(MainIncomeOdds.paths)),
      "lastYear": .number(Int64(odds.lately)), "lastYearOf": .number(Int64(odds.latelyOf)),
      "income": odds.basis.json, "basis": basis.json,
    ])
  }
}

extension RunwayReport {
  public var json: JSON {
    .object([
      "heldMonths": runway.held.map(JSON.share), "lasts": .odds(runway.lasts),
      "paths": .number(Int64(Runway.paths)),
      "needs": .array(
        runway.months.map { need in
          .object([
            "odds": .share(need.odds), "months": .share(need.months),
            "amount": Amount(estimate: need.money, basis.currency).map {
              .string($0.decimalString)
            },
            "currency": .string(basis.currency.code),
          ])
        }),
      "income": runway.basis.json, "basis": basis.json,
    ])
  }
}

extension LeverOdds.Odds {
  fileprivate var json: JSON {
    .object(["quit": .odds(quit), "main": .odds(main), "free": free.map(JSON.odds)])
  }
}

extension Lever {
  fileprivate var members: KeyValuePairs<String, JSON?> {
    switch self {
    case .hourMore(let stream): ["lever": "hourMore", "stream": .string(stream)]
    case .lessCost: ["lever": "lessCost"]
    case .oneMoreClient: ["lever": "oneMoreClient"]
    case .higherPrice(let stream): ["lever": "higherPrice", "stream": .string(stream)]
    case .hourMoved(let from, let to):
      ["lever": "hourMoved", "from": .string(from), "to": .string(to)]
    case .investMore: ["lever": "investMore"]
    case .leaveLater: ["lever": "leaveLater"]
    }
  }
}

extension LeversReport {
  public var json: JSON {
    .object([
      "leavesIn": .number(Int64(leavesIn)),
      "freeBy": freeBy.map { .string($0.description) }, "now": levers.now.json,
      "levers": .array(
        levers.levers.map { effect in
          .object([
            "lever": .object(effect.lever.members), "after": effect.after.json,
            "change": .object([
              "quit": .share(effect.quit), "main": .share(effect.main),
              "free": effect.free.map(JSON.share),
            ]),
          ])
        }),
      "basis": basis.json,
    ])
  }
}

extension RouletteReport {
  public var json: JSON {
    .object([
      "draws": .array(
        roulette.draws.map { draw in
          .object([
            "kind": .string(draw.kind.rawValue), "name": .string(draw.name),
            "share": .share(draw.share), "effectiveNumber": .share(draw.effective),
            "before": draw.before.map(\.json), "after": draw.after.map(\.json),
          ])
        }),
      "basis": basis.json,
    ])
  }
}
