import Money

/// A line of a transaction report. The quantity is of coins; what was paid or got for them stands
/// beside it, and for a conversion only in the notes.
struct CoinbaseLine {
  let record: DelimitedTable.Record
  let sheet: Sheet<CoinbaseField>
  let options: ReadingOptions

  init(
    _ record: DelimitedTable.Record, _ sheet: Sheet<CoinbaseField>, _ options: ReadingOptions
  ) {
    self.record = record
    self.sheet = sheet
    self.options = options
  }

  func row() throws(CellDefect) -> Row {
    let day = try sheet.day(record, .time)
    let code = sheet.text(record, .asset)
    guard let coin = Currency.coin(code, options) else {
      throw sheet.defect(record, .asset, code.isEmpty ? .missingCurrency : .unknownCurrency)
    }
    let quantity = try sheet.amount(record, .quantity)
    let type = sheet.text(record, .type)
    let meaning = CoinbaseMeaning(type)
    let notes = sheet.text(record, .notes)
    let isOut = meaning.direction == .out && !quantity.isNegative
    var row = Row(
      line: record.line, day: day, amount: isOut ? -quantity : quantity, currency: coin,
      kind: meaning.kind, description: notes.isEmpty ? type : notes)
    let id = sheet.text(record, .id)
    if !id.isEmpty { row.id = id }
    switch meaning.direction {
    case .swap:
      // The quantity stands without a sign, but it is what was given.
      row.amount = quantity
      var trade = Trade(Instrument(coin: coin), -quantity.magnitude)
      trade.money = arrival(notes, for: quantity.magnitude)
      row.trade = trade
    case .into, .out:
      guard meaning.kind == .trade else { break }
      row.trade = try trade(coin, row.amount)
    case .asStated: break
    }
    return row
  }

  private func trade(_ coin: Currency, _ quantity: Quantity) throws(CellDefect) -> Trade? {
    guard let currency = try priceCurrency() else { return nil }
    var trade = Trade(Instrument(coin: coin), quantity, price: try magnitude(.price))
    let fee = try magnitude(.fees) ?? .zero
    let total = try magnitude(.total)
    var worth = try magnitude(.subtotal)
    if worth == nil, let total {
      worth = quantity.isNegative ? total.adding(fee) : total.subtracting(fee)
    }
    guard let worth else { throw sheet.missing(record, .subtotal) }
    trade.money = Trade.Leg(quantity.isNegative ? worth : -worth, currency)
    if !fee.isZero { trade.commission = Trade.Leg(-fee, currency) }
    return trade
  }

  private func magnitude(_ field: CoinbaseField) throws(CellDefect) -> Quantity? {
    guard let quantity = try sheet.quantity(record, field) else { return nil }
    return quantity.magnitude
  }

  private func priceCurrency() throws(CellDefect) -> Currency? {
    let code = sheet.text(record, .priceCurrency)
    if !code.isEmpty { return Currency.coin(code, options) }
    if let own = try sheet.money(record, .subtotal)?.currency { return own }
    guard let name = sheet.name(.subtotal) else { return options.currency }
    return Currency.iso(name.prefix(3)) ?? options.currency
  }

  /// `Converted 0.1 ETH to 156.145683 XRP`: what came. Notes follow the person's settings, with
  /// another decimal mark than the columns'; which one, what was given shows, for a column has it too.
  private func arrival(_ notes: String, for given: Quantity) -> Trade.Leg? {
    let words = notes.split(separator: " ")
    guard let to = words.lastIndex(of: "to"), to >= 2, to + 2 < words.count,
      let coin = Currency.coin(words[to + 2], options)
    else { return nil }
    let styles = [sheet.numbers] + DecimalMark.allCases.map { NumberStyle(decimal: $0) }
    for style in styles {
      guard let told = try? style.read(words[to - 2]).quantity, told == given,
        let quantity = try? style.read(words[to + 1]).quantity
      else { continue }
      return Trade.Leg(quantity.magnitude, coin)
    }
    return (try? sheet.numbers.read(words[to + 1]).quantity).map { Trade.Leg($0.magnitude, coin) }
  }
}

/// What Coinbase's types mean.
struct CoinbaseMeaning {
  enum Direction: Sendable { case into, out, swap, asStated }

  let kind: Row.Kind
  let direction: Direction

  init(_ type: String) {
    (kind, direction) = CoinbaseMeaning.types.meaning(of: type) ?? (.other, .asStated)
  }

  private static let types = Phrasebook<(Row.Kind, Direction)>([
    (
      (.sweep, .asStated),
      [
        "retail staking transfer", "retail unstaking transfer", "staking transfer",
        "unstaking transfer", "retail eth2 deprecation", "vault withdrawal", "delegated transfer",
      ]
    ),
    (
      (.transfer, .out),
      ["exchange deposit", "pro deposit", "advanced trade deposit", "prime deposit"]
    ),
    (
      (.transfer, .into),
      ["exchange withdrawal", "pro withdrawal", "advanced trade withdrawal", "prime withdrawal"]
    ),
    (
      (.interest, .into),
      [
        "staking income", "staking reward", "inflation reward", "rewards income", "reward income",
        "interest", "usdc reward", "earn payout",
      ]
    ),
    (
      (.income, .into),
      [
        "learning reward", "coinbase earn", "incentives rewards", "bonus", "referral", "airdrop",
        "subscription rebate", "card rebate", "card buy back", "card cashback", "award",
      ]
    ),
    ((.fee, .out), ["subscription", "fee", "gas"]),
    ((.expense, .out), ["card spend", "cardspend", "order", "payment", "invoice"]),
    (
      (.trade, .swap),
      [
        "convert", "conversion", "product conversion", "wrap asset", "unwrap asset",
        "asset migration",
      ]
    ),
    ((.trade, .into), ["buy", "advanced trade buy", "advance trade buy"]),
    ((.trade, .out), ["sell", "advanced trade sell", "advance trade sell"]),
    ((.transfer, .out), ["send", "withdrawal", "withdraw"]),
    ((.transfer, .into), ["receive", "deposit", "buy crypto"]),
  ])
}
