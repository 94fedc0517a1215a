import Money

/// Reads MT940 and MT942: messages of fields, an entry for each field 61.
struct FinReader {
  private var reading: Reading
  private let options: ReadingOptions
  private var message = Message()
  private var accounts: [String] = []
  private var places: [String: Int] = [:]
  /// Which of `accounts` each row is of.
  private var rowAccounts: [Int?] = []
  private var openEntry: OpenEntry?
  private var fieldCount = 0

  init(_ format: FormatID, _ options: ReadingOptions) {
    reading = Reading(format: format)
    self.options = options
  }

  /// One message, a page of a statement.
  private struct Message {
    var account: Int?
    var currency: Currency?
    /// A currency code that is none: its entries can't be booked.
    var unknownCode: String?
    var opening: Quantity?
    var openingLine: Int?
    var sum: Quantity? = .zero
    var firstRow = 0
    var isClosed = false
  }

  /// The entry that field 86 may still say more of.
  private struct OpenEntry {
    var supplement: String
    var lines: [ArraySlice<UInt8>] = []
    var numbered: [ArraySlice<UInt8>] = []
    var reference: String

    mutating func add(_ field: FinField, to path: WritableKeyPath<OpenEntry, [ArraySlice<UInt8>]>) {
      let room = max(0, FinReader.mostLines - self[keyPath: path].count)
      self[keyPath: path] += field.lines.prefix(room).map { $0.prefix(FinReader.longestLine) }
    }
  }

  // Far above what the standard allows (six lines of 65, references of 16), so that no file can
  // make a description without end.
  private static let mostLines = 64
  private static let longestLine = 512
  private static let longestName = 128
  private static let mostSkipped = 2_000_000

  mutating func read(_ file: StatementFile) throws(Refusal) -> Reading {
    let text = try StatementText(file)
    reading.issues = text.issues
    var fields = FinFields(FinReader.withLineEnds(text.bytes))
    var isCut = false
    while let piece = fields.next() {
      switch piece {
      case .field(let field):
        fieldCount += 1
        isCut = field.isCut
        add(field)
        if reading.rows.count > Reading.mostRows { throw .tooManyRows(limit: Reading.mostRows) }
      case .end: closeMessage()
      case .stray(let line):
        guard reading.skipped.count < FinReader.mostSkipped else {
          throw .malformed(reading.format, line: line)
        }
        reading.skipped.append(.init(line: line, why: .preamble))
      }
    }
    endFile(isCut: isCut, line: fields.lastLine)
    let hasBalance = reading.skipped.contains { $0.why == .total }
    guard !reading.rows.isEmpty || !reading.issues.isEmpty || hasBalance else {
      throw fieldCount > 0 ? .noRows(reading.format) : .unknownFormat
    }
    nameAccounts()
    return reading
  }

  private mutating func add(_ field: FinField) {
    switch field.tag {
    case "61":
      addEntry(field)
      return
    case "86":
      openEntry?.add(field, to: \.lines)
      return
    case "NS":
      openEntry?.add(field, to: \.numbered)
      return
    default: closeEntry()
    }
    switch field.tag {
    case "20":
      closeMessage()
      skip(field, .heading)
    case "25", "25P":
      if message.account == nil {
        message.account = account(field.first.prefix(FinReader.longestName).folded)
      }
      skip(field, .heading)
    case "60F", "60M": open(field)
    case "62F", "62M": close(field)
    case "34F":
      if message.currency == nil { setCurrency(field.first.prefix(3).text, field.line) }
      skip(field, .heading)
    case "64", "65", "90C", "90D": skip(field, .total)
    default: skip(field, .heading)
    }
  }

  private mutating func skip(_ field: FinField, _ why: Reading.Skipped.Why) {
    reading.skipped.append(.init(line: field.line, why: why))
  }

  private mutating func account(_ name: String) -> Int? {
    guard !name.isEmpty else { return nil }
    if let known = places[name] { return known }
    places[name] = accounts.count
    accounts.append(name)
    return accounts.count - 1
  }

  // MARK: Balances

  private mutating func open(_ field: FinField) {
    if message.isClosed { closeMessage() }
    message.openingLine = field.line
    guard let balance = balance(field) else { return }
    message.opening = balance.amount
    if reading.openingBalance == nil {
      reading.openingBalance = .init(
        amount: balance.amount, currency: message.currency, day: balance.day)
    }
  }

  private mutating func close(_ field: FinField) {
    message.isClosed = true
    guard let balance = balance(field) else { return }
    fillCurrency()
    reading.closingBalance = .init(
      amount: balance.amount, currency: message.currency, day: balance.day)
    guard let opening = message.opening, let sum = message.sum else { return }
    if let made = opening.adding(sum), made != balance.amount {
      reading.issues.append(
        Issue(
          line: field.line, column: field.tag, reason: .closingBalanceDiffers,
          text: field.first.text, difference: balance.amount.subtracting(made)))
    }
  }

  private mutating func balance(_ field: FinField) -> FinBalance? {
    skip(field, .total)
    do {
      let balance = try FinValues.balance(field.first)
      if let code = balance.code, message.currency == nil { setCurrency(code, field.line) }
      return balance
    } catch {
      reading.issues.append(
        Issue(line: field.line, column: field.tag, reason: error, text: field.first.text))
      return nil
    }
  }

  // MARK: Currency

  private mutating func setCurrency(_ code: String, _ line: Int) {
    if let currency = Currency.iso(code) ?? options.userCurrencies[code] {
      message.currency = currency
      message.unknownCode = nil
    } else if code != "XXX" {
      message.unknownCode = code
    }
  }

  /// Entries above the first balance of their message get its currency once it is known.
  private mutating func fillCurrency() {
    guard let currency = message.currency else { return }
    for row in message.firstRow..<reading.rows.count where reading.rows[row].currency == nil {
      reading.rows[row].currency = currency
    }
  }

  // MARK: Entries

  private mutating func addEntry(_ field: FinField) {
    closeEntry()
    if let code = message.unknownCode {
      reject(field, .unknownCurrency, code)
      return
    }
    let line: StatementLine
    var rest = field.lines.dropFirst()
    do throws(Issue.Reason) {
      do { line = try StatementLine(field.first) } catch {
        // Some banks break the line in front of the amount.
        guard let next = rest.first else { throw error }
        line = try StatementLine((field.first + next)[...])
        rest = rest.dropFirst()
      }
    } catch {
      reject(field, error, field.first.text)
      return
    }
    if field.isCut, field.lines.count == 1, line.type.isEmpty {
      // A type follows the amount: without it there may be digits missing.
      reject(field, .unreadableNumber, field.first.text)
      return
    }
    message.sum = message.sum?.adding(line.amount)
    var row = Row(
      line: field.line, day: line.entryDay ?? line.valueDay, amount: line.amount,
      currency: message.currency, kind: line.kind, description: "")
    row.valueDay = line.valueDay
    if line.isExpected { row.standing = .pending }
    if !StatementLine.isNoReference(line.bankReference) { row.id = line.bankReference }
    reading.rows.append(row)
    rowAccounts.append(message.account)
    let more = rest.prefix(FinReader.mostLines).map { $0.prefix(FinReader.longestName).folded }
    openEntry = OpenEntry(
      supplement: more.filter { !$0.isEmpty }.joined(separator: " "), reference: line.reference)
  }

  private mutating func reject(_ field: FinField, _ reason: Issue.Reason, _ text: String) {
    message.sum = nil
    reading.issues.append(Issue(line: field.line, column: field.tag, reason: reason, text: text))
  }

  private mutating func closeEntry() {
    guard let entry = openEntry else { return }
    openEntry = nil
    let last = reading.rows.count - 1
    var narrative =
      entry.numbered.isEmpty ? Narrative(lines: entry.lines) : Narrative(numbered: entry.numbered)
    // Rabobank and ASN set the other side's name behind the reference or below it.
    let (reference, name) = FinReader.split(entry.reference)
    if narrative.counterparty == nil { narrative.counterparty = name }
    if narrative.counterparty == nil, FinReader.isIBAN(reference), !entry.supplement.isEmpty {
      narrative.counterparty = entry.supplement
    }
    var words = [narrative.text]
    if !Narrative.holds(narrative.text, entry.supplement) { words.append(entry.supplement) }
    if !StatementLine.isNoReference(reference), !Narrative.holds(narrative.text, reference) {
      words.append(reference)
    }
    reading.rows[last].description = words.filter { !$0.isEmpty }.joined(separator: " ")
    reading.rows[last].counterparty = narrative.counterparty
  }

  /// A reference, and what stands behind the blanks that fill it up to sixteen characters.
  private static func split(_ text: String) -> (reference: String, name: String?) {
    let bytes = Array(text.utf8)
    guard
      let gap = bytes.indices.first(where: {
        $0 + 1 < bytes.count && bytes[$0] == 0x20 && bytes[$0 + 1] == 0x20
      })
    else { return (text, nil) }
    let name = bytes[gap...].folded
    return (bytes[..<gap].text, name.isEmpty ? nil : name)
  }

  private static func isIBAN(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return 15...34 ~= bytes.count && bytes.prefix(2).allSatisfy(FinValues.isLetter)
      && bytes[2...3].allSatisfy(isDigit)
      && bytes.allSatisfy { isDigit($0) || FinValues.isLetter($0) }
  }

  /// The end of the file within a message. The entry that stands last there may lack digits or
  /// text: it is told of, not booked. The standard demands a closing balance of statements; interim
  /// reports (MT942) are known as cut off where their last line has no end.
  private mutating func endFile(isCut: Bool, line: Int) {
    let isUnclosed = message.openingLine != nil && !message.isClosed
    if isUnclosed || (isCut && openEntry != nil) {
      if openEntry != nil {
        openEntry = nil
        reading.rows.removeLast()
        rowAccounts.removeLast()
      }
      reading.issues.append(Issue(line: line, reason: .truncated))
      message.isClosed = true
    }
    closeMessage()
  }

  private mutating func closeMessage() {
    closeEntry()
    fillCurrency()
    if let line = message.openingLine, !message.isClosed {
      reading.issues.append(Issue(line: line, column: "62", reason: .truncated))
    }
    message = Message()
    message.firstRow = reading.rows.count
  }

  // MARK: The whole file

  /// Home banking programs (FinTS) write `@@` for the line end.
  static func withLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    let at = UInt8(ascii: "@")
    guard bytes.prefix(4096).firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) == nil,
      bytes.prefix(2).allSatisfy({ $0 == at })
    else { return bytes }
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let isEnd = bytes[place] == at && place + 1 < bytes.count && bytes[place + 1] == at
      lines.append(isEnd ? 0x0A : bytes[place])
      place += isEnd ? 2 : 1
    }
    return lines
  }

  private mutating func nameAccounts() {
    if accounts.count == 1 { reading.account = accounts[0] }
    if accounts.count > 1 {
      for row in reading.rows.indices {
        reading.rows[row].account = rowAccounts[row].map { accounts[$0] }
      }
      // Balances of several accounts are no balance of the file.
      reading.openingBalance = nil
      reading.closingBalance = nil
    }
    SharedReferences.drop(from: &reading.rows)
    for row in reading.rows.indices where reading.rows[row].currency == nil {
      reading.rows[row].currency = options.currency
    }
  }
}
