import Money
import Statistics

extension ForecastReport {
  public var json: JSON {
    .object([
      "made": .string(forecast.made), "frozen": .bool(isFrozen), "new": .bool(isNew),
      "currency": .string(forecast.currency),
      "levels": .array(Forecast.levels.map(JSON.estimate)),
      "series": .array(
        forecast.series.map { series in
          .object([
            "name": .string(series.name),
            "months": .array(
              series.quantiles.enumerated().map { ahead, row in
                .object([
                  "month": forecast.month(ahead).map { .string($0.description) },
                  "quantiles": .array(row.map { .estimate($0.cents) }),
                ])
              }),
          ])
        }),
      "carriesCosts": .array(forecast.carries.map(JSON.odds)),
      "carriedAt": .estimate(forecast.costs.cents),
      "now": now.map {
        .object([
          "low": .estimate($0.lowerBound.cents), "high": .estimate($0.upperBound.cents),
        ])
      } ?? .null,
      "record": record.map(\.json) ?? .null, "basis": isBasisKept ? basis.json : .null,
    ])
  }
}

extension ForecastScore {
  public var json: JSON {
    .object([
      "scored": .number(Int64(scored)), "forecasts": .number(Int64(forecasts)),
      "coverage80": .share(coverage80),
      "crpsAgainstYearMean": yearMean.map { .share($0.range) },
      "crpsAgainstLastYear": lastYear.map { .share($0.range) },
      "medianAgainstYearMean": yearMean.map { .share($0.middle) },
      "medianAgainstLastYear": lastYear.map { .share($0.middle) },
      "claims": .number(Int64(claims)), "brier": brier.map(JSON.share),
      "reliability": .array(
        reliability.map(\.json)),
    ])
  }
}

extension ForecastScore.Claims {
  var json: JSON {
    .object([
      "count": .number(Int64(count)), "odds": .share(odds), "cameTrue": .share(cameTrue),
    ])
  }
}

extension Double {
  /// To the hundredth; the whole unit says enough of what is a hundred or more.
  fileprivate var cents: Double {
    magnitude < 100 ? (self * 100).rounded() / 100 : rounded()
  }
}
