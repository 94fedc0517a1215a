public import Intake
public import Ledger
public import Store

/// Lists that commands and the API show alike.
extension JSON {
  public static func accounts(_ accounts: [AccountName]) -> JSON {
    .object([
      "accounts": .array(
        accounts.map {
          .object([
            "account": .string($0.description),
            "essential": $0.kind == .expenses ? .bool(StandardAccounts.isEssential($0)) : nil,
          ])
        })
    ])
  }

  public static func changes(_ changes: [Change]) -> JSON {
    .object(["changes": .array(changes.map(\.json))])
  }

  /// Rates, newest first, at most `limit`.
  public static func rates(_ rates: [DayRate], limit: Int) -> JSON {
    .object([
      "rates": .array(rates.sorted { $0.day > $1.day }.prefix(max(0, limit)).map(\.json))
    ])
  }

  /// The person's rules, and the words by which Masar files at the start.
  public static func rules(_ rules: [Rule], withStarting: Bool) -> JSON {
    .object([
      "rules": .array(rules.map(\.json)),
      "starting": withStarting
        ? .array(
          (StartingRules.moneyIn + StartingRules.moneyOut).map {
            .object(["to": .string($0.account.description), "words": .strings($0.words)])
          }) : nil,
    ])
  }

  /// How past forecasts fared; nothing scored where no month of one is over.
  public static func score(_ score: ForecastScore?) -> JSON {
    score.map(\.json) ?? .object(["scored": 0])
  }
}
