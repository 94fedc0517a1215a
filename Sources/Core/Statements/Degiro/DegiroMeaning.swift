/// What Degiro's descriptions mean, in the languages of its site.
enum DegiroMeaning {
  static func kind(of text: String, isDeal: Bool) -> Row.Kind {
    if isDeal { return .trade }
    return kinds.meaning(of: text) ?? .other
  }

  /// Tried in order: a tax on a dividend is a tax, and money exchanged isn't money deposited.
  private static let kinds = Phrasebook<Row.Kind>([
    (
      .sweep,
      [
        "degiro cash sweep", "cash sweep", "overboeking naar uw geldrekening",
        "overboeking van uw geldrekening", "transfer to your cash account",
        "transfer from your cash account", "überweisung auf ihr geldkonto",
        "überweisung von ihrem geldkonto", "virement vers votre compte espèces",
        "virement depuis votre compte espèces", "transferir a su cuenta",
        "transferir desde su cuenta", "trasferimento al conto", "trasferimento dal conto",
        "transferência para a sua conta", "transferência da sua conta",
      ]
    ),
    (
      .conversion,
      [
        "valuta creditering", "valuta debitering", "fx credit", "fx debit", "fx withdrawal",
        "währungswechsel", "opération de change", "cambio de divisa", "de divisa", "cambio valuta",
        "cambio de moneda", "wymiana waluty", "kredyt walutowy", "debet walutowy", "valutaveksling",
        "valutaväxling", "câmbio",
      ]
    ),
    (
      .tax,
      [
        "dividendbelasting", "dividend tax", "dividendensteuer", "impôts sur dividende",
        "impôt sur dividende", "retención del dividendo", "retención", "ritenuta", "imposto",
        "withholding", "quellensteuer", "kapitalertragsteuer", "podatek", "udbytteskat",
        "kupongskatt", "daň z dividend", "impuesto", "bronbelasting", "belasting",
        "abgeltungsteuer",
        "solidaritätszuschlag", "kirchensteuer",
      ]
    ),
    (
      .fee,
      [
        "degiro transactiekosten", "transactiekosten", "kosten", "aansluitingskosten", "fee",
        "connection fee", "transaction and or third party fees", "corporate action kosten",
        "gebühr", "transaktionsgebühr", "frais", "courtage", "comisiones", "comisión",
        "comissões", "comissão", "commissioni", "costi", "costes", "custos", "opłata", "prowizja",
        "gebyr", "avgift", "poplatek", "stamp duty", "transactietaks", "taxe sur les transactions",
        "financial transaction tax", "adr gdr pass through", "stempelsteuer",
      ]
    ),
    (
      .dividend,
      [
        "dividend", "dividende", "dividendo", "dywidenda", "udbytte", "utdelning", "osinko",
        "coupon", "capital return", "kapitaalsuitkering", "kapitalrückzahlung", "distribution",
      ]
    ),
    (
      .interest,
      [
        "rente", "interest", "zinsen", "intérêt", "interés", "interessi", "juros", "odsetki",
        "ränta", "úrok", "variation fonds monétaires", "koersverschil", "geldmarktfonds",
        "money market fund", "variación fondos", "variazione fondi",
      ]
    ),
    (
      .income,
      ["degiro courtesy", "courtesy", "promo", "bonus", "cashback", "kulanz", "aanbrengbonus"]
    ),
    (
      .transfer,
      [
        "ideal", "sofort", "reservation", "deposit", "flatex deposit", "storting", "einzahlung",
        "versement", "dépôt", "ingreso", "depósito", "deposito", "versamento", "wpłata",
        "withdrawal",
        "flatex withdrawal", "processed flatex withdrawal", "terugstorting", "flatex terugstorting",
        "auszahlung", "retrait", "retirada", "prelievo", "levantamento", "wypłata", "indbetaling",
        "udbetaling", "insättning", "uttag", "vklad", "výběr", "trustly", "overboeking",
      ]
    ),
  ])
}
