import Money

/// Airbnb's transaction history: reservations with what the host earns of them, and payouts.
///
/// A reservation's amount is net of the host fee. A payout stands above the reservations that it
/// pays, in a column of its own: it is what leaves for the bank. A long stay is paid month by month
/// under one confirmation code, so that the code names no line.
public enum Airbnb: StatementFormat {
  public static let id = FormatID("airbnb")
  public static let idsNameRows = false

  static let table: PlatformTable = {
    var table = PlatformTable(id, AirbnbWords.columns) { columns in
      columns.has(.day, .type, .id, .net)
        && (columns.has(.debit) || columns.has(.mark(0)) || columns.has(.sale(0)))
    }
    table.kinds = AirbnbWords.kinds
    table.order = .mdy
    table.feesAreUnsigned = true
    table.describes = [.type, .title, .details]
    table.refine = { row, line in
      if let code = row.id, row.kind != .income { row.about = code }
      // The list of what is still to come has no column for payouts: nothing moved yet.
      if !line.sheet.columns.has(.debit) { row.standing = .pending }
    }
    return table
  }()

  public static func recognise(_ start: FileStart) -> Confidence { table.recognise(start) }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    try table.read(file, options)
  }
}

/// What Airbnb's columns and types are called: English and Portuguese as public importers have
/// them, the others as hosts tell of them.
enum AirbnbWords {
  static let columns: [(PlatformField, [String])] = [
    (.day, ["Date", "Data", "Datum", "Fecha"]),
    (
      .otherDay,
      [
        "Arriving by date", "Disponível por data", "Date d'arrivée prévue", "Fecha de llegada",
        "Ankunft bis",
      ]
    ),
    (.type, ["Type", "Tipo", "Typ"]),
    (
      .id,
      [
        "Confirmation Code", "Código de Confirmação", "Code de confirmation",
        "Código de confirmación", "Bestätigungscode", "Bestätigungs-Code", "Codice di conferma",
        "رمز التأكيد",
      ]
    ),
    (.party, ["Guest", "Hóspede", "Voyageur", "Huésped", "Viajero", "Gast", "Ospite", "الضيف"]),
    (.title, ["Listing", "Anúncio", "Logement", "Annonce", "Anuncio", "Inserat", "Annuncio"]),
    (.details, ["Details", "Informações", "Détails", "Detalles", "Dettagli"]),
    (.payout, ["Reference", "Reference code", "Código de referência", "Code de référence"]),
    (
      .currency, ["Currency", "Moeda", "Devise", "Moneda", "Divisa", "Währung", "Valuta", "العملة"]
    ),
    (.net, ["Amount", "Valor", "Montant", "Importe", "Cantidad", "Betrag", "Importo", "المبلغ"]),
    (
      .debit,
      ["Paid Out", "Pago", "Versé", "Payé", "Pagado", "Cobrado", "Ausgezahlt", "Pagato", "المدفوع"]
    ),
    (
      .fee(0),
      [
        "Service Fee", "Host Fee", "Taxa de serviço", "Frais de service", "Comisión de servicio",
        "Tarifa de servicio", "Servicegebühr", "Costi del servizio",
      ]
    ),
    (.fee(1), ["Fast Pay Fee", "Taxa de pagamento rápido", "Frais de paiement rapide"]),
    (
      .sale(0),
      [
        "Gross Earnings", "Ganhos brutos", "Revenus bruts", "Ingresos brutos", "Bruttoeinnahmen",
        "Guadagni lordi",
      ]
    ),
    (.mark(0), ["Cleaning Fee", "Taxa de limpeza", "Frais de ménage", "Gastos de limpieza"]),
  ]

  static let kinds = Phrasebook<Row.Kind>([
    (.expense, ["co host payout", "cohost payout"]),
    (.tax, ["tax", "pass through", "host remitted", "imposto", "taxe", "impuesto", "steuer"]),
    (.adjustment, ["resolution", "adjustment", "ajuste", "ajustement", "anpassung", "resolução"]),
    (.fee, ["cancellation fee", "fee", "frais", "gebühr"]),
    (
      .transfer,
      ["payout", "transfer", "versement", "virement", "pago", "cobro", "auszahlung", "pagamento"]
    ),
    (
      .income,
      [
        "reservation", "experience", "referral", "credit", "réservation", "reserva", "buchung",
        "prenotazione", "حجز",
      ]
    ),
  ])
}
