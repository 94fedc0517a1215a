import Bookkeeping
import Intake
import Ledger
import Money
import Speech
import Statements
import Telling

/// The fields of a rule, as a form sends them and a link carries them.
struct RuleForm: Sendable {
  static let names = [
    "name", "contains", "counterparty", "atLeast", "atMost", "currency", "direction", "from", "to",
    "ignore",
  ]
  let values: [String: String]

  init(_ form: Form) {
    var values: [String: String] = [:]
    for name in RuleForm.names { values[name] = form.said(name) }
    self.values = values
  }

  /// What rows like `known` have in common: who is at the other end, else the words of the
  /// description without what differs from row to row.
  init(like known: KnownRow, to account: String) {
    var values = ["to": account]
    if let other = known.row.counterparty, !Folded(other).isBlank {
      values["counterparty"] = other
    } else {
      values["contains"] = RuleForm.lasting(known.row.description)
    }
    values["direction"] =
      (known.row.amount.isNegative ? Rule.Direction.moneyOut : .moneyIn).rawValue
    self.values = values
  }

  /// The longest run of words without a digit; a star stands for what was between the others.
  private static func lasting(_ text: String) -> String {
    var runs: [[Substring]] = [[]]
    for word in text.split(whereSeparator: \.isWhitespace) {
      if word.contains(where: \.isNumber) {
        runs.append([])
      } else {
        runs[runs.count - 1].append(word)
      }
    }
    let longest = runs.map { $0.joined(separator: " ") }.max { $0.count < $1.count } ?? ""
    return longest.isEmpty ? text : longest
  }

  subscript(name: String) -> String { values[name] ?? "" }

  var address: String {
    "/books/rules/new?"
      + RuleForm.names.compactMap { name in
        values[name].map { "\(name)=\(Form.encoded($0))" }
      }.joined(separator: "&")
  }

  /// The conditions, without a name and an effect.
  func conditions(_ bookkeeper: Bookkeeper) throws -> Rule {
    var rule = Rule(name: "", effect: .ignore)
    rule.contains = values["contains"]
    rule.counterparty = values["counterparty"]
    rule.atLeast = try number("atLeast")
    rule.atMost = try number("atMost")
    if let code = values["currency"] {
      guard let currency = try bookkeeper.currency(code: code) else {
        throw Said(RateWords.unknownCurrency(code))
      }
      rule.currency = currency
    }
    rule.direction = values["direction"].flatMap { Rule.Direction(rawValue: $0) }
    if let text = values["from"] {
      guard let account = try bookkeeper.account(meant: text) else {
        throw Said(LedgerWords.noSuchAccount(text))
      }
      rule.from = account
    }
    guard rule.hasCondition else { throw Said(DecidingWords.saysNothing) }
    return rule
  }

  /// The whole rule.
  func rule(_ bookkeeper: Bookkeeper) throws -> Rule {
    var rule = try conditions(bookkeeper)
    if values["ignore"] == nil {
      guard let text = values["to"] else { throw Said(DecidingWords.whereTo) }
      let kind: AccountName.Kind = rule.direction == .moneyIn ? .income : .expenses
      guard let account = try bookkeeper.account(meant: text, orNew: kind) else {
        throw Said(UsageWords.notAnAccount(text))
      }
      rule.effect = .file(account, splits: [])
    }
    rule.name = try values["name"] ?? RuleForm.freeName(rule, bookkeeper)
    return rule
  }

  /// A name that no rule has, from what it is about.
  private static func freeName(_ rule: Rule, _ bookkeeper: Bookkeeper) throws -> String {
    var base = rule.counterparty ?? rule.contains ?? ""
    if base.isEmpty, case .file(let account, _) = rule.effect { base = account.leaf }
    if base.isEmpty { base = "rule" }
    let taken = Set(try bookkeeper.rules().map(\.name))
    guard taken.contains(base) else { return base }
    return (2...).lazy.map { "\(base) \($0)" }.first { !taken.contains($0) } ?? base
  }

  private func number(_ name: String) throws -> Quantity? {
    guard let text = values[name] else { return nil }
    guard let number = Quantity(typed: text) else { throw Said(UsageWords.notANumber(text)) }
    return number
  }
}
