import Money
public import Statements

/// A file as `masar read` shows it: its rows as they would be booked, without a book.
extension Reading {
  public var json: JSON {
    .object([
      "format": .string(format.rawValue),
      "account": account.map { .string($0) },
      "rows": .array(rows.map(\.json)),
      "issues": .array(issues.map(\.json)),
      "skippedLines": .number(Int64(skipped.count)),
      "openingBalance": openingBalance.map { .string($0.amount.description) },
      "closingBalance": closingBalance.map { .string($0.amount.description) },
    ])
  }
}

extension Row {
  public var json: JSON {
    .object([
      "line": .number(Int64(line)),
      "date": isDayKnown ? .string(day.description) : nil,
      "valueDate": valueDay.map { .string($0.description) },
      "amount": trade?.isAmountDerived == true ? nil : .string(text(amount)),
      "currency": currency.map { .string($0.code) },
      "gross": gross.map { .string(text($0)) },
      "fee": fee.map { .string(text($0)) },
      "tax": tax.map { .string(text($0)) },
      "kind": .string(kind.rawValue),
      "id": id.map { .string($0) },
      "event": event.map { .string($0) },
      "about": about.map { .string($0) },
      "counterparty": counterparty.map { .string($0) },
      "description": .string(description),
      "posts": .bool(standing == .posted),
      "standing": .string(standing.rawValue),
      "arrives": arrives.map { .string("\($0.amount) \($0.currency.code)") },
      "balance": balance.map { .string(text($0)) },
      "account": account.map { .string($0) },
      "trade": trade.map(\.json),
    ])
  }

  /// With as many digits as the currency has, where it has enough.
  private func text(_ quantity: Quantity) -> String {
    guard let digits = currency?.minorDigits, let units = quantity.coefficient(atScale: digits)
    else { return quantity.description }
    return Quantity(coefficient: units, scale: digits).description
  }
}

extension Trade {
  /// The instrument, and what was done to the position and to the money.
  var json: JSON {
    var price: String?
    if let own = self.price { price = own.description }
    return .object([
      "instrument": .object([
        "isin": instrument.isin.map { .string($0.text) },
        "symbol": instrument.symbol.map { .string($0) },
        "name": instrument.name.map { .string($0) },
        "commodity": instrument.commodity.map { .string($0.code) },
      ]),
      "quantity": .string(quantity.description),
      "price": price.map { .string($0) },
      "money": money.map(\.json),
      "commission": commission.map(\.json),
    ])
  }
}

extension Trade.Leg {
  fileprivate var json: JSON {
    .object(["amount": .string(amount.description), "currency": .string(currency.code)])
  }
}
