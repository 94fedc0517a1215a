import Bookkeeping
import Foundation
import Intake
import Ledger
import Money
import Statements
import Support

/// Noura's statements, in the order of import, and the rules she adds: what `Scripts/run-example`
/// does, read from the same lists.
enum ExamplePerson {
  static let folder = Shared.root.appending(path: "Examples/noura")

  struct Statement: Sendable {
    var file: StatementFile
    var account: AccountName
    var options: ReadingOptions
  }

  static func statements() throws -> [Statement] {
    try table("imports.tsv").map { path, rest in
      let account = rest[0]
      var options = ReadingOptions()
      try flags(rest.count > 1 ? rest[1] : "") { flag, value in
        switch flag {
        case "--currency": options.currency = Currency.iso(value)
        case "--date-order": options.dateOrder = DateOrder(rawValue: value)
        case "--decimal": options.decimal = DecimalMark(rawValue: value)
        default: throw UnknownFlag(flag)
        }
      }
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: path)))
      return Statement(
        file: StatementFile(name: path, bytes: bytes),
        account: accounts[account]!, options: options)
    }
  }

  /// Whose each statement is, as `Scripts/run-example` names them.
  static let accounts: [String: AccountName] = [
    "bank-egp": AccountName(.assets, "بنك مصر", "7302"),
    "bank-usd": AccountName(.assets, "بنك مصر", "9915"),
    "souqna": AccountName(.assets, "Souqna"), "adsense": AccountName(.assets, "AdSense"),
    "upwork": AccountName(.assets, "Upwork"), "payoneer": AccountName(.assets, "Payoneer"),
    "paypal": AccountName(.assets, "PayPal"), "gumroad": AccountName(.assets, "Gumroad"),
  ]

  static func rules() throws -> [Rule] {
    try table("rules.tsv").map { name, rest in
      var rule = Rule(name: name, effect: .ignore)
      var to: AccountName?
      var splits: [Rule.Split] = []
      try flags(rest[0]) { flag, value in
        switch flag {
        case "--contains": rule.contains = value
        case "--counterparty": rule.counterparty = value
        case "--from": rule.from = AccountName(value) ?? AccountName(.assets, value)
        case "--currency": rule.currency = Currency.iso(value)
        case "--money-in": rule.direction = .moneyIn
        case "--money-out": rule.direction = .moneyOut
        case "--at-least": rule.atLeast = Quantity(typed: value)
        case "--at-most": rule.atMost = Quantity(typed: value)
        case "--to": to = AccountName(value)
        case "--split":
          let parts = value.split(separator: "=").map(String.init)
          splits.append(
            Rule.Split(account: AccountName(parts[0])!, percent: Quantity(typed: parts[1])!))
        case "--ignore": break
        default: throw UnknownFlag(flag)
        }
      }
      if let to { rule.effect = .file(to, splits: splits) }
      return rule
    }
  }

  static func rates(_ name: String) throws -> StatementFile {
    StatementFile(
      name: name, bytes: [UInt8](try Data(contentsOf: folder.appending(path: name))))
  }

  static func truth() throws -> Truth {
    try JSONDecoder().decode(
      Truth.self, from: Data(contentsOf: folder.appending(path: "truth.json")))
  }

  struct UnknownFlag: Error {
    let flag: String
    init(_ flag: String) { self.flag = flag }
  }

  /// The first cell of each line, and the others.
  private static func table(_ name: String) throws -> [(String, [String])] {
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    return text.split(separator: "\n").map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return (cells[0], Array(cells.dropFirst()))
    }
  }

  /// `--contains "two words" --money-in`, as a shell splits them.
  private static func flags(_ text: String, _ each: (String, String) throws -> Void) throws {
    var words: [String] = []
    for (at, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if at % 2 == 1 {
        words.append(String(part))
      } else {
        words += part.split(separator: " ").map(String.init)
      }
    }
    var at = 0
    while at < words.count {
      let takesValue = at + 1 < words.count && !words[at + 1].hasPrefix("--")
      try each(words[at], takesValue ? words[at + 1] : "")
      at += takesValue ? 2 : 1
    }
  }
}

extension TestBook {
  /// Imports one of the example's statements.
  @discardableResult
  func take(_ statement: ExamplePerson.Statement) throws -> ImportReport {
    var request = ImportRequest(files: [statement.file], options: statement.options)
    request.account = statement.account
    return try keeper.importFiles(request)
  }

  func take(_ statements: [ExamplePerson.Statement]) throws {
    for statement in statements { try take(statement) }
  }

  func add(_ rules: [Rule]) throws { for rule in rules { _ = try keeper.add(rule) } }
}

/// Examples/noura/truth.json.
struct Truth: Decodable {
  struct Pocket: Decodable {
    let opening: String
    let closing: String
    let rows: Int
  }
  struct Stream: Decodable {
    let gross: String
    let net: String
    let fees: String?
    let taxes: String?
    let refunds: String?
    let chargebacks: String?
    let monthsWithIncome: Int
  }
  struct Side: Decodable {
    let account: String
    let date: String
    let amount: String
    let currency: String
    let id: String?
  }
  struct Transfer: Decodable {
    let from: Side
    let to: Side?
  }
  struct File: Decodable {
    struct Rejected: Decodable {
      let line: Int
      let reason: String
    }
    let file: String
    let account: String
    let rows: Int
    let new: Int
    let known: Int
    let pending: Int
    let noEffect: Int
    let rejected: [Rejected]
    let junkLines: [Int]
    let totalsRows: Int
  }

  let accounts: [String: [String: Pocket]]
  let balancesAt: [String: [String: [String: String]]]
  let streams: [String: [String: Stream]]
  let costs: [String: [String: String]]
  let transfers: [Transfer]
  let conversions: [Transfer]
  let files: [File]
}
