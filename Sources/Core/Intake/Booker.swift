public import Ledger
public import Money
import Statements

/// Turns the rows of one economic event into postings that balance.
///
/// A pure function of the rows, the person's rules and corrections, and the transfers matched: the
/// order in which files arrived plays no part.
public struct Booker: Sendable {
  private let rules: [RuleMatcher]
  /// Where the person filed rows by hand.
  public let corrections: [RowKey: AccountName]
  private let starting = StartingRules()

  public init(rules: [Rule], corrections: [RowKey: AccountName]) {
    self.rules = rules.map(RuleMatcher.init)
    self.corrections = corrections
  }

  /// What an event became.
  public struct Booking: Hashable, Sendable {
    /// The row whose day and words stand for the entry.
    public var main: RowID
    /// Empty where nothing is booked: pending, held, ignored.
    public var postings: [Posting]
    /// The rate that the event itself brought about.
    public var rate: Rate?
    public var filing: Filing?
    /// Whether a rule says that the event is not to be booked.
    public var isIgnored: Bool
  }

  /// Books the rows of one event. All are of one account.
  public func book(_ event: [KnownRow], roles: [RowID: TransferRole] = [:]) throws(AmountError)
    -> Booking
  {
    // Nearly every event is one row.
    let rows =
      event.count == 1 && event[0].row.standing == .posted
      ? event : event.filter { $0.row.standing == .posted }.sorted { $0.key < $1.key }
    guard let main = rows.count == 1 ? rows[0] : Booker.main(of: rows) else {
      let first = event.min { $0.key < $1.key }
      precondition(first != nil, "an event has rows")
      return Booking(main: first!.id, postings: [], filing: nil, isIgnored: false)
    }
    let role = roles[main.id] ?? .none
    guard let filing = filing(of: main, role) else {
      return Booking(main: main.id, postings: [], filing: nil, isIgnored: true)
    }
    var booking = Booking(main: main.id, postings: [], filing: filing, isIgnored: false)
    let stream =
      filing.account.kind == .income ? filing.account : Booker.ownStream(of: main, filing)
    booking.postings.reserveCapacity(2 * rows.count)
    for row in rows {
      let own =
        row.id == main.id ? filing : legFiling(of: row, main, filing, roles[row.id] ?? .none)
      try append(row, own, roles[row.id] ?? .none, stream, to: &booking)
    }
    if rows.count > 1 { booking.rate = booking.rate ?? Booker.conversionRate(in: rows) }
    return booking
  }

  /// Books the rows of one event, each day's by themselves: a fee that came weeks after its payment
  /// left the account when it came. They share the event's filing and stream.
  public func bookings(of event: [KnownRow], roles: [RowID: TransferRole] = [:])
    throws(AmountError) -> [Booking]
  {
    let whole = try book(event, roles: roles)
    let rows = event.filter { $0.row.standing == .posted }.sorted { $0.key < $1.key }
    let byDay = Dictionary(grouping: rows, by: \.row.day)
    guard byDay.count > 1, !whole.isIgnored else { return [whole] }
    // Each row's postings follow its own, and balance.
    var legs: [RowID: [Posting]] = [:]
    var current = whole.main
    for posting in whole.postings {
      current = posting.row ?? current
      legs[current, default: []].append(posting)
    }
    return byDay.sorted { $0.key < $1.key }.compactMap { _, rows in
      let isMain = rows.contains { $0.id == whole.main }
      guard let main = Booker.main(of: rows) else { return nil }
      var booking = whole
      booking.main = isMain ? whole.main : main.id
      booking.postings = rows.flatMap { legs[$0.id] ?? [] }
      booking.rate = Booker.conversionRate(in: rows)
      if isMain, !event.contains(where: { $0.row.kind == .conversion }) {
        booking.rate = whole.rate
      }
      return booking.postings.isEmpty ? nil : booking
    }
  }

  /// The row that the event is about: the one whose id is the event's, else the most telling kind,
  /// else the first by key. Never the first that happened to arrive.
  static func main(of rows: [KnownRow]) -> KnownRow? {
    rows.min { a, b in
      let (x, y) = (rank(a), rank(b))
      return x != y ? x < y : a.key < b.key
    }
  }

  private static func rank(_ known: KnownRow) -> Int {
    if let id = known.row.id, id == known.row.event { return 0 }
    switch known.row.kind {
    case .income, .refund, .chargeback, .trade, .dividend, .interest: return 1
    case .expense, .other, .cash: return 2
    case .transfer, .adjustment, .sweep, .opening: return 3
    case .tax, .fee: return 4
    case .conversion, .hold: return 5
    }
  }

  // MARK: Where it belongs

  /// Where a row by itself belongs; `nil` where a rule says to ignore it. Who speaks first:
  /// a correction, a person's rule, a transfer seen from both sides, the source, common words.
  public func filing(of known: KnownRow, _ role: TransferRole) -> Filing? {
    // Booked with what else is known of the account's beginning, see Openings.
    if known.row.kind == .opening { return nil }
    if let account = correction(of: known) { return Filing(account, because: .correction) }
    for matcher in rules where matcher.matches(known) {
      switch matcher.rule.effect {
      case .ignore: return nil
      case .file(let account, let splits):
        return Filing(account, splits: splits, because: .rule(matcher.rule.name))
      }
    }
    switch role {
    case .none: break
    case .payout(let account): return Filing(account, because: .transfer)
    case .inTransit, .arrival: return Filing(.inTransit, because: .transfer)
    }
    if let filing = bySource(known) { return filing }
    let isIncome = mayBeIncome(known)
    // What pays a card is no cost of the kind that its text may name (`INTERNET PAYMENT`).
    let paysCard =
      known.account.kind == .liabilities && !known.row.amount.isNegative
      && !starting.isGivenBack(known.text) && known.row.kind != .refund
    if !paysCard, let account = starting.account(for: known.text, moneyIn: isIncome) {
      return Filing(account, because: .startingRule)
    }
    return Filing(isIncome ? .unsortedIncome : .unsortedExpense, because: .nothing)
  }

  /// Whether money that a row brought may have been earned. What a seller gives back makes a cost
  /// smaller, and so does what comes into an account that is owed: it is given back there too, or it
  /// pays what left another account as a cost.
  private func mayBeIncome(_ known: KnownRow) -> Bool {
    guard !known.row.amount.isNegative, known.account.kind != .liabilities else { return false }
    // (A starting rule for money in may have the word: a cashback.)
    return known.row.kind != .refund
      && (!starting.isGivenBack(known.text)
        || starting.account(for: known.text, moneyIn: true) != nil)
  }

  /// Where a correction or a rule of the person's files the row, so that nothing else may.
  public func decision(of known: KnownRow) -> Decision? {
    if let account = correction(of: known) { return .file(account) }
    guard let rule = rules.first(where: { $0.matches(known) }) else { return nil }
    switch rule.rule.effect {
    case .ignore: return .ignore
    case .file(let account, _): return .file(account)
    }
  }

  /// Where the person filed the row by hand; never on its own account, which would undo it.
  private func correction(of known: KnownRow) -> AccountName? {
    guard !corrections.isEmpty, let account = corrections[known.key], account != known.account
    else { return nil }
    return account
  }

  public enum Decision: Hashable, Sendable {
    case file(AccountName)
    case ignore
  }

  private func bySource(_ known: KnownRow) -> Filing? {
    let moneyIn = !known.row.amount.isNegative
    func filed(_ account: AccountName) -> Filing { Filing(account, because: .source) }
    switch known.row.kind {
    case .transfer: return Filing(.inTransit, because: .transfer)
    case .conversion: return filed(.conversion)
    case .fee: return filed(Booker.fees(of: known))
    case .tax: return filed(StandardAccounts.withheldTax)
    case .interest where !moneyIn: return filed(AccountName(.expenses, "Debt interest"))
    case .interest: return filed(AccountName(.income, "Interest"))
    case .dividend: return filed(AccountName(.income, "Dividends"))
    case .cash: return filed(AccountName(.expenses, "Cash"))
    case .trade: return filed(.trades)
    case .adjustment where known.row.trade != nil: return filed(.trades)
    case .sweep: return filed(known.account)
    case .hold: return filed(AccountName(.assets, "On hold"))
    case .expense, .opening: return nil
    case .refund where moneyIn: return nil
    case .income, .refund, .chargeback, .adjustment:
      return Booker.payer(of: known, known.platform).map { filed(AccountName(.income, $0)) }
    case .other:
      // What a broker doesn't call income, the person may know.
      let own = known.platform
      guard moneyIn, own?.isBroker != true, let payer = Booker.payer(of: known, own) else {
        guard let platform = own else { return nil }
        return platform.passesOn ? nil : filed(Booker.fees(of: known))
      }
      return filed(AccountName(.income, payer))
    }
  }

  /// Who pays: the platform that the row names, where it isn't the account's own, else that one.
  private static func payer(of known: KnownRow, _ own: Platform?) -> String? {
    // What is sold on a marketplace may bear any name: a book about Upwork is KDP's all the same.
    if let own, !own.passesOn { return own.name }
    for platform in platforms.matches(in: known.text)
    where platform != own && !platform.isBroker {
      if own == nil || !platform.passesOn { return platform.name }
    }
    return own?.name
  }

  private static let platforms: WordIndex<Platform> = {
    var index = WordIndex<Platform>()
    for platform in Platform.all { for word in platform.words { index.add(word, platform) } }
    return index
  }()

  static func fees(of known: KnownRow) -> AccountName {
    known.platform.map { StandardAccounts.fees(of: $0.name) } ?? AccountName(.expenses, "Bank fees")
  }

  /// The stream of a row that stands by itself: the one that its fees are of, or its platform's.
  /// What a platform that only passes money on takes for that by itself is no stream's cost.
  private static func ownStream(of known: KnownRow, _ filing: Filing) -> AccountName? {
    let account = filing.account
    if account.isWithin(StandardAccounts.fees), account != StandardAccounts.fees,
      account != StandardAccounts.transferFees, filing.because != .source
    {
      return AccountName(.income, account.leaf)
    }
    guard let platform = known.platform, !platform.passesOn else { return nil }
    return AccountName(.income, platform.name)
  }

  /// Where another row of the event belongs.
  private func legFiling(
    of known: KnownRow, _ main: KnownRow, _ filing: Filing, _ role: TransferRole
  ) -> Filing {
    switch known.row.kind {
    case .tax where known.platform?.sellsItself == true && filing.account.kind == .income: filing
    case .fee, .tax, .conversion, .hold, .transfer, .trade, .sweep, .interest, .dividend:
      self.filing(of: known, role) ?? filing
    default: filing
    }
  }

  // MARK: The legs

  private func append(
    _ known: KnownRow, _ filing: Filing, _ role: TransferRole, _ stream: AccountName?,
    to booking: inout Booking
  ) throws(AmountError) {
    if let trade = known.row.trade {
      try append(trade, of: known, filing, stream, to: &booking)
      return
    }
    let amount = try known.amount()
    guard !amount.isZero || known.parts() != nil else { return }
    booking.postings.append(Posting(known.account, amount, row: known.id))
    if case .arrival(let left) = role, filing.account == .inTransit {
      try appendArrival(amount, of: left, to: &booking)
      return
    }
    let ownStream = Booker.belongsToStream(filing.account) ? stream : nil
    guard let parts = known.parts() else {
      try appendSplit(amount.negated(), filing, ownStream, to: &booking)
      return
    }
    try appendSplit(parts.gross.negated(), filing, ownStream, to: &booking)
    if !parts.fee.isZero {
      booking.postings.append(
        Posting(Booker.fees(of: known), try parts.fee.negated(), stream: stream))
    }
    if !parts.tax.isZero {
      booking.postings.append(
        Posting(StandardAccounts.withheldTax, try parts.tax.negated(), stream: stream))
    }
  }

  static func belongsToStream(_ account: AccountName) -> Bool {
    account.isWithin(StandardAccounts.fees) || account.isWithin(StandardAccounts.taxes)
  }

  func appendSplit(
    _ amount: Amount, _ filing: Filing, _ stream: AccountName?, to booking: inout Booking
  ) throws(AmountError) {
    var rest = amount
    for split in filing.splits {
      let share = split.percent.normalized
      guard let part = Int64(exactly: share.coefficient), share.scale <= 6 else { continue }
      var whole: Int64 = 100
      for _ in 0..<share.scale { whole *= 10 }
      let taken = try amount.scaled(by: part, over: whole, .halfEven)
      rest = try rest.subtracting(taken)
      let owner = Booker.belongsToStream(split.account) && filing.account.kind == .income
      booking.postings.append(
        Posting(split.account, taken, stream: owner ? filing.account : nil))
    }
    booking.postings.append(Posting(filing.account, rest, stream: stream))
  }

  /// The far side of a transfer: what left is taken out of transit; a difference is a fee, another
  /// currency is a conversion at the rate that the two sides make.
  private func appendArrival(_ arrived: Amount, of left: Amount, to booking: inout Booking)
    throws(AmountError)
  {
    booking.postings.append(Posting(.inTransit, try left.negated()))
    if left.currency == arrived.currency {
      let fee = try left.subtracting(arrived)
      if !fee.isZero { booking.postings.append(Posting(StandardAccounts.transferFees, fee)) }
    } else {
      booking.postings.append(Posting(.conversion, left))
      booking.postings.append(Posting(.conversion, try arrived.negated()))
      booking.rate = Rate(left, equals: arrived)
    }
  }

  /// The rate of an event with exactly two conversion legs, or of a payment converted on its way.
  private static func conversionRate(in rows: [KnownRow]) -> Rate? {
    let legs = rows.filter { $0.row.kind == .conversion }.compactMap { try? $0.amount() }
    guard legs.count == 2, let out = legs.first(where: \.isNegative),
      let into = legs.first(where: { !$0.isNegative }), let paid = try? out.negated()
    else { return nil }
    return Rate(paid, equals: into)
  }
}
