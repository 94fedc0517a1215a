/// What Etsy's types and titles are called in the languages of its shops.
enum EtsyWords {
  static let kinds = Phrasebook<Row.Kind>([
    (
      .refund,
      [
        "refund", "erstattung", "rückerstattung", "remboursement", "reembolso", "rimborso",
        "terugbetaling", "zwrot", "iade",
      ]
    ),
    (
      .income,
      ["sale", "verkauf", "vente", "venta", "vendita", "verkoop", "venda", "sprzedaż", "satış"]
    ),
    (.fee, ["taxa"]),
    (
      .tax,
      [
        "tax", "vat", "gst", "steuer", "umsatzsteuer", "mehrwertsteuer", "mwst", "taxe", "tva",
        "impuesto", "iva", "imposta", "btw", "belasting", "imposto", "podatek", "vergi", "kdv",
      ]
    ),
    (
      .fee,
      [
        "fee", "marketing", "payment processing", "gebühr", "frais", "tarifa", "comisión",
        "commissione", "tariffa", "vergoeding", "kosten", "opłata", "ücret",
        "subscription", "abonnement", "abonnement etsy plus", "suscripción", "abbonamento",
      ]
    ),
    (
      .expense,
      [
        "shipping", "postage", "versand", "expédition", "envío", "spedizione", "verzending",
        "kargo",
      ]
    ),
    (
      .transfer,
      [
        "deposit", "einzahlung", "auszahlung", "überweisung", "dépôt", "versement", "virement",
        "depósito", "ingreso", "transferencia", "deposito", "versamento", "bonifico", "storting",
        "uitbetaling", "wpłata", "para yatırma",
      ]
    ),
    (.hold, ["reserve", "réserve", "reserva", "riserva", "rücklage"]),
    (
      .adjustment,
      ["adjustment", "recoupment", "credit", "gutschrift", "anpassung", "crédit", "ajustement"]
    ),
  ])

  /// Sales tax that Etsy takes from the buyer and hands on.
  static let fromBuyer = Phrasebook(["sales tax paid by buyer", "tax paid by buyer", "vat paid by"])

  /// The order that a line names: `Payment for Order #3812345671`, `Bestellnr. 3812345671`.
  static func order(in text: String) -> String? {
    let lowered = text.prefix(400).lowercased()
    for word in orderWords {
      guard let found = behind(word, in: lowered) else { continue }
      // (The º of `n.º` counts as a letter.)
      let digits = found.drop { !$0.isASCII || !($0.isNumber || $0.isLetter) }
        .prefix { $0.isASCII && $0.isNumber }
      if !digits.isEmpty { return String(digits) }
    }
    return numbered(text)
  }

  /// What languages other than English put before an order's number.
  private static let orderWords = [
    "bestellnr", "bestellnummer", "bestellung nr", "commande n", "pedido n", "ordine n",
    "bestelling nr", "bestelnr", "zamówienie nr", "zamówienia nr", "sipariş no",
  ]

  private static func behind(_ word: String, in text: String) -> Substring? {
    let (all, part) = (text.utf8, word.utf8)
    var at = all.startIndex
    while at < all.endIndex {
      if all[at...].starts(with: part) {
        return text[all.index(at, offsetBy: part.count)...]
      }
      at = all.index(after: at)
    }
    return nil
  }

  private static func numbered(_ text: String) -> String? {
    guard let hash = text.firstIndex(of: "#"),
      text[..<hash].lowercased().hasSuffix("order ")
        || !text[..<hash].lowercased().contains("listing")
    else { return nil }
    let digits = text[text.index(after: hash)...].prefix { $0.isASCII && $0.isNumber }
    return digits.isEmpty ? nil : String(digits)
  }
}
