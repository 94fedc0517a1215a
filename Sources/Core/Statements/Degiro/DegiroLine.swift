import Money

/// One line of Degiro's account statement. Everything that happened is in its description.
struct DegiroLine {
  private let record: DelimitedTable.Record
  private let values: DegiroValues
  private let text: String

  init(_ record: DelimitedTable.Record, _ values: DegiroValues) {
    self.record = record
    self.values = values
    text = DegiroLine.short(record.text(values.shape.description))
  }

  /// `nil` for a line without an amount: it tells of money that another line moves.
  func row() throws(CellDefect) -> Row? {
    let shape = values.shape
    guard let amount = try values.quantity(record, shape.amount) else {
      if record[shape.amountCurrency].isEmpty, !record[shape.description].isEmpty { return nil }
      throw CellDefect(
        column: values.sheet.header[shape.amountCurrency], reason: .missingAmount)
    }
    guard
      let currency = try values.currency(record, shape.amountCurrency) ?? values.options.currency
    else {
      throw CellDefect(
        column: values.sheet.header[shape.amountCurrency], reason: .missingCurrency)
    }
    let product = DegiroLine.short(record.text(shape.product))
    let deal = DegiroDeal(text, product: product, values)
    var row = Row(
      line: record.line, day: try values.sheet.day(record, .date), amount: amount,
      currency: currency, kind: DegiroMeaning.kind(of: text, isDeal: deal != nil),
      description: product.isEmpty || text.contains(product) ? text : "\(text) · \(product)")
    row.valueDay = values.sheet.dayIfAny(record, .valueDate)
    if let order = shape.order, !record[order].isEmpty { row.event = record.text(order) }
    // A sweep's balance is undone by a line without an amount.
    if row.kind != .sweep, try values.currency(record, shape.balanceCurrency) == currency {
      row.balance = try values.quantity(record, shape.balance)
    }
    let instrument = Instrument(
      isin: ISIN(record[values.sheet.columns[.isin]].text),
      name: product.isEmpty ? nil : product)
    if let deal {
      row.trade = Trade(instrument, deal.quantity, price: deal.price)
    } else if instrument.isin != nil, row.kind == .dividend || row.kind == .tax {
      row.trade = Trade(instrument, .zero)
    }
    if row.event == nil { row.event = event(row) }
    return row
  }

  /// No description is longer, and what a broken file has in its place is looked through often.
  private static func short(_ text: String) -> String { String(text.prefix(400)) }

  /// Lines of one moment belong together: a dividend and its tax, both sides of an exchange.
  private func event(_ row: Row) -> String? {
    let time = values.sheet.text(record, .time)
    switch row.kind {
    case .dividend, .tax:
      return row.trade?.instrument.isin.map { "\($0) \(row.day)" }
    case .conversion: return "FX \(row.day) \(time)"
    default: return nil
    }
  }
}

/// What a trade's description says: `Koop 1 @ 33,9 USD`, `Sell 4 AVIVA@496 GBX (GB00BPQY8M80)`,
/// `STOCK SPLIT: Kauf 10 Example AG@1,5 EUR`.
struct DegiroDeal {
  /// Negative for a sale.
  let quantity: Quantity
  let price: Quantity?

  init?(_ text: String, product: String, _ values: DegiroValues) {
    guard let (at, behind) = DegiroDeal.mark(in: text) else { return nil }
    var words = text[..<at].split(separator: " ")
    var isSale: Bool?
    while let word = words.first {
      words.removeFirst()
      if let sale = DegiroDeal.verbs.meaning(of: word) {
        isSale = sale
        break
      }
    }
    guard let isSale, let first = words.first else { return nil }
    var number = String(first)
    // Blanks between groups of three: `1 046,3825`.
    for word in words.dropFirst() {
      let digits = word.prefix(while: \.isNumber)
      guard digits.count == 3, word.allSatisfy({ $0.isNumber || $0 == "," || $0 == "." }) else {
        break
      }
      number += word
    }
    guard let quantity = values.number(number)?.magnitude else { return nil }
    self.quantity = isSale ? -quantity : quantity
    let tail = text[behind...].split(separator: " ")
    guard let first = tail.first, let price = values.number(first) else {
      self.price = nil
      return
    }
    // Pence are a hundredth of what the money is in.
    let isPence = tail.count > 1 && (tail[1] == "GBX" || tail[1] == "GBp")
    self.price =
      isPence && price.scale <= 26
      ? Quantity(coefficient: price.coefficient, scale: price.scale + 2) : price
  }

  /// Where the quantity ends and the price begins: `@`, in German also `Kauf 1 zu je 79,35 EUR`.
  private static func mark(in text: String) -> (at: String.Index, behind: String.Index)? {
    if let at = text.lastIndex(of: "@") { return (at, text.index(after: at)) }
    let each = Array(" zu je ".utf8)
    let bytes = text.utf8
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if bytes[at...].starts(with: each) { return (at, bytes.index(at, offsetBy: each.count)) }
      at = bytes.index(after: at)
    }
    return nil
  }

  private static let verbs = Phrasebook<Bool>([
    (
      true,
      [
        "verkoop", "verkauf", "sell", "sale", "vente", "venta", "vendita", "venda", "sprzedaż",
        "salg", "sälj", "prodej", "myynti", "πώληση", "eladás", "vânzare",
      ]
    ),
    (
      false,
      [
        "koop", "kauf", "buy", "purchase", "achat", "compra", "acquisto", "kupno", "køb", "kjøp",
        "köp", "nákup", "osto", "αγορά", "vétel", "cumpărare",
      ]
    ),
  ])
}
