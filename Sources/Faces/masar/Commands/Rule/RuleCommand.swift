import ArgumentParser
import Bookkeeping
import Intake
import Ledger
import Money
import Speech
import Statements

struct RuleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule", help: RuleHelp.rule,
    subcommands: [
      RuleAddCommand.self, RuleListCommand.self, RuleTestCommand.self, RuleRemoveCommand.self,
      RuleSuggestCommand.self,
    ])
}

/// The conditions of a rule; all that are given must hold.
struct RuleConditions: ParsableArguments {
  @Option(help: .said(RuleHelp.contains, "TEXT"))
  var contains: String?

  @Option(help: .said(RuleHelp.counterparty, "TEXT"))
  var counterparty: String?

  @Option(help: .said(RuleHelp.atLeast, "AMOUNT"))
  var atLeast: String?

  @Option(help: .said(RuleHelp.atMost, "AMOUNT"))
  var atMost: String?

  @Option(help: .said(RuleHelp.currency, "CODE"))
  var currency: String?

  @Option(help: .said(RuleHelp.from, "ACCOUNT"))
  var from: String?

  @Flag(help: .said(RuleHelp.moneyIn))
  var moneyIn = false

  @Flag(help: .said(RuleHelp.moneyOut))
  var moneyOut = false

  func apply(to rule: inout Rule, _ bookkeeper: Bookkeeper) throws {
    rule.contains = contains
    rule.counterparty = counterparty
    rule.atLeast = try atLeast.map(Arguments.number)
    rule.atMost = try atMost.map(Arguments.number)
    rule.currency = try bookkeeper.currency(currency)
    rule.from = try from.map(ImportCommand.account)
    if moneyIn != moneyOut { rule.direction = moneyIn ? .moneyIn : .moneyOut }
  }
}

struct RuleAddCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", help: RuleHelp.add)

  @Argument(help: .said(RuleHelp.name, "NAME"))
  var name: String

  @Option(help: .said(RuleHelp.to, "ACCOUNT"))
  var to: String?

  @Option(help: .said(RuleHelp.split, "ACCOUNT=PERCENT"))
  var split: [String] = []

  @Flag(help: .said(RuleHelp.ignore))
  var ignore = false

  @OptionGroup var conditions: RuleConditions
  @OptionGroup var common: CommonOptions

  mutating func validate() throws {
    guard ignore != (to != nil) else {
      throw ValidationError(said: UsageWords.either("--to ACCOUNT", "--ignore"))
    }
    guard !name.allSatisfy(\.isWhitespace) else { throw ValidationError(said: RuleWords.nameless) }
  }

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeperOrNew()
    var rule = Rule(name: name, effect: .ignore)
    if let to {
      let shares = try split.map { try RuleAddCommand.share($0, bookkeeper) }
      let whole = shares.reduce(Quantity.zero) { $0.adding($1.percent) ?? $0 }
      guard whole <= Quantity(100) else {
        throw Failure.Said(Failure.usage, RuleWords.splitsPassWhole)
      }
      rule.effect = .file(try Arguments.account(to, of: bookkeeper), splits: shares)
    }
    try conditions.apply(to: &rule, bookkeeper)
    let report = try bookkeeper.add(rule)
    let voice = session.voice(bookkeeper)
    session.show(report.json) { voice.wrapped(RuleWords.added(name, entries: report.rebooked)) }
  }

  private static func share(_ text: String, _ bookkeeper: Bookkeeper) throws -> Rule.Split {
    guard let equals = text.lastIndex(of: "="),
      let percent = Quantity(typed: String(text[text.index(after: equals)...])),
      let most = percent.coefficient(atScale: 6), abs(most) <= 1_000_000_000
    else { throw ValidationError(said: RuleWords.notAShare(text)) }
    return Rule.Split(
      account: try Arguments.account(String(text[..<equals]), of: bookkeeper), percent: percent)
  }
}

struct RuleListCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", help: RuleHelp.list)

  @Flag(help: .said(RuleHelp.starting))
  var starting = false

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let rules = try bookkeeper.rules()
    let voice = session.voice(bookkeeper)
    session.show(
      .rules(rules, withStarting: starting)
    ) {
      var lines = rules.isEmpty ? voice.wrapped(RuleWords.none) : table(rules, voice)
      if starting { lines += [""] + StartingWords.lines(voice) }
      return lines
    }
  }

  private func table(_ rules: [Rule], _ voice: Voice) -> [String] {
    var table = TextTable([
      .text(voice.say(RuleWords.rule)), .text(voice.say(RuleWords.conditions)),
      .text(voice.say(RuleWords.effect)),
    ])
    for rule in rules {
      table.add([
        TextTable.Cell(rule.name),
        TextTable.Cell.said(voice.list(rule.conditionsInWords.map { voice.say($0) })),
        TextTable.Cell.said(voice.say(rule.effectInWords)),
      ])
    }
    return table.lines(voice)
  }
}

/// The starting rules, shown.
enum StartingWords {
  private static var all: [(account: AccountName, words: [String])] {
    StartingRules.moneyIn + StartingRules.moneyOut
  }

  static func lines(_ voice: Voice) -> [String] {
    var table = TextTable([.text(voice.say(RuleWords.starting)), .text()])
    for rule in all {
      table.add([voice.name(of: rule.account), voice.list(rule.words)])
    }
    return table.lines(voice)
  }
}

struct RuleTestCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", help: RuleHelp.test)

  @Option(help: .said(RuleHelp.limit, "NUMBER"))
  var limit = 20

  @OptionGroup var conditions: RuleConditions
  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    var rule = Rule(name: "", effect: .ignore)
    try conditions.apply(to: &rule, bookkeeper)
    guard rule.hasCondition else { throw DecisionRefusal.ruleWithoutCondition }
    let test = try bookkeeper.test(rule, limit: max(0, limit))
    let voice = session.voice(bookkeeper)
    session.show(test.json) {
      var table = TextTable([
        .text(voice.say(CommonWords.day)), .number(voice.say(CommonWords.amount)),
        .text(voice.say(CommonWords.description)), .text(voice.say(CommonWords.account)),
      ])
      for known in test.rows {
        let amount = (try? known.amount()).map { voice.amount($0) } ?? ""
        table.add([
          TextTable.Cell.said(voice.day(known.row.day, .table)), TextTable.Cell.said(amount),
          TextTable.Cell(known.row.description),
          TextTable.Cell(voice.shortName(of: known.account)),
        ])
      }
      return [voice.say(RuleWords.matches(test.count))]
        + (test.rows.isEmpty ? [] : table.lines(voice))
    }
  }
}

struct RuleRemoveCommand: MasarCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", help: RuleHelp.remove)

  @Argument(help: .said(RuleHelp.name, "NAME"))
  var name: String

  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    let bookkeeper = try session.bookkeeper()
    let report = try bookkeeper.removeRule(named: name)
    let voice = session.voice(bookkeeper)
    session.show(report.json) { voice.wrapped(RuleWords.removed(name, entries: report.rebooked)) }
  }
}

extension RuleTest {
  fileprivate var json: JSON {
    .object([
      "count": .number(Int64(count)),
      "rows": .array(
        rows.map {
          .object([
            "account": .string($0.account.description), "day": .string($0.row.day.description),
            "amount": .string($0.row.amount.description),
            "currency": .string($0.currency.code), "description": .string($0.row.description),
          ])
        }),
    ])
  }
}
