import Money

/// Quicken Interchange Format: registers of transactions that end with `^`, without ids and without
/// currencies.
public enum QIF: StatementFormat {
  public static let id = FormatID("qif")

  public static func recognise(_ start: FileStart) -> Confidence {
    // The NULs of UTF-16 and a byte order mark are passed over.
    var bytes = start.bytes.prefix(16).contains(0) ? start.bytes.filter { $0 != 0 } : start.bytes
    if let first = bytes.first, first >= 0x80 { bytes = Array(bytes.drop { $0 >= 0x80 }) }
    for line in TextLines(bytes) {
      let text = line.bytes.stripped
      guard let first = text.first, first != UInt8(ascii: "#") else { continue }
      let name = text.prefix(16).text.lowercased()
      let isHeader = ["!type:", "!account", "!option:", "!clear:"].contains { name.hasPrefix($0) }
      return isHeader ? .certain : .no
    }
    return .no
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var reader = QIFReader(options)
    return try reader.read(file)
  }
}

struct QIFReader {
  private var reading = Reading(format: QIF.id)
  private let options: ReadingOptions
  private var accounts: [String] = []
  private var places: [String: Int] = [:]
  private var current: Int?
  private var transactions: [QIFTransaction] = []
  private var styles = QIFStyles()
  /// The accounts of which a row has been read.
  private var begun: Set<Int?> = []

  init(_ options: ReadingOptions) { self.options = options }

  mutating func read(_ file: StatementFile) throws(Refusal) -> Reading {
    let text = try StatementText(file)
    reading.issues = text.issues
    for record in QIFSections(text.bytes) {
      add(record)
      if transactions.count > Reading.mostRows { throw .tooManyRows(limit: Reading.mostRows) }
    }
    guard !transactions.isEmpty else { throw .noRows(QIF.id) }
    try styles.decide(options)

    let used = Set(transactions.compactMap(\.account))
    if used.count == 1, let only = used.first { reading.account = accounts[only] }
    for transaction in transactions {
      guard transaction.isEnded else {
        // What the file's end cut off may lack digits or text: it is told of, not booked.
        reading.issues.append(Issue(line: transaction.line, reason: .truncated))
        continue
      }
      do throws(QIFDefect) {
        guard var row = try row(transaction) else {
          reading.skipped.append(.init(line: transaction.line, why: .noMoney))
          continue
        }
        if used.count > 1 { row.account = transaction.account.map { accounts[$0] } }
        reading.rows.append(row)
      } catch {
        reading.issues.append(
          Issue(
            line: transaction.line, column: error.field, reason: error.reason, text: error.text))
      }
    }
    return reading
  }

  private mutating func add(_ record: QIFSections.Record) {
    switch record.kind {
    case .register, .investments:
      let transaction = QIFTransaction(record, account: current)
      if case .register(isOwed: true) = record.kind, let current {
        reading.owed.insert(accounts[current])
      }
      styles.observe(transaction)
      transactions.append(transaction)
    case .account:
      reading.skipped.append(.init(line: record.line, why: .heading))
      guard let name = record.fields.first(where: { $0.first == UInt8(ascii: "N") }) else { return }
      let text = name.dropFirst().prefix(128).folded
      if let known = places[text] {
        current = known
      } else {
        places[text] = accounts.count
        current = accounts.count
        accounts.append(text)
      }
    case .list: reading.skipped.append(.init(line: record.line, why: .heading))
    case .none: reading.skipped.append(.init(line: record.line, why: .preamble))
    }
  }

  /// `nil` where no money of the account moved.
  private mutating func row(_ transaction: QIFTransaction) throws(QIFDefect) -> Row? {
    var kind = kind(of: transaction)
    var action: QIFAction?
    if transaction.isInvestment {
      guard let known = QIFAction(transaction.number) else {
        throw QIFDefect(reason: .unsupportedRow, field: "N", text: transaction.number)
      }
      if known.effect == .none { return nil }
      if known.kind != .other { kind = known.kind }
      action = known
    }
    let day: Day
    do throws(Issue.Reason) { day = try styles.day(transaction.date) } catch {
      throw QIFDefect(reason: error, field: "D", text: transaction.date.text)
    }
    var amount: Quantity
    do throws(Issue.Reason) { amount = try styles.amount(transaction.amount) } catch {
      throw QIFDefect(reason: error, field: "T", text: transaction.amount.text)
    }
    if let action { amount = action.amount(amount) }
    var row = Row(
      line: transaction.line, day: day, amount: amount, currency: options.currency, kind: kind,
      description: transaction.description)
    begun.insert(transaction.account)
    row.counterparty = transaction.payee.isEmpty ? nil : transaction.payee
    return row
  }

  /// A category in brackets, or one that the file knows as an account, is another account of the
  /// person's. The account's own name there marks the balance that the register opens with, and
  /// further down one that was put right.
  private func kind(of transaction: QIFTransaction) -> Row.Kind {
    if transaction.payee == "Opening Balance" { return .opening }
    let own = transaction.account.map { accounts[$0] }
    guard let category = transaction.onlyCategory else { return .other }
    guard let other = QIFTransaction.bracketed(category) else {
      return category != own && places[category] != nil ? .transfer : .other
    }
    guard other == own else { return .transfer }
    return begun.contains(transaction.account) ? .adjustment : .opening
  }
}

private struct QIFDefect: Error {
  var reason: Issue.Reason
  var field: String
  var text: String
}
