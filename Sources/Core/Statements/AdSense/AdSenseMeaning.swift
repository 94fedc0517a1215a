/// What a line of AdSense's payments list is, by its description.
enum AdSenseMeaning {
  static func kind(_ description: String) -> Row.Kind {
    phrases.meaning(of: description) ?? .other
  }

  /// Whether a description could only be AdSense's.
  static func isUnmistakable(_ description: String) -> Bool {
    own.matches(description)
  }

  private static let own = Phrasebook([
    "adsense", "youtube partner earnings", "youtube earnings", "admob",
    "tax withholding us youtube",
    "google play", "أرباح adsense",
  ])

  /// Tried in order: withheld tax names the earnings it is withheld from.
  private static let phrases = Phrasebook<Row.Kind>([
    (
      .tax, ["tax", "withholding", "steuer", "retención", "retenue", "imposto", "ضريب", "اقتطاع"]
    ),
    (
      .adjustment,
      ["invalid traffic", "adjustment", "debit", "credit", "deduction", "correction", "تعديل"]
    ),
    (
      .transfer,
      [
        "payment", "automatic payment", "payout", "wire transfer", "electronic transfer",
        "bank transfer", "eft", "western union", "check", "auszahlung", "zahlung", "paiement",
        "pago", "pagamento", "دفعة", "دفع", "付款",
      ]
    ),
    (
      .income,
      ["earnings", "revenue", "einnahmen", "revenus", "ingresos", "receita", "أرباح", "收益", "收入"]
    ),
    (.fee, ["fee"]),
  ])
}
