import Money

/// Everything that is decided of a file before its rows are read.
struct TablePlan {
  let file: StatementFile
  let text: TextDecision
  let dialect: Dialect
  let skip: Int
  private(set) var layouts: [Layout]
  private(set) var dates: DateCell
  private(set) var numbers: NumberStyle
  private(set) var sides: SignDecision
  /// The currency where neither row, header nor preamble names one.
  let currency: Currency?
  let userCurrencies: [String: Currency]
  private(set) var balance: BalanceOrder?
  /// The file holds several accounts, so that each row names its own.
  private(set) var hasSeveralAccounts: Bool
  private(set) var onlyAccount: String?
  /// Whether a line states what the account opened with.
  private(set) var hasOpening = false
  /// The account that stands outside the table, of a file whose rows name none.
  private(set) var announcedAccount: String?
  /// Moves between the file's accounts; `nil` where it has but one.
  private(set) var transfers: OwnTransfers?
  /// Cells that a row should have at most, as many as the header; `nil` where there is none.
  let mostCells: Int?
  /// Whether somebody said what the columns hold, in this file or an earlier one of its kind.
  let isMapped: Bool
  /// The first balance of an account that is owed, where balances count what is owed: they are
  /// turned, as the account is worth less than nothing.
  private(set) var debtSample: String?
  /// Whether balances count what may still be spent of what is owed: the account isn't worth that.
  private(set) var balancesAreLeft = false
  /// Whether the balances of an account that is owed are above zero and fall by what is spent.
  private(set) var isInCredit = false
  /// Whether the person said that the account is owed.
  let isOwed: Bool
  /// Dates that read in two ways, of which the run of the days made one more likely.
  private(set) var likelyDates: [String] = []
  /// Cells that read in two ways, of which the currency's digits chose one for all.
  private(set) var marksByCurrency: [String] = []
  private let name: String

  enum BalanceOrder: Hashable {
    case oldestFirst, newestFirst
    /// Most steps don't hold: rows are missing, or in another order.
    case broken
  }

  init(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal) {
    self.file = file
    let opening = try TableOpening(file, options.mapping)
    (text, dialect, skip) = (opening.text, opening.dialect, opening.skip)
    let sample = opening.sample
    userCurrencies = options.userCurrencies
    isOwed = options.isOwed
    let found = sample.layouts()
    let mapping =
      options.mapping ?? options.saved.first { saved in found.contains { saved.fits($0.names) } }
      ?? sample.layout(among: options.saved)
    isMapped = mapping != nil
    currency = options.currency ?? mapping?.currency
    if let mapping {
      layouts = [Layout(mapping, header: try TablePlan.header(of: mapping, in: sample))]
    } else {
      layouts = found
    }
    name = mapping?.name ?? ""
    mostCells = layouts.count == 1 && !layouts[0].header.isEmpty ? layouts[0].header.count : nil
    numbers = NumberStyle(decimal: options.decimal ?? mapping?.decimal ?? .point)
    dates = DateCell(style: DateStyle(order: .ymd))
    sides = SignDecision(
      MoneyRule(signs: mapping?.signs ?? .asWritten, feeIsApart: mapping?.feeIsApart ?? false))
    hasSeveralAccounts = false
    try refuseWhatIsNoLedger(sample)
    try survey(sample, options, mapping)
  }

  var rule: MoneyRule { sides.rule }

  /// What the account is worth where a balance stands.
  func worth(_ balance: Quantity) -> Quantity { debtSample == nil ? balance : -balance }

  func walker() -> TableWalker {
    TableWalker(RecordReader(file, text, dialect, skip: skip), layouts, isMapped: isMapped)
  }

  /// The layout as a mapping that reads the next file of its kind without a question.
  var mapping: Mapping {
    var mapping = Mapping(name: name, dialect: dialect, columns: layouts[0].meanings)
    mapping.header = layouts[0].header
    mapping.encoding = text.encoding
    mapping.dateOrder = dates.style.order
    mapping.decimal = numbers.decimal
    mapping.currency = layouts[0].currency ?? currency
    mapping.signs = rule.signs
    mapping.feeIsApart = rule.feeIsApart
    mapping.skipLines = skip
    return mapping
  }

  // MARK: Refusing

  private static func header(of mapping: Mapping, in sample: TableSample) throws(Refusal)
    -> [String]
  {
    if mapping.header.isEmpty { return [] }
    for record in sample.records {
      let cells = record.cells.map { String(decoding: $0, as: UTF8.self) }
      if mapping.fits(cells.map { HeaderName.normalised($0) }) { return cells }
    }
    throw .question(.columns(headers: sample.records.first.map(TablePlan.texts) ?? []))
  }

  private static func texts(_ record: (line: Int, cells: [ArraySlice<UInt8>])) -> [String] {
    record.cells.prefix(100).map { String(decoding: $0.prefix(80), as: UTF8.self) }
  }

  private mutating func refuseWhatIsNoLedger(_ sample: TableSample) throws(Refusal) {
    guard !isMapped else { return }
    let usable = layouts.filter { $0.date != nil && !$0.money.isEmpty }
    guard let main = usable.first else {
      let all = layouts.flatMap { $0.doubts }
      let best = layouts.max { $0.usualCount < $1.usualCount } ?? layouts[0]
      // A table with figures may be money that couldn't be found; anything else isn't.
      if all.contains(.metrics) { throw .notALedger(CSVFormat.id) }
      if layouts.allSatisfy({ $0.date == nil }) { try refuseHijriDates(sample, best) }
      if best.usualCount < 2 || (best.date == nil && best.money.isEmpty) { throw .unknownFormat }
      throw .question(.columns(headers: best.titles, doubt: best.doubts.first))
    }
    // The table with the money leads.
    if let place = layouts.firstIndex(where: { $0.names == main.names }), place > 0 {
      layouts.swapAt(0, place)
    }
    for doubt in main.doubts {
      switch doubt {
      case .metrics, .tradesWithoutCash: throw .notALedger(CSVFormat.id)
      case .severalAmounts, .debitOrCredit, .codedDirection, .noDate, .noMoney:
        throw .question(.columns(headers: main.titles, doubt: doubt))
      }
    }
  }

  private func refuseHijriDates(_ sample: TableSample, _ layout: Layout) throws(Refusal) {
    let cell = HijriDates.first(in: sample.records, usualCount: layout.usualCount)
    guard let cell else { return }
    throw .hijriDates(
      line: cell.line, column: layout.name(of: cell.column) ?? "", text: cell.text)
  }

  // MARK: Deciding

  private mutating func survey(
    _ sample: TableSample, _ options: ReadingOptions, _ mapping: Mapping?
  ) throws(Refusal) {
    let main = layouts[0]
    let columns = main.money + [main.balance].compactMap { $0 }
    let stated = options.decimal ?? mapping?.decimal
    let guess = stated ?? Proposal.decimal(of: sample.records.map { $0.cells }, columns)
    let named = TablePlan.currencies(main, sample)
    // What was said beside the file is of amounts that name no currency. Where several are named that
    // have other digits, none of them decides.
    let isOne = Set(named.map(\.minorDigits)).count == 1
    let known = main.currency ?? (named.isEmpty ? currency : isOne ? named[0] : nil)
    var survey = try TableSurvey(
      walker(), guess: guess, currency: known, isStated: main.currency != nil || !named.isEmpty)
    if case .either = survey.numbers.verdict, known == nil, named.isEmpty,
      let stated = survey.currency
    {
      survey = try TableSurvey(walker(), guess: guess, currency: stated, isStated: true)
    }
    if survey.rows == 0 {
      if survey.defects == 0 { throw .noRows(CSVFormat.id) }
      try refuseHijriDates(sample, main)
      throw .question(.columns(headers: main.titles))
    }
    layouts = survey.layouts
    if namesOthersAccounts(survey) {
      for i in layouts.indices { layouts[i].disownAccounts() }
      survey = try TableSurvey(
        walker(), guess: guess, currency: known ?? survey.currency,
        isStated: known == nil || main.currency != nil || !named.isEmpty)
      layouts = survey.layouts
    }
    numbers.decimal = try decideDecimal(&survey, stated, guess)
    if stated == nil { marksByCurrency = survey.numbers.decidedByCurrency }
    try decideDates(survey, options.dateOrder ?? mapping?.dateOrder)
    settle(&survey)
    if options.mapping == nil {
      sides = SignDecision(survey, main, isOwed: options.isOwed)
      if options.isOwed { try countDebts(&survey, guess) }
      if let mapping, mapping.knowsSigns { sides.take(learned: mapping.signs, survey, main) }
    } else if !sides.rule.feeIsApart {
      takeFeeApart(survey)
    }
    hasOpening = survey.hasOpening
    hasSeveralAccounts = survey.tables > 1 || survey.accounts.count > 1
    onlyAccount = survey.accounts.count == 1 ? survey.accounts.first : nil
    announcedAccount = hasSeveralAccounts ? nil : survey.announced
    transfers = survey.transfers.isPossible ? survey.transfers : nil
    decideBalance(survey)
  }

  /// Whether the accounts that rows name are those of whom the person pays: one balance runs through
  /// them all, or they are IBANs beside the account's own number above the table.
  private func namesOthersAccounts(_ survey: TableSurvey) -> Bool {
    guard survey.accounts.count > 1, survey.tables <= 1, let column = layouts[0].account else {
      return false
    }
    if survey.across.steps >= 2, survey.across.hold { return true }
    guard let own = survey.announced, own.count(where: \.isNumber) >= 5 else { return false }
    let name = layouts[0].name(of: column).map { HeaderName.normalised($0) } ?? ""
    return HeaderName.holds(name, oneOf: TablePlan.iban) && !survey.accounts.contains(own)
  }

  private static let iban = ["iban", "الايبان", "آيبان"].map {
    Array(HeaderName.normalised($0).utf8)
  }

  /// The currencies that the first rows name.
  private static func currencies(_ layout: Layout, _ sample: TableSample) -> [Currency] {
    guard let column = layout.currencyColumn else { return [] }
    var seen: [Currency] = []
    for record in sample.records where column < record.cells.count {
      if let currency = Currency.iso(String(decoding: record.cells[column], as: UTF8.self)),
        !seen.contains(currency)
      {
        seen.append(currency)
      }
    }
    return seen
  }

  private func decideDecimal(
    _ survey: inout TableSurvey, _ stated: DecimalMark?, _ guess: DecimalMark
  )
    throws(Refusal) -> DecimalMark
  {
    if let stated { return stated }
    switch survey.numbers.verdict {
    case .decided(let mark): return mark
    case .same: return .point
    case .neither: return guess
    case .either(let samples):
      guard let proved = try provedMark(survey.currency) else {
        throw .question(.decimal(samples: samples))
      }
      survey = proved.survey
      return proved.mark
    }
  }

  /// The mark by which a running balance steps, where it doesn't by the other one.
  private func provedMark(_ currency: Currency?) throws(Refusal) -> (
    mark: DecimalMark, survey: TableSurvey
  )? {
    guard layouts[0].balance != nil else { return nil }
    var tries: [(mark: DecimalMark, survey: TableSurvey, most: BalanceSteps)] = []
    for mark in DecimalMark.allCases {
      let survey = try TableSurvey(walker(), guess: mark, currency: currency, isStated: false)
      let steps = layouts[0].rules.compactMap { survey.balance($0) } + [survey.sizes]
      if let most = steps.max(by: { $0.most < $1.most }) { tries.append((mark, survey, most)) }
    }
    let holding = tries.filter { $0.most.steps >= 2 && $0.most.most == $0.most.steps }
    guard holding.count == 1, let proved = holding.first else { return nil }
    return (proved.mark, proved.survey)
  }

  private mutating func decideDates(_ survey: TableSurvey, _ stated: DateOrder?) throws(Refusal) {
    try decideDateOrder(survey, stated)
    guard !survey.yearless.isEmpty else { return }
    var named = survey.days
    if let last = FileName.lastDay(file.name) { named.note(fileOf: last) }
    let order = dates.style.order
    guard survey.dates.dates > 0 else {
      dates = try DateCell.decide(
        survey.yearless, sample: survey.yearlessSample, named,
        orders: order == .ymd ? [.dmy, .mdy] : [order])
      return
    }
    _ = dates.take(named, for: survey.yearless)
  }

  private mutating func decideDateOrder(_ survey: TableSurvey, _ stated: DateOrder?)
    throws(Refusal)
  {
    var period = DateEvidence()
    for day in survey.days.all { period.observe(day) }
    if let stated {
      dates.style = DateStyle(order: stated)
      return
    }
    switch survey.dates.verdict {
    case .decided(let style): dates.style = style
    case .neither where !survey.dates.contradiction.isEmpty:
      throw .question(.dateOrder(fits: [.dmy, .mdy], samples: survey.dates.contradiction))
    case .neither:
      // Rows without a year follow the period; otherwise each cell is judged by itself.
      if case .decided(let style) = period.verdict {
        dates.style = style
      } else if survey.yearless.isEmpty {
        dates.style = DateStyle(order: .dmy)
      }
    case .either(let orders, let samples):
      if case .decided(let style) = period.verdict, orders.contains(style.order),
        !survey.days.all.isEmpty
      {
        dates.style = style
      } else if let told = try DateTieBreak(walker()).order(
        tables: survey.tables, made: FileName.lastDay(file.name)),
        orders.contains(told.order)
      {
        dates.style = DateStyle(order: told.order)
        if told.isLikely { likelyDates = samples }
      } else if case .decided(.comma) = survey.numbers.verdict, orders.contains(.dmy) {
        // Where the decimal mark is a comma, banks write the day first, or the year.
        dates.style = DateStyle(order: .dmy)
        likelyDates = samples
      } else if survey.hasBracketedDollars, orders.contains(.mdy) {
        dates.style = DateStyle(order: .mdy)
        likelyDates = samples
      } else {
        throw .question(.dateOrder(fits: orders, samples: samples))
      }
    }
  }

  /// Whoever said which column is the fee may have left open whether amounts are before it.
  private mutating func takeFeeApart(_ survey: TableSurvey) {
    var apart = sides.rule
    apart.feeIsApart = true
    guard let steps = survey.balance(apart), steps.steps >= 2, steps.hold,
      survey.balance(sides.rule)?.hold != true
    else { return }
    sides = SignDecision(apart)
  }

  /// Of rows that all moved as much as each other, their days tell which stand first.
  private func settle(_ survey: inout TableSurvey) {
    let first = try? dates.read(survey.ends.first.span).day
    let last = try? dates.read(survey.ends.last.span).day
    guard let first, let last else { return }
    survey.settle(isNewestFirst: first == last ? nil : first > last, layouts[0])
  }

  /// A card's own balance is above zero while it is owed. It is taken for that where it steps so by what
  /// the rows say without it. One that steps the other way is the person's, or what may still be spent,
  /// if its name doesn't say which: that is told.
  private mutating func countDebts(_ survey: inout TableSurvey, _ guess: DecimalMark)
    throws(Refusal)
  {
    let main = layouts[0]
    guard let balance = main.balance else { return }
    let isAbove = survey.balancesAbove > survey.balancesBelow
    let name = main.name(of: balance).map { HeaderName.normalised($0) } ?? ""
    if HeaderName.holds(name, oneOf: HeaderWords.available) {
      balancesAreLeft = isAbove
      return
    }
    var debts = try TableSurvey(
      walker(), guess: guess, currency: survey.currency, isStated: true, countsDebts: true)
    settle(&debts)
    // Signs that words turned first, then those that stand.
    let told = SignDecision(debts, main, isOwed: true, usesBalance: false)
    let stepping = [told, SignDecision(main.rules[0])].first { sides in
      guard let steps = debts.balance(sides.rule) else { return false }
      // Only words, and columns of their own, say which way money went whatever the balance is.
      let isSaid = main.amount == nil || main.direction != nil || sides.cardSample?.isEmpty == false
      guard isSaid || isAbove else { return false }
      let others = survey.balance(sides.rule)?.most ?? 0
      return steps.steps == 0 ? isAbove : steps.hold && steps.most > others
    }
    guard stepping != nil || sides.rule.signs == .byBalance && isAbove else {
      isInCredit = isAbove && survey.balance(sides.rule)?.hold == true
      return
    }
    if sides.rule.signs != .byBalance, let stepping { sides = stepping }
    survey = debts
    debtSample = debts.debtSample
  }

  private mutating func decideBalance(_ survey: TableSurvey) {
    let sizes = rule.feeIsApart ? survey.sizesWithFee : survey.sizes
    let steps = rule.signs == .byBalance ? sizes : survey.balance(rule)
    guard let steps else { return }
    if steps.most * 2 < steps.steps || (steps.most == 0 && steps.steps > 0) {
      balance = .broken
    } else {
      balance = steps.isNewestFirst ? .newestFirst : .oldestFirst
    }
  }
}
