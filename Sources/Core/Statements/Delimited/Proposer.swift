import Money

/// Finds out what columns mean: by name where the cells agree, else by the cells.
struct Proposer {
  let header: [String]
  let names: [String]
  let profiles: [ColumnProfile]
  let rows: [[ArraySlice<UInt8>]]
  let matches: [[HeaderWords.Match]]
  var proposal = Proposal.empty
  /// The currency's column where it told which of several amounts is the account's.
  var currencyOfAmount: Int?
  /// Whether a balance chose among several amounts, so that what moved is in one currency.
  var isInOneCurrency = false

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
        : HeaderWords.matches(header: header[column]).filter {
          profiles[column].allows($0.meaning, isSure: $0.strength >= 2)
        }
    }
  }

  mutating func propose() {
    placeDates()
    placeMoney()
    placeSides()
    doubtCodes()
    placeTexts()
    judge()
  }

  // MARK: Choosing by name

  func isFree(_ column: Int) -> Bool { proposal.columns[column] == nil }

  /// Columns whose name means this, surest first; of equals the first in the file.
  func named(_ meaning: ColumnMeaning) -> [(column: Int, strength: Int)] {
    names.indices.compactMap { column in
      guard isFree(column), let match = matches[column].first(where: { $0.meaning == meaning })
      else { return nil }
      // A name that means something else first (`Valuta`: a day before a currency) gives way.
      return (column, match.strength)
    }.sorted { ($1.strength, $0.column) < ($0.strength, $1.column) }
  }

  mutating func place(_ meaning: ColumnMeaning, _ column: Int, _ reason: Proposal.Reason) {
    proposal.columns[column] = meaning
    proposal.reasons[column] = reason
  }

  @discardableResult
  mutating func placeNamed(_ meaning: ColumnMeaning) -> Int? {
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
      // Days under a name that isn't known are still the day, before the day of value.
      let unnamed = names.indices.first {
        $0 != best.column && isFree($0) && matches[$0].isEmpty && holdsDatesForSure($0)
      }
      if dated.isEmpty, let unnamed { place(.date, unnamed, .cells) }
      let isOnly = dated.isEmpty && unnamed == nil
      let meaning: ColumnMeaning = isOnly ? .date : .valueDate
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
    placeBalance()
    let amounts = named(.amount).filter { profiles[$0.column].filled > 0 || rows.isEmpty }
    var debit = named(.debit).first
    let credit = named(.credit).first
    // What was charged to a card beside the payments to it.
    let debits = named(.debit)
    if credit == nil, debits.count == 2, exclude(debits[0].column, debits[1].column) {
      debit = debits.first { !names[$0.column].hasPrefix("payment") }
    }
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
    placeOtherSide()
    placeStepping()
    proposal.currency = CurrencyWords.stated(by: header, of: proposal.columns)
  }

  /// Only one side has a name that is known: the other is the column of figures that is filled where
  /// this one isn't. A balance beside them may deny it, and where neither a name nor a balance says so
  /// of the other, it is asked.
  private mutating func placeOtherSide() {
    guard column(.amount) == nil, let known = column(.debit) ?? column(.credit),
      column(.debit) == nil || column(.credit) == nil
    else { return }
    let meaning: ColumnMeaning = column(.debit) == nil ? .debit : .credit
    let others = names.indices.filter { other in
      profiles[other].holdsNumbers && mayBe(meaning, other) && exclude(known, other)
    }
    guard others.count == 1, let other = others.first else { return }
    let (debit, credit) = meaning == .debit ? (other, known) : (known, other)
    if let balance = column(.balance), !steps(balance, by: credit, less: debit) {
      if proposal.columns[other] != .fee { proposal.doubts.append(.debitOrCredit([known, other])) }
      return
    }
    if column(.balance) == nil, matches[other].isEmpty, !names[other].isEmpty {
      proposal.doubts.append(.debitOrCredit([known, other]))
    }
    place(meaning, other, .cells)
  }

  /// What no name speaks for, or only that of a side; and a fee that stands in a row by itself is what
  /// went out. What has no heading where others do is no column of the table.
  private func mayBe(_ side: ColumnMeaning, _ column: Int) -> Bool {
    if !header.isEmpty, column >= header.count { return false }
    if proposal.columns[column] == .fee { return side == .debit }
    return isFree(column)
      && matches[column].allSatisfy { $0.meaning == .debit || $0.meaning == .credit }
  }

  /// Whether one of two columns has a figure in nearly every row, and never both.
  private func exclude(_ one: Int, _ other: Int) -> Bool {
    let filled = rows.count { holdsFigure($0, one) || holdsFigure($0, other) }
    return filled * 10 >= rows.count * 9 && areNeverBoth(one, other)
  }

  /// Whether two columns both have figures, and never in one row.
  private func areNeverBoth(_ one: Int, _ other: Int) -> Bool {
    rows.contains { holdsFigure($0, one) } && rows.contains { holdsFigure($0, other) }
      && !rows.contains { holdsFigure($0, one) && holdsFigure($0, other) }
  }

  /// Whether the cell has a figure other than zero.
  private func holdsFigure(_ row: [ArraySlice<UInt8>], _ column: Int) -> Bool {
    cell(row, column).contains { 0x31...0x39 ~= $0 || $0 >= 0xA1 }
  }

  func differ(_ a: Int, _ b: Int) -> Bool {
    rows.contains { cell($0, a) != cell($0, b) && !cell($0, a).isEmpty }
  }

  func cell(_ row: [ArraySlice<UInt8>], _ column: Int) -> ArraySlice<UInt8> {
    column < row.count ? row[column] : []
  }

  func column(_ meaning: ColumnMeaning) -> Int? {
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
    let sides = money.filter { !full.contains($0) }
    if sides.count == 2, areNeverBoth(sides[0], sides[1]) {
      // Two columns of which one is filled: a balance beside them says which takes money out.
      let balances = full + [column(.balance)].compactMap(\.self)
      for (debit, credit) in [(sides[0], sides[1]), (sides[1], sides[0])] {
        for balance in balances
        where steps(balance, by: credit, less: debit)
          && !steps(balance, by: debit, less: credit)
        {
          place(.debit, debit, .balanceSteps)
          place(.credit, credit, .balanceSteps)
          place(.balance, balance, .balanceSteps)
          return
        }
      }
      // What stands in every row beside them is no amount.
      proposal.doubts.append(.debitOrCredit(sides))
      place(.debit, sides[0], .cells)
      place(.credit, sides[1], .cells)
      return
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
    } else if money.count > 1,
      rows.contains(where: { row in money.count { holdsFigure(row, $0) } > 1 })
    {
      place(.amount, money[0], .cells)
      proposal.doubts.append(.severalAmounts(money))
    } else if money.count == 2 {
      proposal.doubts.append(.debitOrCredit(money))
      place(.debit, money[0], .cells)
      place(.credit, money[1], .cells)
    }
  }

  /// Whether a column changes by another from line to line, downwards or upwards, nearly always.
  func steps(_ balance: Int, by amount: Int) -> Bool {
    let pairs = values(amount, balance)
    guard pairs.count >= 2, pairs.contains(where: { !$0.0.isZero }) else { return false }
    // One step alone is chance where what it steps by is nothing, or the balance itself.
    if pairs.count == 2, pairs.contains(where: { $0.0.isZero }) || pairs[0].1 == pairs[1].1 {
      return false
    }
    let down = zip(pairs, pairs.dropFirst()).count { $0.1.adding($1.0) == $1.1 }
    let up = zip(pairs, pairs.dropFirst()).count { $1.1.adding($0.0) == $0.1 }
    return max(down, up) * 10 >= (pairs.count - 1) * 8
  }

  private func steps(_ balance: Int, by credit: Int, less debit: Int) -> Bool {
    let style = NumberStyle(decimal: Proposal.decimal(of: rows, [balance, credit, debit]))
    func number(_ row: [ArraySlice<UInt8>], _ column: Int) -> Quantity? {
      let cell = cell(row, column)
      return try? style.read(cell.span).quantity
    }
    let links: [(amount: Quantity, balance: Quantity)] = rows.compactMap { row in
      guard let balance = number(row, balance) else { return nil }
      let out = number(row, debit)?.magnitude ?? .zero
      return (number(row, credit) ?? .zero).subtracting(out).map { ($0, balance) }
    }
    let pairs = Array(zip(links, links.dropFirst()))
    let down = pairs.filter { $0.balance.adding($1.amount) == $1.balance }.map(\.1.amount)
    let up = pairs.filter { $1.balance.adding($0.amount) == $0.balance }.map(\.0.amount)
    let held = down.count > up.count ? down : up
    // One side's steps say nothing of the other's.
    return held.count * 10 >= pairs.count * 8
      && held.contains { $0.isNegative } && held.contains { !$0.isNegative && !$0.isZero }
  }

  /// The balance stated is the one before the line.
  private func stepsBefore(_ balance: Int, by amount: Int) -> Bool {
    let pairs = values(amount, balance)
    guard pairs.count >= 3, pairs.contains(where: { !$0.0.isZero }) else { return false }
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
}
