public import Ledger
public import Money
import Store

/// The income statement: what each stream brought month by month, after its fees and taxes, and
/// what life cost, in one currency as far as rates reach.
public struct IncomeReport: Sendable {
  public let currency: Currency
  public let months: [Month]
  /// Largest first.
  public let streams: [Line]
  public let costs: [Valuation]

  public struct Line: Sendable {
    public let stream: AccountName
    public let isOnline: Bool
    /// A value a month.
    public let net: [Valuation]

    public var total: Valuation { net.dropFirst().reduce(into: net[0]) { $0.add($1) } }
  }
}

extension Bookkeeper {
  /// The last `count` months that the books know of.
  public func incomeStatement(months count: Int, in currency: Currency? = nil) throws
    -> IncomeReport
  {
    try book.read { reader in
      let known = try KnownDays(reader, until: today)
      return IncomeReport(
        try Income(
          reader, in: try currency ?? reader.homeCurrency(), months: known.months(max(1, count))))
    }
  }
}

extension IncomeReport {
  init(_ income: Income) {
    let (first, last) = (income.months.lowerBound, income.months.upperBound)
    let months = (0...(last - first)).map { first.adding(months: $0) }
    let none = Valuation(in: income.currency)
    let lines = income.streams.map { stream, byMonth in
      Line(
        stream: stream, isOnline: stream.isOnlineIncome,
        net: months.map { byMonth[$0]?.net ?? none }
      )
    }
    let costs = income.costsByMonth
    self.init(
      currency: income.currency, months: months,
      streams: lines.map { (line: $0, total: $0.total.known) }.sorted {
        $0.total != $1.total ? $0.total > $1.total : $0.line.stream < $1.line.stream
      }.map(\.line), costs: months.map { costs[$0] ?? none })
  }
}

extension Valuation {
  /// The known part as an estimate, for pictures: never back into the books.
  public var pictured: Double {
    Valuation.pictured(known, currency)
  }

  /// The same for a sum in the currency in which it came.
  public static func pictured(_ units: Int128, _ currency: Currency) -> Double {
    Quantity(coefficient: units, scale: currency.minorDigits).estimate
  }
}

extension IncomeReport {
  public var json: JSON {
    .object([
      "currency": .string(currency.code), "months": .strings(months.map(\.description)),
      "streams": .array(
        streams.map {
          .object([
            "stream": .string($0.stream.description), "online": .bool($0.isOnline),
            "net": .array($0.net.map(\.json)), "total": $0.total.json,
          ])
        }), "costs": .array(costs.map(\.json)),
    ])
  }
}
