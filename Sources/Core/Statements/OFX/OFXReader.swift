import Money

/// Makes rows of an OFX file's contents.
struct OFXReader {
  let text: [UInt8]
  let contents: OFXContents
  let options: ReadingOptions
  private var money = OFXMoney()
  private var reading = Reading(format: OFX.id)

  init(text: [UInt8], contents: OFXContents, options: ReadingOptions) {
    self.text = text
    self.contents = contents
    self.options = options
  }

  mutating func read() throws(Refusal) -> Reading {
    guard contents.transactions.count <= Reading.mostRows else {
      throw .tooManyRows(limit: Reading.mostRows)
    }
    for transaction in contents.transactions {
      money.observe(amount: value(transaction.fields[.amount]))
      money.observe(date: value(transaction.dateField))
    }
    for statement in contents.statements { money.observe(amount: value(statement.balance)) }
    try money.decide(options)

    reading.issues = contents.issues
    let accounts = Set(contents.statements.map { string($0.account) })
    let isOneAccount = accounts.count == 1
    let owed = contents.statements.filter(\.isOwed).map { string($0.account) }
    reading.owed = Set(owed).subtracting([""])
    for transaction in contents.transactions {
      do {
        var row = try row(transaction)
        if !isOneAccount {
          row.account = nonEmpty(string(contents.statements[transaction.statement].account))
        }
        reading.rows.append(row)
      } catch {
        reading.issues.append(
          Issue(
            line: transaction.line, column: error.column, reason: error.reason,
            text: String(decoding: error.cell, as: UTF8.self)))
      }
    }
    dropReusedIDs()
    if isOneAccount, let last = contents.statements.last {
      reading.account = nonEmpty(string(last.account))
      reading.closingBalance = balance(of: last)
    }
    return reading
  }

  private func value(_ range: Range<Int>?) -> [UInt8] { OFXText.value(text, range) }
  private func string(_ range: Range<Int>?) -> String { OFXText.string(text, range) }
  private func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }

  private func row(_ transaction: OFXContents.Transaction) throws(OFXDefect) -> Row {
    let fields = transaction.fields
    let day = try day(transaction)
    let (quantity, currency) = try amount(transaction)
    let type = string(fields[.type])
    var row = Row(
      line: transaction.line, day: day, amount: quantity, currency: currency,
      kind: Row.Kind(ofx: type, isNegative: quantity.isNegative),
      description: description(fields, type: type))
    row.valueDay = try? money.day(value(fields[.available]))
    row.id = nonEmpty(string(fields[.id]))
    row.counterparty = nonEmpty(
      string(fields[.extendedName] ?? fields[.name]))
    if transaction.isPending || row.kind == .hold { row.standing = .pending }
    if let corrected = nonEmpty(string(fields[.corrects])) {
      row.about = corrected
      row.kind = .adjustment
      if string(fields[.correction]).uppercased() == "DELETE" { row.standing = .cancelled }
    }
    return row
  }

  private func day(_ transaction: OFXContents.Transaction) throws(OFXDefect) -> Day {
    let cell = value(transaction.dateField)
    do {
      return try money.day(cell)
    } catch {
      let reason: Issue.Reason =
        switch error {
        case .empty: .missingDate
        case .unreadable: .unreadableDate
        case .impossible: .impossibleDate
        }
      throw OFXDefect(column: "DTPOSTED", reason: reason, cell: cell)
    }
  }

  private func amount(_ transaction: OFXContents.Transaction) throws(OFXDefect) -> (
    Quantity, Currency?
  ) {
    let number = try number(value(transaction.fields[.amount]))
    // Amounts stand in CURRENCY's own currency; ORIGCURRENCY only tells what they came
    // from.
    let statement = contents.statements[transaction.statement]
    let code = string(transaction.fields[.currency] ?? statement.currency)
    guard !code.isEmpty else { return (number.quantity, number.currency ?? options.currency) }
    guard let currency = currency(code) else {
      throw OFXDefect(column: "CURDEF", reason: .unknownCurrency, cell: Array(code.utf8))
    }
    return (number.quantity, currency)
  }

  private func number(_ cell: [UInt8]) throws(OFXDefect) -> NumberCell {
    do {
      return try money.number(cell)
    } catch {
      let reason: Issue.Reason =
        switch error {
        case .empty, .dashes: .missingAmount
        case .unreadable: .unreadableNumber
        case .tooLarge: .numberTooLarge
        case .tooManyDigits: .tooManyDigits
        }
      throw OFXDefect(column: "TRNAMT", reason: reason, cell: cell)
    }
  }

  private func currency(_ code: String) -> Currency? {
    options.userCurrencies[code] ?? Currency.iso(code) ?? Currency.crypto(code)
  }

  /// The name and the memo, without saying twice what stands in both: banks cut the name at 32
  /// characters and repeat it whole in the memo.
  private func description(_ fields: [OFXTag: Range<Int>], type: String) -> String {
    let name = string(fields[.extendedName] ?? fields[.name])
    let memo = string(fields[.memo])
    if name.isEmpty, memo.isEmpty {
      let number = string(fields[.checkNumber])
      return number.isEmpty ? type : type + " " + number
    }
    if memo.isEmpty || name.hasSuffix(memo) { return name }
    if name.isEmpty || memo.hasPrefix(name) { return memo }
    return name + " · " + memo
  }

  /// Some banks write the same FITID for different transactions (all zeros, say). Such an id
  /// identifies nothing, and kept it would make two payments one.
  private mutating func dropReusedIDs() {
    var first: [String: Int] = [:]
    var reused: Set<String> = []
    for (index, row) in reading.rows.enumerated() {
      guard let id = row.id else { continue }
      let key = (row.account ?? "") + "\u{0}" + id
      guard let earlier = first[key] else {
        first[key] = index
        continue
      }
      let other = reading.rows[earlier]
      if other.day != row.day || other.amount != row.amount
        || other.description != row.description
      {
        reused.insert(key)
      }
    }
    guard !reused.isEmpty else { return }
    for index in reading.rows.indices {
      guard let id = reading.rows[index].id else { continue }
      if reused.contains((reading.rows[index].account ?? "") + "\u{0}" + id) {
        reading.rows[index].id = nil
      }
    }
  }

  private func balance(of statement: OFXContents.Statement) -> Reading.Stated? {
    guard let number = try? money.number(value(statement.balance)) else { return nil }
    let code = string(statement.currency)
    return Reading.Stated(
      amount: number.quantity, currency: code.isEmpty ? options.currency : currency(code),
      day: try? money.day(value(statement.balanceDate)))
  }
}

/// Why a transaction is no row.
private struct OFXDefect: Error {
  var column: String
  var reason: Issue.Reason
  var cell: [UInt8]
}

extension OFXContents.Transaction {
  /// Where the day stands: posted ones have DTPOSTED, pending ones DTTRAN.
  fileprivate var dateField: Range<Int>? { fields[.posted] ?? fields[.pendingDate] }
}
