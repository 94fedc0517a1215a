import Intake
import Ledger
import Money
import Statements
import Store

/// Brings the books in step with the rows: transfers are matched over all rows there are, and each
/// event whose rows, rules or transfers changed is booked anew. What is booked depends on the set
/// of rows and decisions alone, so files may come in any order.
struct Settling {
  let writer: Writer
  let filer: Filer
  private let reader: Reader
  private let accounts: [AccountID: AccountName]

  init(_ writer: Writer, _ filer: Filer) throws {
    self.writer = writer
    self.filer = filer
    self.reader = try writer.reader()
    self.accounts = try reader.accounts()
  }

  /// Books what is `touched` and whatever changed its part in a transfer. Gives the pairs that
  /// are new.
  func settle(_ touched: Set<EventName>) throws -> Int {
    let candidates = try reader.transferCandidates().map { $0.known(accounts) }
    let legs = candidates.compactMap(filer.leg)
    let before = Set(try reader.pairs())
    let seen = try reader.span(accounts)
    try settle(touched, candidates, legs, seen)
    // Events that were just booked may reach further than the books did, and may be what others
    // bring: what they change is settled once more.
    if !touched.isEmpty {
      // Asked for anew: what was just posted is on its way until then.
      let now = try writer.reader().span(accounts)
      let paired = Set(try reader.pairs().map(\.out))
      let isOpen = legs.contains {
        $0.isTransfer && $0.amount.isNegative && !paired.contains($0.id)
      }
      if now != seen || isOpen { try settle([], candidates, legs, now) }
    }
    return try reader.pairs().count { !before.contains($0) }
  }

  private func settle(
    _ touched: Set<EventName>, _ candidates: [KnownRow], _ legs: [TransferLeg], _ span: Span
  ) throws {
    let rates = try reader.rates()
    func matched(_ legs: [TransferLeg]) -> TransferMatching {
      TransferMatching(legs, coverage: span.days, currencies: span.currencies, rates: rates)
    }
    var matching = matched(legs)
    let silent = try silentLegs(legs, matching)
    if !silent.isEmpty { matching = matched(legs + silent.map(\.leg)) }

    var events = touched
    let before = try reader.pairs()
    let after = Set(matching.pairs.map { Pair(out: $0.left, in: $0.arrived) })
    let gone = Set(before).subtracting(after)
    let new = after.subtracting(before)
    for pair in gone { try writer.kill(pairOf: pair.out) }
    let byID = Dictionary(
      (candidates + silent.map(\.row)).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for pair in gone.union(new) {
      for id in [pair.out, pair.in] { if let name = try name(of: id, byID) { events.insert(name) } }
    }
    // Arrivals from an account that came into the book, or left it, change sides.
    let sides = Set(legs.lazy.filter { !$0.isTransfer && !$0.amount.isNegative }.map(\.id))
    for known in candidates where sides.contains(known.id) {
      let side = matching.roles[known.id]?.side
      if try side != booked(known), let name = try name(of: known.id, byID) { events.insert(name) }
    }
    for event in events { try rebook(event, matching.roles) }
    for pair in new { try writer.insert(pair) }
  }

  /// Rows that say nothing of where they come from, but bring exactly what left somewhere.
  private func silentLegs(_ legs: [TransferLeg], _ matching: TransferMatching) throws
    -> [(leg: TransferLeg, row: KnownRow)]
  {
    let paired = Set(matching.pairs.map(\.left))
    let known = Set(legs.map(\.id))
    var found: [RowID: (leg: TransferLeg, row: KnownRow)] = [:]
    for leg in legs where leg.isTransfer && leg.amount.isNegative && !paired.contains(leg.id) {
      let sought = try [leg.amount.negated(), leg.arrives].compactMap(\.self)
      let days =
        leg.day.adding(
          days: -TransferMatching.daysEarly)...leg.day.adding(
          days: TransferMatching.daysLate)
      for amount in sought {
        for stored in try reader.rows(of: amount, in: days) where !known.contains(stored.id) {
          let row = stored.known(accounts)
          guard filer.booker.decision(of: row) == nil, let silent = TransferLeg(silent: row) else {
            continue
          }
          found[row.id] = (silent, row)
        }
      }
    }
    return found.values.sorted { $0.leg.key < $1.leg.key }
  }

  /// The other account of the person's own that a row is booked against.
  private func booked(_ known: KnownRow) throws -> AccountName? {
    guard let main = try reader.entry(bookedFrom: known.id), let entry = try reader.entry(main)
    else { return nil }
    return entry.legs.lazy.compactMap { accounts[$0.account] }
      .first { $0.kind == .assets && $0 != known.account }
  }

  private func name(of id: RowID, _ loaded: [RowID: KnownRow]) throws -> EventName? {
    if let known = loaded[id] { return EventName(known, try writer.account(known.account)) }
    guard let stored = try reader.row(id), !stored.isDeleted else { return nil }
    let known = stored.known(accounts)
    return EventName(known, stored.row.account)
  }

  private func rebook(_ event: EventName, _ roles: [RowID: TransferRole]) throws {
    let rows: [StoredRow] =
      switch event {
      case .shared(let account, let name): try reader.rows(ofEvent: name, account: account)
      case .row(let id): try reader.row(id).map { [$0] } ?? []
      }
    let live = rows.filter { !$0.isDeleted }.map { $0.known(accounts) }
    let booked = try rows.compactMap { try reader.entry($0.id) }
    guard !live.isEmpty else {
      for entry in booked { try writer.kill(entry: entry.id) }
      return
    }
    let bookings = try filer.booker.bookings(of: live, roles: roles)
    if try same(booked, bookings) { return }
    for entry in booked { try writer.kill(entry: entry.id) }
    for booking in bookings {
      guard let main = live.first(where: { $0.id == booking.main }) else {
        preconditionFailure("an event's main row is one of its rows")
      }
      try writer.post(booking, on: main.row.day)
    }
  }

  private func same(_ entries: [StoredEntry], _ bookings: [Booker.Booking]) throws -> Bool {
    let booked = bookings.filter { !$0.postings.isEmpty }
    guard entries.count == booked.count else { return false }
    return try booked.allSatisfy { booking in
      guard let entry = entries.first(where: { $0.id == booking.main }) else { return false }
      return try entry.legs == booking.postings.map(writer.leg) && entry.ownRate == booking.rate
    }
  }
}

extension Writer {
  /// Books what the booker made of an event; nothing where it booked nothing.
  /// `own`: the account of the event's rows, where its number is at hand.
  func post(
    _ booking: Booker.Booking, on day: Day, own: (name: AccountName, id: AccountID)? = nil
  ) throws {
    guard !booking.postings.isEmpty else { return }
    let legs = try booking.postings.map { posting in
      guard let own, posting.account == own.name, posting.stream == nil else {
        return try leg(posting)
      }
      return Leg(own.id, posting.amount, row: posting.row)
    }
    try post(booking.main, on: day, legs, ownRate: booking.rate)
  }

  func leg(_ posting: Posting) throws -> Leg {
    Leg(
      try account(posting.account), posting.amount, row: posting.row,
      stream: try posting.stream.map(account))
  }
}

extension Settling {
  /// Books anew every event that rules and corrections now file otherwise than `before`. Gives how
  /// many.
  func settleDecisions(before: Filer) throws -> Int {
    var touched: Set<EventName> = []
    try writer.reader().rows { stored in
      guard !stored.isDeleted else { return }
      let known = stored.known(accounts)
      // Only rows of which the person speaks, or spoke, can have moved.
      let (now, then) = (filer.booker.decision(of: known), before.booker.decision(of: known))
      guard now != nil || then != nil else { return }
      if filer.booker.filing(of: known, .none) != before.booker.filing(of: known, .none) {
        touched.insert(EventName(known, stored.row.account))
      }
      if filer.mayTransfer(known) { try writer.mark(mayTransfer: known.id) }
    }
    _ = try settle(touched)
    return touched.count
  }
}

extension TransferRole {
  /// The account that it books a row against.
  fileprivate var side: AccountName? {
    switch self {
    case .none: nil
    case .inTransit, .arrival: .inTransit
    case .payout(let account): account
    }
  }
}

/// How far the books of each of the person's accounts reach, in days and currencies.
private struct Span: Equatable {
  var days: [AccountName: ClosedRange<Day>]
  var currencies: [AccountName: Set<Currency>] = [:]
}

extension Reader {
  fileprivate func span(_ accounts: [AccountID: AccountName]) throws -> Span {
    var span = Span(days: try coverage())
    try monthSums { sum in
      guard let account = accounts[sum.account], account.kind == .assets else { return }
      span.currencies[account, default: []].insert(sum.currency)
    }
    return span
  }
}
