import Money

/// What the columns of one table mean, proposed from their names and from what they hold.
///
/// Names come first, and only where the cells don't contradict them: a column called `Balance` that
/// holds dates isn't one. What no name tells is found from the cells. Whatever stays open is a
/// doubt, and a doubt is asked about.
struct Proposal: Hashable {
  var columns: [Int: ColumnMeaning] = [:]
  var reasons: [Int: Reason] = [:]
  var doubts: [Doubt] = []
  /// The currency that the money columns' names state.
  var currency: Currency?

  enum Reason: Hashable {
    /// The name, whole, without its currency, or in part (3, 2, 1).
    case name(strength: Int)
    /// What the cells hold.
    case cells
    /// The running balance steps by this column.
    case balanceSteps
  }

  enum Doubt: Hashable {
    case noDate, noMoney
    /// Several columns may be the amount.
    case severalAmounts([Int])
    /// Cells in two columns exclude each other, and nothing says which takes money out.
    case debitOrCredit([Int])
    /// Unsigned amounts beside a column of short codes that may be their signs.
    case codedDirection(Int)
    /// Quantities and prices, and amounts without a sign: what moved in cash can't be told.
    case tradesWithoutCash
    case metrics
  }

  /// - Parameters:
  ///   - header: the header's cells as they stand, empty where there is none.
  ///   - rows: the table's first lines, cells trimmed.
  init(header: [String], rows: [[ArraySlice<UInt8>]]) {
    let width = max(header.count, rows.map { $0.count }.max() ?? 0)
    var profiles = [ColumnProfile](repeating: ColumnProfile(), count: width)
    for row in rows {
      for (column, cell) in row.enumerated() { profiles[column].add(cell) }
    }
    let names = (0..<width).map { $0 < header.count ? HeaderName.normalised(header[$0]) : "" }
    var builder = Builder(header: header, names: names, profiles: profiles, rows: rows)
    builder.build()
    self = builder.proposal
  }

  private init() {}

  static let empty = Proposal()
}

private struct Builder {
  let header: [String]
  let names: [String]
  let profiles: [ColumnProfile]
  let rows: [[ArraySlice<UInt8>]]
  let matches: [[HeaderWords.Match]]
  var proposal = Proposal.empty

  init(
    header: [String], names: [String], profiles: [ColumnProfile], rows: [[ArraySlice<UInt8>]]
  ) {
    self.header = header
    self.names = names
    self.profiles = profiles
    self.rows = rows
    matches = names.indices.map { column in
      names[column].isEmpty
        ? []
        : HeaderWords.matches(names[column]).filter {
          profiles[column].allows($0.meaning, isSure: $0.strength >= 2)
        }
    }
  }

  mutating func build() {
    placeDates()
    placeMoney()
    placeSides()
    doubtCodes()
    placeTexts()
    judge()
  }

  // MARK: Choosing by name

  private func isFree(_ column: Int) -> Bool { proposal.columns[column] == nil }

  /// Columns whose name means this, surest first; of equals the first in the file.
  private func named(_ meaning: ColumnMeaning) -> [(column: Int, strength: Int)] {
    names.indices.compactMap { column in
      guard isFree(column), let match = matches[column].first(where: { $0.meaning == meaning })
      else { return nil }
      // A name that means something else first (`Valuta`: a day before a currency) gives way.
      return (column, match.strength)
    }.sorted { ($1.strength, $0.column) < ($0.strength, $1.column) }
  }

  private mutating func place(_ meaning: ColumnMeaning, _ column: Int, _ reason: Proposal.Reason) {
    proposal.columns[column] = meaning
    proposal.reasons[column] = reason
  }

  @discardableResult
  private mutating func placeNamed(_ meaning: ColumnMeaning) -> Int? {
    guard let best = named(meaning).first else { return nil }
    place(meaning, best.column, .name(strength: best.strength))
    return best.column
  }

  // MARK: Days

  private mutating func placeDates() {
    // An empty column is no date while another holds days.
    let dated = named(.date).filter { profiles[$0.column].filled > 0 || rows.isEmpty }
    if let best = dated.first {
      place(.date, best.column, .name(strength: best.strength))
    }
    // A second day beside the first: when it was booked.
    if dated.count > 1 { place(.valueDate, dated[1].column, .name(strength: dated[1].strength)) }
    let values = named(.valueDate).filter { profiles[$0.column].filled > 0 || rows.isEmpty }
    if let best = values.first {
      let meaning: ColumnMeaning = dated.isEmpty ? .date : .valueDate
      if dated.count > 1 { proposal.columns[dated[1].column] = .ignored }
      place(meaning, best.column, .name(strength: best.strength))
    }
    if !proposal.columns.values.contains(.date),
      let column = names.indices.first(where: { isFree($0) && holdsDatesForSure($0) })
    {
      place(.date, column, .cells)
    }
    if header.isEmpty,
      let column = names.indices.first(where: { isFree($0) && holdsDatesForSure($0) })
    {
      place(.valueDate, column, .cells)
    }
  }

  private func holdsDatesForSure(_ column: Int) -> Bool {
    let profile = profiles[column]
    return profile.dates * 100 >= max(1, rows.count) * 60
      && profile.dates * 10 >= profile.filled * 8
  }

  // MARK: Money

  private mutating func placeMoney() {
    // Known companions first, so that they aren't taken for the amount.
    for meaning in [ColumnMeaning.originalAmount, .fee, .tax] {
      for match in named(meaning) where match.strength >= 2 {
        place(meaning, match.column, .name(strength: match.strength))
      }
    }
    placeNamed(.balance)
    let amounts = named(.amount).filter { profiles[$0.column].filled > 0 || rows.isEmpty }
    let debit = named(.debit).first
    let credit = named(.credit).first
    let signed = amounts.first { profiles[$0.column].negatives > 0 }
    let hasBoth = debit != nil && credit != nil
    if hasBoth, signed == nil {
      place(.debit, debit!.column, .name(strength: debit!.strength))
      place(.credit, credit!.column, .name(strength: credit!.strength))
    } else if !amounts.isEmpty, hasBoth || debit == nil || signed != nil || amounts[0].strength > 1
    {
      placeAmount(among: amounts)
    } else if let debit {
      place(.debit, debit.column, .name(strength: debit.strength))
      if let credit { place(.credit, credit.column, .name(strength: credit.strength)) }
    } else if let credit {
      place(.credit, credit.column, .name(strength: credit.strength))
    }
    let money: Set<ColumnMeaning> = [.amount, .debit, .credit]
    if money.isDisjoint(with: proposal.columns.values) { placeMoneyByCells() }
    for column in proposal.columns.keys.sorted() where column < header.count {
      guard money.contains(proposal.columns[column] ?? .ignored) else { continue }
      if proposal.currency == nil { proposal.currency = CurrencyWords.named(in: header[column]) }
    }
    if proposal.currency == nil, let balance = column(.balance), balance < header.count {
      proposal.currency = CurrencyWords.named(in: header[balance])
    }
  }

  private mutating func placeAmount(among amounts: [(column: Int, strength: Int)]) {
    if let told = amounts.first(where: { saysAccountCurrency(names[$0.column]) }) {
      place(.amount, told.column, .name(strength: told.strength))
      return
    }
    let best = amounts.filter { $0.strength == amounts[0].strength }
    if best.count > 1, let balance = column(.balance),
      let stepping = best.first(where: { steps(balance, by: $0.column) })
    {
      place(.amount, stepping.column, .balanceSteps)
      return
    }
    let chosen = best[0]
    place(.amount, chosen.column, .name(strength: chosen.strength))
    // `Net` and `Amount` in one table, without a balance to tell them apart.
    let rivals = best.filter { differ($0.column, chosen.column) }.map { $0.column }
    if !rivals.isEmpty { proposal.doubts.append(.severalAmounts([chosen.column] + rivals)) }
  }

  private func saysAccountCurrency(_ name: String) -> Bool {
    Builder.accountCurrency.contains { name.contains($0) }
  }

  private static let accountCurrency = [
    "account currency", "card currency", "валюту счета", "валюта счета", "валюта рахунку",
    "валюте счета", "валюти картки",
    "валюті картки", "валюті рахунку", "buchungsbetrag", "kontowahrung", "devise du compte",
    "zauctovana castka", "hesap para birimi", "بعمله الحساب", "divisa de la cuenta",
  ].map { HeaderName.normalised($0) }

  private func differ(_ a: Int, _ b: Int) -> Bool {
    rows.contains { cell($0, a) != cell($0, b) && !cell($0, a).isEmpty }
  }

  private func cell(_ row: [ArraySlice<UInt8>], _ column: Int) -> ArraySlice<UInt8> {
    column < row.count ? row[column] : []
  }

  private func column(_ meaning: ColumnMeaning) -> Int? {
    proposal.columns.filter { $0.value == meaning }.keys.min()
  }

  /// No name tells: columns of money, and how they move with each other.
  private mutating func placeMoneyByCells() {
    let money = names.indices.filter {
      isFree($0) && profiles[$0].holdsMoney && matches[$0].allSatisfy { $0.strength == 1 }
    }
    let full = money.filter { profiles[$0].filled * 10 >= rows.count * 9 }
    for amount in full {
      for balance in full where balance != amount {
        if steps(balance, by: amount) || stepsBefore(balance, by: amount) {
          place(.amount, amount, .balanceSteps)
          place(stepsBefore(balance, by: amount) ? .ignored : .balance, balance, .balanceSteps)
          return
        }
      }
    }
    if full.count == 1 {
      place(.amount, full[0], .cells)
    } else if full.count > 1 {
      place(.amount, full[0], .cells)
      // Of two columns with the same cells either will do.
      let rivals = full.dropFirst().filter { differ($0, full[0]) }
      if !rivals.isEmpty { proposal.doubts.append(.severalAmounts(full)) }
    } else if money.count == 1 {
      place(.amount, money[0], .cells)
    } else if money.count == 2 {
      proposal.doubts.append(.debitOrCredit(money))
      place(.debit, money[0], .cells)
      place(.credit, money[1], .cells)
    }
  }

  /// Whether a column changes by another from line to line, downwards or upwards, nearly always.
  private func steps(_ balance: Int, by amount: Int) -> Bool {
    let pairs = values(amount, balance)
    guard pairs.count >= 3 else { return false }
    let down = zip(pairs, pairs.dropFirst()).count { $0.1.adding($1.0) == $1.1 }
    let up = zip(pairs, pairs.dropFirst()).count { $1.1.adding($0.0) == $0.1 }
    return max(down, up) * 10 >= (pairs.count - 1) * 8
  }

  /// The balance stated is the one before the line.
  private func stepsBefore(_ balance: Int, by amount: Int) -> Bool {
    let pairs = values(amount, balance)
    guard pairs.count >= 3 else { return false }
    let down = zip(pairs, pairs.dropFirst()).count { $0.1.adding($0.0) == $1.1 }
    let up = zip(pairs, pairs.dropFirst()).count { $1.1.adding($1.0) == $0.1 }
    return max(down, up) * 10 >= (pairs.count - 1) * 8 && !steps(balance, by: amount)
  }

  private func values(_ a: Int, _ b: Int) -> [(Quantity, Quantity)] {
    let mark = Proposal.decimal(of: rows, [a, b])
    let style = NumberStyle(decimal: mark)
    return rows.compactMap { row in
      let (first, second) = (cell(row, a), cell(row, b))
      guard let x = try? style.read(first.span), let y = try? style.read(second.span)
      else { return nil }
      return (x.quantity, y.quantity)
    }
  }

  // MARK: What stands beside the money

  private mutating func placeSides() {
    let amount = column(.amount) ?? column(.debit) ?? column(.credit) ?? 0
    // The currency nearest to the amount; the account's own before any other.
    let currencies = named(.currency).filter { profiles[$0.column].filled > 0 }.sorted { a, b in
      func rank(_ match: (column: Int, strength: Int)) -> (Int, Int, Int) {
        (
          saysAccountCurrency(names[match.column]) ? 0 : 1, -match.strength,
          abs(match.column - amount)
        )
      }
      return rank(a) < rank(b)
    }
    if let best = currencies.first {
      place(.currency, best.column, .name(strength: best.strength))
    } else if let byCells = names.indices.filter({ isFree($0) && matches[$0].isEmpty })
      .filter({ profiles[$0].holdsCurrencies }).min(by: { abs($0 - amount) < abs($1 - amount) })
    {
      place(.currency, byCells, .cells)
    }
    if column(.amount) != nil {
      let directions = named(.direction).filter { profiles[$0.column].filled > 0 }
      if let best = directions.first {
        place(.direction, best.column, .name(strength: best.strength))
      } else if let byCells = names.indices.first(where: {
        isFree($0) && matches[$0].isEmpty && profiles[$0].holdsDirections
          && profiles[$0].filled * 2 >= rows.count
      }) {
        place(.direction, byCells, .cells)
      }
    }
    if let best = named(.status).first {
      place(.status, best.column, .name(strength: best.strength))
    }
    if let best = named(.account).first(where: { profiles[$0.column].filled > 0 }) {
      place(.account, best.column, .name(strength: best.strength))
    }
  }

  private mutating func placeTexts() {
    // An id that repeats identifies nothing.
    if let best = named(.reference).first(where: {
      profiles[$0.column].isUnique && profiles[$0.column].filled * 2 > rows.count
    }) {
      place(.reference, best.column, .name(strength: best.strength))
    }
    for match in named(.description).prefix(3)
    where match.strength >= 2 && profiles[match.column].filled > 0 {
      place(.description, match.column, .name(strength: match.strength))
    }
    if let best = named(.counterparty).first(where: { profiles[$0.column].filled > 0 }) {
      place(.counterparty, best.column, .name(strength: best.strength))
    }
    if column(.description) == nil, let best = named(.description).first {
      place(.description, best.column, .name(strength: best.strength))
    }
    if column(.description) == nil, column(.counterparty) == nil {
      // The longest text tells most.
      let texts = names.indices.filter { isFree($0) && profiles[$0].holdsText }
      if let best = texts.max(by: { profiles[$0].length < profiles[$1].length }) {
        place(.description, best, .cells)
      }
    }
  }

  // MARK: Doubts

  private mutating func judge() {
    let meanings = Set(proposal.columns.values)
    let metrics = names.count { name in Builder.metrics.contains { name.contains($0) } }
    if metrics >= 2 { proposal.doubts.append(.metrics) }
    if !meanings.contains(.date) { proposal.doubts.append(.noDate) }
    if meanings.isDisjoint(with: [.amount, .debit, .credit]) { proposal.doubts.append(.noMoney) }
    let trade = names.count { name in
      name.split(separator: " ").contains { Builder.trade.contains(String($0)) }
    }
    let negatives = proposal.columns.contains {
      [.amount, .debit, .credit].contains($0.value) && profiles[$0.key].negatives > 0
    }
    if trade >= 2, !negatives, column(.direction) == nil, column(.debit) == nil {
      proposal.doubts.append(.tradesWithoutCash)
    }
  }

  /// Unsigned amounts, no name that says what they are, and two or three short codes beside them.
  private mutating func doubtCodes() {
    guard header.isEmpty, let amount = column(.amount), profiles[amount].negatives == 0,
      column(.direction) == nil
    else { return }
    let codes = names.indices.first { column in
      let profile = profiles[column]
      return isFree(column) && 2...3 ~= profile.distinct.count
        && profile.filled * 10 >= rows.count * 8 && profile.length <= 3 * profile.filled
    }
    if let codes { proposal.doubts.append(.codedDirection(codes)) }
  }

  private static let metrics = [
    "views", "clicks", "impressions", "ctr", "watch time", "estimated", "page views", "sessions",
    "subscribers", "units sold", "followers", "مشاهدات", "نقرات", "ظهور",
  ]

  private static let trade: Set<String> = [
    "symbol", "isin", "ticker", "quantity", "shares", "price", "side", "pair", "quantite", "cours",
    "prix", "symbole", "kurs", "stuck", "prezzo", "quantita", "unitprice", "instrument", "coin",
    "asset",
  ]
}

extension Proposal {
  /// The decimal mark of these columns as far as the first rows tell, point where they don't.
  static func decimal(of rows: [[ArraySlice<UInt8>]], _ columns: [Int]) -> DecimalMark {
    var evidence = NumberEvidence()
    for row in rows {
      for column in columns where column < row.count {
        let cell = row[column]
        evidence.observe(cell.span)
      }
    }
    if case .decided(let mark) = evidence.verdict { return mark }
    return .point
  }
}
