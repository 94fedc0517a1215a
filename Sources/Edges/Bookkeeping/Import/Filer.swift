import Intake
import Ledger
import Money
import Statements
import Store

/// All that decides where rows belong, loaded once: rules, corrections, the names of accounts.
struct Filer {
  let booker: Booker
  var mentions: Mentions

  init(_ reader: Reader, currencies: [String: Currency]) throws {
    let rules = try reader.rules(currencies)
    var corrections: [RowKey: AccountName] = [:]
    for fact in try reader.facts(FactKind.correction) {
      if let key = RowKey(fact.name),
        let correction = FactCoding.decode(StoredCorrection.self, fact.body),
        let account = AccountName(correction.to)
      {
        corrections[key] = account
      }
    }
    booker = Booker(rules: rules, corrections: corrections)
    mentions = Mentions(accounts: try reader.accounts().values)
  }

  /// The row as a side of a transfer, unless the person has said that it is something else.
  func leg(_ known: KnownRow) -> TransferLeg? {
    switch booker.decision(of: known) {
    case nil: TransferLeg(known, mentions)
    case .file(.inTransit): TransferLeg(known, mentions, isDeclared: true)
    default: nil
    }
  }

  func mayTransfer(_ known: KnownRow) -> Bool { leg(known) != nil }

  /// Looks through the rows before `end` again: after an account came that they may speak of.
  func markCandidates(before end: RowID, _ reader: Reader, _ writer: Writer) throws {
    let accounts = try reader.accounts()
    var found: [RowID] = []
    try reader.rows(before: end) { stored in
      if !stored.isDeleted, mayTransfer(stored.known(accounts)) { found.append(stored.id) }
    }
    for row in found { try writer.mark(mayTransfer: row) }
  }
}

struct StoredCorrection: Codable {
  var to: String
}

extension Reader {
  /// The person's rules, first made first.
  func rules(_ currencies: [String: Currency]) throws -> [Rule] {
    try facts(FactKind.rule)
      .compactMap { fact in
        FactCoding.decode(StoredRule.self, fact.body).map { (fact.name, $0) }
      }
      .sorted { ($0.1.order, $0.0) < ($1.1.order, $1.0) }
      .map { name, stored in stored.rule(named: name, currencies) }
  }

  /// Currencies that the person defined, by code.
  func userCurrencies() throws -> [String: Currency] {
    var currencies: [String: Currency] = [:]
    for fact in try facts(FactKind.currency) {
      if let stored = FactCoding.decode(StoredCurrency.self, fact.body),
        let currency = Currency(code: fact.name, minorDigits: stored.minorDigits)
      {
        currencies[currency.code] = currency
      }
    }
    return currencies
  }
}

struct StoredCurrency: Codable {
  var minorDigits: Int
}

extension StoredRow {
  func known(_ accounts: [AccountID: AccountName]) -> KnownRow {
    guard let account = accounts[row.account] else {
      preconditionFailure("a row's account is in the book")
    }
    return KnownRow(id: id, key: row.key, account: account, row: row.row)
  }
}
