import Money

/// What Interactive Brokers' words for a row of cash mean.
enum IBKRMeaning {
  static func kind(of type: String) -> Row.Kind { kinds.meaning(of: type) ?? .other }

  /// Tried in order: a tax on a dividend is a tax.
  private static let kinds = Phrasebook<Row.Kind>([
    (.tax, ["withholding", "foreign tax", "871 m", "871(m)", "quellensteuer", "retenue"]),
    (
      .transfer,
      [
        "deposit", "withdrawal", "electronic fund transfer", "internal transfer", "cash transfer",
        "wire", "einzahlung", "auszahlung", "dépôt", "retrait", "depósito", "retiro",
      ]
    ),
    (
      .dividend,
      ["dividend", "payment in lieu", "dividende", "dividendo", "capital gains distribution"]
    ),
    (.interest, ["interest", "bond interest", "zinsen", "intérêt", "interés", "stock yield"]),
    (
      .fee,
      [
        "fee", "commission", "advisor", "market data", "snapshot", "gebühr", "frais", "tarifa",
        "transaction tax", "sales tax", "stamp",
      ]
    ),
    (.conversion, ["forex trade", "forex"]),
    (.trade, ["buy", "sell", "assignment", "exercise", "price adjustment", "kauf", "verkauf"]),
    (.adjustment, ["adjustment", "corporate action", "merger", "split"]),
    (.income, ["other income", "bonus", "refer", "rebate", "grant"]),
  ])

  /// A dividend, its tax and its fee are one event: by the number of the action, or as the rows of
  /// one instrument on one day.
  static func event(_ row: Row, _ instrument: Instrument, action: String?) -> String? {
    switch row.kind {
    case .dividend, .tax, .fee: break
    default: return nil
    }
    if let action { return action }
    guard let subject = instrument.isin?.text ?? instrument.symbol else { return nil }
    return "\(subject) \(row.day)"
  }
}
