/// The columns of the sections of an activity statement.
enum IBKRField: Hashable, Sendable {
  case currency, account, date, description, amount, type, symbol, quantity, price, gross, fee
  case net, discriminator, category, proceeds, otherFee, code, securityID, direction, cash, total
  case conid
}

extension IBKRField {
  static let names = Vocabulary<IBKRField>([
    (.currency, ["Currency", "Währung", "Devise", "Divisa", "Moneda", "Valuta"]),
    (.account, ["Account", "Konto", "Compte", "Cuenta"]),
    (
      .date,
      [
        "Date/Time", "Date", "Settle Date", "Report Date", "Datum/Zeit", "Datum",
        "Abwicklungsdatum", "Date/Heure", "Date de règlement", "Fecha/Hora", "Fecha",
      ]
    ),
    (.description, ["Description", "Beschreibung", "Descripción", "Descrizione"]),
    (.amount, ["Amount", "Betrag", "Montant", "Importe", "Importo", "Total Amount"]),
    (.type, ["Transaction Type", "Type", "Transaktionstyp", "Subtitle", "Untertitel"]),
    (.symbol, ["Symbol", "Symbole", "Símbolo", "Simbolo"]),
    (.quantity, ["Quantity", "Qty", "Anzahl", "Menge", "Quantité", "Cantidad", "Quantità"]),
    (
      .price,
      ["T. Price", "Price", "Trade Price", "T. Kurs", "T.-Kurs", "Prix Trans.", "Xfer Price"]
    ),
    (.gross, ["Gross Amount", "Bruttobetrag"]),
    (.fee, ["Comm/Fee", "Commission", "Prov./Gebühr", "Provision", "Comm./Frais", "Comm/Tarifa"]),
    (
      .otherFee,
      ["Comm in", "Prov. in", "Comm. in", "Comm. en", "Comm en", "Comisión en", "Tarifa en"]
    ),
    (.net, ["Net Amount", "Nettobetrag"]),
    (.discriminator, ["DataDiscriminator", "Data Discriminator"]),
    (
      .category,
      ["Asset Category", "Vermögenswertkategorie", "Catégorie d'actifs", "Categoría de activo"]
    ),
    (.proceeds, ["Proceeds", "Erlös", "Erlöse", "Produits", "Productos"]),
    (.code, ["Code"]),
    (.securityID, ["Security ID", "Wertpapier-ID", "ID du titre"]),
    (.direction, ["Direction", "Richtung"]),
    (.cash, ["Cash Amount", "Barbetrag"]),
    (.total, ["Total", "Gesamt"]),
    (.conid, ["Conid"]),
  ])
}

/// The sections that hold rows, by their titles.
enum IBKRSection: Hashable, Sendable {
  /// Of a transaction history: everything in the base currency.
  case history
  case trades
  case actions
  case transfers
  case fees
  case cash(Row.Kind)
  case instruments
  case summary
  case balances

  init?(title: String) {
    guard let section = IBKRSection.byTitle[title.lowercased()] else { return nil }
    self = section
  }

  private static let byTitle: [String: IBKRSection] = {
    var byTitle: [String: IBKRSection] = [:]
    func add(_ section: IBKRSection, _ titles: String...) {
      for title in titles { byTitle[title.lowercased()] = section }
    }
    add(.history, "Transaction History", "Transaktionshistorie", "Transaktionsverlauf")
    add(.trades, "Trades", "Transaktionen", "Transactions", "Operaciones")
    add(.actions, "Corporate Actions", "Kapitalmaßnahmen", "Opérations sur titres")
    add(.transfers, "Transfers", "Transferts", "Transferencias")
    add(.fees, "Fees", "Other Fees", "Gebühren", "Frais", "Comisiones", "Transaction Fees")
    add(.fees, "Commission Adjustments", "Sales Tax Details", "Advisor Fees", "Client Fees")
    add(
      .cash(.transfer), "Deposits & Withdrawals", "Ein- & Auszahlungen", "Ein- und Auszahlungen",
      "Dépôts et retraits", "Depósitos y retiradas")
    add(.cash(.dividend), "Dividends", "Dividenden", "Dividendes", "Dividendos")
    add(.cash(.dividend), "Payment In Lieu Of Dividends")
    add(
      .cash(.tax), "Withholding Tax", "Quellensteuer", "Retenue d'impôt", "Retención de impuestos")
    add(.cash(.tax), "871(m) Withholding")
    add(.cash(.interest), "Interest", "Zinsen", "Intérêts", "Interés")
    add(.cash(.interest), "Bond Interest Received", "Bond Interest Paid")
    add(.cash(.interest), "Broker Interest Received", "Broker Interest Paid")
    add(
      .instruments, "Financial Instrument Information", "Informationen zum Finanzinstrument",
      "Informations sur l'instrument financier")
    add(.summary, "Summary", "Account Information", "Kontoinformation", "Zusammenfassung")
    add(.balances, "Cash Report", "Cash-Bericht", "Rapport d'espèces")
    return byTitle
  }()
}
