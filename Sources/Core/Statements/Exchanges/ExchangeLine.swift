import Money

/// A line of an exchange's table: one row for each coin that it moved.
struct ExchangeLine {
  private let record: DelimitedTable.Record
  private let values: ExchangeValues
  private let meaning: ExchangeMeaning

  private struct Leg {
    var amount: Quantity
    var coin: Currency
    var kind: Row.Kind
    var fee: Quantity?
  }

  init(_ record: DelimitedTable.Record, _ values: ExchangeValues) {
    self.record = record
    self.values = values
    let type = values.text(record, values.layout.form == .market ? .side : .type)
    let text = type.isEmpty ? values.text(record, .type) : type
    meaning = values.layout.meaning(text)
  }

  func outcome() throws(CellDefect) -> LineOutcome {
    if meaning == .nothing { return .skipped(.noMoney) }
    if meaning == .unsupported {
      throw values.sheet.defect(record, .type, .unsupportedRow)
    }
    // What has no number of its own yet comes again once it has happened.
    if values.layout.hasOwnCodes, values.text(record, .id).isEmpty { return .skipped(.noMoney) }
    let day = try values.day(record)
    var legs: [Leg]
    switch values.layout.form {
    case .ledger: legs = try ledger()
    case .sides: legs = try sides()
    case .market: legs = try market()
    }
    try add(fee: try fee(), to: &legs)
    if legs.isEmpty { throw values.sheet.missing(record, .amount) }
    let id = values.text(record, .id)
    let event = values.text(record, .event)
    let own = event.isEmpty ? (id.isEmpty ? values.text(record, .date) : id) : event
    var rows: [Row] = []
    for (place, leg) in legs.enumerated() {
      var row = Row(
        line: record.line, day: day, amount: leg.amount, currency: leg.coin, kind: leg.kind,
        description: description)
      if !id.isEmpty { row.id = place == 0 ? id : "\(id)/\(place + 1)" }
      if legs.count > 1 || !event.isEmpty { row.event = own }
      row.standing = standing
      if place == 0, legs.count == 1, let balance = try? values.quantity(record, .balance) {
        row.balance = balance
      }
      if let fee = leg.fee {
        (row.fee, row.gross) = (-fee, leg.amount.adding(fee))
      }
      rows.append(row)
    }
    return .rows(rows)
  }

  private var description: String {
    let words = [ExchangeField.type, .side, .description].map { values.text(record, $0) }
    return words.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private var standing: Row.Standing {
    switch StatusWord(values.text(record, .status)) {
    case .cancelled: .cancelled
    case .pending: .pending
    case .posted, .unknown: .posted
    }
  }

  private func magnitude(_ field: ExchangeField) throws(CellDefect) -> Quantity? {
    guard let quantity = try values.quantity(record, field), !quantity.isZero else { return nil }
    return quantity.magnitude
  }

  // MARK: Forms

  private func ledger() throws(CellDefect) -> [Leg] {
    guard var amount = try values.quantity(record, .amount) else {
      throw values.sheet.missing(record, .amount)
    }
    if !values.layout.isSigned, meaning.isOut { amount = -amount.magnitude }
    let coin = try values.coin(record, .coin, beside: .amount)
    var legs = [Leg(amount: amount, coin: coin, kind: meaning.kind)]
    if meaning == .trade, let other = try magnitude(.got), !values.text(record, .gotCoin).isEmpty {
      legs.append(
        Leg(
          amount: amount.isNegative ? other : -other,
          coin: try values.coin(record, .gotCoin, beside: .got), kind: .trade))
    } else if meaning == .purchase, let paid = try magnitude(.total) {
      legs.append(
        Leg(amount: -paid, coin: try values.coin(record, .quote, beside: .total), kind: .trade))
    }
    return legs
  }

  /// Some tell both sides of a deposit too, though only one of them moved.
  private func sides() throws(CellDefect) -> [Leg] {
    let sent = try magnitude(.sent)
    let got = try magnitude(.got)
    var legs: [Leg] = []
    let differ = values.text(record, .sentCoin) != values.text(record, .gotCoin)
    let isSigned = values.layout.isSigned
    let isPaid = meaning == .deposit && !isSigned && sent != nil && got != nil && differ
    let isTrade = meaning == .trade || isPaid
    let kind: Row.Kind = isTrade && sent != nil && got != nil ? .trade : meaning.kind
    func out() throws(CellDefect) {
      guard let sent else { return }
      // What is given away is no income.
      let own = kind == .income ? .expense : kind
      legs.append(
        Leg(amount: -sent, coin: try values.coin(record, .sentCoin, beside: .sent), kind: own))
    }
    func into(_ amount: ExchangeField, _ coin: ExchangeField) throws(CellDefect) {
      guard let got = try magnitude(amount) else { return }
      legs.append(Leg(amount: got, coin: try values.coin(record, coin, beside: amount), kind: kind))
    }
    if isTrade || (!isSigned && (sent == nil || got == nil)) {
      try out()
      try into(.got, .gotCoin)
    } else if isSigned ? isNegative(.sent) : meaning.isOut {
      try out()
    } else {
      // What stands on both sides is told twice.
      let isFirst = sent != nil && (meaning == .deposit || got == nil)
      try isFirst ? into(.sent, .sentCoin) : into(.got, .gotCoin)
    }
    return legs
  }

  private func isNegative(_ field: ExchangeField) -> Bool {
    values.text(record, field).contains("-")
  }

  private func market() throws(CellDefect) -> [Leg] {
    let amount = try magnitude(.amount)
    let total = try magnitude(.total)
    let (base, quote) = try marketCoins()
    let side = values.text(record, .side) + " " + values.text(record, .type)
    if let isSale = ExchangeLine.sales.meaning(of: side) {
      guard let amount, let total, let base, let quote else {
        throw values.sheet.missing(record, .amount)
      }
      return [
        Leg(amount: isSale ? -amount : amount, coin: base, kind: .trade),
        Leg(amount: isSale ? total : -total, coin: quote, kind: .trade),
      ]
    }
    let way = values.text(record, .direction).lowercased()
    let isOut = way.hasPrefix("out") || (way.isEmpty && meaning.isOut)
    guard let coin = amount == nil ? quote : base, let moved = amount ?? total else {
      throw values.sheet.missing(record, .amount)
    }
    return [Leg(amount: isOut ? -moved : moved, coin: coin, kind: meaning.kind)]
  }

  private static let sales = Phrasebook<Bool>([
    (true, ["sell", "sold", "sale"]), (false, ["buy", "bought", "purchase"]),
  ])

  /// `KCS/BTC` and `XTZ-USDT`, two columns, or coins behind the numbers themselves.
  private func marketCoins() throws(CellDefect) -> (base: Currency?, quote: Currency?) {
    let pair = values.text(record, .pair).split { $0 == "/" || $0 == "-" || $0 == "_" }
    if pair.count == 2 {
      return (Currency.coin(pair[0], values.options), Currency.coin(pair[1], values.options))
    }
    let isWritten = values.sheet.columns.has(.base) || values.sheet.columns.has(.coin)
    let base = values.sheet.columns.has(.base) ? ExchangeField.base : .coin
    if isWritten {
      return (
        Currency.coin(values.text(record, base), values.options),
        Currency.coin(values.text(record, .quote), values.options)
      )
    }
    return (
      try values.coin(record, .coin, beside: .amount),
      try values.coin(record, .quote, beside: .total)
    )
  }

  // MARK: Fees

  private func fee() throws(CellDefect) -> (amount: Quantity, coin: Currency?)? {
    guard let fee = try magnitude(.fee) else { return nil }
    let code = values.text(record, .feeCoin)
    if code.isEmpty, values.text(record, .fee).contains(where: \.isLetter) {
      return (fee, try values.coin(record, .feeCoin, beside: .fee))
    }
    return (fee, code.isEmpty ? nil : try values.coin(record, .feeCoin, beside: .fee))
  }

  /// Within a leg it is a part of it, otherwise a leg of its own. Without a coin it is in the last
  /// leg's: what was paid with.
  private func add(fee: (amount: Quantity, coin: Currency?)?, to legs: inout [Leg])
    throws(CellDefect)
  {
    guard let fee, let coin = fee.coin ?? legs.last?.coin else { return }
    if values.layout.feeIsWithin {
      if let at = legs.lastIndex(where: { $0.coin == coin }), legs[at].kind != .fee {
        legs[at].fee = fee.amount
      }
      return
    }
    legs.append(Leg(amount: -fee.amount, coin: coin, kind: .fee))
  }
}
