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
        (.day, ["Date", "Datum", "Fecha", "Data"]),
        (.type, ["Type", "Typ", "Tipo"]),
        (.title, ["Title", "Titel", "Titre", "Título", "Titolo"]),
        (.details, ["Info", "Infos", "Información", "Informazioni"]),
        (.currency, ["Currency", "Währung", "Devise", "Moneda", "Divisa", "Valuta"]),
        (.sale(0), ["Amount", "Betrag", "Montant", "Importe", "Cantidad", "Importo"]),
        (
          .fee(0),
          [
            "Fees & Taxes", "Gebühren und Steuern", "Gebühren & Steuern", "Frais et taxes",
            "Tarifas e impuestos", "Commissioni e imposte",
          ]
        ),
        (.net, ["Net", "Netto", "Neto", "Netto"]),
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

enum EtsyWords {
  static let kinds = Phrasebook<Row.Kind>([
    (
      .refund, ["refund", "erstattung", "rückerstattung", "remboursement", "reembolso", "rimborso"]
    ),
    (.income, ["sale", "verkauf", "vente", "venta", "vendita"]),
    (.tax, ["tax", "vat", "gst", "steuer", "taxe", "impuesto", "imposta"]),
    (
      .fee,
      [
        "fee", "marketing", "payment processing", "gebühr", "frais", "tarifa", "commissione",
        "subscription",
      ]
    ),
    (.expense, ["shipping", "postage", "versand", "expédition", "envío", "spedizione"]),
    (
      .transfer,
      ["deposit", "einzahlung", "auszahlung", "dépôt", "versement", "depósito", "deposito"]
    ),
    (.hold, ["reserve"]),
    (.adjustment, ["adjustment", "recoupment", "credit"]),
  ])

  /// Sales tax that Etsy takes from the buyer and hands on.
  static let fromBuyer = Phrasebook(["sales tax paid by buyer", "tax paid by buyer", "vat paid by"])

  /// The order that a line names: `Payment for Order #3812345671`.
  static func order(in text: String) -> String? {
    guard let hash = text.firstIndex(of: "#"),
      text[..<hash].lowercased().hasSuffix("order ")
        || !text[..<hash].lowercased().contains("listing")
    else { return nil }
    let digits = text[text.index(after: hash)...].prefix { $0.isASCII && $0.isNumber }
    return digits.isEmpty ? nil : String(digits)
  }
}
