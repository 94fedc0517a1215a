import Money

/// Any table of a bank's transactions: CSV and its relatives, in the languages and layouts that
/// `HeaderWords` knows, or as a mapping says.
///
/// The file is read twice, a chunk at a time: first for what all rows together tell (the order of
/// dates, the decimal mark, signs, the running balance), then for the rows. Memory doesn't grow
/// with the file.
public enum CSVFormat: StatementFormat {
  public static let id = FormatID("csv")
  /// A table's reference column may start anew in every file.
  public static let idsNameRows = false

  /// Never more than perhaps: every other format knows its own files better. What is binary is taken
  /// on too, so that it is refused by its name.
  public static func recognise(_ start: FileStart) -> Confidence {
    // Markup has its own formats.
    if start.bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "<") { return .no }
    guard let text = try? StatementText(bytes: start.bytes) else { return .perhaps }
    let isBlank = text.bytes.allSatisfy { $0 <= 0x20 }
    return isBlank || Dialect.sniff(text.bytes).usualCount(text.bytes) >= 2 ? .perhaps : .no
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var rows: [Row] = []
    var reading = try stream(file, options) { rows.append($0) }
    reading.rows = rows
    return reading
  }

  public static func stream(
    _ file: StatementFile, _ options: ReadingOptions, each row: (Row) -> Void
  ) throws(Refusal) -> Reading {
    var reading = TableReading(try TablePlan(file, options))
    return try reading.run(row)
  }

  /// The one account that a file states, without reading its rows.
  public static func statedAccount(of file: StatementFile, _ options: ReadingOptions)
    throws(Refusal) -> String?
  {
    try TablePlan(file, options).onlyAccount
  }

  /// The mapping by which a file would be read, to be kept for the next of its kind.
  public static func mapping(of file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Mapping
  {
    try TablePlan(file, options).mapping
  }
}

/// The second pass: rows, issues and skipped lines in the order of the file.
private struct TableReading {
  private var reading = Reading(format: CSVFormat.id)
  private var walker: TableWalker
  private var maker: RowMaker
  private let plan: TablePlan
  /// The last row, kept back because the next line may continue its text.
  private var held: Row?
  private var chain = RunningBalance()
  private var tables = 0

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
      case .record:
        guard let current = walker.current else {
          judge(each)
          continue
        }
        switch maker.make(walker.reader, walker.layouts[current], walker.section) {
        case .row(let row):
          if let held { each(held) }
          check(row)
          held = row
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
    }
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
      guard let cell, tables <= 1 else { return }
      let stated = Reading.Stated(
        amount: cell.quantity, currency: cell.currency ?? currency, day: nil)
      if label == .opening, reading.openingBalance == nil { reading.openingBalance = stated }
      if label == .closing { reading.closingBalance = stated }
    case .continuation(let text):
      skip(.noMoney)
      held?.description += " " + text
    case .defect(let issue): add(issue)
    }
  }

  private var currency: Currency? {
    walker.layouts.first?.currency ?? walker.section.currency ?? plan.currency
  }

  private mutating func skip(_ why: Reading.Skipped.Why) {
    reading.skipped.append(Reading.Skipped(line: walker.reader.line, why: why))
  }

  private mutating func add(_ issue: Issue) { reading.issues.append(issue) }

  private mutating func check(_ row: Row) {
    guard let order = plan.balance else { return }
    guard let balance = row.balance else { return }
    let holds = chain.add(row, balance, newestFirst: order == .newestFirst)
    guard !holds, order != .broken, chain.broken <= 20 else { return }
    add(Issue(line: row.line, reason: .balanceDoesNotStep, text: balance.description))
  }

  private mutating func finish(_ each: (Row) -> Void) {
    if let held { each(held) }
    held = nil
    reading.issues += walker.reader.issues
    if plan.balance == .broken { add(Issue(line: 0, reason: .balanceDoesNotStep)) }
    if reading.account == nil, !plan.hasSeveralAccounts { reading.account = walker.section.account }
    // A balance that stepped all the way states both ends.
    guard let order = plan.balance, order != .broken, chain.broken == 0, tables <= 1 else { return }
    let ends = chain.ends(newestFirst: order == .newestFirst)
    if reading.openingBalance == nil, let amount = ends.opening {
      reading.openingBalance = Reading.Stated(amount: amount, currency: currency, day: nil)
    }
    if reading.closingBalance == nil, let amount = ends.closing {
      reading.closingBalance = Reading.Stated(amount: amount, currency: currency, day: ends.day)
    }
  }
}

/// Follows a running balance from row to row.
private struct RunningBalance {
  private struct Link {
    var amount: Quantity
    var balance: Quantity
    var day: Day
    var currency: Currency?
    var account: String?
  }

  private var first: Link?
  private var last: Link?
  private(set) var broken = 0
  private var isMixed = false

  /// Whether the balance stepped by the amount; where another account's row came before, or one in
  /// another currency, nothing can be said.
  mutating func add(_ row: Row, _ balance: Quantity, newestFirst: Bool) -> Bool {
    let amount = row.amount
    let link = Link(
      amount: amount, balance: balance, day: row.day, currency: row.currency, account: row.account)
    defer { last = link }
    guard let last else {
      if first == nil { first = link }
      return true
    }
    guard last.currency == link.currency, last.account == link.account else {
      isMixed = true
      return true
    }
    let holds =
      newestFirst
      ? balance.adding(last.amount) == last.balance : last.balance.adding(amount) == balance
    if !holds { broken += 1 }
    return holds
  }

  mutating func restart() { last = nil }

  func ends(newestFirst: Bool) -> (opening: Quantity?, closing: Quantity?, day: Day?) {
    guard let first, let last, !isMixed else { return (nil, nil, nil) }
    let (oldest, newest) = newestFirst ? (last, first) : (first, last)
    return (oldest.balance.subtracting(oldest.amount), newest.balance, newest.day)
  }
}
