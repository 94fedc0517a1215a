/// What a line of a broker's table is, in the words of many brokers and languages.
enum BrokerMeaning: Hashable, Sendable {
  case buy, sell
  /// A purchase or a sale, as the quantity's sign says.
  case trade
  case dividend, interest, tax, fee, deposit, withdrawal, transfer, conversion
  /// Shares that came or went without a trade: a split, a merger, a gift, a transfer.
  case shares, sharesMoved, gift
  case income, expense, sweep, other
  /// Orders, expiries, changes of a name: nothing moved.
  case nothing

  var kind: Row.Kind {
    switch self {
    case .buy, .sell, .trade: .trade
    case .dividend: .dividend
    case .interest: .interest
    case .tax: .tax
    case .fee: .fee
    case .deposit, .withdrawal, .transfer, .sharesMoved: .transfer
    case .conversion: .conversion
    case .shares: .adjustment
    case .gift, .income: .income
    case .expense: .expense
    case .sweep: .sweep
    case .other, .nothing: .other
    }
  }

  /// Whether money leaves, where amounts stand without a sign.
  var isOut: Bool {
    switch self {
    case .buy, .tax, .fee, .withdrawal, .expense: true
    default: false
    }
  }

  /// Whether the row is about a position: shares that are counted with it move.
  var movesShares: Bool {
    switch self {
    case .buy, .sell, .trade, .shares, .sharesMoved, .gift: true
    default: false
    }
  }

  static let common = Phrasebook<BrokerMeaning>([
    (.nothing, ["name change", "symbol change", "canceled order", "expired order"]),
    (
      .sweep,
      ["sweep in", "sweep out", "cash sweep", "transfer from revolut", "sec account"]
    ),
    (
      .tax,
      [
        "withholding", "nra tax", "nra withholding", "foreign tax", "tax withheld", "tax",
        "tax adj", "tax optimization", "pre determined tax", "quellensteuer", "steuer",
        "kapitalertragsteuer", "rit provento", "rit cedola", "ritenuta", "bollo", "imposta", "taxe",
        "retenue", "retención", "dividendbelasting", "bronbelasting", "ضريبة",
      ]
    ),
    (
      .fee,
      [
        "service fee", "advisor fee", "adr mgmt fee", "adr fee", "custody", "manage fee",
        "management fee", "account fee", "flat rate administ", "administrative fee", "fee", "fees",
        "margin interest", "gebühr", "frais", "commissioni", "commissione", "kosten", "tarieven",
        "droits de garde", "charge", "robinhood gold", "رسوم",
      ]
    ),
    (
      .shares,
      [
        "stock split", "forward split", "reverse split", "split", "spin off", "stock merger",
        "merger", "stock div dist", "stock dividend", "conversion", "exchange of shares", "rights",
        "aktiensplit", "fusion", "frazionamento", "corp action", "assigned", "expired", "name chg",
      ]
    ),
    (
      .sharesMoved,
      [
        "journaled shares", "security transfer", "shares in", "shares out", "transfer of shares",
        "transfer in kind", "acat", "stock plan activity", "transfer of securities",
        "transfer from revolut trading ltd to",
      ]
    ),
    (
      .buy,
      [
        "reinvest shares", "reinvestment", "buy", "bought", "you bought", "buy to open",
        "buy to close", "purchase", "achat", "kauf", "koop", "acquisto", "compra", "market buy",
        "limit buy", "stop buy", "private market buy", "saving plan", "savings plan", "sparplan",
        "شراء",
      ]
    ),
    (
      .sell,
      [
        "sell", "sold", "you sold", "sell to open", "sell to close", "sell short", "sale", "vente",
        "verkauf", "verkoop", "vendita", "venta", "market sell", "limit sell", "stop sell",
        "redemption", "final maturity", "maturity", "tilg", "rimborso", "full redemption",
        "cash in lieu", "warrant exercise", "بيع",
      ]
    ),
    (
      .dividend,
      [
        "dividend", "dividende", "dividendo", "div", "cash dividend", "qualified dividend",
        "qualified div", "non qualified div", "qual div reinvest", "reinvest dividend",
        "long term cap gain", "short term cap gain", "capital gain", "special", "pr yr", "provento",
        "distribution", "contant dividend", "dividend equivalent", "substitute payment",
        "payment in lieu", "return of capital", "توزيعات",
      ]
    ),
    (
      .interest,
      [
        "interest", "bank interest", "credit interest", "bond interest", "interests", "zinsen",
        "zins", "intérêt", "interet", "interessi", "rente", "cedola", "coupon", "lending",
        "share lending", "earnings", "فوائد",
      ]
    ),
    (
      .conversion,
      ["forex credit", "forex debit", "currency conversion", "fx", "forex", "devisen"]
    ),
    (
      .expense,
      ["card debit", "card transaction", "card purchase", "card payment"]
    ),
    (
      .income,
      [
        "cashback", "spending cashback", "saveback", "bonus", "promotion", "referral", "subvention",
        "incitatif", "incentive", "result adjustment", "misc cash", "award",
      ]
    ),
    (.gift, ["freeshare", "free share", "gift", "free shares"]),
    (
      .deposit,
      [
        "deposit", "moneylink deposit", "wire received", "wire funds received", "top up",
        "cash top up", "customer inpayment", "customer inbound", "transfer inbound",
        "transfer instant inbound", "funds received", "cash contribution", "contribution",
        "versement", "einzahlung", "storting", "conferimento", "versamento", "ingreso",
        "cotisation",
        "transfert reçu", "credit", "depot", "dépôt", "إيداع",
      ]
    ),
    (
      .withdrawal,
      [
        "withdrawal", "wire sent", "wire funds disbursed", "cash withdrawal", "customer outbound",
        "transfer outbound", "transfer instant outbound", "funds withdrawn", "prelevement",
        "prélèvement", "retrait", "auszahlung", "prelievo", "opname", "retiro", "résiliation",
        "debit", "سحب",
      ]
    ),
    (
      .transfer,
      [
        "moneylink transfer", "journal", "internal transfer", "transfer", "transferred",
        "transfert",
        "überweisung", "electronic funds transfer", "bank transfer", "ach", "wire", "bonifico",
      ]
    ),
  ])
}
