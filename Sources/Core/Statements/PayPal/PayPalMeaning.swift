/// What a PayPal row's type says, in the words of ten languages.
enum PayPalMeaning: Hashable, Sendable {
  /// Paid or received: the sign says which.
  case payment
  /// Between this account and a bank, a card or another account of one's own.
  case transfer
  case refund, chargeback, conversion, fee, tax, adjustment, interest
  /// Set aside or given back: moves money only where the balance says so.
  case hold
  /// An order line, an invoice, a request: it tells of money and moves none.
  case memo

  init(type: String) { self = PayPalMeaning.phrases.meaning(of: type) ?? .payment }

  /// Tried in order, so that "Reversal of General Account Hold" is a hold and not a reversal.
  private static let phrases = Phrasebook<PayPalMeaning>([
    (
      .fee,
      [
        "chargeback fee", "dispute fee", "canceled fee", "fee reversal", "transfer fee",
        "withdrawal fee", "frais de virement", "tarifa de transferencia",
        "tarifa por transferencia",
        "taxa de transferência", "tarifa de transferência",
      ]
    ),
    (
      .memo,
      [
        "shopping cart item", "cart item", "warenkorbartikel", "article du panier",
        "objet du panier",
        "artículo del carro", "articolo nel carrello", "winkelwagenartikel", "item do carrinho",
        "invoice sent", "invoice received", "invoice canceled", "invoice cancelled", "invoice item",
        "rechnung gesendet", "rechnung erhalten", "facture envoyée", "facture reçue",
        "factura enviada", "factura recibida", "fattura inviata", "fattura ricevuta",
        "factuur verzonden", "factuur ontvangen", "request sent", "request received",
      ]
    ),
    (
      .hold,
      [
        "account hold", "hold", "temporary hold", "payment hold", "payment release", "hold release",
        "authorization", "authorisation", "general authorization", "void of authorization",
        "reauthorization", "reserve", "rolling reserve", "einbehaltung", "einbehalt",
        "rückbuchung allgemeiner einbehaltung", "rückbuchung einer einbehaltung", "autorisierung",
        "allgemeine autorisierung", "reserveeinbehaltung", "réserve", "suspension", "blocage",
        "retenue", "autorisation", "annulation de la suspension", "retención", "autorización",
        "reserva", "blocco", "sospensione", "autorizzazione", "trattenuta", "riserva",
        "reservering", "autorisatie", "autorização", "retenção", "blokada", "autoryzacja",
        "wstrzymanie", "rezerwa", "zadržanie", "autorizácia", "rezerva", "blokovanie", "حجز",
        "تفويض", "تعليق",
      ]
    ),
    (
      .conversion,
      [
        "currency conversion", "währungsumrechnung", "conversion de devise",
        "conversion de la devise", "conversion monétaire", "conversión de divisa",
        "conversión de moneda", "conversión general de divisas", "conversione di valuta",
        "conversione valuta", "conversione generica di valuta", "valutaomrekening",
        "valutaconversie", "conversão de moeda", "conversão geral de moeda", "przeliczenie walut",
        "przewalutowanie", "wymiana walut", "konverzia meny", "prevod meny", "konverzia mien",
        "تحويل العملة", "تحويل عملة", "تحويل العملات",
      ]
    ),
    (
      .chargeback,
      [
        "chargeback", "rückbelastung", "rétrofacturation", "opposition", "contracargo",
        "devolución de cargo", "riaddebito", "terugboeking door kaarthouder", "estorno de cobrança",
        "obciążenie zwrotne", "dispute",
      ]
    ),
    (
      .transfer,
      [
        "withdrawal", "withdraw funds", "withdraw", "transfer to bank", "bank transfer",
        "standard transfer", "instant transfer", "überweisung auf", "überweisung an bank",
        "banküberweisung", "sofortüberweisung auf", "transferencia a cuenta",
        "transferencia a tu cuenta", "transferencia al banco", "transferencia a banco",
        "transferencia bancaria", "transferencia estándar", "transferencia instantánea",
        "trasferimento su", "trasferimento al", "trasferimento in banca",
        "trasferimento standard", "trasferimento immediato", "bonifico", "overboeking naar",
        "overschrijving naar", "standaardoverschrijving", "transferência para conta",
        "transferência para a conta", "transferência bancária", "transferência padrão",
        "transferência instantânea", "przelew na", "para çekme", "para çek",
        "banka hesabına", "bankaya aktar", "para yükleme", "تحويل إلى البنك",
        "تحويل إلى حساب", "تحويل بنكي", "تحويل إلى بنك",
        "reversal of ach withdrawal",
        "abbuchung", "bankabbuchung", "auszahlung", "von nutzer eingeleitete abbuchung",
        "retrait", "retrait initié", "retirada", "retiro", "prelievo",
        "opname", "opnemen",
        "overboeking naar bank", "saque", "levantamento", "transferência para banco",
        "transferência para o banco", "wypłata",
        "výber", "prevod na bankový účet", "سحب", "atm withdrawal", "autosweep", "check withdrawal",
        "bank deposit", "card deposit", "credit card deposit", "general card deposit",
        "charge from credit card", "charge from", "add funds", "funds added", "deposit",
        "reversal of ach deposit", "reversal of ach", "ach funding", "ach deposit",
        "echeck deposit",
        "general funding", "buyer credit payment funding", "bankgutschrift",
        "allgemeine gutschrift", "kreditkartengutschrift",
        "gutschrift auf paypal", "ach überweisung", "rückbuchung von ach", "bankeinzahlung",
        "einzahlung", "virement",
        "approvisionnement", "dépôt",
        "depósito", "ingreso", "transferencia desde", "versamento", "deposito", "ricarica",
        "bankstorting", "kaartstorting", "algemene kaartstorting", "storting",
        "bijschrijving van bank", "wpłata", "zasilenie", "doładowanie", "vklad", "bankový vklad",
        "إيداع", "transfer from", "general intra account transfer", "intra account transfer",
        "transfer to", "money market",
      ]
    ),
    (
      .refund,
      [
        "refund", "payment refund", "payment reversal", "reversal", "rückzahlung", "rückerstattung",
        "rückbuchung", "erstattung", "remboursement", "annulation de paiement", "annulation",
        "reembolso", "devolución", "reversión", "rimborso", "storno", "terugbetaling",
        "terugboeking", "estorno", "zwrot", "vrátenie", "refundácia", "vratenie", "استرداد",
        "رد المبلغ", "guarantee reimbursement", "reimbursement",
      ]
    ),
    (
      .tax,
      [
        "sales tax", "tax collected", "tax withheld", "withholding", "vat", "steuer",
        "quellensteuer",
      ]
    ),
    (
      .fee,
      [
        "fee", "fees", "canceled fee", "gebühr", "gebühren", "frais", "commission", "comisión",
        "tarifa", "cargo por", "commissione", "tariffa", "kosten", "vergoeding", "taxa", "opłata",
        "prowizja", "poplatok", "رسوم", "عمولة", "monthly fee",
      ]
    ),
    (.interest, ["interest", "dividend", "zinsen", "intérêts", "intereses", "interessi", "rente"]),
    (
      .adjustment,
      [
        "adjustment", "anpassung", "korrektur", "ajustement", "ajuste", "rettifica", "aanpassing",
        "korekta", "úprava", "تعديل", "charge off",
      ]
    ),
  ])
}
