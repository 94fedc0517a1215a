import Bookkeeping
import Ledger
import Money
import Speech

extension Endpoint {
  /// The books themselves.
  static let books: [Endpoint] = [
    .report(
      "/accounts", [],
      .object([
        "accounts": .list(.object(["account": .account], optional: ["essential": .flag]))
      ])
    ) { bookkeeper, _ in JSON.accounts(try bookkeeper.accounts()) },
    .report(
      "/balance",
      [
        Parameter("account", .text(upTo: 200)), Parameter("at", .day), Parameter("from", .day),
        Parameter("to", .day), Parameter("in", .text(upTo: 24)), Parameter("monthly", .flag),
      ], balance
    ) { bookkeeper, given in
      let prefix = try given["account"].map { text in
        guard let prefix = AccountName.Prefix(text) else {
          throw DecisionRefusal.noSuchAccount(text)
        }
        return prefix
      }
      let currency = try given.currency("in", bookkeeper)
      let days = try given.days(from: "from", to: given["to"] == nil ? "at" : "to")
      if given.flag("monthly") {
        return try bookkeeper.monthly(
          prefix ?? AccountName.Prefix("income")!, in: currency, over: days
        ).json
      }
      let isPeriod = given["from"] != nil || given["to"] != nil
      return try bookkeeper.balance(
        at: given.day("at"), over: isPeriod ? days : nil, within: prefix, in: currency
      ).json
    },
    .report(
      "/register",
      [
        .required("account", .text(upTo: 200)), Parameter("from", .day), Parameter("to", .day),
        Parameter("limit", .whole(1...500)), Parameter("before", .day),
        Parameter("beforeEntry", .whole(0...Int64.max)),
      ], register
    ) { bookkeeper, given in
      guard let account = given["account"].flatMap({ AccountName($0) }) else {
        throw DecisionRefusal.noSuchAccount(given["account"] ?? "")
      }
      return try bookkeeper.register(
        account, over: try given.days(from: "from", to: "to"), limit: given.whole("limit") ?? 50,
        before: given.day("before").map { ($0, Int64(given["beforeEntry"] ?? "") ?? 0) }
      ).json
    },
    .report("/entries/:entry", [.path("entry", .whole(1...Int64.max))], entry) {
      bookkeeper, given in
      do {
        return try bookkeeper.entry(Int64(given["entry"] ?? "") ?? 0).json
      } catch DecisionRefusal.noSuchEntry { throw NotThere() }
    },
    .report("/rules", [Parameter("starting", .flag)], rules) { bookkeeper, given in
      JSON.rules(try bookkeeper.rules(), withStarting: given.flag("starting"))
    },
    .report(
      "/rates",
      [
        Parameter("base", .text(upTo: 24)), Parameter("quote", .text(upTo: 24)),
        Parameter("limit", .whole(0...1_000)),
      ],
      .object([
        "rates": .list(
          .object([
            "day": .day, "base": .currency, "quote": .currency, "rate": .decimal,
            "source": .text,
          ]))
      ])
    ) { bookkeeper, given in
      JSON.rates(
        try bookkeeper.rates(
          base: try given.currency("base", bookkeeper),
          quote: try given.currency("quote", bookkeeper)), limit: given.whole("limit") ?? 50)
    },
    .report("/log", [Parameter("limit", .whole(1...1_000))], log) { bookkeeper, given in
      JSON.changes(try bookkeeper.log(limit: given.whole("limit") ?? 20))
    },
    .report("/check", [], check) { bookkeeper, _ in try bookkeeper.check().json },
    .report("/settings", [], settings) { bookkeeper, _ in try bookkeeper.settings().json },
  ]

  private static let settings = Schema(
    .object([
      "type": "object",
      "properties": .object(
        SettingName.allCases.map {
          JSON.Member(key: $0.rawValue, value: Schema.orNull(.text).json)
        }),
      "required": .strings(SettingName.allCases.map(\.rawValue)), "additionalProperties": false,
    ]))

  private static let balance = Schema.any(
    .object(
      [
        "accounts": .list(
          .object(
            ["account": .account, "balance": .named("Totals")],
            optional: ["value": .named("Valuation")]))
      ], optional: ["at": .day, "in": .currency]),
    .object([
      "in": .currency,
      "accounts": .list(
        .object([
          "account": .account,
          "months": .list(.object(["month": .month, "value": .named("Valuation")])),
        ])),
    ]))

  private static let register = Schema.object([
    "account": .account,
    "postings": .list(
      .object(
        [
          "entry": .whole, "day": .day, "amount": .decimal, "currency": .currency,
          "description": .text, "against": .list(.account), "file": .text, "line": .count,
        ], optional: ["counterparty": .text])),
    "more": .flag,
  ])

  private static let entry = Schema.object(
    [
      "entry": .whole, "day": .day, "description": .text,
      "postings": .list(
        .object(
          ["account": .account, "amount": .decimal, "currency": .currency],
          optional: ["stream": .account])),
      "sources": .list(
        .object(
          ["file": .text, "line": .count, "change": .whole], optional: ["text": .text])),
    ],
    optional: [
      "counterparty": .text, "because": .text, "transfer": .whole,
      "rate": .object(["base": .named("Money"), "quote": .named("Money")]),
    ])

  private static let rules = Schema.object(
    [
      "rules": .list(
        .object(
          ["name": .text],
          optional: [
            "contains": .text, "counterparty": .text, "atLeast": .decimal, "atMost": .decimal,
            "currency": .currency, "direction": .text, "from": .account, "ignore": .flag,
            "to": .account,
            "splits": .list(.object(["account": .account, "percent": .decimal])),
          ]))
    ], optional: ["starting": .list(.object(["to": .account, "words": .list(.text)]))])

  private static let log = Schema.object([
    "changes": .list(
      .object(
        [
          "change": .whole, "at": .moment, "who": .text, "kind": .text, "why": .text,
          "chain": .hex,
        ], optional: ["undoes": .whole, "undoneBy": .whole]))
  ])

  private static let check = Schema.object([
    "sound": .flag, "entries": .count, "rows": .count, "changes": .count, "digest": .hex,
    "balancesCompared": .count,
    "findings": .list(
      .object(
        ["what": .text],
        optional: [
          "detail": .text, "file": .text, "count": .count, "account": .account, "day": .day,
          "statement": .named("Money"), "books": .decimal, "currency": .currency,
          "into": .currency,
          "issue": .object(
            ["line": .count, "reason": .text],
            optional: ["column": .text, "text": .text, "difference": .text]),
        ])),
  ])
}

extension Given {
  /// A period; turned days are no period.
  fileprivate func days(from: String, to: String) throws -> ClosedRange<Day> {
    let first = day(from) ?? Day(year: 1, month: 1, day: 1)!
    let last = day(to) ?? Day(year: 9999, month: 12, day: 31)!
    guard first <= last else { throw Said(ApiWords.daysTurned) }
    return first...last
  }
}
