import Money

/// What a Payoneer row is, by its description: the reports have no type column.
struct PayoneerMeaning: Hashable, Sendable {
  var kind: Row.Kind
  var counterparty: String?

  init(description: String, isCredit: Bool) {
    kind =
      PayoneerMeaning.isPocketMove(description)
      ? .conversion
      : PayoneerMeaning.phrases.meaning(of: description)
        ?? (PayoneerMeaning.payment.matches(description) ? (isCredit ? .income : .expense) : .other)
    counterparty = PayoneerMeaning.other(in: description)
  }

  /// Whether nobody else describes a row so.
  static func isOwn(_ description: String) -> Bool {
    isPocketMove(description) || name.matches(description)
  }

  private static let name = Phrasebook(["payoneer"])

  /// `Transfer to EUR balance`, `Transfer from USD balance`: between two balances of one account.
  static func isPocketMove(_ description: String) -> Bool {
    let words = description.prefix(80).split(separator: " ")
    guard words.count >= 4, words[0].lowercased() == "transfer",
      ["to", "from"].contains(words[1].lowercased()), words[3].lowercased().hasPrefix("balance")
    else { return false }
    return Currency.iso(words[2]) != nil
  }

  /// Tried in order: a fee for a withdrawal is a fee, money taken from a machine is cash.
  private static let payment = Phrasebook(["payment"])
  private static let card = Phrasebook(["card"])

  private static let phrases = Phrasebook<Row.Kind>([
    (.fee, ["fee", "fees", "charge by payoneer", "commission", "رسوم"]),
    (.cash, ["atm", "cash withdrawal"]),
    (.chargeback, ["chargeback", "dispute"]),
    (
      .refund, ["refund", "reversal", "reversed", "cancellation of", "returned payment", "استرداد"]
    ),
    (
      .conversion,
      [
        "currency conversion", "conversion", "converted", "exchange from", "exchange to",
        "currency exchange", "transfer between balances", "transfer between currencies",
        "balance transfer", "manage currencies", "تحويل عملة",
      ]
    ),
    (.tax, ["tax withh", "withholding", "vat"]),
    (
      .transfer,
      [
        "withdrawal", "withdraw", "bank transfer", "transfer to bank", "deposit from", "add funds",
        "added funds", "funding", "top up", "card load", "load to card", "سحب",
      ]
    ),
    (
      .expense,
      [
        "card charge", "card purchase", "card payment", "purchase", "payment to", "paid to",
        "دفعة إلى",
      ]
    ),
    (
      .income,
      ["payment from", "received from", "received payment", "bank payment received", "دفعة من"]
    ),
  ])

  /// `Payment from Example Market EU` names Example Market EU; `Card charge (EXAMPLE SHOP)` the shop.
  private static func other(in description: String) -> String? {
    let text = Array(description.utf8)
    for lead in ["Payment from ", "Payment to ", "Received from ", "Paid to "] {
      let bytes = Array(lead.utf8)
      guard text.count > bytes.count, zip(text, bytes).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) else {
        continue
      }
      return trimmed(String(decoding: text[bytes.count...], as: UTF8.self))
    }
    guard let open = text.firstIndex(of: UInt8(ascii: "(")), text.last == UInt8(ascii: ")"),
      card.matches(description.prefix(40))
    else { return nil }
    return trimmed(String(decoding: text[(open + 1)..<(text.count - 1)], as: UTF8.self))
  }

  private static func trimmed(_ text: String) -> String? {
    let name = String(decoding: HeaderName.trimmed(Array(text.utf8)[...]), as: UTF8.self)
    return name.isEmpty ? nil : name
  }
}
