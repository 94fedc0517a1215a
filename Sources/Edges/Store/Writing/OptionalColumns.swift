/// The columns of rows that a statement may leave empty. What no row of a batch fills isn't bound.
enum OptionalColumns {
  private static let valueDay = place(of: "value_day")
  private static let gross = place(of: "gross")
  private static let fee = place(of: "fee")
  private static let tax = place(of: "tax")
  private static let balance = place(of: "balance")
  private static let sourceID = place(of: "source_id")
  private static let event = place(of: "event")
  private static let about = place(of: "about")
  private static let counterparty = place(of: "counterparty")
  private static let trade = place(of: "trade")
  private static let arrives = Table.row.places(of: ["arrives_units", "arrives_currency"])

  private static let all: Columns = [
    valueDay, gross, fee, tax, balance, sourceID, event, about, counterparty, arrives,
    trade,
  ]

  private static func place(of name: String) -> Columns { Table.row.places(of: [name]) }

  /// The columns that none of these rows fills.
  static func unfilled(by rows: [BookRow]) -> Columns {
    var unfilled = all
    // By place: a loop over the rows would copy each of them.
    for place in rows.indices {
      if rows[place].valueDay != nil { unfilled.remove(valueDay) }
      if rows[place].gross != nil { unfilled.remove(gross) }
      if rows[place].fee != nil { unfilled.remove(fee) }
      if rows[place].tax != nil { unfilled.remove(tax) }
      if rows[place].balance != nil { unfilled.remove(balance) }
      if rows[place].sourceID != nil { unfilled.remove(sourceID) }
      if rows[place].event != nil { unfilled.remove(event) }
      if rows[place].about != nil { unfilled.remove(about) }
      if rows[place].counterparty != nil { unfilled.remove(counterparty) }
      if rows[place].arrives != nil { unfilled.remove(arrives) }
      if rows[place].trade != nil { unfilled.remove(trade) }
    }
    return unfilled
  }
}
