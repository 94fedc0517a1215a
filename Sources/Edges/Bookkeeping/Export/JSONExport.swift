import Ledger
public import Money

/// One object: `currencies`, `rates`, and `entries` with all that the book knows of them.
public struct JSONExport: ExportFormat {
  private var isFirst = true

  public init() {}

  public mutating func opening(_ book: ExportedBook) -> String {
    let currencies = book.currencies.map { currency in
      JSON.object([
        "code": .string(currency.code), "minorDigits": .number(Int64(currency.minorDigits)),
      ])
    }
    let rates = book.rates.map { day, rate in
      JSON.object([
        "day": .string(day.description), "base": rate.base.json, "quote": rate.quote.json,
      ])
    }
    return
      "{\"currencies\": \(JSON.array(currencies).line),\n\"rates\": \(JSON.array(rates).line),\n"
      + "\"entries\": [\n"
  }

  public mutating func entry(_ entry: ExportedEntry) -> String {
    let postings = entry.postings.map { posting in
      JSON.object([
        "account": .string(posting.account.description),
        "amount": .string(posting.amount.decimalString),
        "currency": .string(posting.amount.currency.code),
        "stream": posting.stream.map { .string($0.description) },
        "file": posting.source.map { .string($0.file) },
        "line": posting.source.map { .number(Int64($0.line)) },
      ])
    }
    let value = JSON.object([
      "id": .number(entry.id), "day": .string(entry.day.description),
      "description": .string(entry.description),
      "counterparty": entry.counterparty.map { .string($0) },
      "postings": .array(postings),
      "rate": entry.rate.map { .object(["base": $0.base.json, "quote": $0.quote.json]) },
    ])
    defer { isFirst = false }
    return (isFirst ? "" : ",\n") + value.line
  }

  public mutating func closing() -> String { "\n]}\n" }
}

extension Amount {
  /// `{"amount": "12.50", "currency": "USD"}`.
  public var json: JSON {
    .object(["amount": .string(decimalString), "currency": .string(currency.code)])
  }
}
