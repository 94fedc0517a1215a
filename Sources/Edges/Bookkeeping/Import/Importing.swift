import Intake
import Ledger
import Money
import Statements
import Store

/// One file from recognition to its record in the book. A file is refused before its first row is
/// inserted, or not at all; whatever fails later takes the whole change back.
struct Importing {
  private let file: StatementFile
  private let request: ImportRequest
  private let options: ReadingOptions
  private let writer: Writer
  private let filer: Filer

  /// Rows are held back until it is known whose they are, which short files say at their end.
  private static let mostHeldBack = 20_000

  init(
    _ file: StatementFile, _ request: ImportRequest, _ options: ReadingOptions, _ writer: Writer,
    _ filer: Filer
  ) {
    let progress = request.progress
    self.file = StatementFile(name: file.name, count: file.count) { range in
      progress?(file.name, range.upperBound, file.count)
      return file.bytes(range)
    }
    self.request = request
    var options = options
    options.isOwed = request.account?.kind == .liabilities
    self.options = options
    self.writer = writer
    self.filer = filer
  }

  func run() throws -> FileImport {
    let format = try Formats.recognise(file)
    var options = options
    if format == CSVFormat.self, !options.isOwed { options.isOwed = try isOwedByAlias() }
    if format == CSVFormat.self, !request.takesProposals, !request.isDryRun, options.mapping == nil
    {
      let mapping = try CSVFormat.mapping(of: file, options)
      guard options.saved.contains(where: { $0.names == mapping.names }) else {
        throw ImportRefusal.proposal(mapping)
      }
    }
    var held: [Row] = []
    var taking: FileImport?
    var failure: (any Error)?
    guard format == CSVFormat.self else { return try whole(format) }
    var stated: String?
    let reading = try CSVFormat.stream(file, options, stated: { stated = $0 }) { row in
      guard failure == nil else { return }
      if taking == nil {
        held.append(row)
        guard held.count >= Importing.mostHeldBack else { return }
        do { taking = try start(format.id, stated: stated, held) } catch { failure = error }
        held = []
      } else {
        taking?.take(row)
      }
    }
    if let failure { throw failure }
    try refuseMetrics(reading)
    var done = try taking ?? start(reading.format, stated: reading.account, held)
    try close(&done, reading)
    return done
  }

  /// A format that reads a file whole says whose it is before the first row is taken.
  private func whole(_ format: any StatementFormat.Type) throws -> FileImport {
    let reading = try format.read(file, options)
    try refuseMetrics(reading)
    var done = try start(
      reading.format, stated: reading.account, reading.rows, owed: reading.owed,
      rounds: format.isFinerThanMoney)
    if let failure = done.failure { throw failure }
    try close(&done, reading)
    return done
  }

  /// Whether a table states an account that the person said they owe, when they gave its like. Looked
  /// for only where there is such an account, for it takes a reading.
  private func isOwedByAlias() throws -> Bool {
    guard request.account == nil || request.accountIsForUnnamed, options.mapping == nil else {
      return false
    }
    let reader = try writer.reader()
    guard try AccountAlias.owed(CSVFormat.id, reader) else { return false }
    let stated = try CSVFormat.account(of: file, options)
    return try AccountAlias(format: CSVFormat.id, stated: stated).account(reader)?.kind
      == .liabilities
  }

  private func refuseMetrics(_ reading: Reading) throws {
    guard reading.isMetrics else { return }
    if reading.issues.contains(where: { $0.reason == .noDays }) { throw ImportRefusal.noDays }
    throw ImportRefusal.metricsOnly(reading.format)
  }

  private func start(
    _ format: FormatID, stated: String?, _ held: [Row], owed: Set<String> = [],
    rounds: Bool = false
  ) throws -> FileImport {
    if let first = held.first, first.currency == nil, options.currency == nil {
      throw ImportRefusal.reading(.question(.currency))
    }
    let account = try account(format, stated, held, owed)
    try refuseAnotherAccounts(account, held, owed)
    if let given = request.account, account == given {
      try AccountAlias(format: format, stated: stated).remember(given, writer)
    }
    var start = FileImport(
      file, as: try writer.nextFile(), writer, filer, currency: options.currency, account: account,
      owed: owed, restoresDeleted: request.restoresDeleted,
      trustsIDs: Formats.named(format)?.idsNameRows ?? true, rounds: rounds)
    for row in held { start.take(row) }
    return start
  }

  /// Whose statement it is: what the person says, what they said of its like before, the platform
  /// that it is of. Rows may name their own account.
  private func account(
    _ format: FormatID, _ stated: String?, _ held: [Row], _ owed: Set<String>
  ) throws -> AccountName? {
    let alias = AccountAlias(format: format, stated: stated)
    if let account = request.account, !request.accountIsForUnnamed { return account }
    if let account = try alias.account(writer.reader()) { return account }
    if let platform = Platform.ofFormat(format.rawValue) {
      return AccountName(.assets, platform.name)
    }
    if !held.isEmpty, held.allSatisfy({ $0.account != nil }) { return nil }
    guard let stated, !stated.isEmpty else {
      if let account = try request.account ?? knownOwner() { return account }
      throw ImportRefusal.needsAccount(suggestion: nil)
    }
    return try writer.reader().account(stating: stated, owed)
  }

  /// The account that the very same file is of in the book.
  private func knownOwner() throws -> AccountName? {
    let reader = try writer.reader()
    let owners = try reader.files(content: writer.keep(file)).compactMap(\.note.account)
    guard let first = owners.first, owners.allSatisfy({ $0 == first }) else { return nil }
    return try reader.accounts()[first]
  }

  /// The same bytes read another way would be booked beside what they were read as before.
  private func refuseAnotherReading(_ report: FileReport, _ known: [StoredFile]) throws {
    guard report.new > 0, !request.restoresDeleted,
      let earlier = known.first(where: { report.known < $0.note.counts.new })
    else { return }
    throw ImportRefusal.readOtherwise(change: earlier.born.number)
  }

  /// The same bytes are one account's statement, not two's.
  private func refuseAnotherAccounts(
    _ account: AccountName?, _ held: [Row], _ owed: Set<String>
  ) throws {
    let content = try writer.keep(file)
    let reader = try writer.reader()
    let files = try reader.files(content: content)
    guard !files.isEmpty else { return }
    let names = try Set(held.map(\.account)).map { try reader.account(stating: $0, account, owed) }
    let ours = Set(names.compactMap(\.self))
    guard !ours.isEmpty else { return }
    let accounts = try reader.accounts()
    for known in files {
      let numbers = try reader.accounts(ofFile: known.id).union(
        known.note.account.map { [$0] } ?? [])
      let owners = numbers.compactMap { accounts[$0] }.sorted { "\($0)" < "\($1)" }
      if let first = owners.first, ours.isDisjoint(with: owners) {
        throw ImportRefusal.isAnotherAccounts(first)
      }
    }
  }

  private func close(_ done: inout FileImport, _ reading: Reading) throws {
    try done.finish(reading)
    let report = done.report
    let content = try writer.keep(file)
    var note = FileNote(name: file.name, content: content, format: reading.format.rawValue)
    if report.accounts.count == 1 { note.account = try writer.account(report.accounts[0]) }
    note.firstDay = done.told?.lowerBound
    note.lastDay = done.told?.upperBound
    note.counts.new = report.new
    note.counts.known = report.known - report.deleted
    note.counts.deleted = report.deleted
    note.counts.ignored = report.ignored
    note.counts.rejected = report.rejected
    note.counts.skipped = report.skipped
    note.counts.remarks = report.issues.count - report.rejected
    let known = try writer.reader().files(content: content)
    let isKnown = !known.isEmpty
    try refuseAnotherReading(report, known)
    let isNews =
      try report.new + report.ignored - done.undated + report.restored + done.retold > 0
      || done.anchors.areNews(to: writer.reader())
    guard isNews || (report.rejected > 0 && !isKnown), report.rejected < report.rows else {
      // Nothing in it is new, no row and no balance: the file leaves no trace, so that importing
      // again changes nothing.
      writer.forget(done.id)
      return
    }
    try writer.insert(note, as: done.id)
    if let mapping = reading.mapping {
      try SavedMappings.keep(mapping, of: report.accounts, options, writer)
    }
    for issue in report.issues { try writer.insert(issue, of: done.id) }
    try done.anchors.keep(writer, file: done.id)
  }
}

extension Reader {
  /// The account of rows that name their own, or don't, in a file that is imported into an account, or
  /// into none.
  func account(stating own: String?, _ given: AccountName?, _ owed: Set<String>) throws
    -> AccountName?
  {
    guard let own else { return given }
    guard let given else { return try account(stating: own, owed) }
    return AccountName(owed.contains(own) ? .liabilities : given.kind, given.path, own)
  }

  /// The account that a file names by itself: a liability where it is a card's or a loan's. A book that
  /// has it as an asset from earlier keeps it so.
  func account(stating stated: String, _ owed: Set<String>) throws -> AccountName {
    let asset = AccountName(.assets, stated)
    guard owed.contains(stated), try account(named: asset) == nil else { return asset }
    return AccountName(.liabilities, stated)
  }
}

/// The account that statements of one format and one stated account belong to, as the person said
/// once.
struct AccountAlias {
  let name: String

  init(format: FormatID, stated: String?) {
    name = "\(format.rawValue)|\(stated ?? "")"
  }

  func account(_ reader: Reader) throws -> AccountName? {
    try reader.fact(FactKind.alias, name)
      .flatMap { FactCoding.decode(StoredCorrection.self, $0.body) }
      .flatMap { AccountName($0.to) }
  }

  /// Whether any statement of a format is known to be of an account that the person owes.
  static func owed(_ format: FormatID, _ reader: Reader) throws -> Bool {
    try reader.facts(FactKind.alias).contains { fact in
      fact.name.hasPrefix("\(format.rawValue)|")
        && FactCoding.decode(StoredCorrection.self, fact.body)
          .flatMap { AccountName($0.to) }?.kind == .liabilities
    }
  }

  func remember(_ account: AccountName, _ writer: Writer) throws {
    // Without a stated account every bank's CSV looks alike: nothing to remember it by.
    guard !name.hasSuffix("|"), try self.account(writer.reader()) != account else { return }
    try writer.set(
      FactKind.alias, name, FactCoding.encode(StoredCorrection(to: account.description)))
  }
}
