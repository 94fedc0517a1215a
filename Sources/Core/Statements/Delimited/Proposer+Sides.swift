import Money

/// What stands beside the money, and what stays in doubt.
extension Proposer {
  mutating func placeSides() {
    let amount = column(.amount) ?? column(.debit) ?? column(.credit) ?? 0
    // The currency nearest to the amount; the account's own before any other.
    let currencies = named(.currency).filter {
      profiles[$0.column].filled > 0
        && (!isInOneCurrency || profiles[$0.column].distinct.count == 1)
    }.sorted { a, b in
      func rank(_ match: (column: Int, strength: Int)) -> (Int, Int, Int) {
        (
          saysAccountCurrency(names[match.column]) ? 0 : 1, -match.strength,
          abs(match.column - amount)
        )
      }
      return rank(a) < rank(b)
    }
    if let currencyOfAmount {
      place(.currency, currencyOfAmount, .cells)
    } else if let best = currencies.first {
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
    // A row that leaves it empty has no other account: the column is then of somebody else's.
    if let best = named(.account).first(where: {
      profiles[$0.column].filled * 10 >= max(1, rows.count) * 8
    }) {
      place(.account, best.column, .name(strength: best.strength))
    }
  }

  mutating func placeTexts() {
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

  mutating func judge() {
    let meanings = Set(proposal.columns.values)
    let metrics = names.count { HeaderName.holds($0, oneOf: Proposer.metrics) }
    if metrics >= 2 { proposal.doubts.append(.metrics) }
    if !meanings.contains(.date) { proposal.doubts.append(.noDate) }
    if meanings.isDisjoint(with: [.amount, .debit, .credit]) || isShifted {
      proposal.doubts.append(.noMoney)
    }
    let trade = names.count { name in
      name.split(separator: " ").contains { Proposer.trade.contains(String($0)) }
    }
    let negatives = proposal.columns.contains {
      [.amount, .debit, .credit].contains($0.value) && profiles[$0.key].negatives > 0
    }
    if trade >= 2, !negatives, column(.direction) == nil, column(.debit) == nil {
      proposal.doubts.append(.tradesWithoutCash)
    }
  }

  /// Whether rows have more cells than the header, and words stand under the name of money: a mark that
  /// parts cells stands in texts too.
  private var isShifted: Bool {
    guard !header.isEmpty, rows.contains(where: { $0.count > header.count }) else { return false }
    return names.indices.contains { column in
      guard column < header.count, profiles[column].filled > 0, !profiles[column].holdsNumbers
      else { return false }
      let best = HeaderWords.matches(header: header[column]).first
      return best?.strength == 3 && [.amount, .debit, .credit].contains(best?.meaning)
        && profiles[column].numbers * 10 < profiles[column].filled * 3
    }
  }

  /// Unsigned amounts, no name that says what they are, and two or three short codes beside them.
  mutating func doubtCodes() {
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
  ].map { Array($0.utf8) }

  private static let trade: Set<String> = [
    "symbol", "isin", "ticker", "quantity", "shares", "price", "side", "pair", "quantite", "cours",
    "prix", "symbole", "kurs", "stuck", "prezzo", "quantita", "unitprice", "instrument", "coin",
    "asset",
  ]
}
