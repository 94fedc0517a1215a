import Money

/// Degiro's list of trades (`Transactions.csv`): one line an execution, with what it came to in the
/// account's currency. Price and local value have their currencies behind them in columns without
/// a name; the others too in older files, and in their names in newer ones (`Total EUR`).
struct DegiroTrades {
  private let sheet: Sheet<DegiroTradeField>
  private let options: ReadingOptions
  private let numbers: DegiroNumbers

  static func isOwn(_ columns: Columns<DegiroTradeField>) -> Bool {
    guard let isin = columns[.isin], let quantity = columns[.quantity], let price = columns[.price],
      let local = columns[.local], let total = columns[.total]
    else { return false }
    // Behind the price stands a column without a name.
    return columns.has(.date, .order) && isin < quantity && quantity < price && local == price + 2
      && total > local + 1
  }

  /// `nil` for another table.
  init?(_ table: DelimitedTable, _ options: ReadingOptions) throws(Refusal) {
    var sheet: Sheet<DegiroTradeField>
    do throws(Refusal) {
      sheet = try Sheet(table, DegiroTradeField.names, Degiro.id, isOwn: DegiroTrades.isOwn)
    } catch {
      return nil
    }
    if sheet.records.isEmpty { throw .noRows(Degiro.id) }
    try sheet.decideDates([.date], options, usual: .dmy)
    self.sheet = sheet
    self.options = options
    let money: [DegiroTradeField] = [.price, .local, .value, .total]
    numbers = DegiroNumbers(sheet.records, money.compactMap { sheet.columns[$0] }, options)
  }

  func reading() -> Reading {
    var last: Int?
    var continued: [(row: Int, text: String)] = []
    var count = 0
    var remarks: [Issue] = []
    var reading = sheet.read { record throws(CellDefect) in
      if let text = continuation(record) {
        if let last { continued.append((last, text)) }
        return .skipped(.noMoney)
      }
      let (row, remark) = try row(record)
      if let remark { remarks.append(remark) }
      last = count
      count += 1
      return .row(row)
    }
    for (at, text) in continued { reading.rows[at].event = (reading.rows[at].event ?? "") + text }
    reading.issues += remarks
    reading.tellUnknownInstruments()
    return reading
  }

  private func row(_ record: DelimitedTable.Record) throws(CellDefect) -> (Row, Issue?) {
    let day = try sheet.day(record, .date)
    guard let amount = try quantity(record, .total) else { throw sheet.missing(record, .total) }
    guard let currency = try currency(record, .total) ?? options.currency else {
      throw sheet.defect(record, .total, .missingCurrency)
    }
    let product = sheet.text(record, .product)
    let isin = ISIN(sheet.text(record, .isin))
    var row = Row(
      line: record.line, day: day, amount: amount, currency: currency, kind: .trade,
      description: product.isEmpty ? sheet.text(record, .isin) : product)
    row.event = order(record)
    row.trade = Trade(
      Instrument(isin: isin, name: product.isEmpty ? nil : product),
      try quantity(record, .quantity) ?? .zero, price: try price(record, in: currency))
    var remark: Issue?
    if try self.currency(record, .value) ?? currency == currency {
      remark = row.take(gross: try quantity(record, .value), fee: try fees(record))
    }
    return (row, remark)
  }

  /// What Degiro took for the trade and for the exchange of money; `nil` where it says nothing.
  private func fees(_ record: DelimitedTable.Record) throws(CellDefect) -> Quantity? {
    let fee = try quantity(record, .fee)
    guard let exchange = try quantity(record, .exchangeFee) else { return fee }
    guard let sum = exchange.adding(fee ?? .zero) else {
      throw sheet.defect(record, .fee, .numberTooLarge)
    }
    return sum
  }

  /// Of one, where it is told in the money's currency; pence are a hundredth of it.
  private func price(_ record: DelimitedTable.Record, in currency: Currency) throws(CellDefect)
    -> Quantity?
  {
    guard let price = try quantity(record, .price), let code = unnamed(record, behind: .price)
    else {
      return nil
    }
    if currency.code == "GBP", code == "GBX" || code == "GBp", price.scale <= 26 {
      return Quantity(coefficient: price.coefficient, scale: price.scale + 2)
    }
    return Currency.iso(code) == currency ? price : nil
  }

  private func quantity(_ record: DelimitedTable.Record, _ field: DegiroTradeField)
    throws(CellDefect) -> Quantity?
  {
    guard sheet.columns.has(field) else { return nil }
    return try numbers.quantity(sheet.text(record, field), in: sheet.name(field) ?? "")
  }

  /// The currency in the column's name, or in the column without a name behind it.
  private func currency(_ record: DelimitedTable.Record, _ field: DegiroTradeField)
    throws(CellDefect) -> Currency?
  {
    if let named = sheet.columns.currency(field) { return named }
    guard let code = unnamed(record, behind: field), !code.isEmpty else { return nil }
    if let currency = Currency.iso(code) ?? options.userCurrencies[code.uppercased()] {
      return currency
    }
    throw CellDefect(column: sheet.name(field), reason: .unknownCurrency, text: code)
  }

  private func unnamed(_ record: DelimitedTable.Record, behind field: DegiroTradeField) -> String? {
    guard let column = sheet.columns[field], column + 1 < sheet.header.count,
      HeaderName.normalised(sheet.header[column + 1]).isEmpty
    else { return nil }
    return record.text(column + 1)
  }

  /// In newer files the order's number stands in the column behind the one of its name.
  private func order(_ record: DelimitedTable.Record) -> String? {
    let named = sheet.text(record, .order)
    if !named.isEmpty { return named }
    guard let behind = unnamed(record, behind: .order), !behind.isEmpty else { return nil }
    return behind
  }

  /// What a long order number goes on with on a line of its own.
  private func continuation(_ record: DelimitedTable.Record) -> String? {
    guard let first = sheet.columns[.order], let text = order(record),
      (0..<record.count).allSatisfy({ $0 >= first || record[$0].isEmpty })
    else { return nil }
    return text
  }
}

/// The columns of the list of trades, in the languages of the site.
enum DegiroTradeField: Hashable, Sendable {
  case date, product, isin, quantity, price, local, value, exchangeFee, fee, total, order

  static let names = Vocabulary<DegiroTradeField>([
    (.isin, ["ISIN", "Code ISIN", "ISIN-Code"]),
    (.date, ["Datum", "Date", "Fecha", "Data", "Dato", "Päivämäärä", "Ημερομηνία"]),
    (
      .product,
      ["Product", "Produkt", "Produit", "Producto", "Prodotto", "Produto", "Tuote", "Προϊόν"]
    ),
    (
      .quantity,
      [
        "Aantal", "Quantity", "Anzahl", "Quantité", "Número", "Cantidad", "Quantità", "Quantidade",
        "Liczba", "Ilość", "Počet", "Antal", "Antall", "Määrä",
      ]
    ),
    (
      .price,
      [
        "Koers", "Price", "Kurs", "Cours", "Precio", "Quotazione", "Prezzo", "Preço", "Preços",
        "Cena", "Pris", "Hinta",
      ]
    ),
    (
      .local,
      [
        "Lokale waarde", "Local value", "Wert in Lokalwährung", "Lokaler Wert", "Valeur locale",
        "Montant devise locale", "Valor local", "Valore locale", "Wartość lokalna",
        "Hodnota v domácí měně", "Lokal værdi", "Lokalt värde", "Lokal verdi", "Paikallinen arvo",
      ]
    ),
    (
      .value,
      [
        "Waarde", "Value", "Wert", "Valeur", "Montant", "Valor", "Valore", "Wartość", "Hodnota",
        "Værdi", "Värde", "Verdi", "Arvo",
      ]
    ),
    (
      .exchangeFee,
      [
        "AutoFX Kosten", "AutoFX Fee", "AutoFX-Gebühr", "Frais AutoFX", "Frais conversion AutoFX",
        "Comisión AutoFX", "Commissione AutoFX", "Taxa Autofx", "Opłata AutoFX",
      ]
    ),
    (
      .fee,
      [
        "Transactiekosten", "Transactiekosten en/of", "Transactiekosten en/of kosten van derden",
        "Transaction costs", "Transaction and/or third",
        "Transaction and/or third party fees", "Transaktionsgebühren", "Transaktionskosten",
        "Transaktionsgebühren und/oder Fremdkosten", "Gebühr", "Frais de courtage",
        "Frais de courtage et/ou", "Frais de courtage et/ou de parties",
        "Frais de courtage et/ou de parties tierces", "Costes de transacción",
        "Costes de transacción y/o externos", "Commissioni di", "Costi di transazione",
        "Costi di transazione e/o di terze parti", "Custos de transação",
        "Custos de transação e/ou taxas de terceiros", "Opłata transakcyjna",
      ]
    ),
    (
      .total,
      [
        "Totaal", "Total", "Gesamt", "Gesamtbetrag", "Montant négocié", "Totale", "Suma", "Razem",
        "Celkem", "I alt", "Totalt", "Yhteensä",
      ]
    ),
    (
      .order,
      [
        "Order Id", "Order ID", "Order-ID", "ID Ordre", "ID Orden", "ID Ordine", "ID da Ordem",
        "Ordre ID", "Identyfikator zlecenia", "ID objednávky",
      ]
    ),
  ])
}
