public import Ledger
public import Money
import Statements
import Store

/// An account held against what a person's statement says of it.
public struct ReconcileReport: Sendable {
  public let account: AccountName
  public let currency: Currency
  public let reconciliation: Reconciliation
  /// The books are closed up to this day, after what was asked.
  public internal(set) var closedUntil: Day?
  /// The change that closed them.
  public internal(set) var change: Int64?

  public func amount(_ units: Int64) -> Amount { Amount(minorUnits: units, currency) }

  public func quantity(_ units: Int128) -> Quantity {
    Quantity(coefficient: units, scale: currency.minorDigits)
  }
}

extension Bookkeeper {
  /// Compares an account with what it held at the end of a day, and says what could be why where
  /// they differ. With `closes`, and where they agree, the balance is noted and the books are closed
  /// up to that day, in one change; otherwise nothing is written.
  public func reconcile(
    _ account: AccountName, holds amount: Amount, on day: Day, closes: Bool = false
  ) throws -> ReconcileReport {
    guard closes else {
      return try book.read { try $0.reconciled(account, amount, day) }
    }
    try refuseToCome(day)
    let written = try book.write(note(.setting, "\(account) = \(amount) \(day)")) { writer in
      var report = try writer.reader().reconciled(account, amount, day)
      guard report.reconciliation.agrees else { return report }
      let anchor = Anchor(.asserted, account, day, amount)
      let body = StoredAnchor(units: amount.minorUnits, file: 0)
      try writer.set(anchor.kind.rawValue, anchor.name, FactCoding.encode(body))
      // What is closed further stays closed.
      if report.closedUntil.map({ $0 < day }) ?? true {
        try writer.set(Writer.closing.kind, Writer.closing.name, "\"\(day)\"")
        report.closedUntil = day
      }
      return report
    }
    var report = written.value
    report.change = written.change?.number
    return report
  }

  /// The one currency of an account; `nil` where it has none or several.
  public func onlyCurrency(of account: AccountName) throws -> Currency? {
    try book.read { reader in
      guard let id = try reader.account(named: account) else {
        throw DecisionRefusal.noSuchAccount(account.description)
      }
      var found: Set<Currency> = []
      try reader.monthSums { if $0.account == id { found.insert($0.currency) } }
      return found.count == 1 ? found.first : nil
    }
  }
}

extension Reader {
  fileprivate func reconciled(_ account: AccountName, _ amount: Amount, _ day: Day) throws
    -> ReconcileReport
  {
    guard let id = try self.account(named: account) else {
      throw DecisionRefusal.noSuchAccount(account.description)
    }
    let currency = amount.currency
    var booked: Set<RowID> = []
    var lines: [Reconciliation.Line] = []
    for line in try register(of: id, after: nil, limit: .max)
    where line.posting.amount.currency == currency {
      booked.insert(line.row)
      lines.append(
        Reconciliation.Line(
          id: line.row.number, day: line.posting.day, units: line.posting.amount.minorUnits,
          text: line.description))
    }
    var unbooked: [Reconciliation.Line] = []
    var balances = RunningBalances()
    try rows { stored in
      let row = stored.row
      guard row.account == id, row.amount.currency == currency else { return }
      if booked.contains(stored.id), !stored.isDeleted {
        balances.add(row.day, row.amount.minorUnits, row.balance)
      } else {
        unbooked.append(
          Reconciliation.Line(
            id: stored.id.number, day: row.day, units: row.amount.minorUnits,
            text: row.row.description))
      }
    }
    let reconciliation = Reconciliation(
      Reconciliation.Stated(day: day, units: amount.minorUnits), lines: lines, unbooked: unbooked,
      stated: balances.stated + (try stated(account, currency)))
    return ReconcileReport(
      account: account, currency: currency, reconciliation: reconciliation,
      closedUntil: try closedUntil())
  }

  /// What statements state as their own, and what the person noted.
  private func stated(_ account: AccountName, _ currency: Currency) throws
    -> [Reconciliation.Stated]
  {
    func found(_ kind: Anchor.Kind, daysLater: Int = 0) throws -> [Reconciliation.Stated] {
      try anchors(kind).filter { $0.isOf(account, currency) }.map {
        Reconciliation.Stated(
          day: $0.day.adding(days: daysLater), units: $0.amount.minorUnits)
      }
    }
    // What was there before the first row is what was there at the end of the day before.
    return try found(.closing) + found(.asserted) + found(.opening, daysLater: -1)
  }

  func closedUntil() throws -> Day? {
    try fact(Writer.closing.kind, Writer.closing.name).flatMap {
      Day(iso: $0.body.filter { $0 != "\"" })
    }
  }
}

/// The balances that rows state after them: which of a day's is its last?
///
/// The rows of a day may stand in either order. Each one's balance is another's beginning, but for
/// the last one's.
private struct RunningBalances {
  private var days: [Day: [(before: Int64, after: Int64)]] = [:]
  /// Days on which a row states no balance say nothing sure.
  private var silent: Set<Day> = []

  mutating func add(_ day: Day, _ units: Int64, _ balance: Int64?) {
    guard let balance, case let (before, overflow) = balance.subtractingReportingOverflow(units),
      !overflow
    else {
      silent.insert(day)
      return
    }
    days[day, default: []].append((before, balance))
  }

  var stated: [Reconciliation.Stated] {
    days.compactMap { day, rows in
      guard !silent.contains(day) else { return nil }
      var ends = rows.map(\.after)
      for row in rows {
        if let at = ends.firstIndex(of: row.before) { ends.remove(at: at) }
      }
      return ends.count == 1 ? Reconciliation.Stated(day: day, units: ends[0]) : nil
    }
  }
}

extension ReconcileReport {
  public var json: JSON {
    let found = reconciliation
    return .object([
      "account": .string(account.description), "day": .string(found.at.day.description),
      "stated": amount(found.at.units).json,
      "books": .object([
        "amount": .string(quantity(found.books).description), "currency": .string(currency.code),
      ]),
      "difference": .object([
        "amount": .string(quantity(found.difference).description),
        "currency": .string(currency.code),
      ]),
      "agrees": .bool(found.agrees),
      "agreesOn": found.agreesOn.map { .string($0.description) },
      "differsOn": found.differsOn.map { .string($0.description) },
      "suspects": .array(found.suspects.map(json)),
      "closedUntil": closedUntil.map { .string($0.description) },
      "change": change.map { .number($0) },
    ])
  }

  private func json(_ suspect: Suspect) -> JSON {
    var meant: Int64?
    var twin: Int64?
    switch suspect {
    case .transposed(_, let value), .shifted(_, let value): meant = value
    case .sign(let line): meant = -line.units
    case .doubled(_, let other): twin = other.id
    case .unbooked, .extra, .several: break
    }
    return .object([
      "what": .string(suspect.code),
      "rows": .array(
        suspect.lines.map { line in
          .object([
            "entry": .number(line.id), "day": .string(line.day.description),
            "amount": .string(amount(line.units).decimalString),
            "currency": .string(currency.code), "description": .string(line.text),
          ])
        }),
      "meant": meant.map { .string(amount($0).decimalString) }, "twin": twin.map { .number($0) },
    ])
  }
}

extension Suspect {
  public var code: String {
    switch self {
    case .unbooked: "notBooked"
    case .doubled: "doubled"
    case .extra: "extra"
    case .sign: "sign"
    case .transposed: "transposed"
    case .shifted: "shifted"
    case .several: "several"
    }
  }
}
