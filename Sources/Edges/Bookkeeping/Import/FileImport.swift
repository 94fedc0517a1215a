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
  let options: ReadingOptions
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
  /// The first failure; everything after it is passed over, and the write is taken back.
  private(set) var failure: (any Error)?
  /// Events of several rows, and rows that may be one side of a transfer: booked when all are in.
  private(set) var touched: Set<EventName> = []

  /// Occurrences of content keys that were met before: twins in this file, rows of earlier files.
  private var occurrences: [RowKey: Int] = [:]
  private var accounts: [String?: (name: AccountName, id: AccountID)] = [:]
  /// The row before which an account that is new may be spoken of without having been known.
  private(set) var firstSure: RowID?
  private var latest: RowID?

  init(
    _ file: StatementFile, as id: FileID, _ writer: Writer, _ filer: Filer,
    _ options: ReadingOptions, account: AccountName?, owed: Set<String>, restoresDeleted: Bool,
    trustsIDs: Bool, rounds: Bool = false
  ) {
    self.file = file
    self.id = id
    self.writer = writer
    self.filer = filer
    self.options = options
    self.account = account
    self.owed = owed
    self.restoresDeleted = restoresDeleted
    self.trustsIDs = trustsIDs
    self.rounds = rounds
    self.report = FileReport(name: file.name)
  }

  mutating func take(_ row: Row) {
    guard failure == nil else { return }
    do {
      try add(row)
    } catch {
      failure = error
    }
  }

  private mutating func add(_ given: Row) throws {
    var row = given.withWhatLeft
    row.currency = row.currency ?? options.currency
    guard row.currency != nil else {
      report.rejected += 1
      report.issues.append(Issue(line: row.line, reason: .missingCurrency))
      return
    }
    let (account, accountID) = try account(of: row)
    anchors.observe(row, account)
    switch try insert(row, account, accountID) {
    case .rejected(let issue):
      report.rejected += 1
      report.issues.append(issue)
    case .known:
      report.known += 1
    case .deleted:
      report.known += 1
      report.deleted += 1
    case .new(let known):
      try book(known, accountID)
    }
  }

  /// Takes what the reading as a whole says.
  mutating func finish(_ reading: Reading) {
    report.format = reading.format
    report.mapping = reading.mapping
    report.issues += reading.issues
    if let finer { report.issues.append(finer) }
    report.rejected += reading.issues.count { $0.reason.rejectsRow }
    report.skipped = reading.skipped.count
    report.opening = reading.openingBalance
    report.closing = reading.closingBalance
    report.issues.sort { $0.line < $1.line }
    anchors.finish(reading, isWhole: report.rejected == 0)
  }

  // MARK: Identity

  private enum Arrival {
    case new(KnownRow)
    case known
    case deleted
    case rejected(Issue)
  }

  private mutating func insert(_ row: Row, _ account: AccountName, _ accountID: AccountID) throws
    -> Arrival
  {
    let base = RowKey(row, in: account, occurrence: 1, trustsIDs: trustsIDs)
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
        ? base : RowKey(exact, in: account, occurrence: occurrence, trustsIDs: trustsIDs)
      let bookRow: BookRow
      do {
        bookRow = try BookRow(row, key: key, file: id, account: accountID)
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
        return .new(KnownRow(id: id, key: key, account: account, row: row))
      case .known(_, _, let file) where file == id && !isNamed && occurrences[base] == nil:
        // A twin within this file: the one inserted before was the first of its equals.
        occurrences[base] = 1
        occurrence = 2
      case .known(let tombstone, true, _):
        occurrences[base] = occurrence
        guard restoresDeleted else { return .deleted }
        let id = try writer.restore(row: tombstone)
        report.restored += 1
        return .new(KnownRow(id: id, key: key, account: account, row: row))
      case .known(let known, _, _):
        occurrences[base] = occurrence
        if isNamed, try writer.amount(of: known) != bookRow.amount {
          return .rejected(
            Issue(line: row.line, reason: .differsFromBook, text: bookRow.amount.description))
        }
        return .known
      }
    }
  }

  private mutating func account(of row: Row) throws -> (name: AccountName, id: AccountID) {
    if let known = accounts[row.account] { return known }
    let name: AccountName
    switch (row.account, account) {
    case (let own?, nil): name = try writer.reader().account(stating: own, owed)
    case (let own?, let given?): name = AccountName(given.kind, given.path, own)
    case (nil, let given?): name = given
    case (nil, nil): throw ImportRefusal.needsAccount(suggestion: nil)
    }
    if try writer.reader().account(named: name) == nil {
      filer.mentions.add(name)
      firstSure = try latest.map { RowID($0.number + 1) } ?? writer.reader().nextRow()
    }
    let id = try writer.account(name)
    accounts[row.account] = (name, id)
    if !report.accounts.contains(name) { report.accounts.append(name) }
    return (name, id)
  }

  // MARK: Booking

  private mutating func book(_ known: KnownRow, _ accountID: AccountID) throws {
    report.days = report.days.map { $0.including(known.row.day) } ?? known.row.day...known.row.day
    let amount = try known.amount()
    guard known.row.standing == .posted else {
      report.ignored += 1
      report.pending += known.row.standing == .pending ? 1 : 0
      return
    }
    if amount.isNegative {
      report.moneyOut.add(-Int128(amount.minorUnits), amount.currency)
    } else {
      report.moneyIn.add(amount)
    }
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
      try writer.post(booking, on: known.row.day)
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

extension Issue {
  init(_ row: Row, _ error: AmountError) {
    let reason: Reason =
      switch error {
      case .tooManyDigits: .tooManyDigits
      case .overflow, .mixed: .numberTooLarge
      }
    self.init(line: row.line, reason: reason, text: row.amount.description)
  }
}

extension ClosedRange<Day> {
  func including(_ day: Day) -> ClosedRange<Day> {
    Swift.min(lowerBound, day)...Swift.max(upperBound, day)
  }
}
