/// What Upwork's types mean.
enum UpworkMeaning {
  static func kind(_ type: String) -> Row.Kind {
    phrases.meaning(of: type) ?? .other
  }

  /// The newer report calls withdrawals payments too: then the summary says which.
  static func kind(_ type: String, summary: String, isOut: Bool) -> Row.Kind {
    let kind = kind(type)
    guard vague.contains(HeaderName.normalised(type.prefix(40))) else { return kind }
    let told = self.kind(summary)
    if told == .transfer, withdrawal.matches(summary) { return .transfer }
    return isOut && told != .other && told != .income ? told : kind
  }

  private static let withdrawal = Phrasebook(["withdraw"])
  private static let vague: Set<String> = ["payment", "payments", "transaction", "other", ""]

  /// Tried in order: a withdrawal fee is a fee, the VAT on a fee is a tax.
  private static let phrases = Phrasebook<Row.Kind>([
    (.tax, ["vat", "wht", "gst", "sales tax", "tax", "withholding"]),
    (.refund, ["refund", "partial refund", "reversal", "credit memo"]),
    (.chargeback, ["chargeback", "dispute"]),
    (
      .fee,
      [
        "service fee", "membership", "withdrawal fee", "processing fee", "payment processing",
        "connects", "subscription", "contract initiation", "featured job", "fee", "freelancer plus",
      ]
    ),
    (.transfer, ["withdrawal", "transfer", "deposit", "funding"]),
    (
      .income,
      [
        "hourly", "fixed price", "fixedprice", "milestone", "bonus", "salary", "retainer",
        "catalog",
        "project catalog", "direct contract", "consultation", "expense", "earnings", "payment",
        "escrow release",
      ]
    ),
    (.adjustment, ["adjustment", "miscellaneous", "correction", "credit"]),
  ])
}
