import Money

/// Etsy's monthly statement: sales, fees, taxes and deposits, each a line; `--` is nothing.
///
/// What was sent to the bank stands only in the words of its line: its net is nothing, and what it
/// says arrives is what left.
public enum Etsy: StatementFormat {
  public static let id = FormatID("etsy")

  static let table: PlatformTable = {
    var table = PlatformTable(
      id,
      [
        (.day, ["Date", "Datum", "Fecha", "Data", "Tarih"]),
        (.type, ["Type", "Typ", "Tipo", "Art", "Soort", "Rodzaj", "Tür"]),
        (.title, ["Title", "Titel", "Titre", "Título", "Titolo", "Tytuł", "Başlık"]),
        (.details, ["Info", "Infos", "Información", "Informazioni"]),
        (
          .currency,
          [
            "Currency", "Währung", "Devise", "Moneda", "Divisa", "Valuta", "Moeda", "Waluta",
            "Para Birimi",
          ]
        ),
        (
          .sale(0),
          [
            "Amount", "Betrag", "Montant", "Importe", "Cantidad", "Importo", "Bedrag", "Valor",
            "Quantia", "Kwota", "Tutar",
          ]
        ),
        (
          .fee(0),
          [
            "Fees & Taxes", "Gebühren und Steuern", "Gebühren & Steuern", "Frais et taxes",
            "Tarifas e impuestos", "Comisiones e impuestos", "Commissioni e imposte",
            "Tariffe e imposte", "Commissioni e tasse", "Vergoedingen en belastingen",
            "Kosten en belastingen", "Taxas e impostos", "Opłaty i podatki", "Ücretler ve Vergiler",
          ]
        ),
        (.net, ["Net", "Netto", "Neto", "Líquido"]),
        (.mark(0), ["Tax Details", "Steuerdetails"]),
      ]
    ) { columns in
      columns.has(.day, .title, .fee(0)) && (columns.has(.net) || columns.has(.sale(0)))
    }
    table.kinds = EtsyWords.kinds
    table.dashesAreZero = true
    table.describes = [.title, .details]
    table.refine = { row, line throws(CellDefect) in try refine(&row, line) }
    return table
  }()

  public static func recognise(_ start: FileStart) -> Confidence { table.recognise(start) }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    try table.read(file, options)
  }

  private static func refine(_ row: inout Row, _ line: PlatformLine) throws(CellDefect) {
    if let order = EtsyWords.order(in: line.text(.title) + " " + line.text(.details)) {
      switch row.kind {
      // Tax on Etsy's own fees stands alone; the buyer's belongs to the sale.
      case .tax where !EtsyWords.fromBuyer.matches(line.text(.title)): break
      case .income, .fee, .tax: row.event = "order/" + order
      case .refund: row.about = "order/" + order
      default: break
      }
    }
    guard row.kind == .transfer, row.amount.isZero, let currency = row.currency,
      let sent = SpokenMoney.first(in: line.text(.title), line.sheet.numbers), !sent.isZero
    else { return }
    row.arrives = .init(amount: sent.magnitude, currency: currency)
  }
}
