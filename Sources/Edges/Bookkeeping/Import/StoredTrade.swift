import Money
import Statements

/// A trade as the book keeps it beside its row: ten fields with tabs between them. Quantities stay
/// as exact as the source told them.
enum StoredTrade {
  static func text(_ trade: Trade) -> String {
    let instrument = trade.instrument
    var price = ""
    if let own = trade.price { price = own.description }
    let fields = [
      instrument.isin?.text ?? "", plain(instrument.symbol), plain(instrument.name),
      instrument.coin.map(currency) ?? "", trade.quantity.description, price, leg(trade.money),
      leg(trade.commission), trade.isAmountDerived ? "derived" : "",
    ]
    return fields.joined(separator: "\t")
  }

  /// `nil` for a text that is no trade: of a later version, or spoiled.
  static func trade(_ text: String) -> Trade? {
    let fields = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 9, let quantity = quantity(fields[4]) else { return nil }
    let instrument = Instrument(
      isin: ISIN(fields[0]), symbol: fields[1].isEmpty ? nil : fields[1],
      name: fields[2].isEmpty ? nil : fields[2], coin: currency(fields[3]))
    var trade = Trade(instrument, quantity, price: self.quantity(fields[5]))
    trade.money = leg(fields[6])
    trade.commission = leg(fields[7])
    trade.isAmountDerived = fields[8] == "derived"
    return trade
  }

  private static func plain(_ text: String?) -> String {
    (text ?? "").replacing("\t", with: " ")
  }

  private static func currency(_ currency: Currency) -> String {
    "\(currency.code):\(currency.minorDigits)"
  }

  private static func currency(_ text: String) -> Currency? {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let digits = Int(parts[1]) else { return nil }
    return Currency(code: parts[0], minorDigits: digits)
  }

  private static func quantity(_ text: String) -> Quantity? {
    (try? NumberStyle(decimal: .point).read(text))?.quantity
  }

  private static func leg(_ leg: Trade.Leg?) -> String {
    guard let leg else { return "" }
    return "\(leg.amount) \(currency(leg.currency))"
  }

  private static func leg(_ text: String) -> Trade.Leg? {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let amount = quantity(String(parts[0])),
      let currency = currency(String(parts[1]))
    else { return nil }
    return Trade.Leg(amount, currency)
  }
}
