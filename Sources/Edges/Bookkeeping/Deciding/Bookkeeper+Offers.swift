public import Intake
import Ledger
import Money
import Statements
import Store

extension Bookkeeper {
  /// The rules that the person's corrections suggest. Nothing is written, and none is applied.
  public func ruleOffers() throws -> [RuleOffer] {
    try book.read { try $0.ruleOffers() }
  }
}

extension Reader {
  func ruleOffers() throws -> [RuleOffer] {
    let filer = try Filer(self, currencies: userCurrencies())
    let rules = try rules(userCurrencies())
    let byRule = Booker(rules: rules, corrections: [:])
    let accounts = try accounts()
    var corrected: [(row: KnownRow, account: AccountName)] = []
    for (key, account) in filer.booker.corrections {
      guard let stored = try row(key: key), !stored.isDeleted else { continue }
      let known = stored.known(accounts)
      // Where a rule says the same already, there is nothing to learn.
      if byRule.decision(of: known) != .file(account) { corrected.append((known, account)) }
    }
    var learning = RuleLearning(corrected, taken: rules.map(\.name))
    // Few corrections, or none alike: the book needn't be looked through.
    guard !learning.isEmpty else { return [] }
    let paired = Set(try pairs().flatMap { [$0.out, $0.in] })
    try entries { entry, stored in
      let known = stored.known(accounts)
      let role: TransferRole = paired.contains(entry.id) ? .inTransit : .none
      learning.see(known, filer.booker.filing(of: known, role))
    }
    return learning.offers
  }
}

extension RuleOffer {
  /// The words after `masar` that take the offer.
  public var arguments: [String] {
    var words = ["rule", "add", rule.name]
    if let contains = rule.contains { words += ["--contains", contains] }
    if let counterparty = rule.counterparty { words += ["--counterparty", counterparty] }
    if let currency = rule.currency { words += ["--currency", currency.code] }
    if let direction = rule.direction {
      words.append(direction == .moneyIn ? "--money-in" : "--money-out")
    }
    return words + ["--to", target.description]
  }

  /// The command that takes the offer, as a shell reads it.
  public var command: String {
    (["masar"] + arguments).map(RuleOffer.quoted).joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789-_:./=".unicodeScalars.contains($0)
    }
    return isPlain && !word.isEmpty
      ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }

  public var json: JSON {
    func counted(_ counts: [AccountName: Int]) -> JSON {
      .array(
        counts.sorted { $0.key < $1.key }.map {
          .object(["account": .string($0.key.description), "count": .number(Int64($0.value))])
        })
    }
    return .object([
      "rule": rule.json, "command": .string(command),
      "basis": .array(
        basis.map {
          .object([
            "entry": .number($0.id.number), "day": .string($0.row.day.description),
            "amount": .string($0.row.amount.description), "currency": .string($0.currency.code),
            "description": .string($0.row.description),
            "counterparty": $0.row.counterparty.map { .string($0) },
          ])
        }),
      "catches": .number(Int64(catches)), "moves": counted(moves), "conflicts": counted(conflicts),
    ])
  }
}
