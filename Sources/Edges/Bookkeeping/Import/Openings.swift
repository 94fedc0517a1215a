import Intake
import Ledger
import Money
import Statements
import Store

/// What each account held before its first statement, booked against `equity:Opening`.
///
/// It is worked out from the earliest balance that any statement states, so that an earlier
/// statement, when it comes, moves it to where it belongs. The row has the account's own identity:
/// there is one for each account and currency.
struct Openings {
  let writer: Writer

  func settle() throws {
    let reader = try writer.reader()
    var earliest: [String: [(anchor: Anchor, file: Int64)]] = [:]
    for fact in try reader.facts(Anchor.Kind.opening.rawValue) {
      guard let anchor = Anchor(.opening, fact),
        let stored = FactCoding.decode(StoredAnchor.self, fact.body)
      else { continue }
      let place =
        "\(anchor.account) \(anchor.amount.currency) \(anchor.amount.currency.minorDigits)"
      let known = earliest[place]?.first?.anchor.day
      if known == nil || anchor.day < known! { earliest[place] = [] }
      if known == nil || anchor.day <= known! { earliest[place]?.append((anchor, stored.file)) }
    }
    for (_, found) in earliest.sorted(by: { $0.key < $1.key }) {
      let chosen = try mostMet(found)
      try settle(chosen.anchor, FileID(chosen.file))
    }
  }

  /// Of statements that begin on one day, the one whose beginning meets most of what statements say
  /// at their ends: the others begin in the middle of the day.
  private func mostMet(_ found: [(anchor: Anchor, file: Int64)]) throws
    -> (anchor: Anchor, file: Int64)
  {
    let sorted = found.sorted { $0.anchor.name < $1.anchor.name }
    guard sorted.count > 1 else { return sorted[0] }
    let reader = try writer.reader()
    let account = try writer.account(sorted[0].anchor.account)
    let currency = sorted[0].anchor.amount.currency
    let opening = try reader.row(key: Openings.key(sorted[0].anchor))
    var missing: [Int128: Int] = [:]
    for closing in try reader.anchors(.closing)
    where closing.account == sorted[0].anchor.account && closing.amount.currency == currency {
      var held = try reader.balances(on: closing.day)[account]?[currency] ?? 0
      if let opening, opening.row.day <= closing.day {
        held -= Int128(opening.row.amount.minorUnits)
      }
      missing[Int128(closing.amount.minorUnits) - held, default: 0] += 1
    }
    func met(_ anchor: Anchor) -> Int { missing[Int128(anchor.amount.minorUnits)] ?? 0 }
    return sorted.max { met($0.anchor) < met($1.anchor) }!
  }

  private static func row(_ anchor: Anchor) -> Row {
    let currency = anchor.amount.currency
    var row = Row(
      line: 0, day: anchor.day, amount: anchor.amount.quantity, currency: currency,
      kind: .adjustment, description: OpeningRow.description)
    row.id = "masar:opening:\(currency.code):\(currency.minorDigits)"
    return row
  }

  /// One for each account and currency, whatever the amount and its sign.
  private static func key(_ anchor: Anchor) -> RowKey {
    var row = row(anchor)
    row.amount = .zero
    return RowKey(row, in: anchor.account, occurrence: 1)
  }

  private func settle(_ anchor: Anchor, _ file: FileID) throws {
    let reader = try writer.reader()
    let currency = anchor.amount.currency
    let account = try writer.account(anchor.account)
    var row = Openings.row(anchor)
    let key = Openings.key(anchor)
    let present = try reader.row(key: key)

    // Rows before the statement that states the balance are part of it.
    var before: Int128 = 0
    var first = anchor.day
    let always = Day(number: .min / 2)
    try reader.postings(of: account, in: always...anchor.day.adding(days: -1)) { line in
      guard line.entry != present?.id, line.amount.currency == currency else { return }
      before += Int128(line.amount.minorUnits)
      first = min(first, line.day)
    }
    guard let opening = Int64(exactly: Int128(anchor.amount.minorUnits) - before) else { return }
    let amount = Amount(minorUnits: opening, currency)
    if let present {
      if present.isDeleted || (present.row.amount == amount && present.row.day == first) { return }
      if try reader.entry(present.id) != nil { try writer.kill(entry: present.id) }
      try writer.kill(row: present.id)
    }
    guard opening != 0 else { return }
    row.day = first
    row.amount = amount.quantity
    let inserted = try writer.insert(try BookRow(row, key: key, file: file, account: account))
    try writer.post(
      inserted.row, on: first,
      [
        Leg(account, amount, row: inserted.row),
        Leg(try writer.account(.opening), try amount.negated()),
      ])
  }
}
