import Ledger
public import Money
public import Statements
public import Store

/// Exchange rates: typed in, or from a table.
extension Bookkeeper {
  public func add(_ rate: Rate, on day: Day) throws -> Int64? {
    let price = "1 \(rate.base.currency.code) = \(decimalText(rate)) \(rate.quote.currency.code)"
    return try book.write(note(.rate, "\(price) \(day)")) { writer in
      if try writer.set(DayRate(rate, on: day, source: "manual")) { try settle(writer) }
    }.change?.number
  }

  /// Imports a table of rates: the European Central Bank's history
  /// (`Date,USD,JPY,…`, each the price of one euro; https://www.ecb.europa.eu/stats/eurofxref/),
  /// or `date,base,quote,rate`.
  public func importRates(_ file: StatementFile) throws -> RatesReport {
    var report = RatesReport(name: file.name)
    let table = try book.read { reader in
      try RatesTable(file, currency: { try reader.currency(code: $0) })
    }
    report.issues = table.issues
    report.rows = table.rates.count
    let written = try book.write(note(.rate, file.name)) { writer in
      var new = 0
      for rate in table.rates where try writer.set(rate) { new += 1 }
      if new > 0 { try settle(writer) }
      return new
    }
    report.new = written.value
    report.change = written.change?.number
    return report
  }

  /// A transfer between two currencies is known by its rate: a new rate may match one.
  private func settle(_ writer: Writer) throws {
    let reader = try writer.reader()
    let filer = try Filer(reader, currencies: reader.userCurrencies())
    _ = try Settling(writer, filer).settle([])
  }

  /// The rates of the book, by pair and day; of one pair where `base` and `quote` are given.
  public func rates(base: Currency? = nil, quote: Currency? = nil) throws -> [DayRate] {
    try book.read { reader in
      var rates: [DayRate] = []
      try reader.rates { rate in
        let (b, q) = (rate.rate.base.currency, rate.rate.quote.currency)
        guard base == nil || base == b || base == q, quote == nil || quote == q || quote == b else {
          return
        }
        rates.append(rate)
      }
      return rates
    }
  }
}

public struct RatesReport: Sendable {
  public let name: String
  public var rows = 0
  public var new = 0
  public var issues: [Issue] = []
  public var change: Int64?

  init(name: String) { self.name = name }
}

extension RatesReport {
  public var json: JSON {
    .object([
      "file": .string(name), "rates": .number(Int64(rows)), "new": .number(Int64(new)),
      "issues": .array(issues.map(\.json)), "change": change.map { .number($0) },
    ])
  }
}

extension DayRate {
  public var json: JSON {
    .object([
      "day": .string(day.description), "base": .string(rate.base.currency.code),
      "quote": .string(rate.quote.currency.code), "rate": .string(decimalText(rate)),
      "source": .string(source),
    ])
  }
}
