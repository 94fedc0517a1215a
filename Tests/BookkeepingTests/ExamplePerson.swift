import Bookkeeping
import Foundation
import Intake
import Ledger
import Money
import Statements
import Support
import Testing

extension ExamplePerson {
  static let folder = Shared.root.appending(path: "Examples/noura")

  /// Whose each statement is, as truth.json calls it.
  static let names: [String: AccountName] = [
    "bank-egp": AccountName(.assets, "بنك مصر", "7302"),
    "bank-usd": AccountName(.assets, "بنك مصر", "9915"),
    "souqna": AccountName(.assets, "Souqna"), "adsense": AccountName(.assets, "AdSense"),
    "upwork": AccountName(.assets, "Upwork"), "payoneer": AccountName(.assets, "Payoneer"),
    "paypal": AccountName(.assets, "PayPal"), "gumroad": AccountName(.assets, "Gumroad"),
  ]

  static func rates(_ name: String) throws -> StatementFile {
    try #require(rates().first { $0.name == name })
  }

  static func truth() throws -> Truth {
    try JSONDecoder().decode(
      Truth.self, from: Data(contentsOf: folder.appending(path: "truth.json")))
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
