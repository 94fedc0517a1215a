import Money

/// A platform's table, declared: the words of its header, what its types mean, and which columns
/// make the effect. Where the header stands, the order of columns, the styles of numbers and days,
/// totals and defects are dealt with alike for all.
struct PlatformTable: Sendable {
  let id: FormatID
  var names: Vocabulary<PlatformField>
  /// Whether a header with these columns is this table's.
  let isOwn: @Sendable (Columns<PlatformField>) -> Bool
  /// What the types mean; where the table has none, what its titles mean.
  var kinds = Phrasebook<Row.Kind>([])
  /// What a line is whose type no phrase knows.
  var otherwise = Row.Kind.other
  /// Whether what the platform keeps is written without a minus.
  var feesAreUnsigned = false
  /// Whether `--` in place of an amount is nothing moved, rather than an amount that is missing.
  var dashesAreZero = false
  /// The order of numeric days that this platform writes wherever the person lives.
  var order: DateOrder?
  /// What the platform counts in where neither a cell nor a header says.
  var home: Currency?
  var describes: [PlatformField] = [.title, .details]
  /// The rows repeat what another statement tells, or are estimates.
  var isMetrics = false
  /// What is particular about this table's lines.
  var refine: @Sendable (inout Row, PlatformLine) throws(CellDefect) -> Void = { _, _ in }

  init(
    _ id: FormatID, _ names: [(PlatformField, [String])],
    isOwn: @escaping @Sendable (Columns<PlatformField>) -> Bool
  ) {
    self.id = id
    self.names = Vocabulary(names)
    self.isOwn = isOwn
  }

  func recognise(_ start: FileStart) -> Confidence {
    start.sheet(names, id, isOwn: isOwn) == nil ? .no : .certain
  }

  func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal) -> Reading {
    var sheet = try Sheet(file, names, id, isOwn: isOwn)
    try decideStyles(&sheet, options)
    var remarks: [Issue] = []
    var reading = sheet.read { record throws(CellDefect) in
      let line = PlatformLine(record: record, sheet: sheet, options: options)
      if let why = line.emptiness { return .skipped(why) }
      let (row, remark) = try row(of: line)
      if let remark { remarks.append(remark) }
      return .row(row)
    }
    reading.issues += remarks
    reading.isMetrics = isMetrics
    reading.checkBalances()
    return reading
  }

  func decideStyles(_ sheet: inout Sheet<PlatformField>, _ options: ReadingOptions)
    throws(Refusal)
  {
    let money = sheet.columns.fields.filter(\.isMoney)
    try sheet.decideNumbers(
      money, options, usual: .point, currency: sheet.firstCurrency(.currency) ?? home)
    try sheet.decideDates([.day, .otherDay], options, usual: order, subject: .title)
  }

  func row(of line: PlatformLine) throws(CellDefect) -> (Row, Issue?) {
    let day = try line.day()
    let amount = try effect(of: line)
    let type = line.text(.type)
    let words = describes.map { line.text($0) }.filter { !$0.isEmpty }
    let text = words.isEmpty ? type : words.joined(separator: " | ")
    var row = Row(
      line: line.record.line, day: day, amount: amount, currency: try line.currency(home),
      kind: kind(of: line), description: text)
    row.id = line.textIfAny(.id)
    row.counterparty = line.textIfAny(.party)
    row.balance = try line.quantity(.balance)
    row.standing = line.standing
    row.arrives = try line.arrival(besides: row.currency)
    var remark: Issue?
    if row.kind != .transfer {
      remark = row.take(
        gross: try line.sum(line.sales), fee: try line.sum(line.fees),
        tax: try line.sum(line.taxes))
    }
    try refine(&row, line)
    return (row, remark)
  }

  private func kind(of line: PlatformLine) -> Row.Kind {
    let type = line.text(.type)
    let words = type.isEmpty ? line.text(.title) : type
    return kinds.meaning(of: words) ?? otherwise
  }

  /// The effect on the account: as the table nets it, money in less money out, or the sale less
  /// what the platform keeps.
  private func effect(of line: PlatformLine) throws(CellDefect) -> Quantity {
    if let debit = try line.quantity(.debit), !debit.isZero {
      let credit = try line.quantity(.credit)?.magnitude ?? .zero
      return try line.sum(credit, -debit.magnitude)
    }
    for field in [PlatformField.net, .credit] {
      if let amount = try line.quantity(field) { return amount }
    }
    if line.sheet.columns.has(.net) || line.sheet.columns.has(.debit) {
      if dashesAreZero, line.hasDashes { return .zero }
      throw line.sheet.missing(line.record, line.sheet.columns.has(.net) ? .net : .debit)
    }
    let sales = try line.sum(line.sales)
    let fees = try line.sum(line.fees)
    let mayLackSale = dashesAreZero && (fees != nil || line.hasDashes)
    guard sales != nil || mayLackSale else { throw line.sheet.missing(line.record, .sale(0)) }
    let kept = fees ?? .zero
    return try line.sum(sales ?? .zero, feesAreUnsigned ? -kept : kept)
  }
}
