public import Ledger
public import Money
public import Streams

/// Where a person stands, on one screen.
public struct StatusReport: Sendable {
  /// The last day that the books know of, or today where they know of today.
  public let asOf: Day
  public let currency: Currency
  /// The twelve months that end with the month of `asOf`.
  public let months: ClosedRange<Month>
  /// Largest first; the salary of a day job and what nobody has sorted yet among them.
  public let streams: [StreamLine]
  public let gross: Valuation
  public let fees: Valuation
  public let taxes: Valuation
  public let net: Valuation
  /// Online income alone: platforms, clients and the like; not a salary, not what is unsorted.
  public let online: Valuation
  /// What conversions cost against the day's table rate; its unconverted part is what was converted
  /// on days without one.
  public let conversionLoss: Valuation
  public let costs: Valuation
  /// Online net income by month, oldest first, for the trend.
  public let onlineByMonth: [Valuation]
  public let trend: Trend?
  public let unknowns: [Unknown]

  public struct StreamLine: Sendable {
    public let stream: AccountName
    public let isOnline: Bool
    public let gross: Valuation
    public let fees: Valuation
    public let net: Valuation
    public let monthsWithIncome: Int
    public let byMonth: [Valuation]
    public let trend: Trend?
  }

  /// The share of costs that online income covers, in whole percent; `nil` where either isn't
  /// wholly known or there are no costs. Nothing isn't said of income while the source of some is unknown.
  public var coveragePercent: Int? {
    guard online.isComplete, costs.isComplete, costs.known > 0,
      online.known != 0 || !hasUnsortedIncome
    else { return nil }
    return Int(
      clamping: Rounding.halfAwayFromZero.divide(online.known * 100, by: costs.known))
  }

  private var hasUnsortedIncome: Bool {
    unknowns.contains { if case .unsortedIncome = $0 { true } else { false } }
  }

  /// Whether nothing has been booked at all.
  public let isEmpty: Bool

  /// The one thing to do next.
  public var next: Unknown? { unknowns.first }
}

/// Something that the books don't know, and what would answer it.
public enum Unknown: Hashable, Sendable {
  /// Money came in and nobody has said what it was: a rule or an assignment answers.
  case unsortedIncome(Totals, count: Int)
  case unsortedCosts(Totals, count: Int)
  /// Money left one account and hasn't been seen arriving: the other side's statement answers.
  case inTransit(Totals, count: Int)
  /// Money arrived from one of the person's accounts, and its leaving hasn't been seen.
  case fromUnseen(Totals, count: Int)
  /// Currencies that no rate converts.
  case noRate([Currency], into: Currency)
  /// Rows that couldn't be read.
  case rejectedRows(Int)
  case pending(Totals, count: Int)
  /// Statement balances that the books don't meet.
  case balanceDiffers(AccountName)

  public var json: JSON {
    switch self {
    case .unsortedIncome(let totals, let count): counted("unsortedIncome", totals, count)
    case .unsortedCosts(let totals, let count): counted("unsortedCosts", totals, count)
    case .inTransit(let totals, let count): counted("inTransit", totals, count)
    case .fromUnseen(let totals, let count): counted("fromUnseen", totals, count)
    case .pending(let totals, let count): counted("pending", totals, count)
    case .noRate(let currencies, let into):
      .object([
        "what": "noRate", "currencies": .strings(currencies.map(\.code)),
        "into": .string(into.code),
      ])
    case .rejectedRows(let count):
      .object(["what": "rejectedRows", "count": .number(Int64(count))])
    case .balanceDiffers(let account):
      .object(["what": "balanceDiffers", "account": .string(account.description)])
    }
  }

  private func counted(_ what: String, _ totals: Totals, _ count: Int) -> JSON {
    .object(["what": .string(what), "amounts": totals.json, "count": .number(Int64(count))])
  }
}

extension StatusReport {
  public var json: JSON {
    .object([
      "asOf": .string(asOf.description),
      "currency": .string(currency.code),
      "firstMonth": .string(months.lowerBound.description),
      "lastMonth": .string(months.upperBound.description),
      "gross": gross.json, "fees": fees.json, "withheldTax": taxes.json, "net": net.json,
      "onlineNet": online.json,
      "conversionLoss": conversionLoss.json,
      "costs": costs.json,
      "coveragePercent": coveragePercent.map { .number(Int64($0)) },
      "trend": trend?.json,
      "streams": .array(streams.map(\.json)),
      "unknown": .array(unknowns.map(\.json)),
    ])
  }
}

extension StatusReport.StreamLine {
  public var json: JSON {
    .object([
      "stream": .string(stream.description), "online": .bool(isOnline), "gross": gross.json,
      "fees": fees.json, "net": net.json, "monthsWithIncome": .number(Int64(monthsWithIncome)),
      "trend": trend?.json,
    ])
  }
}

extension Trend {
  public var json: JSON {
    .object(["months": .number(Int64(months)), "percent": .number(Int64(percent))])
  }
}
