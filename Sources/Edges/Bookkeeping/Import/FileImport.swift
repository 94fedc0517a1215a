import Intake
import Ledger
import Money
import Statements
import Store

/// One file on its way into the book: its rows are told apart from what is known, inserted, and
/// those that are events by themselves are booked at once.
struct FileImport {
  let file: StatementFile
  let id: FileID
  let writer: Writer
  private(set) var filer: Filer
  /// Of rows that don't name theirs.
  let currency: Currency?
  /// The account of rows that don't name their own.
  let account: AccountName?
  /// Of the accounts that rows name, those that the person owes.
  let owed: Set<String>
  let restoresDeleted: Bool
  /// Whether the format's ids name rows for good.
  let trustsIDs: Bool
  /// Whether the format counts finer than money's smallest unit.
  let rounds: Bool
  /// The first row that was finer than the books.
  private var finer: Issue?

  private(set) var report: FileReport
  private(set) var anchors = Anchors()
  /// The days of all rows, those included that the book knew.
  private(set) var told: ClosedRange<Day>?
  /// The first failure; everything after it is passed over, and the write is taken back.
  private(set) var failure: (any Error)?
  /// Rows that the book knew, and that this file tells better.
  private(set) var retold = 0
  /// Movements without a day, of which the book keeps nothing.
  private(set) var undated = 0
  /// Events of several rows, and rows that may be one side of a transfer: booked when all are in.
  private(set) var touched: Set<EventName> = []

  /// Occurrences of content keys that were met before: twins in this file, rows of earlier files.
  private var occurrences: [RowKey: Int] = [:]
  private var accounts: [String?: Account] = [:]
  /// The row before which an account that is new may be spoken of without having been known.
  private(set) var firstSure: RowID?
  private var latest: RowID?
  /// Rows taken and not inserted yet: nearly all are new, and new ones go in together.
  private var waiting: [Waiting] = []
  private var waitingRows: [BookRow] = []
  /// How many rows go in one by one before some are tried together again, after one was known.
  private var oneByOne = 0

  private struct Account {
    let name: AccountName
    let id: AccountID
    let place: RowKey.Place
  }

  private struct Waiting {
    let row: Row
    let account: Account
  }

  init(
    _ file: StatementFile, as id: FileID, _ writer: Writer, _ filer: Filer,
    currency: Currency?, account: AccountName?, owed: Set<String>, restoresDeleted: Bool,
    trustsIDs: Bool, rounds: Bool = false
  ) {
    self.file = file
    self.id = id
    self.writer = writer
    self.filer = filer
    self.currency = currency
    self.account = account
    self.owed = owed
    self.restoresDeleted = restoresDeleted
    self.trustsIDs = trustsIDs
    self.rounds = rounds
    self.report = FileReport(name: file.name)
  }

  mutating func take(_ row: Row) { attempt { try $0.add(row) } }

  private mutating func attempt(_ body: (inout FileImport) throws -> Void) {
    guard failure == nil else { return }
    do {
      try body(&self)
    } catch {
      failure = error
    }
  }

  private mutating func add(_ given: Row) throws {
    var row = given.withWhatLeft
    if row.currency == nil { row.currency = currency }
    guard row.currency != nil else {
      report.rejected += 1
      report.issues.append(Issue(line: row.line, reason: .missingCurrency))
      return
    }
    let account = try account(of: row)
    if report.first.count < FileReport.mostFirst, fits(row) { report.first.append(row) }
    anchors.observe(row, account.name)
    told = told.map { $0.including(row.day) } ?? row.day...row.day
    let waits = Waiting(row: row, account: account)
    guard oneByOne == 0 else {
      oneByOne -= 1
      return try addAlone(waits)
    }
    let key = RowKey(row, in: account.place, occurrence: 1, trustsIDs: trustsIDs)
    guard occurrences[key] == nil,
      let bookRow = try? BookRow(row, key: key, file: id, account: account.id),
      bookRow.amount.minorUnits != .min
    else {
      try addWaiting()
      return try addAlone(waits)
    }
    waiting.append(waits)
    waitingRows.append(bookRow)
    if waiting.count == Writer.mostRowsAtOnce { try addWaiting() }
  }

  /// Whether the book can hold the row's money.
  private func fits(_ row: Row) -> Bool {
    guard let currency = row.currency, !rounds else { return rounds }
    return (try? Amount(row.amount, currency)).map { $0.minorUnits != .min } ?? false
  }

  /// Inserts and books what waits.
  private mutating func addWaiting() throws {
    let numbers = try writer.insert(leading: waitingRows)
    latest = numbers.last ?? latest
    for (place, id) in numbers.enumerated() {
      let new = waiting[place]
      try book(
        KnownRow(id: id, key: waitingRows[place].key, account: new.account.name, row: new.row),
        new.account.id)
    }
    for place in numbers.count..<waiting.count {
      oneByOne = FileImport.caution
      try addAlone(waiting[place])
    }
    waiting.removeAll(keepingCapacity: true)
    waitingRows.removeAll(keepingCapacity: true)
  }

  /// Known rows come one after another.
  private static let caution = 64

  private mutating func addAlone(_ waits: Waiting) throws {
    switch try insert(waits.row, waits.account) {
    case .rejected(let issue):
      report.rejected += 1
      report.issues.append(issue)
    case .known:
      report.known += 1
      oneByOne = FileImport.caution
    case .deleted:
      report.known += 1
      report.deleted += 1
    case .new(let known):
      try book(known, waits.account.id)
    }
  }

  /// Takes what the reading as a whole says.
  mutating func finish(_ reading: Reading) throws {
    attempt { try $0.addWaiting() }
    if let failure { throw failure }
    report.format = reading.format
    report.mapping = reading.mapping
    report.issues += reading.issues
    if let finer { report.issues.append(finer) }
    report.rejected += reading.issues.count { $0.reason.rejectsRow }
    undated = reading.skipped.count { $0.why == .pending }
    report.pending += undated
    report.ignored += undated
    report.skipped = reading.skipped.count - undated
    report.opening = reading.openingBalance
    report.closing = reading.closingBalance
    report.issues.sort { $0.line < $1.line }
    // A row that the book has with another amount was read all the same.
    let unread = report.issues.count {
      $0.reason.rejectsRow && $0.reason != .differsFromBook && $0.reason != .repeatsID
    }
    anchors.finish(reading, isWhole: unread == 0)
  }

  // MARK: Identity

  private enum Arrival {
    case new(KnownRow)
    case known
    case deleted
    case rejected(Issue)
  }

  private mutating func insert(_ row: Row, _ account: Account) throws -> Arrival {
    let base = RowKey(row, in: account.place, occurrence: 1, trustsIDs: trustsIDs)
    let isNamed = trustsIDs && !(row.id ?? "").isEmpty
    // Told apart by what the source says, booked in whole units.
    let exact = row
    var row = row
    if rounds, row.roundToUnits(), finer == nil {
      finer = Issue(line: row.line, reason: .finerThanBooks, text: exact.amount.description)
    }
    var occurrence = (occurrences[base] ?? 0) + 1
    while true {
      let key =
        occurrence == 1
        ? base : RowKey(exact, in: account.place, occurrence: occurrence, trustsIDs: trustsIDs)
      let bookRow: BookRow
      do {
        bookRow = try BookRow(row, key: key, file: id, account: account.id)
      } catch {
        return .rejected(Issue(row, error))
      }
      guard bookRow.amount.minorUnits != .min else {
        return .rejected(Issue(row, .overflow(bookRow.amount.currency)))
      }
      switch try writer.insert(bookRow) {
      case .new(let id):
        if occurrence > 1 { occurrences[base] = occurrence }
        latest = id
        return .new(KnownRow(id: id, key: key, account: account.name, row: row))
      case .known(_, _, let file) where file == id && !isNamed && occurrences[base] == nil:
        // A twin within this file: the one inserted before was the first of its equals.
        occurrences[base] = 1
        occurrence = 2
      case .known(let tombstone, true, _):
        occurrences[base] = occurrence
        guard restoresDeleted else { return .deleted }
        let id = try writer.restore(row: tombstone)
        report.restored += 1
        return .new(KnownRow(id: id, key: key, account: account.name, row: row))
      case .known(let known, _, _):
        occurrences[base] = occurrence
        return try compare(bookRow, with: known, account)
      }
    }
  }

  /// Of two tellings of one row the book has the same one, whichever came first.
  private mutating func compare(_ row: BookRow, with known: RowID, _ account: Account) throws
    -> Arrival
  {
    guard let stored = try writer.row(known) else { throw BookRefusal.noSuchRow(known) }
    let isSameAmount = row.movesTheSame(as: stored.row)
    if isSameAmount, row.tellsTheSame(as: stored.row) { return .known }
    let days = min(row.day, stored.row.day)
    guard row.tellsBetter(than: stored.row), writer.closedUntil.map({ $0 < days }) ?? true else {
      guard !isSameAmount else { return .known }
      return .rejected(
        Issue(
          line: row.line, reason: stored.row.file == id ? .repeatsID : .differsFromBook,
          text: row.moneyInWords))
    }
    if !isSameAmount {
      report.issues.append(
        Issue(
          line: row.line, reason: stored.row.file == id ? .replacesAbove : .replacesInBook,
          text: stored.row.moneyInWords))
    }
    try retell(stored, as: row, account)
    return .known
  }

  /// Puts a better telling of a row in its place; its event is booked anew when all rows are in.
  private mutating func retell(_ old: StoredRow, as row: BookRow, _ account: Account) throws {
    let reader = try writer.reader()
    if let entry = try reader.entry(bookedFrom: old.id) { try writer.kill(entry: entry) }
    if let pair = try reader.pair(of: old.id) {
      try writer.kill(pairOf: old.id)
      // Booked anew where it finds no other.
      if let other = try reader.row(pair.out == old.id ? pair.in : pair.out) {
        touched.insert(other.row.event.map { .shared(other.row.account, $0) } ?? .row(other.id))
      }
    }
    let new = try writer.retell(old.id, as: row)
    retold += 1
    if let event = old.row.event { touched.insert(.shared(account.id, event)) }
    let known = KnownRow(id: new, key: row.key, account: account.name, row: row.row)
    if filer.mayTransfer(known) { try writer.mark(mayTransfer: new) }
    touched.insert(EventName(known, account.id))
  }

  private mutating func account(of row: Row) throws -> Account {
    if let known = accounts[row.account] { return known }
    guard let name = try writer.reader().account(stating: row.account, account, owed) else {
      throw ImportRefusal.needsAccount(suggestion: nil)
    }
    if try writer.reader().account(named: name) == nil {
      filer.mentions.add(name)
      firstSure = try latest.map { RowID($0.number + 1) } ?? writer.reader().nextRow()
    }
    let account = Account(name: name, id: try writer.account(name), place: RowKey.Place(name))
    accounts[row.account] = account
    if !report.accounts.contains(name) { report.accounts.append(name) }
    return account
  }

  // MARK: Booking

  private mutating func book(_ known: KnownRow, _ accountID: AccountID) throws {
    report.days = report.days.map { $0.including(known.row.day) } ?? known.row.day...known.row.day
    guard known.row.standing == .posted else {
      report.ignored += 1
      report.pending += known.row.standing == .pending ? 1 : 0
      return
    }
    try report.count(known)
    let mayTransfer = filer.mayTransfer(known)
    if mayTransfer { try writer.mark(mayTransfer: known.id) }
    if known.row.event != nil || mayTransfer {
      report.new += 1
      touched.insert(EventName(known, accountID))
      return
    }
    let booking = try filer.booker.book([known])
    if booking.isIgnored {
      report.ignored += 1
    } else {
      report.new += 1
      do {
        try writer.post(booking, on: known.row.day, own: (known.account, accountID))
      } catch BookRefusal.closed(let until) {
        throw ImportRefusal.closed(until: until, day: known.row.day, line: known.row.line)
      }
    }
  }
}

/// What names an event in the book: its rows' account and event id, or its only row.
enum EventName: Hashable {
  case shared(AccountID, String)
  case row(RowID)

  init(_ known: KnownRow, _ account: AccountID) {
    if let event = known.row.event { self = .shared(account, event) } else { self = .row(known.id) }
  }
}

extension FileReport {
  /// Counts what came in or went out by a row.
  fileprivate mutating func count(_ known: KnownRow) throws {
    // Coins that were given or got for others are money that moved too.
    if let trade = known.row.trade, trade.money != nil, let coin = trade.instrument.coin,
      let side = try? Amount(trade.quantity.rounded(to: coin), coin)
    {
      count(side)
    }
    let moved = known.row.moved
    var amount = try known.amount()
    if let currency = moved.currency,
      let side = try? Amount(moved.amount.rounded(to: currency), currency)
    {
      amount = side
    }
    count(amount)
  }

  private mutating func count(_ amount: Amount) {
    if amount.isNegative {
      moneyOut.add(-Int128(amount.minorUnits), amount.currency)
    } else {
      moneyIn.add(amount)
    }
  }
}

extension ClosedRange<Day> {
  func including(_ day: Day) -> ClosedRange<Day> {
    Swift.min(lowerBound, day)...Swift.max(upperBound, day)
  }
}
