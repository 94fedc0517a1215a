/// What a line of AdSense's payments list is, by its description.
enum AdSenseMeaning {
  static func kind(_ description: String) -> Row.Kind {
    let words = HeaderName.normalised(description.prefix(160))
    return phrases.first { words.hasAnyWords($0.1) }?.0 ?? .other
  }

  /// Whether a description could only be AdSense's.
  static func isUnmistakable(_ description: String) -> Bool {
    HeaderName.normalised(description.prefix(160)).hasAnyWords([
      "adsense", "youtube partner earnings", "youtube earnings", "admob", "earnings adsense",
      "tax withholding us youtube", "content earnings", "google play", "أرباح adsense",
    ])
  }

  /// Tried in order: withheld tax names the earnings it is withheld from.
  private static let phrases: [(Row.Kind, [String])] = {
    let all: [(Row.Kind, [String])] = [
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
    ]
    return all.map { ($0.0, $0.1.map { HeaderName.normalised($0) }) }
  }()
}
