import Money

/// The second pass: rows, issues and skipped lines in the order of the file.
struct TableReading {
  private var reading = Reading(format: CSVFormat.id)
  private var walker: TableWalker
  private var maker: RowMaker
  private let plan: TablePlan
  /// The last row, kept back because the next line may continue its text.
  private var held: Row?
  /// Whether a later balance has told which way it went.
  private var isSigned = false
  private var chain = RunningBalance()
  private var tables = 0
  /// Of the rows that moved money; `nil` once one was rejected, for then nothing adds up.
  private var sum: Quantity? = .zero
  private var above = RowsAbove()
  /// Rows that moved money, and whether any took some out.
  private var moves = 0
  private var goesOut = false
  /// The line of the closing balance, and the day that it names.
  private var closingLine = 0
  private var closingDay: Day?
  /// The day of the oldest row.
  private var oldest: Day?
  /// The cells of the shortest row.
  private var fewest = Int.max
  private var figures = CutFigure()
  /// The last line has no end, and its last figure fewer digits than any above.
  private var endsInFigure = false

  init(_ plan: TablePlan) {
    self.plan = plan
    walker = plan.walker()
    maker = RowMaker(plan)
  }

  mutating func run(_ each: (Row) -> Void) throws(Refusal) -> Reading {
    reading.account = plan.onlyAccount
    reading.mapping = plan.mapping
    while true {
      switch try walker.step() {
      case .end:
        finish(each)
        return reading
      case .unclosedQuote:
        add(Issue(line: walker.reader.line, reason: .unclosedQuote, text: walker.reader.text(0)))
        if walker.reader.isUnended { add(Issue(line: walker.reader.line, reason: .truncated)) }
      case .record:
        take(each)
        if walker.reader.isUnended { tellCutOff() }
      }
    }
  }

  private mutating func take(_ each: (Row) -> Void) {
    guard let current = walker.current else { return judge(each) }
    switch maker.make(walker.reader, walker.layouts[current], walker.section) {
    case .row(var row):
      // The last of a file that was cut off may lack digits: it is told of, not booked.
      if walker.reader.isUnended {
        endsInFigure = isCutFigure(row, walker.layouts[current])
        if walker.reader.count < fewestCells || endsInFigure { return }
      }
      if above.isTotal(row) {
        skip(.total)
        add(Issue(line: row.line, reason: .totalOfRows, text: row.description))
        return
      }
      if plan.rule.signs == .byBalance { sign(&row) }
      flush(each)
      if !signsLater { check(row) }
      held = row
      if !walker.reader.isUnended {
        fewest = min(fewest, walker.reader.count)
        figures.observe(row)
      }
    case .balance(let label, let row): stateBalance(label, row, each)
    case .issue(let issue): add(issue)
    case .noMoney:
      if case .heading = walker.judge(plan.numbers) {
        skip(.heading)
      } else {
        skip(.noMoney)
      }
    case .odd: judge(each)
    }
  }

  /// Whether a row's sign is told by the balance of the row after it: the newest stands first.
  private var signsLater: Bool {
    plan.rule.signs == .byBalance && plan.balance == .newestFirst
  }

  /// Gives on the row that was kept back.
  private mutating func flush(_ each: (Row) -> Void) {
    guard var row = held else { return }
    held = nil
    if signsLater {
      if !isSigned { signAlone(&row) }
      check(row)
    }
    isSigned = false
    if plan.balancesAreLeft { row.balance = nil }
    each(row)
  }

  /// Which way an amount without a sign went, by the balance before it: that of the row above, or of
  /// the row beneath where the newest stands first.
  private mutating func sign(_ row: inout Row) {
    let isNext = held.map { $0.account == row.account && $0.currency == row.currency } ?? false
    if signsLater {
      if isNext, let balance = held?.balance, let before = row.balance,
        let step = balance.subtracting(before)
      {
        isSigned = held?.takeSign(of: step) ?? false
      }
    } else if isNext, let before = held?.balance {
      // A step of another size is told as one that doesn't hold.
      if let step = row.balance?.subtracting(before) { row.takeSign(of: step) }
    } else {
      signAlone(&row)
    }
  }

  /// Nothing stands before a file's oldest row. Where the account began at nothing, its balance tells.
  private mutating func signAlone(_ row: inout Row) {
    let opening = reading.openingBalance.map(\.amount) ?? .zero
    if let step = row.balance?.subtracting(opening), row.takeSign(of: step) { return }
    add(Issue(line: row.line, reason: .firstSign, text: "\(row.amount)"))
  }

  /// The cells of the shortest row, or the header's above the first.
  private var fewestCells: Int { fewest < .max ? fewest : walker.layout?.usualCount ?? 0 }

  /// Whether a row without an end ends on a figure that lacks digits.
  private func isCutFigure(_ row: Row, _ layout: Layout) -> Bool {
    let last = walker.reader.count - 1
    guard !walker.reader.isEmpty(last) else { return false }
    let isBalance = layout.balance == last
    return (isBalance || layout.money.contains(last)) && figures.isCut(row, isBalance: isBalance)
  }

  /// The last line has no end, and fewer cells than any row: the file was cut off in it.
  private mutating func tellCutOff() {
    let reader = walker.reader
    let fewest = fewestCells
    guard fewest > 0, let first = (0..<reader.count).first(where: { !reader.isEmpty($0) })
    else { return }
    let isSkipped = reading.skipped.last?.line == reader.line
    // A closing remark begins with words.
    if isSkipped, !Figure.looksLikeOne(reader.bytes(first)) { return }
    let isRejected = reading.issues.last.map { $0.line == reader.line && $0.reason.rejectsRow }
    guard
      reader.count < fewest || endsInFigure
        || (isRejected == true && reader.count == fewest && reader.isEmpty(fewest - 1))
    else { return }
    add(Issue(line: reader.line, reason: .truncated))
  }

  private mutating func judge(_ each: (Row) -> Void) {
    switch walker.judge(plan.numbers) {
    case .heading:
      if walker.tables != tables {
        tables = walker.tables
        chain.restart()
      }
      skip(.heading)
    case .preamble: skip(.preamble)
    case .total: skip(.total)
    case .balance(let label, let cell):
      skip(.total)
      if let cell { state(label, plan.worth(cell.quantity), cell.currency) }
      if label == .closing, cell != nil { closingDay = statedDay() }
    case .continuation(let text):
      skip(.noMoney)
      held?.description += " " + text
    case .pending: skip(.pending)
    case .defect(let issue): add(issue)
    }
  }

  private mutating func state(
    _ label: StatementWords.Label, _ amount: Quantity, _ own: Currency?
  ) {
    guard tables <= 1 else { return }
    let stated = Reading.Stated(amount: amount, currency: own ?? named, day: nil)
    if label == .opening, reading.openingBalance == nil { reading.openingBalance = stated }
    if label == .closing {
      reading.closingBalance = stated
      closingLine = walker.reader.line
    }
  }

  /// The day that a line names for the balance it states.
  private func statedDay() -> Day? {
    let line = (0..<walker.reader.count).map { walker.reader.text($0) }.joined(separator: " ")
    return StatementDays.days(in: line).lazy.compactMap { try? plan.dates.style.read($0).day }.first
  }

  /// A balance of a day before all rows is what the account opened with: `Solde au 30/11/2025`.
  private mutating func openBeforeRows() {
    guard let closingDay, let oldest, closingDay < oldest, reading.openingBalance == nil else {
      return
    }
    reading.openingBalance = reading.closingBalance
    reading.closingBalance = nil
    closingLine = 0
  }

  /// A dated line of the table that states a balance. What one account opens with is the file's; with
  /// several of them it stays a row, which says of which it is.
  private mutating func stateBalance(
    _ label: StatementWords.Label, _ row: Row, _ each: (Row) -> Void
  ) {
    let known = reading.openingBalance
    let isAnothers = plan.hasSeveralAccounts || (known != nil && known?.currency != row.currency)
    guard label == .opening, isAnothers else {
      skip(.total)
      if !plan.hasSeveralAccounts { state(label, row.amount, row.currency) }
      return
    }
    flush(each)
    held = row
    held?.kind = .opening
    isSigned = true
  }

  private var currency: Currency? { named ?? plan.currency }

  /// What the file has named so far.
  private var named: Currency? { walker.layouts.first?.currency ?? walker.section.currency }

  private mutating func skip(_ why: Reading.Skipped.Why) {
    reading.skipped.append(Reading.Skipped(line: walker.reader.line, why: why))
  }

  private mutating func add(_ issue: Issue) {
    if issue.reason.rejectsRow || issue.reason == .truncated { sum = nil }
    reading.issues.append(issue)
  }

  private mutating func check(_ row: Row) {
    oldest = oldest.map { min($0, row.day) } ?? row.day
    if row.standing == .posted {
      sum = sum?.adding(row.amount)
      above.add(row)
      moves += 1
      if row.amount.isNegative { goesOut = true }
    }
    guard let order = plan.balance else { return }
    guard let balance = row.balance else { return }
    let difference = chain.add(row, balance, newestFirst: order == .newestFirst)
    guard let difference, order != .broken, chain.broken <= 20 else { return }
    add(
      Issue(
        line: row.line, reason: .balanceDoesNotStep, text: balance.description,
        difference: difference))
  }

  private mutating func finish(_ each: (Row) -> Void) {
    flush(each)
    reading.issues += walker.reader.issues
    if plan.balance == .broken { add(Issue(line: 0, reason: .balanceDoesNotStep)) }
    openBeforeRows()
    if reading.account == nil, !plan.hasSeveralAccounts { reading.account = walker.section.account }
    nameCurrency()
    stateEnds()
    countStatedDebts()
    compareEnds()
    doubtSigns()
  }

  /// Amounts that are all money in, and nothing that bears it out: a list of costs looks just so.
  private mutating func doubtSigns() {
    if !plan.likelyDates.isEmpty {
      let column = plan.layouts[0].name(of: plan.layouts[0].date)
      add(.inferred(plan.dates.style.order, plan.likelyDates, column: column))
    }
    if !plan.marksByCurrency.isEmpty {
      add(.inferred(plan.numbers.decimal, plan.marksByCurrency))
    }
    if plan.sides.takesUnsignedOut { add(Issue(line: 0, reason: .unsignedOut)) }
    if let cell = plan.sides.cardSample {
      add(Issue(line: 0, reason: plan.sides.isOwedCard ? .cardSigns : .likeCard, text: cell))
    }
    if let text = plan.debtSample {
      add(
        Issue(
          line: 0, column: plan.layouts[0].name(of: plan.layouts[0].balance), reason: .countsDebts,
          text: text))
    }
    if plan.isInCredit, let column = plan.layouts[0].balance {
      add(Issue(line: 0, column: plan.layouts[0].name(of: column), reason: .inCredit))
    }
    if plan.sides.givesDebitsBack { add(Issue(line: 0, reason: .debitsGivenBack)) }
    let mapping = plan.mapping
    guard !plan.isMapped, moves >= 3, !goesOut, mapping.column(.amount) != nil,
      mapping.column(.direction) == nil, reading.closingBalance == nil,
      plan.rule.signs != .byBalance
    else { return }
    add(Issue(line: 0, reason: .noSigns))
  }

  /// A balance that stands above the line that names the currency is in it all the same.
  private mutating func nameCurrency() {
    let currency = currency
    if reading.openingBalance?.currency == nil { reading.openingBalance?.currency = currency }
    if reading.closingBalance?.currency == nil { reading.closingBalance?.currency = currency }
  }

  /// A balance that stepped all the way states both ends.
  private mutating func stateEnds() {
    guard let order = plan.balance, order != .broken, chain.broken == 0, tables <= 1,
      !plan.balancesAreLeft
    else { return }
    let ends = chain.ends(newestFirst: order == .newestFirst)
    if reading.openingBalance == nil, let amount = ends.opening {
      reading.openingBalance = Reading.Stated(amount: amount, currency: currency, day: nil)
    }
    if reading.closingBalance == nil, let amount = ends.closing {
      reading.closingBalance = Reading.Stated(amount: amount, currency: currency, day: ends.day)
    }
  }

  /// Says so where the rows don't lead from the opening balance to the closing one.
  private mutating func compareEnds() {
    guard let opening = reading.openingBalance, let closing = reading.closingBalance, let sum,
      tables <= 1, !plan.hasSeveralAccounts, opening.currency == closing.currency,
      let made = opening.amount.adding(sum), made != closing.amount
    else { return }
    // Where the rows' own balances broke, the place has been told already.
    guard closingLine > 0 || chain.broken == 0 else { return }
    add(
      Issue(
        line: closingLine, reason: .closingBalanceDiffers, text: closing.amount.description,
        difference: closing.amount.subtracting(made)))
  }

  /// What a card's list states beside its rows is owed, unless the rows lead from the one balance to
  /// the other as they stand.
  private mutating func countStatedDebts() {
    guard plan.isOwed, plan.layouts[0].balance == nil, tables <= 1, !plan.hasSeveralAccounts else {
      return
    }
    let ends = [reading.openingBalance, reading.closingBalance].compactMap { $0?.amount }
    guard let first = ends.first, ends.allSatisfy({ !$0.isNegative }),
      ends.contains(where: { !$0.isZero })
    else { return }
    if ends.count == 2, let sum, ends[0].adding(sum) == ends[1] { return }
    if let opening = reading.openingBalance { reading.openingBalance?.amount = -opening.amount }
    if let closing = reading.closingBalance { reading.closingBalance?.amount = -closing.amount }
    add(Issue(line: 0, reason: .countsDebts, text: first.description))
  }
}
