import Ledger
import Money
import Statements
import Store

/// A file of exchange rates.
struct RatesTable {
  private(set) var rates: [DayRate] = []
  private(set) var issues: [Issue] = []

  /// `currency` names the currencies that are known; other columns of a bank's table are passed
  /// over.
  init(_ file: StatementFile, currency: (String) throws -> Currency?) throws {
    let table = try DelimitedTable(file, header: ["Date"])
    issues = table.issues
    if table.column(named: "base") != nil {
      try readPairs(table, currency)
    } else {
      try readCentralBank(table, currency)
    }
    guard !rates.isEmpty || !issues.isEmpty else { throw Refusal.noRows(FormatID("rates")) }
  }

  private mutating func readPairs(
    _ table: DelimitedTable, _ currency: (String) throws -> Currency?
  ) throws {
    let columns = (
      date: table.column(named: "date"), base: table.column(named: "base"),
      quote: table.column(named: "quote"), rate: table.column(named: "rate")
    )
    for record in table.records where !record.isBlank {
      guard let day = day(record, columns.date) else { continue }
      guard let base = try currency(record.text(columns.base)),
        let quote = try currency(record.text(columns.quote))
      else {
        issues.append(
          Issue(
            line: record.line, column: "base", reason: .unknownCurrency,
            text: record.text(columns.base) + " " + record.text(columns.quote)))
        continue
      }
      add(record, "rate", record.text(columns.rate), base, quote, day, source: "table")
    }
  }

  /// One euro in each column's currency; `N/A` where there is none.
  private mutating func readCentralBank(
    _ table: DelimitedTable, _ currency: (String) throws -> Currency?
  ) throws {
    let date = table.column(named: "Date")
    var quotes: [(column: Int, currency: Currency)] = []
    for (column, name) in table.header.enumerated() where column != date {
      if let known = try currency(name), known != .eur { quotes.append((column, known)) }
    }
    guard !quotes.isEmpty else { throw Refusal.unknownFormat }
    for record in table.records where !record.isBlank {
      guard let day = day(record, date) else { continue }
      for quote in quotes {
        let cell = record.text(quote.column)
        if cell.isEmpty || cell == "N/A" { continue }
        add(record, quote.currency.code, cell, .eur, quote.currency, day, source: "ecb")
      }
    }
  }

  private mutating func day(_ record: DelimitedTable.Record, _ column: Int?) -> Day? {
    let cell = record.text(column)
    if let day = Day(iso: cell) { return day }
    issues.append(Issue(line: record.line, column: "date", reason: .unreadableDate, text: cell))
    return nil
  }

  private mutating func add(
    _ record: DelimitedTable.Record, _ column: String, _ cell: String, _ base: Currency,
    _ quote: Currency, _ day: Day, source: String
  ) {
    guard let value = Quantity(typed: cell), let rate = Rate(one: base, is: value, quote) else {
      issues.append(
        Issue(line: record.line, column: column, reason: .unreadableNumber, text: cell))
      return
    }
    rates.append(DayRate(rate, on: day, source: source))
  }
}
