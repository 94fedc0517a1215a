import Foundation
import Intake
import Ledger
public import Money
import Statements
import Store

/// What the book keeps of a person's decisions, each kind under names of its own.
enum FactKind {
  /// A rule, by its name.
  static let rule = "rule"
  /// Where a row belongs, by the row's key.
  static let correction = "correction"
  /// Which account a layout's statements are of, by format and what the file says of its account.
  static let alias = "alias"
  /// A layout of columns, by its name.
  static let mapping = "mapping"
  /// A setting, by its name.
  static let setting = "setting"
  /// Whether an account's costs are essential, by the account.
  static let essential = "essential"
  /// An item of the plan in the person's words, by its name.
  static let plan = "plan"
  /// Hours worked, by day and stream.
  static let hours = "hours"
  /// A forecast as it was made, by the month it was made in.
  static let forecast = "forecast"
  /// A currency beyond ISO 4217, by its code.
  static let currency = "currency"
}

/// Facts are stored as JSON of these shapes; a change here needs a migration.
struct StoredRule: Codable {
  var order: Int
  var contains: String?
  var counterparty: String?
  var atLeast: String?
  var atMost: String?
  var currency: String?
  var direction: String?
  var from: String?
  /// `nil`: ignore.
  var to: String?
  var splits: [StoredSplit]?

  struct StoredSplit: Codable {
    var account: String
    var percent: String
  }
}

enum FactCoding {
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// `nil` for a body that isn't of the shape, as a later version might have written.
  static func decode<Value: Decodable>(_ type: Value.Type, _ body: String) -> Value? {
    try? JSONDecoder().decode(type, from: Data(body.utf8))
  }
}

extension StoredRule {
  init(_ rule: Rule, order: Int) {
    self.order = order
    contains = rule.contains
    counterparty = rule.counterparty
    atLeast = rule.atLeast?.description
    atMost = rule.atMost?.description
    currency = rule.currency?.code
    direction = rule.direction?.rawValue
    from = rule.from?.description
    switch rule.effect {
    case .ignore: break
    case .file(let account, let shares):
      to = account.description
      if !shares.isEmpty {
        splits = shares.map {
          StoredSplit(account: $0.account.description, percent: $0.percent.description)
        }
      }
    }
  }

  func rule(named name: String, _ currencies: [String: Currency]) -> Rule {
    var rule = Rule(name: name, effect: .ignore)
    if let to, let account = AccountName(to) {
      let shares = (splits ?? []).compactMap { split -> Rule.Split? in
        guard let account = AccountName(split.account), let percent = Quantity(typed: split.percent)
        else { return nil }
        return Rule.Split(account: account, percent: percent)
      }
      rule.effect = .file(account, splits: shares)
    }
    rule.contains = contains
    rule.counterparty = counterparty
    rule.atLeast = atLeast.flatMap { Quantity(typed: $0) }
    rule.atMost = atMost.flatMap { Quantity(typed: $0) }
    rule.currency = currency.flatMap { Currency.iso($0) ?? currencies[$0] }
    rule.direction = direction.flatMap { Rule.Direction(rawValue: $0) }
    rule.from = from.flatMap { AccountName($0) }
    return rule
  }
}

extension Quantity {
  /// A number as people type it in a command, with a point: `1234.50`, also in Arabic digits.
  public init?(typed text: String) {
    guard let cell = try? NumberStyle(decimal: .point).read(text), cell.currency == nil else {
      return nil
    }
    self = cell.quantity
  }
}
