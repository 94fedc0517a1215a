import Money

/// A header (or its absence) and what the columns beneath it mean, ready for use on rows.
struct Layout {
  /// The header's cells as they are compared; empty where there is none.
  let names: [String]
  let header: [String]
  /// The currency that the header states.
  var currency: Currency?
  let doubts: [Proposal.Doubt]
  /// Cells that most of its records have.
  let usualCount: Int

  private(set) var meanings: [Int: ColumnMeaning]
  private(set) var date: Int?
  private(set) var valueDate: Int?
  private(set) var amount: Int?
  private(set) var debit: Int?
  private(set) var credit: Int?
  private(set) var direction: Int?
  private(set) var currencyColumn: Int?
  private(set) var balance: Int?
  private(set) var reference: Int?
  private(set) var fee: Int?
  private(set) var account: Int?
  private(set) var status: Int?
  private(set) var counterparty: Int?
  private(set) var descriptions: [Int] = []

  init(header: [String], rows: [[ArraySlice<UInt8>]]) {
    self.init(header: header, proposal: Proposal(header: header, rows: rows), rows: rows)
  }

  private init(header: [String], proposal: Proposal, rows: [[ArraySlice<UInt8>]]) {
    self.header = header
    names = header.map { HeaderName.normalised($0) }
    currency = proposal.currency
    doubts = proposal.doubts
    usualCount = header.isEmpty ? Statements.usualCount(rows.map { $0.count }) : header.count
    meanings = proposal.columns
    place()
  }

  init(_ mapping: Mapping, header: [String]) {
    self.header = header
    names = header.map { HeaderName.normalised($0) }
    currency = nil
    doubts = []
    usualCount = max(header.count, (mapping.columns.keys.max() ?? 0) + 1)
    meanings = mapping.columns
    place()
  }

  private mutating func place() {
    for (column, meaning) in meanings.sorted(by: { $0.key < $1.key }) {
      switch meaning {
      case .date: date = date ?? column
      case .valueDate: valueDate = valueDate ?? column
      case .amount: amount = amount ?? column
      case .debit: debit = debit ?? column
      case .credit: credit = credit ?? column
      case .direction: direction = direction ?? column
      case .currency: currencyColumn = currencyColumn ?? column
      case .balance: balance = balance ?? column
      case .reference: reference = reference ?? column
      case .fee: fee = fee ?? column
      case .account: account = account ?? column
      case .status: status = status ?? column
      case .counterparty: counterparty = counterparty ?? column
      case .description: descriptions.append(column)
      case .tax, .originalAmount, .originalCurrency, .ignored: break
      }
    }
    if date == nil { (date, valueDate) = (valueDate, nil) }
  }

  /// The columns that make up the effect on the account.
  var money: [Int] { amount.map { [$0] } ?? [debit, credit].compactMap { $0 } }

  /// A column's name as the file has it, or its number from 1.
  func name(of column: Int?) -> String? {
    guard let column else { return nil }
    return column < header.count && !header[column].isEmpty ? header[column] : "\(column + 1)"
  }

  /// The rules by which numbers could become effects, the usual one first.
  var rules: [MoneyRule] {
    var signs: [Mapping.Signs]
    if amount != nil {
      signs =
        direction == nil
        ? [.asWritten, .reversed] : [.byDirection, .asWritten, .byDirectionUnsigned]
    } else {
      signs = [.asWritten, .creditLessDebit]
    }
    let plain = signs.map { MoneyRule(signs: $0, feeIsApart: false) }
    return fee == nil ? plain : plain + signs.map { MoneyRule(signs: $0, feeIsApart: true) }
  }
}

extension Layout {
  /// Whether cells are the names of a table's columns: words without figures, among them one of a
  /// day and at least one more that is known.
  static func isHeader(_ cells: [String]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    guard filled.count >= 2, filled.allSatisfy({ $0.utf8.count <= 120 }) else { return false }
    var days = false
    var known = 0
    for cell in filled {
      if Figure.looksLikeOne(Array(cell.utf8)) { return false }
      let matches = HeaderWords.matches(HeaderName.normalised(cell))
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
      case .success(nil): return .missing
      case .success(let cell?):
        currency = cell.currency
        effect = cell.quantity
      }
      switch rule.signs {
      case .asWritten, .creditLessDebit: break
      case .reversed: effect = -effect
      case .byDirection, .byDirectionUnsigned:
        if let direction, let sign = StatementWords.direction(reader.bytes(direction)) {
          if rule.signs == .byDirectionUnsigned { effect = effect.magnitude }
          if sign < 0 { effect = -effect }
        }
      }
    } else {
      var parts: [Quantity] = []
      for (column, isDebit) in [(debit, true), (credit, false)] {
        guard let column else { continue }
        switch Layout.number(reader, column, style) {
        case .failure(let defect): return .defect(column: column, defect)
        case .success(nil): continue
        case .success(let cell?):
          currency = cell.currency ?? currency
          if !isDebit {
            parts.append(cell.quantity)
          } else {
            parts.append(
              -(rule.signs == .creditLessDebit ? cell.quantity : cell.quantity.magnitude))
          }
        }
      }
      guard var sum = parts.first else { return .missing }
      for part in parts.dropFirst() {
        guard let next = sum.adding(part) else {
          return .defect(column: credit ?? 0, .numberTooLarge)
        }
        sum = next
      }
      effect = sum
    }
    if rule.feeIsApart, let fee, case .success(let cell?) = Layout.number(reader, fee, style) {
      guard let less = effect.subtracting(cell.quantity.magnitude) else {
        return .defect(column: fee, .numberTooLarge)
      }
      effect = less
    }
    return .amount(effect, currency: currency)
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
