/// What a row of Wise's balance statement is: by the type of its details where the statement has
/// one, by its id's beginning and its description where it hasn't.
enum WiseMeaning {
  static func kind(id: String, details: String, description: String, isCredit: Bool) -> Row.Kind {
    if isFee(id: id, description: description) { return .fee }
    switch HeaderName.normalised(details.prefix(40)) {
    case "conversion": return .conversion
    case "card", "card order checkout": return isCredit ? .refund : .expense
    case "direct debit": return isCredit ? .refund : .expense
    case "money added", "incoming cross balance", "outgoing cross balance", "balance deposit":
      return .transfer
    case "balance interest", "balance cashback", "card cashback", "balance asset": return .interest
    case "accrual charge", "fee", "plan order", "account fee": return .fee
    case "investment trade order": return .trade
    case "balance adjustment": return .adjustment
    case "acquiring payment": return isCredit ? .income : .refund
    default: break
    }
    if let kind = beginnings.meaning(of: id) {
      return kind == .expense && isCredit ? .refund : kind
    }
    return phrases.meaning(of: description) ?? .other
  }

  /// A row that only states what Wise charged for another row.
  static func isFee(id: String, description: String) -> Bool {
    id.hasPrefix("FEE-") || charges.matches(description)
  }

  private static let charges = Phrasebook([
    "wise charges for", "transferwise charges for", "charges for", "wise gebühren für",
    "transferwise gebühren für", "gebühren für", "frais wise pour", "frais de wise pour",
    "frais pour", "comisiones de wise por", "cargos de wise por", "commissioni wise per",
    "tarifas da wise para",
  ])

  private static let beginnings = Phrasebook<Row.Kind>([
    (.expense, ["card", "direct debit"]),
    (.conversion, ["conversion"]),
    (.interest, ["balance cashback", "balance interest", "cashback", "interest"]),
    (.fee, ["plan order", "card order", "accrual charge"]),
  ])

  private static let phrases = Phrasebook<Row.Kind>([
    (
      .conversion,
      [
        "converted", "conversion", "umgerechnet", "umgewandelt", "umrechnung", "converti",
        "convertis", "convertido", "convertiste", "convertiti", "conversione", "convertid",
      ]
    ),
    (
      .transfer,
      [
        "topped up", "top up", "money added", "moved", "transfer to your", "to your", "aufgeladen",
        "aufladung", "geld hinzugefügt", "guthaben aufgeladen", "compte alimenté", "rechargé",
        "argent ajouté", "saldo recargado", "dinero añadido", "denaro aggiunto", "saldo ricaricato",
      ]
    ),
    (.interest, ["cashback", "interest", "zinsen", "intérêts", "intereses", "interessi"]),
    (
      .refund,
      [
        "refund", "returned", "rückerstattung", "erstattung", "remboursement", "reembolso",
        "rimborso",
      ]
    ),
    (
      .expense,
      [
        "card transaction", "direct debit", "kartentransaktion", "kartenzahlung", "lastschrift",
        "transaction par carte", "paiement par carte", "prélèvement", "transacción con tarjeta",
        "pago con tarjeta", "transazione con carta", "transação com cartão",
      ]
    ),
    (.fee, ["fee", "charge", "gebühr", "frais", "comisión", "commissione", "tarifa"]),
  ])
}
