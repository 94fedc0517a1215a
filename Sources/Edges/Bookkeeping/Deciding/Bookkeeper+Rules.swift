public import Intake
public import Ledger
public import Money
import Statements
import Store

/// A decision that can't be taken as it was given.
public enum DecisionRefusal: Error, Hashable, Sendable {
  case ruleExists(name: String)
  case noSuchRule(name: String)
  /// A rule without a single condition would take every row.
  case ruleWithoutCondition
  case noSuchEntry(Int64)
  case noSuchAccount(String)
  case noSuchCurrency(String)
  /// Books are closed up to a day that has been.
  case notYetOver(Day)
  /// The entry moved money through this very account: on both sides it would be no entry at all.
  case ownAccount(AccountName)
}

extension Bookkeeper {
  /// The person's rules, in the order in which they are asked.
  public func rules() throws -> [Rule] {
    try book.read { try $0.rules($0.userCurrencies()) }
  }

  /// Adds a rule and books anew what it speaks of. Gives the change and how many events moved.
  public func add(_ rule: Rule) throws -> RuleReport {
    guard rule.hasCondition else { throw DecisionRefusal.ruleWithoutCondition }
    return try deciding(.rule, rule.name) { writer in
      let rules = try writer.reader().facts(FactKind.rule)
      guard !rules.contains(where: { $0.name == rule.name }) else {
        throw DecisionRefusal.ruleExists(name: rule.name)
      }
      let last = rules.compactMap { FactCoding.decode(StoredRule.self, $0.body)?.order }.max() ?? 0
      _ = try writer.set(
        FactKind.rule, rule.name, FactCoding.encode(StoredRule(rule, order: last + 1)))
    }
  }

  /// Takes a rule away and books anew what it spoke of.
  public func removeRule(named name: String) throws -> RuleReport {
    try deciding(.rule, "− \(name)") { writer in
      guard try writer.reader().fact(FactKind.rule, name) != nil else {
        throw DecisionRefusal.noSuchRule(name: name)
      }
      _ = try writer.remove(FactKind.rule, name)
    }
  }

  /// The rows that a rule speaks of, without adding it: newest first, at most `limit`.
  public func test(_ rule: Rule, limit: Int) throws -> RuleTest {
    try book.read { reader in
      let accounts = try reader.accounts()
      let matcher = RuleMatcher(rule)
      var found: [KnownRow] = []
      var count = 0
      try reader.rows { stored in
        guard !stored.isDeleted else { return }
        let known = stored.known(accounts)
        if matcher.matches(known) {
          count += 1
          found.append(known)
        }
      }
      found.sort { ($1.row.day, $1.key) < ($0.row.day, $0.key) }
      return RuleTest(count: count, rows: Array(found.prefix(limit)))
    }
  }

  /// Files an entry where the person says, and remembers it by the row's identity. Offers the rule
  /// that this and earlier corrections suggest.
  public func assign(entry: Int64, to account: AccountName) throws -> RuleReport {
    var key: RowKey?
    var report = try deciding(.correction, "\(entry) → \(account)") { writer in
      let reader = try writer.reader()
      guard let main = try reader.entry(bookedFrom: RowID(entry)),
        let stored = try reader.row(main), !stored.isDeleted
      else { throw DecisionRefusal.noSuchEntry(entry) }
      guard try reader.accounts()[stored.row.account] != account else {
        throw DecisionRefusal.ownAccount(account)
      }
      _ = try writer.set(
        FactKind.correction, stored.row.key.description,
        FactCoding.encode(StoredCorrection(to: account.description)))
      key = stored.row.key
    }
    report.offers = try ruleOffers().filter { $0.basis.contains { $0.key == key } }
    return report
  }

  /// Deletes an entry's rows. They are remembered: the same rows in a later file stay deleted until
  /// the person asks for them.
  public func delete(entry: Int64, why: String) throws -> RuleReport {
    try deciding(.correction, why.isEmpty ? "− \(entry)" : why) { writer in
      let reader = try writer.reader()
      guard let main = try reader.entry(bookedFrom: RowID(entry)) else {
        throw DecisionRefusal.noSuchEntry(entry)
      }
      let rows = try reader.rows(ofEntry: main)
      for row in rows where try reader.pair(of: row.id) != nil { try writer.kill(pairOf: row.id) }
      try writer.kill(entry: main)
      for row in rows { try writer.tombstone(row: row.id) }
    }
  }

  /// A decision, and the books brought in step with it.
  private func deciding(_ kind: ChangeKind, _ why: String, _ decide: (Writer) throws -> Void)
    throws -> RuleReport
  {
    let written = try book.write(note(kind, why)) { writer in
      let before = try Filer(writer.reader(), currencies: writer.reader().userCurrencies())
      try decide(writer)
      let reader = try writer.reader()
      let after = try Filer(reader, currencies: reader.userCurrencies())
      return try Settling(writer, after).settleDecisions(before: before)
    }
    return RuleReport(change: written.change?.number, rebooked: written.value)
  }
}

public struct RuleReport: Hashable, Sendable {
  public let change: Int64?
  /// How many entries were booked anew.
  public let rebooked: Int
  /// The rules that a correction suggests, together with others like it.
  public internal(set) var offers: [RuleOffer] = []
}

public struct RuleTest: Sendable {
  public let count: Int
  public let rows: [KnownRow]
}

extension Rule {
  public var hasCondition: Bool {
    // Signs alone fold to spaces, which every text has.
    func says(_ text: String?) -> Bool { text.map { !Folded($0).isBlank } ?? false }
    return says(contains) || says(counterparty) || atLeast != nil || atMost != nil
      || currency != nil
      || direction != nil || from != nil
  }
}

extension RuleReport {
  public var json: JSON {
    .object([
      "change": change.map { .number($0) }, "rebooked": .number(Int64(rebooked)),
      "offers": offers.isEmpty ? nil : .array(offers.map(\.json)),
    ])
  }
}

extension Rule {
  public var json: JSON {
    var to: JSON?
    var shares: JSON?
    if case .file(let account, let splits) = effect {
      to = .string(account.description)
      if !splits.isEmpty {
        shares = .array(
          splits.map {
            .object([
              "account": .string($0.account.description),
              "percent": .string($0.percent.description),
            ])
          })
      }
    }
    return .object([
      "name": .string(name), "contains": contains.map { .string($0) },
      "counterparty": counterparty.map { .string($0) },
      "atLeast": atLeast.map { .string($0.description) },
      "atMost": atMost.map { .string($0.description) },
      "currency": currency.map { .string($0.code) },
      "direction": direction.map { .string($0.rawValue) },
      "from": from.map { .string($0.description) },
      "ignore": effect == .ignore ? true : nil, "to": to, "splits": shares,
    ])
  }
}
