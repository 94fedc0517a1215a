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
    "wise charges for", "transferwise charges for", "charges for",
  ])

  private static let beginnings = Phrasebook<Row.Kind>([
    (.expense, ["card", "direct debit"]),
    (.conversion, ["conversion"]),
    (.interest, ["balance cashback", "balance interest", "cashback", "interest"]),
    (.fee, ["plan order", "card order", "accrual charge"]),
  ])

  private static let phrases = Phrasebook<Row.Kind>([
    (.conversion, ["converted", "conversion"]),
    (.transfer, ["topped up", "top up", "money added", "moved", "transfer to your", "to your"]),
    (.interest, ["cashback", "interest"]),
    (.refund, ["refund", "returned"]),
    (.expense, ["card transaction", "direct debit"]),
    (.fee, ["fee", "charge"]),
  ])
}
