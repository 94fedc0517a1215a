import Foundation
import Ledger
import Money
import Statements
import Store

/// What statements themselves say an account held: before their first row, and after their last.
/// The books are checked against these, and what an account held before its first statement
/// comes from the earliest.
struct Anchors {
  private struct Place: Hashable {
    let account: AccountName
    let currency: Currency
  }

  private struct Edge {
    var first: Row
    var last: Row
  }

  private var edges: [Place: Edge] = [:]
  private var stated: [Anchor] = []

  /// Looks at a row in the file's order.
  mutating func observe(_ row: Row, _ account: AccountName) {
    guard row.balance != nil, let currency = row.currency, row.standing == .posted else { return }
    let place = Place(account: account, currency: currency)
    if edges[place] == nil { edges[place] = Edge(first: row, last: row) }
    edges[place]?.last = row
  }

  /// The file's own words win over what its running balances imply.
  mutating func finish(_ reading: Reading, _ account: AccountName?, _ days: ClosedRange<Day>?) {
    for (place, edge) in edges {
      // Newest first or oldest first: equal days at both ends tell neither.
      guard edge.first.day != edge.last.day else { continue }
      let (oldest, newest) =
        edge.first.day < edge.last.day ? (edge.first, edge.last) : (edge.last, edge.first)
      if let before = oldest.balance?.subtracting(oldest.amount),
        let amount = try? Amount(before, place.currency)
      {
        stated.append(Anchor(.opening, place.account, oldest.day, amount))
      }
      if let after = newest.balance, let amount = try? Amount(after, place.currency) {
        stated.append(Anchor(.closing, place.account, newest.day, amount))
      }
    }
    guard let account, let days else { return }
    func add(_ kind: Anchor.Kind, _ balance: Reading.Stated?, _ day: Day) {
      guard let balance, let currency = balance.currency ?? edges.keys.first?.currency,
        let amount = try? Amount(balance.amount, currency)
      else { return }
      stated.removeAll {
        $0.kind == kind && $0.account == account && $0.amount.currency == currency
      }
      stated.append(Anchor(kind, account, balance.day ?? day, amount))
    }
    add(.opening, reading.openingBalance, days.lowerBound)
    add(.closing, reading.closingBalance, days.upperBound)
  }

  func keep(_ writer: Writer, file: FileID) throws {
    for anchor in stated where try writer.reader().fact(anchor.kind.rawValue, anchor.name) == nil {
      let body = StoredAnchor(units: anchor.amount.minorUnits, file: file.number)
      try writer.set(anchor.kind.rawValue, anchor.name, FactCoding.encode(body))
    }
  }
}

/// A balance that a statement states: at the beginning of its first day, or the end of its last.
struct Anchor: Hashable {
  enum Kind: String {
    case opening, closing
    /// What a person says.
    case asserted
  }

  let kind: Kind
  let account: AccountName
  let day: Day
  let amount: Amount

  init(_ kind: Kind, _ account: AccountName, _ day: Day, _ amount: Amount) {
    self.kind = kind
    self.account = account
    self.day = day
    self.amount = amount
  }

  /// `2026-01-31 USD 2 assets:Bank`.
  var name: String {
    "\(day) \(amount.currency.code) \(amount.currency.minorDigits) \(account)"
  }

  init?(_ kind: Kind, _ fact: Fact) {
    let parts = fact.name.split(separator: " ", maxSplits: 3).map(String.init)
    guard parts.count == 4, let day = Day(iso: parts[0]), let digits = Int(parts[2]),
      let currency = Currency(code: parts[1], minorDigits: digits),
      let account = AccountName(parts[3]),
      let stored = FactCoding.decode(StoredAnchor.self, fact.body)
    else { return nil }
    self.init(kind, account, day, Amount(minorUnits: stored.units, currency))
  }
}

struct StoredAnchor: Codable {
  var units: Int64
  /// The file that states it.
  var file: Int64
}

extension Reader {
  func anchors(_ kind: Anchor.Kind) throws -> [Anchor] {
    try facts(kind.rawValue).compactMap { Anchor(kind, $0) }
  }
}
