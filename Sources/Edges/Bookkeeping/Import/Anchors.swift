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

  /// What the posted rows of one account and currency say together.
  private struct Rows {
    /// The days of all of them, known rows included.
    var days: ClosedRange<Day>
    /// What they come to; stays behind where it would need more than 128 bits.
    var sum = Quantity.zero
    var isSummed = true
    /// The first and the last, in the file's order, that state a balance.
    var first: Row?
    var last: Row?

    init(_ day: Day) { days = day...day }

    mutating func add(_ row: Row) {
      days = days.including(row.day)
      if let more = sum.adding(row.amount) { sum = more } else { isSummed = false }
      guard row.balance != nil else { return }
      if first == nil { first = row }
      last = row
    }
  }

  private var places: [Place: Rows] = [:]
  private var stated: [Anchor] = []
  /// Rows that are no movement but the balance an account begins with.
  private var openings: [(place: Place, row: Row)] = []

  /// Looks at a row in the file's order.
  mutating func observe(_ row: Row, _ account: AccountName) {
    guard let currency = row.currency, row.standing == .posted else { return }
    if row.kind == .opening {
      openings.append((Place(account: account, currency: currency), row))
      return
    }
    places[Place(account: account, currency: currency), default: Rows(row.day)].add(row)
  }

  /// The file's own words win over what its running balances imply; `isWhole`: no row of it was
  /// rejected.
  mutating func finish(_ reading: Reading, isWhole: Bool) {
    for (place, rows) in places {
      // Newest first or oldest first: equal days at both ends tell neither.
      guard let first = rows.first, let last = rows.last, first.day != last.day else { continue }
      let (oldest, newest) = first.day < last.day ? (first, last) : (last, first)
      if let before = oldest.balance?.subtracting(oldest.amount) {
        add(.opening, place, oldest.day, before)
      }
      if let after = newest.balance { add(.closing, place, newest.day, after) }
    }
    for opening in openings { add(.opening, opening.place, opening.row.day, opening.row.amount) }
    // What a file states once is of its one account.
    guard let account = places.keys.first?.account,
      places.keys.allSatisfy({ $0.account == account })
    else { return }
    state(.opening, reading.openingBalance, account)
    state(.closing, reading.closingBalance, account)
    if isWhole, let closing = reading.closingBalance { open(before: closing, account) }
  }

  private mutating func state(
    _ kind: Anchor.Kind, _ balance: Reading.Stated?, _ account: AccountName
  ) {
    guard let balance, let (place, rows) = rows(of: balance, account) else { return }
    add(
      kind, place, balance.day ?? (kind == .opening ? rows.days.lowerBound : rows.days.upperBound),
      balance.amount)
  }

  /// A statement that says what was there in the end, and all that happened, says what was there
  /// before.
  private mutating func open(before closing: Reading.Stated, _ account: AccountName) {
    guard let (place, rows) = rows(of: closing, account), rows.isSummed,
      !stated.contains(where: { $0.kind == .opening && $0.isOf(place.account, place.currency) }),
      closing.day.map({ $0 >= rows.days.upperBound }) ?? true,
      let before = closing.amount.subtracting(rows.sum)
    else { return }
    add(.opening, place, rows.days.lowerBound, before)
  }

  private func rows(of balance: Reading.Stated, _ account: AccountName) -> (Place, Rows)? {
    let only = places.count == 1 ? places.keys.first?.currency : nil
    guard let currency = balance.currency ?? only else { return nil }
    let place = Place(account: account, currency: currency)
    return places[place].map { (place, $0) }
  }

  private mutating func add(_ kind: Anchor.Kind, _ place: Place, _ day: Day, _ balance: Quantity) {
    guard let amount = try? Amount(balance, place.currency) else { return }
    stated.removeAll { $0.kind == kind && $0.isOf(place.account, place.currency) }
    stated.append(Anchor(kind, place.account, day, amount))
  }

  /// Whether they state a balance that the book doesn't know yet.
  func areNews(to reader: Reader) throws -> Bool {
    try stated.contains { try reader.fact($0.kind.rawValue, $0.name) == nil }
  }

  /// Keeps them as stated by `file`. A balance that another file states too is noted as both files',
  /// so that the import which brought it first can't be undone before this one.
  func keep(_ writer: Writer, file: FileID) throws {
    for anchor in stated {
      let known = try writer.reader().fact(anchor.kind.rawValue, anchor.name)
      var body = StoredAnchor(units: anchor.amount.minorUnits, file: file.number)
      if let known, let told = FactCoding.decode(StoredAnchor.self, known.body) {
        body = told
        guard told.file != file.number else { continue }
        body.also = (told.also ?? []) + [file.number]
      }
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

  func isOf(_ account: AccountName, _ currency: Currency) -> Bool {
    self.account == account && amount.currency == currency
  }

  /// `2026-01-31 USD 2 12050 assets:Bank`: the amount too, since two statements may begin on one
  /// day and only one of them with its first row.
  var name: String {
    "\(day) \(amount.currency.code) \(amount.currency.minorDigits) \(amount.minorUnits) \(account)"
  }

  init?(_ kind: Kind, _ fact: Fact) {
    let parts = fact.name.split(separator: " ", maxSplits: 4).map(String.init)
    guard parts.count == 5, let day = Day(iso: parts[0]), let digits = Int(parts[2]),
      let currency = Currency(code: parts[1], minorDigits: digits),
      let account = AccountName(parts[4]),
      let stored = FactCoding.decode(StoredAnchor.self, fact.body)
    else { return nil }
    self.init(kind, account, day, Amount(minorUnits: stored.units, currency))
  }
}

struct StoredAnchor: Codable {
  var units: Int64
  /// The file that stated it first.
  var file: Int64
  /// The others that do.
  var also: [Int64]?

  var files: Set<FileID> { Set(([file] + (also ?? [])).map { FileID($0) }) }
}

extension Reader {
  func anchors(_ kind: Anchor.Kind) throws -> [Anchor] {
    try facts(kind.rawValue).compactMap { Anchor(kind, $0) }
  }
}
