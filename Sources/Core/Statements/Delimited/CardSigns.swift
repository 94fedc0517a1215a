import Money

/// Whether a table seems to be a card's list that writes what was spent without a minus and what was
/// paid for it with one, as American Express, Apple and Discover do.
///
/// A thanked payment tells so (`PAYMENT - THANK YOU`), or a column of kinds in which a purchase has no
/// minus and a payment has one. `Purchase` beside `Refund` is as well a shop's list of what it sold,
/// and the bank account from which a card is paid may thank too: that the account is owed is for the
/// person to say.
struct CardSigns {
  /// The first cell that told so, as it stands.
  private(set) var sample = ""
  private var thanked = Signs()
  private var payments = Signs()
  private var purchases = Signs()
  /// Rows of neither kind.
  private var others = Signs()
  private var rows = 0

  private struct Signs {
    var negative = 0
    var positive = 0

    mutating func count(_ isNegative: Bool) {
      if isNegative { negative += 1 } else { positive += 1 }
    }
  }

  /// A card's payments come once a month.
  private static let rowsLookedAt = 4_096

  private enum Kind { case thanked, payment, purchase }

  mutating func observe(
    _ reader: borrowing RecordReader, _ layout: Layout, isNegative: Bool
  ) {
    rows += 1
    guard rows <= CardSigns.rowsLookedAt else { return }
    var isPayment = false
    for column in layout.others {
      let cell = reader.bytes(column)
      guard let kind = CardSigns.kind(cell) else { continue }
      switch kind {
      case .thanked:
        thanked.count(isNegative)
        isPayment = true
      case .payment:
        payments.count(isNegative)
        isPayment = true
      case .purchase: purchases.count(isNegative)
      }
      if sample.isEmpty, isNegative, kind != .purchase {
        sample = String(decoding: cell, as: UTF8.self)
      }
    }
    if !isPayment { others.count(isNegative) }
  }

  /// Whether nothing speaks against it: a payment without a minus, a purchase with one.
  var mayBeTurned: Bool {
    thanked.positive == 0 && payments.positive == 0 && purchases.negative == 0
  }

  /// Whether the list seems to be such: what else is in it mostly has no minus.
  var areTurned: Bool {
    guard mayBeTurned, others.positive >= others.negative else { return false }
    return thanked.negative > 0 || payments.negative > 0 && purchases.positive > 0
  }

  /// The same of an account that is known to be owed, where a payment without thanks tells it too.
  var arePaidByMinus: Bool {
    mayBeTurned && others.positive >= others.negative && payments.negative > 0
  }

  private static func kind(_ cell: ArraySlice<UInt8>) -> Kind? {
    guard 4...80 ~= cell.count else { return nil }
    let name = HeaderName.normalised(cell)
    if paymentKinds.contains(name) { return .payment }
    if purchaseKinds.contains(name) { return .purchase }
    let isThanked = thanks.contains { words in
      name.contains(words.payment) && name.contains(words.thanks)
    }
    return isThanked ? .thanked : nil
  }

  private static let paymentKinds: Set<String> = [
    "payment", "payments", "payments and credits", "payment credit", "loan payment", "repayment",
    "loan repayment", "instalment",
    "installment", "monthly instalment", "monthly installment", "قسط", "سداد قسط", "سداد", "taksit",
    "taksit odemesi", "odeme", "echeance", "remboursement", "rate", "zahlung",
  ]
  private static let purchaseKinds: Set<String> = ["purchase", "purchases"]

  private static let thanks: [(payment: String, thanks: String)] = [
    ("payment", "thank"), ("paiement", "merci"), ("prelevement", "merci"), ("pago", "gracias"),
    ("pagamento", "grazie"),
    ("pagamento", "obrigado"), ("zahlung", "dank"), ("betaling", "dank"), ("odeme", "tesekkur"),
    ("سداد", "شكر"), ("دفع", "شكر"),
  ]
}
