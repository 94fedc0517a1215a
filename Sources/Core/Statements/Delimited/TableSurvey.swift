import Money

/// The first pass over a file: what all its rows together say of the order of dates, the decimal
/// mark, the signs and the running balance.
struct TableSurvey {
  private(set) var dates = DateEvidence()
  private(set) var days = StatementDays()
  private(set) var numbers: NumberEvidence
  private(set) var rows = 0
  /// Lines that should be rows and have no day.
  private(set) var defects = 0
  /// Amounts with a minus.
  private(set) var negatives = 0
  var hasNegatives: Bool { negatives > 0 }
  /// Amounts that a plus or CR marks as money in, and those without any sign.
  private(set) var marked = 0
  private(set) var unmarked = 0
  /// Whether money out is told with a minus in some rows and without in others.
  private(set) var hasNegativeDebits = false
  private(set) var hasPlainDebits = false
  private(set) var hasNegativeCredits = false
  /// Amounts such as `($1,084.24)`, as American spreadsheets write what went out.
  private(set) var hasBracketedDollars = false
  private(set) var hasPlainCredits = false
  /// Steps of the balance by the amount, whichever way it went.
  private(set) var sizes = BalanceSteps(isOfSizes: true)
  /// Steps by the usual amounts, whatever account each row names.
  private(set) var across = BalanceSteps()
  /// The sizes where a fee beside the amount was taken as well.
  private(set) var sizesWithFee = BalanceSteps(isOfSizes: true)
  /// Numbers beside a word for money out, with a minus and without, and beside one for money in.
  private var out = (negative: 0, positive: 0)
  private var into = (negative: 0, positive: 0)
  /// Whether words that can be nothing else (debit, credit) contradict their numbers' signs.
  private var contradictsForSure = false
  /// The first word for money in beside a minus.
  private(set) var contradiction = ""
  /// Rows whose word of direction isn't known.
  private(set) var unknownWords = 0
  /// Whether all numbers beside words for money out have a minus, so that they need no word.
  var signsAgree: Bool { out.positive == 0 }
  /// Whether every sign says the opposite of its word: `45.10` bought, `-5.00` given back.
  var signsContradict: Bool {
    out.negative == 0 && out.positive > 0 && into.negative > 0 && into.positive == 0
  }
  /// Whether that is sure whatever the account is.
  var contradictForSure: Bool { signsContradict && contradictsForSure }
  private(set) var card = CardSigns()
  /// Balances above zero and below it, as they are counted.
  private(set) var balancesAbove = 0
  private(set) var balancesBelow = 0
  /// The first balance, as it stands.
  private(set) var debtSample: String?
  /// Whether balances count what is owed: each is below zero where it stands above.
  private let countsDebts: Bool
  private var balances: [(rule: MoneyRule, steps: BalanceSteps)] = []
  private(set) var accounts: [String] = []
  private(set) var transfers = OwnTransfers()
  /// The last account that a line outside the tables named.
  private(set) var announced: String?
  private(set) var layouts: [Layout] = []
  private(set) var tables = 0
  /// Whether a line states what the account opened with.
  private(set) var hasOpening = false
  /// The dates of the first row and of the last, as they stand.
  private(set) var ends: (first: [UInt8], last: [UInt8]) = ([], [])
  /// Dates of rows that have no year, and the first of them.
  private(set) var yearless: Set<[UInt8]> = []
  private(set) var yearlessSample = ""
  private(set) var currency: Currency?
  private var lastCurrency: [UInt8] = []
  private var lastAccount: [UInt8] = []

  /// - Parameters:
  ///   - known: the currency of amounts that name none.
  ///   - isStated: whether the file itself names it.
  ///   - countsDebts: whether its balances are of what is owed.
  init(
    _ start: TableWalker, guess: DecimalMark, currency known: Currency?, isStated: Bool,
    countsDebts: Bool = false
  ) throws(Refusal) {
    numbers = NumberEvidence(currency: known, isStated: isStated)
    self.countsDebts = countsDebts
    var walker = start
    let style = NumberStyle(decimal: guess)
    var tablesSeen = 0
    while true {
      switch try walker.step() {
      case .end:
        layouts = walker.layouts
        tables = walker.tables
        days = walker.section.days
        currency = walker.section.currency
        announced = walker.section.account
        return
      case .unclosedQuote: continue
      case .record: break
      }
      guard let layout = walker.layout, observeDay(walker.reader, layout) else {
        switch walker.judge(style) {
        case .balance(.opening, _): hasOpening = true
        case .defect:
          defects += 1
          // Hardly a line is a row: the columns are not what they were taken for.
          if defects >= 2000, rows * 20 < defects {
            throw .question(.columns(headers: walker.layouts[0].titles))
          }
        default: break
        }
        if walker.tables != tablesSeen {
          tablesSeen = walker.tables
          restart()
        }
        continue
      }
      if let label = layout.statedBalance(walker.reader) {
        if label == .opening { hasOpening = true }
        continue
      }
      rows += 1
      ends.last.removeAll(keepingCapacity: true)
      ends.last += walker.reader.buffer[layout.day(walker.reader)]
      if rows == 1 { ends.first = ends.last }
      observeMoney(walker.reader, layout, style)
    }
  }

  /// Takes which rows stand first where steps by equal amounts leave it open; `nil` where nothing tells.
  /// Signs, and columns of their own, tell of themselves.
  mutating func settle(isNewestFirst: Bool?, _ layout: Layout) {
    guard isNewestFirst != nil || layout.amount != nil && !hasNegatives else { return }
    for i in balances.indices { balances[i].steps.settle(isNewestFirst: isNewestFirst) }
    sizes.settle(isNewestFirst: isNewestFirst)
    sizesWithFee.settle(isNewestFirst: isNewestFirst)
  }

  func balance(_ rule: MoneyRule) -> BalanceSteps? {
    balances.first { $0.rule == rule }?.steps
  }

  private mutating func observeDay(_ reader: borrowing RecordReader, _ layout: Layout) -> Bool {
    let range = layout.day(reader)
    if range.isEmpty { return false }
    let before = dates.dates
    dates.observe(reader.buffer.span.extracting(range))
    if dates.dates > before { return true }
    guard YearlessDate.isOne(reader.buffer[range]) else { return false }
    if yearless.count < Self.mostYearless { yearless.insert(Array(reader.buffer[range])) }
    if yearlessSample.isEmpty {
      yearlessSample = String(decoding: reader.buffer[range], as: UTF8.self)
    }
    return true
  }

  /// More than a year has days, in each of the ways to write them.
  private static let mostYearless = 2_000

  private mutating func observeMoney(
    _ reader: borrowing RecordReader, _ layout: Layout, _ style: NumberStyle
  ) {
    if let column = layout.amount { observeNumber(reader, column) }
    if let column = layout.debit {
      observeNumber(reader, column)
      if let first = reader.bytes(column).first {
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "(") {
          hasNegativeDebits = true
        } else if 0x31...0x39 ~= first {
          hasPlainDebits = true
        }
      }
    }
    if let column = layout.credit {
      observeNumber(reader, column)
      if let first = reader.bytes(column).first {
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "(") {
          hasNegativeCredits = true
        } else if 0x31...0x39 ~= first {
          hasPlainCredits = true
        }
      }
    }
    if let column = layout.balance { observeNumber(reader, column) }
    if let account = layout.account, accounts.count < 2 {
      let name = reader.text(account)
      if !name.isEmpty, !accounts.contains(name) { accounts.append(name) }
    }
    transfers.observe(reader, layout, style)
    if let amount = layout.amount,
      case .success(let cell?) = Layout.number(reader, amount, style), !cell.quantity.isZero
    {
      if cell.quantity.isNegative {
        negatives += 1
        if reader.bytes(amount).starts(with: [UInt8(ascii: "("), UInt8(ascii: "$")]) {
          hasBracketedDollars = true
        }
      } else if Layout.isMarkedIn(reader.bytes(amount)) {
        marked += 1
      } else {
        unmarked += 1
      }
      if layout.balance == nil || countsDebts {
        card.observe(reader, layout, isNegative: cell.quantity.isNegative)
      }
      if let direction = layout.direction,
        !reader.isEmpty(direction)
      {
        observe(reader.bytes(direction), isNegative: cell.quantity.isNegative)
      }
    }
    // What was cancelled, or isn't booked yet, moved no balance.
    if let column = layout.status, !reader.isEmpty(column),
      StatementWords.standing(reader.text(column)) ?? .posted != .posted
    {
      return
    }
    guard let column = layout.balance,
      case .success(let cell?) = Layout.number(reader, column, style)
    else { return }
    let balance = countsDebts ? -cell.quantity : cell.quantity
    if cell.quantity.isNegative {
      balancesBelow += 1
    } else if !balance.isZero {
      balancesAbove += 1
    }
    if debtSample == nil { debtSample = reader.text(column) }
    // Another account's balance, or one in another currency, is another balance.
    let isOther = (
      Self.differs(reader, layout.currencyColumn, &lastCurrency),
      Self.differs(reader, layout.account, &lastAccount)
    )
    if isOther.0 || isOther.1 { restart() }
    let usual = layout.money(reader, style, layout.rules[0])
    if layout.account != nil, case .amount(let amount, _) = usual { across.add(amount, balance) }
    if !hasNegatives, let column = layout.amount,
      case .success(let amount?) = Layout.number(reader, column, style)
    {
      sizes.add(amount.quantity, balance)
      if let column = layout.fee {
        var fee = Quantity.zero
        if case .success(let cell?) = Layout.number(reader, column, style) {
          fee = cell.quantity.magnitude
        }
        sizesWithFee.add(amount.quantity, balance, fee: fee)
      }
    }
    let hasNegativeDebit = layout.debit.map { !isPlain(reader.bytes($0)) } ?? false
    let hasNegativeCredit = layout.credit.map { !isPlain(reader.bytes($0)) } ?? false
    for rule in layout.rules {
      // Most rules give the usual amount or its opposite, without reading the cells again.
      let money: RowMoney
      if rule == layout.rules[0] || (rule == Self.creditLessDebit && !hasNegativeDebit)
        || (rule == Self.byColumn && !hasNegativeCredit)
      {
        money = usual
      } else {
        money = layout.money(reader, style, rule)
      }
      if case .amount(let amount, _) = money {
        let place = balances.firstIndex { $0.rule == rule } ?? balances.count
        if place == balances.count { balances.append((rule, BalanceSteps())) }
        balances[place].steps.add(amount, balance)
      }
    }
  }

  private mutating func observe(_ word: ArraySlice<UInt8>, isNegative: Bool) {
    guard let sign = StatementWords.side(word) else {
      unknownWords += 1
      return
    }
    switch (sign < 0, isNegative) {
    case (true, true): out.negative += 1
    case (true, false): out.positive += 1
    case (false, true):
      into.negative += 1
      if contradiction.isEmpty { contradiction = String(decoding: word, as: UTF8.self) }
      if StatementWords.direction(word) != nil { contradictsForSure = true }
    case (false, false): into.positive += 1
    }
  }

  private mutating func restart() {
    for i in balances.indices { balances[i].steps.restart() }
    sizes.restart()
    sizesWithFee.restart()
  }

  private static let creditLessDebit = MoneyRule(signs: .creditLessDebit, feeIsApart: false)
  private static let byColumn = MoneyRule(signs: .byColumn, feeIsApart: false)

  /// Digits and their marks only.
  private func isPlain(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.allSatisfy { 0x30...0x39 ~= $0 || $0 == 0x2C || $0 == 0x2E }
  }

  private static func differs(
    _ reader: borrowing RecordReader, _ column: Int?, _ last: inout [UInt8]
  ) -> Bool {
    guard let column else { return false }
    let cell = reader.bytes(column)
    if cell.isEmpty || cell.elementsEqual(last) { return false }
    defer { last = Array(cell) }
    return !last.isEmpty
  }

  private mutating func observeNumber(_ reader: borrowing RecordReader, _ column: Int) {
    let range = reader.range(column)
    if !range.isEmpty { numbers.observe(reader.buffer.span.extracting(range)) }
  }
}
