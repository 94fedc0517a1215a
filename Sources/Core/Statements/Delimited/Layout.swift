import Money

/// A header (or its absence) and what the columns beneath it mean, ready for use on rows.
struct Layout {
  /// The currency that the header states.
  let currency: Currency?
  let date: Int?
  let valueDate: Int?
  let amount: Int?
  let debit: Int?
  let credit: Int?
  let direction: Int?
  let currencyColumn: Int?
  let balance: Int?
  let reference: Int?
  let fee: Int?
  private(set) var account: Int?
  let status: Int?
  let counterparty: Int?
  private let words: Words

  /// What isn't needed for every row, behind one reference so that a layout is cheap to pass on.
  private final class Words: Sendable {
    let names: [String]
    let header: [String]
    let meanings: [Int: ColumnMeaning]
    let doubts: [Proposal.Doubt]
    let usualCount: Int
    let descriptions: [Int]
    let rules: [MoneyRule]
    let others: [Int]
    let otherAccounts: Set<Int>

    private static let mayTellMore: Set<ColumnMeaning> = [
      .description, .counterparty, .direction, .ignored,
    ]

    init(
      _ header: [String], _ meanings: [Int: ColumnMeaning], _ doubts: [Proposal.Doubt],
      _ usualCount: Int
    ) {
      self.header = header
      self.names = header.map { HeaderName.normalised($0) }
      self.meanings = meanings
      self.doubts = doubts
      self.usualCount = usualCount
      self.descriptions = meanings.filter { $0.value == .description }.keys.sorted()
      self.rules = MoneyRule.possible(Set(meanings.values))
      let others = (0..<min(usualCount, 64)).filter {
        meanings[$0].map(Words.mayTellMore.contains) ?? true
      }
      self.others = others
      otherAccounts = Set(
        others.filter { column in
          meanings[column] == .counterparty
            || (header.indices.contains(column)
              && HeaderWords.matches(header: header[column]).contains { $0.meaning == .account })
        })
    }
  }

  /// Columns of words that say more of a row than its text: a category, a kind, another account.
  var others: [Int] { words.others }
  /// Those of them that may name another account.
  var otherAccounts: Set<Int> { words.otherAccounts }
  /// The header's cells as they are compared; empty where there is none.
  var names: [String] { words.names }
  var header: [String] { words.header }
  var doubts: [Proposal.Doubt] { words.doubts }
  /// Cells that most of its records have.
  var usualCount: Int { words.usualCount }
  /// Without the accounts of others.
  var meanings: [Int: ColumnMeaning] {
    account == nil ? words.meanings.filter { $0.value != .account } : words.meanings
  }
  var descriptions: [Int] { words.descriptions }
  /// The rules by which numbers could become effects, the usual one first.
  var rules: [MoneyRule] { words.rules }

  init(header: [String], rows: [[ArraySlice<UInt8>]]) {
    let proposal = Proposal(header: header, rows: rows)
    self.init(
      Words(
        header, proposal.columns, proposal.doubts,
        header.isEmpty ? Statements.usualCount(rows.map { $0.count }) : header.count),
      proposal.currency)
  }

  init(_ mapping: Mapping, header: [String]) {
    let count = max(header.count, (mapping.columns.keys.max() ?? 0) + 1)
    // What the file's own header says of its currency goes before any currency column, whether the
    // columns were proposed or are known.
    self.init(
      Words(header, mapping.columns, [], count),
      CurrencyWords.stated(by: header, of: mapping.columns))
  }

  private init(_ words: Words, _ currency: Currency?) {
    self.words = words
    self.currency = currency
    func first(_ meaning: ColumnMeaning) -> Int? {
      words.meanings.filter { $0.value == meaning }.keys.min()
    }
    date = first(.date) ?? first(.valueDate)
    valueDate = first(.date) == nil ? nil : first(.valueDate)
    amount = first(.amount)
    debit = first(.debit)
    credit = first(.credit)
    direction = first(.direction)
    currencyColumn = first(.currency)
    balance = first(.balance)
    reference = first(.reference)
    fee = first(.fee)
    account = first(.account)
    status = first(.status)
    counterparty = first(.counterparty)
  }

  /// Takes the accounts that rows name for somebody else's.
  mutating func disownAccounts() { account = nil }

  /// The columns that make up the effect on the account.
  var money: [Int] { amount.map { [$0] } ?? [debit, credit].compactMap { $0 } }

  /// The cell with a record's day. A row that isn't booked yet has only the other day.
  func day(_ reader: borrowing RecordReader) -> Range<Int> {
    let range = date.map { reader.range($0) } ?? 0..<0
    guard range.isEmpty, let valueDate else { return range }
    return reader.range(valueDate)
  }

  /// The columns' names, for a question about them; their numbers where there are none.
  var titles: [String] { (0..<min(100, usualCount)).compactMap { name(of: $0) } }

  var hasMoney: Bool { amount != nil || debit != nil || credit != nil }

  /// A column's name as the file has it, or its number from 1.
  func name(of column: Int?) -> String? {
    guard let column else { return nil }
    return column < header.count && !header[column].isEmpty ? header[column] : "\(column + 1)"
  }
}

extension Layout {
  /// Opening or closing, where a dated record is no movement but states a balance: its text is such a
  /// label and nothing else, or it has none and the label stands where other words of a row do.
  func statedBalance(_ reader: borrowing RecordReader) -> StatementWords.Label? {
    var label: StatementWords.Label?
    for column in descriptions {
      let cell = reader.bytes(column)
      if cell.isEmpty { continue }
      guard let told = StatementWords.balance(cell), label == nil || label == told else {
        return nil
      }
      label = told
    }
    if label == nil, descriptions.allSatisfy({ reader.isEmpty($0) }) {
      for column in others + [reference].compactMap(\.self) where label == nil {
        label = StatementWords.balance(reader.bytes(column))
      }
    }
    return label
  }
}

extension Layout {
  /// Whether cells are the names of a table's columns: words without figures, among them one of a
  /// day and at least one more that is known.
  static func isHeader(_ cells: [String]) -> Bool {
    let filled = cells.prefix(Proposal.mostColumns).filter { !$0.isEmpty }
    guard filled.count >= 2, filled.allSatisfy({ $0.utf8.count <= 120 }) else { return false }
    var days = false
    var known = 0
    for cell in filled {
      if Figure.isOne(cell) { return false }
      let matches = HeaderWords.matches(header: cell)
      if let best = matches.first {
        if best.strength >= 2 { known += 1 }
        if matches.contains(where: { $0.meaning == .date || $0.meaning == .valueDate }) {
          days = true
          if best.strength == 1 { known += 1 }
        }
      }
    }
    return days && known >= 2
  }
}

/// How the numbers of a row become the effect on the account.
struct MoneyRule: Hashable {
  var signs: Mapping.Signs
  /// A fee in its own column is still to be taken off.
  var feeIsApart: Bool

  /// The rules that columns of these meanings leave open, the usual one first.
  static func possible(_ meanings: Set<ColumnMeaning>) -> [MoneyRule] {
    let signs: [Mapping.Signs]
    if meanings.contains(.amount) {
      signs =
        meanings.contains(.direction)
        ? [.byDirection, .asWritten, .byDirectionUnsigned] : [.asWritten, .reversed]
    } else {
      signs = [.asWritten, .creditLessDebit, .byColumn]
    }
    let plain = signs.map { MoneyRule(signs: $0, feeIsApart: false) }
    guard meanings.contains(.fee) else { return plain }
    return plain + signs.map { MoneyRule(signs: $0, feeIsApart: true) }
  }
}

/// The money of one row, or why it can't be told.
enum RowMoney {
  case amount(Quantity, currency: Currency?)
  case missing
  case defect(column: Int, Issue.Reason)
}

extension Layout {
  /// Reads the money of a record.
  func money(_ reader: borrowing RecordReader, _ style: NumberStyle, _ rule: MoneyRule) -> RowMoney
  {
    var currency: Currency?
    var effect: Quantity
    if let amount {
      switch Layout.number(reader, amount, style) {
      case .failure(let defect): return .defect(column: amount, defect)
      case .success(nil):
        guard holdsFeeAlone(reader, style, rule) else { return .missing }
        effect = .zero
      case .success(let cell?):
        currency = cell.currency
        effect = cell.quantity
      }
      switch rule.signs {
      case .asWritten, .creditLessDebit, .byColumn, .byBalance: break
      case .reversed: effect = -effect
      case .unsignedOut:
        if !effect.isNegative, !Layout.isMarkedIn(reader.bytes(amount)) { effect = -effect }
      case .byDirection, .byDirectionUnsigned:
        guard let direction else { break }
        if let sign = StatementWords.side(reader.bytes(direction)) {
          if rule.signs == .byDirectionUnsigned { effect = effect.magnitude }
          if sign < 0 { effect = -effect }
        } else if rule.signs == .byDirectionUnsigned || !effect.isNegative, !effect.isZero {
          return .defect(column: direction, .unknownDirection)
        }
      }
    } else {
      var sum: Quantity?
      for isDebit in [true, false] {
        guard let column = isDebit ? debit : credit else { continue }
        switch Layout.number(reader, column, style) {
        case .failure(let defect): return .defect(column: column, defect)
        case .success(nil): continue
        case .success(let cell?):
          currency = cell.currency ?? currency
          var part = cell.quantity
          if rule.signs == .byColumn { part = part.magnitude }
          if isDebit { part = -(rule.signs == .creditLessDebit ? part : part.magnitude) }
          guard let next = sum.map({ $0.adding(part) }) ?? part else {
            return .defect(column: column, .numberTooLarge)
          }
          sum = next
        }
      }
      guard sum != nil || holdsFeeAlone(reader, style, rule) else { return .missing }
      effect = sum ?? .zero
    }
    if rule.feeIsApart, let fee, case .success(let cell?) = Layout.number(reader, fee, style) {
      guard let less = effect.subtracting(cell.quantity.magnitude) else {
        return .defect(column: fee, .numberTooLarge)
      }
      effect = less
    }
    return .amount(effect, currency: currency)
  }

  /// Whether a record without an amount took a fee, where fees are apart from amounts.
  private func holdsFeeAlone(
    _ reader: borrowing RecordReader, _ style: NumberStyle, _ rule: MoneyRule
  ) -> Bool {
    guard rule.feeIsApart, let fee, case .success(let cell?) = Layout.number(reader, fee, style)
    else { return false }
    return !cell.quantity.isZero
  }

  /// Whether an amount has a mark of money in of its own: a plus before or behind it, or CR.
  static func isMarkedIn(_ cell: ArraySlice<UInt8>) -> Bool {
    guard let first = cell.first, let last = cell.last else { return false }
    if first == UInt8(ascii: "+") || last == UInt8(ascii: "+") { return true }
    return last | 0x20 == UInt8(ascii: "r")
      && cell.dropLast().last.map { $0 | 0x20 } == UInt8(ascii: "c")
  }

  /// A cell's number; `nil` where it is empty or holds dashes.
  static func number(_ reader: borrowing RecordReader, _ column: Int, _ style: NumberStyle)
    -> Result<NumberCell?, Issue.Reason>
  {
    let range = reader.range(column)
    if range.isEmpty { return .success(nil) }
    do {
      return .success(try style.read(reader.buffer.span.extracting(range)))
    } catch {
      switch error {
      case .empty, .dashes: return .success(nil)
      case .unreadable: return .failure(.unreadableNumber)
      case .tooLarge: return .failure(.numberTooLarge)
      case .tooManyDigits: return .failure(.tooManyDigits)
      }
    }
  }
}
