/// What the columns and types of Amazon's date range report are called in the languages of its
/// European marketplaces.
enum AmazonWords {
  static let columns: [(PlatformField, [String])] =
    [
      (.day, ["date/time", "Datum/Uhrzeit", "date/heure", "fecha y hora", "Data/Ora"]),
      (
        .payout,
        [
          "settlement id", "Abrechnungsnummer", "numéro de versement", "identificador de pago",
          "Numero pagamento",
        ]
      ),
      (.type, ["type", "Typ", "tipo"]),
      (
        .id,
        [
          "order id", "Bestellnummer", "numéro de la commande", "número de pedido",
          "Numero ordine",
        ]
      ),
      (.title, ["description", "Beschreibung", "descripción", "Descrizione"]),
      (.net, ["total", "Gesamt", "totale"]),
      (.currency, ["currency"]),
    ]
    + Vocabulary.parts(
      PlatformField.sale,
      [
        ["product sales", "Umsätze", "ventes de produits", "ventas de productos", "Vendite"],
        [
          "shipping credits", "Gutschrift für Versandkosten", "crédits d'expédition",
          "abonos de envío", "Accrediti per le spedizioni",
        ],
        [
          "gift wrap credits", "Gutschrift für Geschenkverpackung",
          "crédits sur l'emballage cadeau", "abonos de envoltorio para regalo",
          "Accrediti per confezioni regalo",
        ],
        [
          "promotional rebates", "Rabatte aus Werbeaktionen", "Rabais promotionnels",
          "devoluciones promocionales", "Sconti promozionali",
        ],
      ])
    + Vocabulary.parts(
      PlatformField.fee,
      [
        [
          "selling fees", "Verkaufsgebühren", "frais de vente", "tarifas de venta",
          "Commissioni di vendita",
        ],
        [
          "fba fees", "Gebühren zu Versand durch Amazon", "Frais Expédié par Amazon",
          "tarifas de Logística de Amazon", "Costi del servizio Logistica di Amazon",
        ],
        [
          "other transaction fees", "Andere Transaktionsgebühren", "autres frais de transaction",
          "tarifas de otras transacciones", "Altri costi relativi alle transazioni",
        ],
        ["other", "Andere", "autre", "otro", "Altro"],
        ["Regulatory Fee"],
      ])
    + Vocabulary.parts(
      PlatformField.tax,
      [
        [
          "product sales tax", "Produktumsatzsteuer", "Taxes sur la vente des produits",
          "impuesto de ventas de productos", "imposta sulle vendite dei prodotti",
        ],
        [
          "shipping credits tax", "Steuer auf Versandgutschrift",
          "taxe sur les crédits d'expédition", "impuestos por abonos de envío",
          "imposta accrediti per le spedizioni",
        ],
        [
          "giftwrap credits tax", "gift wrap credits tax",
          "Steuer auf Geschenkverpackungsgutschriften", "Taxes sur les crédits cadeaux",
          "impuestos por abonos de envoltorio para regalo",
          "imposta sui crediti confezione regalo",
        ],
        [
          "promotional rebates tax", "Steuer auf Aktionsrabatte",
          "Taxes sur les remises promotionnelles", "impuestos de descuentos por promociones",
          "imposta sugli sconti promozionali",
        ],
        [
          "marketplace withheld tax", "Marketplace Facilitator Tax",
          "Einbehaltene Steuer auf Marketplace", "Taxes retenues sur le site de vente",
          "impuesto retenido en el sitio web", "trattenuta IVA del marketplace",
        ],
        ["Tax On Regulatory Fee"],
        ["sales tax collected"],
      ])

  static let kinds = Phrasebook<Row.Kind>([
    (
      .refund,
      ["refund", "erstattung", "remboursement", "reembolso", "rimborso", "a to z guarantee"]
    ),
    (.chargeback, ["chargeback"]),
    (
      .transfer,
      ["transfer", "übertrag", "transfert", "transferir", "trasferimento", "disbursement"]
    ),
    (.income, ["order", "bestellung", "commande", "pedido", "ordine"]),
    (
      .fee,
      [
        "service fee", "fba", "fee", "advertising", "shipping services", "servicegebühr", "gebühr",
        "versand durch amazon", "frais", "tarifa", "commissione", "costo", "deal", "amazon fees",
        "lightning deal", "subscription",
      ]
    ),
    (.tax, ["tax", "steuer", "taxe", "impuesto", "imposta"]),
    (
      .adjustment,
      [
        "adjustment", "anpassung", "ajustement", "ajuste", "modifica", "liquidations", "debt",
        "reimbursement",
      ]
    ),
    (.hold, ["reserve"]),
  ])
}
