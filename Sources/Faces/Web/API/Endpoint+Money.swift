import Bookkeeping
import Ledger

extension Endpoint {
  /// Where one stands, and the streams.
  static let money: [Endpoint] = [
    .report("/status", [Parameter("at", .day), Parameter("in", .text(upTo: 24))], status) {
      try $0.status(at: $1.day("at"), in: try $1.currency("in", $0)).json
    },
    .report("/streams", [], streams) { bookkeeper, _ in
      try bookkeeper.streams().json(try bookkeeper.measures())
    },
    .report("/streams/:stream", [.path("stream", .text(upTo: 200))], stream) { bookkeeper, given in
      guard let name = given["stream"].flatMap({ AccountName($0) }),
        let found = try bookkeeper.streams().streams.first(where: { $0.stream == name })
      else { throw NotThere() }
      let measures = try bookkeeper.measures()
      return found.json(measures.streams.first { $0.stream == name }, measures.currency)
    },
    .report(
      "/income",
      [Parameter("months", .whole(1...120)), Parameter("in", .text(upTo: 24))], income
    ) {
      try $0.incomeStatement(
        months: $1.whole("months") ?? 12, in: try $1.currency("in", $0)
      ).json
    },
    .report("/hours", [], hours) { bookkeeper, _ in try bookkeeper.hoursReport().json },
  ]

  private static let trend = Schema.object(["months": .count, "percent": .whole])

  private static let status = Schema.object(
    [
      "asOf": .day, "currency": .currency, "firstMonth": .month, "lastMonth": .month,
      "gross": .named("Valuation"), "fees": .named("Valuation"),
      "withheldTax": .named("Valuation"), "net": .named("Valuation"),
      "onlineNet": .named("Valuation"), "conversionLoss": .named("Valuation"),
      "costs": .named("Valuation"),
      "streams": .list(
        .object(
          [
            "stream": .account, "online": .flag, "gross": .named("Valuation"),
            "fees": .named("Valuation"), "net": .named("Valuation"), "monthsWithIncome": .count,
          ], optional: ["trend": trend])),
      "unknown": .list(
        .object(
          ["what": .text],
          optional: [
            "amounts": .named("Totals"), "count": .count, "currencies": .list(.currency),
            "into": .currency, "account": .account,
          ])),
    ], optional: ["coveragePercent": .whole, "trend": trend])

  private static let stream = Schema.object(
    [
      "stream": .account, "online": .flag, "gross": .named("Totals"), "fees": .named("Totals"),
      "withheldTax": .named("Totals"), "net": .named("Totals"), "currencies": .list(.currency),
      "spanMonths": .count, "monthsWithIncome": .count, "largestGapMonths": .count,
    ],
    optional: [
      "firstMonth": .month, "lastMonth": .month, "measured": .named("StreamMeasures"),
      "months": .list(
        .object([
          "month": .month, "gross": .named("Totals"), "fees": .named("Totals"),
          "withheldTax": .named("Totals"), "net": .named("Totals"),
        ])),
    ])

  private static let concentration = Schema.object([
    "largestShare": .share, "effectiveNumber": .estimate,
  ])

  private static let streams = Schema.object([
    "through": .month, "streams": .list(stream),
    "measures": .object(
      [
        "currency": .currency, "streams": .list(.named("StreamMeasures")),
        "unconverted": .named("Totals"),
      ],
      optional: [
        "firstMonth": .month, "lastMonth": .month, "together": .named("Measures"),
        "byStream": concentration, "byClient": concentration, "largestClient": .text,
        "recurringShare": .share,
      ]),
  ])

  private static let income = Schema.object([
    "currency": .currency, "months": .list(.month),
    "streams": .list(
      .object([
        "stream": .account, "online": .flag, "net": .list(.named("Valuation")),
        "total": .named("Valuation"),
      ])),
    "costs": .list(.named("Valuation")),
  ])

  private static let hours = Schema.object([
    "months": .list(
      .object(
        ["month": .month, "stream": .account, "hours": .decimal],
        optional: ["netPerHour": .decimal, "currency": .currency]))
  ])
}
