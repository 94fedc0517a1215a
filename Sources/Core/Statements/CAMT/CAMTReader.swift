import Money

/// Reads the camt messages 052, 053 and 054 of any version: an entry (`Ntry`) is a row, the
/// transactions beneath it tell what it was for.
///
/// Where the XML breaks off or breaks its own rules, the rows read until then stand, and an issue
/// says where it was.
struct CAMTReader {
  private var tokens: XMLTokens
  private var reading: Reading
  private let options: ReadingOptions

  private var stack: [Element] = []
  /// Text of the element that was opened last, as long as nothing else was opened or closed.
  private var text: Range<Int>?
  private var buffer: [UInt8] = []
  private var isLeaf = false

  private var messageCreated: Day?
  private var statement: CAMTStatement?
  private var statements = 0
  private var balance: CAMTBalance?
  private var entry: CAMTEntry?
  private var charge: CAMTEntry.Charge?
  private var amountCode: ArraySlice<UInt8>?
  private var accounts: Set<String> = []
  private var balanceCurrencies: Set<Currency?> = []
  /// Place in `stack` of the entry, the balance or the statement being read.
  private var root = 0

  private var line = 1
  private var countedTo = 0

  private struct Element {
    var tag: CAMTTag
    var name: Range<Int>
  }

  init(_ file: StatementFile, _ format: FormatID, _ options: ReadingOptions) throws(Refusal) {
    let text = try XMLText.decoded(file)
    tokens = XMLTokens(text.bytes)
    reading = Reading(format: format)
    reading.issues = text.issues
    self.options = options
  }

  mutating func read() throws(Refusal) -> Reading {
    let end = readTokens()
    if end == .declaration { throw .doctype }
    if end == .full { throw .tooManyRows(limit: Reading.mostRows) }
    if end == .broken {
      let place = lineNumber(at: tokens.at)
      guard statements > 0 else { throw .malformed(reading.format, line: place) }
      guard !reading.rows.isEmpty else { throw .truncated(line: place) }
      reading.issues.append(Issue(line: place, reason: .truncated))
      statement?.sum = nil
      closeStatement()
    }
    guard statements > 0 else { throw .noRows(reading.format) }
    finish()
    return reading
  }

  private enum End { case whole, broken, declaration, full }

  private mutating func readTokens() -> End {
    while true {
      guard reading.rows.count <= Reading.mostRows else { return .full }
      switch tokens.next() {
      case .open(let name, let attributes, let isEmpty):
        open(name, attributes)
        if isEmpty { close() }
      case .close(let name):
        guard let element = stack.last,
          tokens.bytes[element.name].elementsEqual(tokens.bytes[name])
        else { return .broken }
        close()
      case .text(let range): addText(range, isPlain: false)
      case .plain(let range): addText(range, isPlain: true)
      case .declaration: return .declaration
      case .broken: return .broken
      case .end: return stack.isEmpty ? .whole : .broken
      }
    }
  }

  // MARK: Elements

  private mutating func open(_ name: Range<Int>, _ attributes: Range<Int>) {
    let tag = CAMTTag(tokens.bytes[name])
    stack.append(Element(tag: tag, name: name))
    text = nil
    buffer.removeAll(keepingCapacity: true)
    isLeaf = true
    switch tag {
    case .statement, .report, .notification:
      guard statement == nil else { break }
      statement = CAMTStatement()
      statements += 1
      root = stack.count - 1
    case .balance where statement != nil && entry == nil && balance == nil:
      balance = CAMTBalance(line: lineNumber(at: name.lowerBound))
      root = stack.count - 1
    case .entry where statement != nil && entry == nil && balance == nil:
      entry = CAMTEntry(line: lineNumber(at: name.lowerBound))
      root = stack.count - 1
    case .details: entry?.details += 1
    case .chargeRecord where entry != nil && parent == .charges && stack.count == root + 3:
      charge = CAMTEntry.Charge()
    case .amount: amountCode = tokens.attribute("Ccy", in: attributes)
    default: break
    }
  }

  private mutating func addText(_ range: Range<Int>, isPlain: Bool) {
    guard isLeaf else { return }
    if text == nil, buffer.isEmpty, !isPlain {
      text = range
      return
    }
    // Cut by a comment or a CDATA section: put together.
    if let first = text { tokens.append(first, to: &buffer) }
    text = nil
    if isPlain { buffer += tokens.bytes[range] } else { tokens.append(range, to: &buffer) }
  }

  /// What the element says, without blanks at its ends.
  private mutating func value() -> ArraySlice<UInt8> {
    guard let range = text else { return buffer[...].stripped }
    let raw = tokens.bytes[range]
    guard raw.contains(UInt8(ascii: "&")) else { return raw.stripped }
    tokens.append(range, to: &buffer)
    text = nil
    return buffer[...].stripped
  }

  private mutating func close() {
    guard let tag = stack.last?.tag else { return }
    if isLeaf, tag != .other || parent == .relatedDates {
      let value = value()
      if entry != nil {
        readEntry(tag, value)
      } else if balance != nil {
        readBalance(tag, value)
      } else {
        readStatement(tag, value)
      }
    }
    isLeaf = false
    if stack.count - 1 == root { closeRoot(tag) }
    if tag == .chargeRecord, let closed = charge {
      entry?.charges.append(closed)
      charge = nil
    }
    stack.removeLast()
  }

  private mutating func closeRoot(_ tag: CAMTTag) {
    switch tag {
    case .entry: closeEntry()
    case .balance: closeBalance()
    case .statement, .report, .notification: closeStatement()
    default: return
    }
    // Back to the statement around it.
    root = stack.lastIndex { [.statement, .report, .notification].contains($0.tag) } ?? 0
  }

  private var parent: CAMTTag { tag(above: 1) }
  private func tag(above levels: Int) -> CAMTTag {
    stack.count > levels ? stack[stack.count - 1 - levels].tag : .other
  }

  // MARK: What elements say

  private mutating func readStatement(_ tag: CAMTTag, _ value: ArraySlice<UInt8>) {
    switch (tag, parent) {
    case (.created, .header): messageCreated = try? CAMTValues.day(value)
    case (.created, .statement), (.created, .report), (.created, .notification):
      statement?.created = try? CAMTValues.day(value)
    case (.iban, .id), (.bban, .id), (.id, .otherID), (.id, .proprietaryAccount):
      guard self.tag(above: parent == .id ? 2 : 3) == .account, statement?.account == nil else {
        return
      }
      statement?.account = value.prefix(64).folded
    case (.currency, .account):
      statement?.currency = Currency.iso(value.prefix(8).text)
    default: break
    }
  }

  private mutating func readBalance(_ tag: CAMTTag, _ value: ArraySlice<UInt8>) {
    switch (tag, parent) {
    case (.code, .codeOrProprietary), (.code, .type):
      // Not the code of a subtype.
      let type = parent == .type ? 1 : 2
      if self.tag(above: type) == .type, self.tag(above: type + 1) == .balance {
        balance?.code = value.prefix(8).text
      }
    case (.amount, .balance): balance?.text = CAMTAmount(text: value, code: amountCode)
    case (.direction, .balance): balance?.isCredit = CAMTValues.isCredit(value)
    case (.date, .date), (.dateTime, .date), (.date, .balance): balance?.date = value
    default: break
    }
  }

  private mutating func readEntry(_ tag: CAMTTag, _ value: ArraySlice<UInt8>) {
    switch (tag, parent) {
    case (.amount, .entry): entry?.amount = CAMTAmount(text: value, code: amountCode)
    case (.direction, .entry): entry?.isCredit = CAMTValues.isCredit(value)
    case (.reversal, .entry): entry?.isReversal = CAMTValues.isTrue(value)
    case (.status, .entry), (.code, .status), (.proprietary, .status): entry?.status = value
    case (.date, .booked), (.dateTime, .booked): entry?.booked = value
    case (.date, .valued), (.dateTime, .valued): entry?.valued = value
    case (.bankReference, .entry): entry?.bankReference = value.prefix(128).text
    case (.entryReference, .entry): entry?.entryReference = value.prefix(128).text
    case (.entryText, .entry): entry?.text = value.prefix(CAMTEntry.longestText).folded
    case (.subfamily, .family):
      // Of the entry, not of a transaction beneath it.
      if self.tag(above: 4) == .entry { entry?.subfamily = value }
    case (.amount, .chargeRecord): charge?.amount = CAMTAmount(text: value, code: amountCode)
    case (.direction, .chargeRecord): charge?.isCredit = CAMTValues.isCredit(value)
    case (.chargeIsIncluded, .chargeRecord): charge?.isIncluded = CAMTValues.isTrue(value)
    case (.amount, .instructedAmount):
      entry?.instructed = CAMTAmount(text: value, code: amountCode)
    default: readDetail(tag, value)
    }
  }

  private mutating func readDetail(_ tag: CAMTTag, _ value: ArraySlice<UInt8>) {
    switch (tag, parent) {
    case (.name, _): readName(value)
    case (.unstructured, .remittance): entry?.addPurpose(value)
    case (.reference, .creditorReference), (.remittanceText, .structured):
      entry?.addReference(value)
    case (.detailText, .details):
      if entry?.detailText.isEmpty == true {
        entry?.detailText = value.prefix(CAMTEntry.longestText).folded
      }
    case (_, .relatedDates):
      if entry?.related == nil { entry?.related = value }
    default: break
    }
  }

  /// The name of a party: of itself, of a person or firm (`Pty`, since version 8), or of a bank.
  private mutating func readName(_ value: ArraySlice<UInt8>) {
    var role = parent
    if role == .party { role = tag(above: 2) }
    if role == .institution, tag(above: 2) == .agent { role = tag(above: 3) }
    switch role {
    case .debtor: entry?.addParty(value, isDebtor: true, isUltimate: false)
    case .creditor: entry?.addParty(value, isDebtor: false, isUltimate: false)
    case .ultimateDebtor: entry?.addParty(value, isDebtor: true, isUltimate: true)
    case .ultimateCreditor: entry?.addParty(value, isDebtor: false, isUltimate: true)
    default: break
    }
  }

  // MARK: Rows, balances, statements

  private mutating func closeEntry() {
    guard let closed = entry, let current = statement else { return }
    entry = nil
    charge = nil
    do throws(CAMTDefect) {
      var row = try closed.row(
        options, account: current.currency, created: current.created ?? messageCreated)
      row.account = current.account
      statement?.add(row)
      reading.rows.append(row)
    } catch {
      statement?.sum = nil
      report(error, closed.line)
    }
  }

  private mutating func closeBalance() {
    guard var closed = balance else { return }
    balance = nil
    reading.skipped.append(.init(line: closed.line, why: .total))
    do throws(CAMTDefect) {
      try closed.finish(options)
      statement?.balances.append(closed)
    } catch { report(error, closed.line) }
  }

  private mutating func report(_ defect: CAMTDefect, _ line: Int) {
    reading.issues.append(
      Issue(
        line: line, column: defect.element.rawValue, reason: defect.reason, text: defect.text))
  }

  private mutating func closeStatement() {
    guard let closed = statement else { return }
    statement = nil
    entry = nil
    balance = nil
    if let account = closed.account { accounts.insert(account) }
    if let opening = closed.opening {
      if reading.openingBalance == nil { reading.openingBalance = opening.stated }
      balanceCurrencies.insert(opening.currency)
    }
    if let closing = closed.closing {
      reading.closingBalance = closing.stated
      balanceCurrencies.insert(closing.currency)
      if let difference = closed.difference, !difference.isZero {
        reading.issues.append(
          Issue(
            line: closing.line, column: closing.code, reason: .closingBalanceDiffers,
            text: closing.text?.text.text ?? "", difference: difference))
      }
    }
  }

  private mutating func finish() {
    if accounts.count == 1 { reading.account = accounts.first }
    if accounts.count < 2 {
      for row in reading.rows.indices { reading.rows[row].account = nil }
    }
    if accounts.count > 1 || balanceCurrencies.count > 1 {
      // Balances of several accounts are no balance of the file.
      reading.openingBalance = nil
      reading.closingBalance = nil
    }
    SharedReferences.drop(from: &reading.rows)
  }

  /// Counts on from the place that was asked for last: places come in rising order.
  private mutating func lineNumber(at place: Int) -> Int {
    for at in countedTo..<max(countedTo, place) {
      let byte = tokens.bytes[at]
      if byte == 0x0A {
        line += 1
      } else if byte == 0x0D, at + 1 == tokens.bytes.count || tokens.bytes[at + 1] != 0x0A {
        line += 1
      }
    }
    countedTo = max(countedTo, place)
    return line
  }
}
