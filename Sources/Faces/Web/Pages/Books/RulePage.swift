import Bookkeeping
import Intake
import Ledger
import Money
import Speech

/// A new rule: its conditions, what it would take, and only then the button that adds it.
struct RulePage: Page {
  static let template = "rule"
  let section: Section? = .books
  let title: String
  let parts: BooksParts
  let heading: String
  let wrong: String?
  let conditions: String
  let text: [Field]
  let anyText: String
  let choices: [Choice]
  let to: Field
  let ignore: String
  let ignores: Bool
  let names: [String]
  let tryIt: String
  let trial: Trial?

  struct Field: Sendable {
    let label: String
    let name: String
    let value: String
    var list: String?
    /// `decimal` asks a phone for digits.
    var mode = "text"
  }

  struct Choice: Sendable {
    let label: String
    let name: String
    let options: [Option]
  }

  struct Trial: Sendable {
    let rule: String
    let nameLabel: String
    let name: String
    let rows: Markup?
    let note: String?
    let add: String
    let seal: Seal
    let fields: [RulesPage.Hidden]
  }

  /// Rows that are shown of what a rule would take.
  static let shownRows = 20

  init(
    _ asked: Asked, _ form: RuleForm, _ accounts: [AccountName], _ currencies: [String],
    tried: (rule: Rule, test: RuleTest)? = nil, wrong: [Message] = []
  ) {
    let (voice, plain) = (asked.voice, asked.plain)
    title = plain.say(DecidingWords.newRule)
    parts = BooksParts(asked, at: .rules)
    heading = voice.say(tried.map { RuleWords.matches($0.test.count) } ?? DecidingWords.newRule)
    self.wrong = wrong.isEmpty ? nil : wrong.map(voice.say).joined(separator: " ")
    conditions = voice.say(DecidingWords.conditions)
    func field(
      _ label: Message, _ name: String, list: String? = nil, mode: String = "text"
    ) -> Field {
      Field(label: voice.say(label), name: name, value: form[name], list: list, mode: mode)
    }
    text = [
      field(DecidingWords.contains, "contains"),
      field(DecidingWords.counterparty, "counterparty"),
      field(DecidingWords.atLeast, "atLeast", mode: "decimal"),
      field(DecidingWords.atMost, "atMost", mode: "decimal"),
    ]
    anyText = voice.say(DecidingWords.anyText)
    let any = Option("", plain.say(DecidingWords.any))
    choices = [
      Choice(
        label: voice.say(DecidingWords.direction), name: "direction",
        options: [any]
          + Rule.Direction.allCases.map {
            Option($0.rawValue, plain.say($0.name), form["direction"] == $0.rawValue)
          }),
      Choice(
        label: voice.say(DecidingWords.currency), name: "currency",
        options: [any] + currencies.map { Option($0, $0, form["currency"] == $0) }),
      Choice(
        label: voice.say(DecidingWords.statementOf), name: "from",
        options: [any]
          + accounts.filter { $0.kind == .assets || $0.kind == .liabilities }.map {
            Option($0.description, plain.name(of: $0), form["from"] == $0.description)
          }),
    ]
    let target = AccountName(form["to"]).map { plain.name(of: $0) } ?? form["to"]
    to = Field(
      label: voice.say(DecidingWords.then), name: "to", value: target, list: "accounts")
    ignore = voice.say(DecidingWords.ignore)
    ignores = !form["ignore"].isEmpty
    names = AccountChoices.names(accounts, plain)
    tryIt = voice.say(tried == nil ? DecidingWords.tryIt : DecidingWords.change)
    trial = tried.map { rule, test in
      var table = KnownRowsTable(voice).table(BooksWords.register)
      for known in test.rows { table.rows.append(KnownRowsTable(voice).cells(known)) }
      return Trial(
        rule: voice.list(
          rule.conditionsInWords.map(voice.say) + [voice.say(rule.effectInWords)]),
        nameLabel: voice.say(DecidingWords.name), name: rule.name,
        rows: test.rows.isEmpty ? nil : table.markup,
        note: test.count > test.rows.count ? voice.say(DecidingWords.manyMore) : nil,
        add: voice.say(DecidingWords.add), seal: asked.change("/books/rules"),
        fields: RuleForm(rule).hidden.filter { $0.name != "name" })
    }
  }
}
