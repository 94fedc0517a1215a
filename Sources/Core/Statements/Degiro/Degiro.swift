import Money

/// Degiro's account statement (`Account.csv`), in any language of its site: the header's words
/// change, its shape doesn't. Two columns have no name: the amounts behind the currency of the
/// change and of the balance. Its list of trades (`Transactions.csv`) is read too.
public enum Degiro: StatementFormat {
  public static let id = FormatID("degiro")
  public static var isFinerThanMoney: Bool { true }

  public static func recognise(_ start: FileStart) -> Confidence {
    if start.sheet(DegiroTradeField.names, id, isOwn: DegiroTrades.isOwn) != nil { return .certain }
    guard let sheet = start.sheet(DegiroField.names, id, isOwn: { $0.has(.isin) }) else {
      return .no
    }
    return DegiroShape(sheet) != nil ? .certain : .no
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    let table = try DelimitedTable(file)
    if let trades = try DegiroTrades(table, options) { return trades.reading() }
    var sheet = try Sheet(table, DegiroField.names, id, isOwn: { $0.has(.isin) })
    if sheet.records.isEmpty { throw .noRows(id) }
    guard let shape = DegiroShape(sheet) else { throw .malformed(id, line: 1) }
    try sheet.decideDates([.date, .valueDate], options, usual: .dmy)
    let values = DegiroValues(sheet, shape, options)
    var last: Int?
    var continued: [(row: Int, text: String)] = []
    var count = 0
    var reading = sheet.read { record throws(CellDefect) in
      if let text = values.continuation(record) {
        if let last { continued.append((last, text)) }
        return .skipped(.noMoney)
      }
      guard let row = try DegiroLine(record, values).row() else { return .skipped(.noMoney) }
      last = count
      count += 1
      return .row(row)
    }
    for (at, text) in continued { reading.rows[at].event = (reading.rows[at].event ?? "") + text }
    reading.tellUnknownInstruments()
    return reading
  }
}

/// The columns that have a name, in the languages that are known.
enum DegiroField: Hashable, Sendable {
  case date, time, valueDate, product, isin, description, rate, order

  static let names = Vocabulary<DegiroField>([
    (.isin, ["ISIN", "Code ISIN", "ISIN-Code"]),
    (.date, ["Datum", "Date", "Fecha", "Data", "Dato", "Päivämäärä", "Ημερομηνία"]),
    (.time, ["Tijd", "Uhrzeit", "Uhrze", "Time", "Heure", "Hora", "Ora", "Czas", "Tid", "Čas"]),
    (
      .valueDate,
      [
        "Valutadatum", "Valuta", "Value date", "Date de", "Date de valeur", "Fecha valor",
        "Data Valuta", "Data valor", "Data Valor", "Valørdato", "Data waluty",
      ]
    ),
    (
      .product,
      ["Product", "Produkt", "Produit", "Producto", "Prodotto", "Produto", "Tuote", "Προϊόν"]
    ),
    (
      .description,
      [
        "Omschrijving", "Beschreibung", "Description", "Descripción", "Descrizione", "Descrição",
        "Opis", "Beskrivelse", "Beskrivning", "Popis", "Kuvaus",
      ]
    ),
    (.rate, ["FX", "Tipo", "Borsa", "T.", "Kurs"]),
    (
      .order,
      [
        "Order Id", "Order ID", "Order-ID", "ID Ordre", "ID Orden", "ID Ordine", "ID da Ordem",
        "Ordre ID", "Identyfikator zlecenia", "ID objednávky",
      ]
    ),
  ])
}

/// Where the amounts stand: behind each column of a currency one without a name.
struct DegiroShape {
  let amount: Int
  let amountCurrency: Int
  let balance: Int
  let balanceCurrency: Int
  let description: Int
  let product: Int
  let order: Int?

  init?(_ sheet: Sheet<DegiroField>) {
    let unnamed = sheet.header.indices.filter {
      $0 > 0 && HeaderName.normalised(sheet.header[$0]).isEmpty
        && !HeaderName.normalised(sheet.header[$0 - 1]).isEmpty
    }
    guard let isin = sheet.columns[.isin], isin >= 2, unnamed.count >= 2, unnamed[0] > isin + 1,
      sheet.columns.has(.date) || isin >= 3
    else { return nil }
    (amount, amountCurrency) = (unnamed[0], unnamed[0] - 1)
    (balance, balanceCurrency) = (unnamed[1], unnamed[1] - 1)
    product = sheet.columns[.product] ?? isin - 1
    description = sheet.columns[.description] ?? isin + 1
    let last = sheet.header.count - 1
    order = sheet.columns[.order] ?? (last > unnamed[1] ? last : nil)
    guard description != amountCurrency, description < amount else { return nil }
  }
}
