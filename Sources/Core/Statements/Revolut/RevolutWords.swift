/// What Revolut's columns and types are called. The English and French headers are those of public
/// importers; the other languages are taken over as people tell of them.
enum RevolutWords {
  static let columns: [(PlatformField, [String])] = [
    (.type, ["Type", "Art", "Tipo", "Rodzaj", "Tip", "Typ"]),
    (.product, ["Product", "Produit", "Produkt", "Producto", "Prodotto", "Produto", "Produs"]),
    (
      .otherDay,
      [
        "Started Date", "Date de début", "Datum des Beginns", "Startdatum", "Fecha de inicio",
        "Data di inizio", "Data de início", "Data rozpoczęcia", "Data începerii",
        "Date started (UTC)",
      ]
    ),
    (
      .day,
      [
        "Completed Date", "Date de fin", "Datum des Abschlusses", "Abschlussdatum",
        "Datum voltooid", "Fecha de finalización", "Data di completamento", "Data de conclusão",
        "Data zrealizowania", "Data finalizării", "Date completed (UTC)", "Date completed",
      ]
    ),
    (
      .title,
      [
        "Description", "Beschreibung", "Beschrijving", "Descripción", "Descrizione", "Descrição",
        "Opis", "Descriere",
      ]
    ),
    (.details, ["Reference", "Notes"]),
    (
      .sale(0),
      ["Amount", "Montant", "Betrag", "Bedrag", "Importe", "Importo", "Montante", "Kwota", "Sumă"]
    ),
    (.net, ["Total amount"]),
    (
      .fee(0),
      [
        "Fee", "Frais", "Gebühr", "Kosten", "Comisión", "Commissione", "Costo", "Comissão",
        "Opłata", "Comision",
      ]
    ),
    (
      .currency,
      [
        "Currency", "Devise", "Währung", "Valuta", "Divisa", "Moneda", "Moeda", "Waluta", "Monedă",
        "Payment currency",
      ]
    ),
    (.status, ["State", "État", "Status", "Estado", "Stato", "Stan", "Stare"]),
    (.balance, ["Balance", "Solde", "Kontostand", "Saldo", "Sold"]),
    (.id, ["ID"]),
    (.party, ["Payer", "Beneficiary name"]),
    (.debit, ["Paid Out"]),
    (.credit, ["Paid In"]),
    (.mark(1), ["Exchange Out"]),
    (.mark(2), ["Exchange In"]),
    (.mark(3), AirbnbWords.nights + AirbnbWords.codes),
  ]

  /// Tried in order: a card's refund is no card payment, a fee for an exchange is a fee.
  static let kinds = Phrasebook<Row.Kind>([
    (
      .refund,
      ["card refund", "refund", "remboursement", "rückerstattung", "reembolso", "rimborso"]
    ),
    (.chargeback, ["card chargeback", "chargeback"]),
    (
      .fee,
      [
        "fee", "charge", "premium", "plan fee", "frais", "gebühr", "comisión", "commissione",
        "opłata",
      ]
    ),
    (.cash, ["atm", "cash withdrawal", "distributeur", "retrait", "geldautomat", "cajero"]),
    (
      .conversion,
      ["exchange", "exchanged", "change", "échange", "umtausch", "wechsel", "cambio", "câmbio"]
    ),
    (.interest, ["interest", "intérêts", "zinsen", "interés", "interessi"]),
    (.income, ["cashback", "reward", "referral"]),
    (
      .expense,
      [
        "card payment", "rev payment", "payment", "purchase", "carte", "paiement par carte",
        "kartenzahlung", "pago con tarjeta", "pagamento con carta", "pagamento com cartão",
        "direct debit",
      ]
    ),
    (
      .transfer,
      [
        "transfer", "topup", "top up", "savings", "pocket", "vault", "deposit", "virement",
        "rechargement", "ajout de fonds", "überweisung", "aufladung", "transferencia", "recarga",
        "bonifico", "ricarica", "transferência", "carregamento", "przelew", "doładowanie",
      ]
    ),
    (.trade, ["trade", "commodity", "crypto"]),
    (.tax, ["tax"]),
  ])

  static let card = Phrasebook([
    "card payment", "paiement par carte", "carte", "kartenzahlung", "pago con tarjeta",
    "pagamento con carta", "pagamento com cartão",
  ])

  static let comesFrom = Phrasebook([
    "payment from", "transfer from", "paiement de", "virement de", "zahlung von",
    "überweisung von", "pago de", "transferencia de", "pagamento da", "bonifico da",
    "pagamento de", "transferência de",
  ])

  /// The account itself, among pockets and savings.
  static let current = Phrasebook([
    "current", "actuel", "valeur actuelle", "compte courant", "aktuell", "girokonto", "corriente",
    "actual", "corrente", "conto corrente", "bieżące", "curent",
  ])
}
