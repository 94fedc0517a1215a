public import Ledger
public import Money
import Store
import Streams

/// Hours by month and stream, and what each brought an hour.
public struct HoursReport: Sendable {
  public let lines: [Line]

  public struct Line: Sendable {
    public let month: Month
    public let stream: AccountName
    public let hours: Quantity
    /// Net income of the month an hour, in the home currency, as an estimate; `nil` where not all of
    /// it is known.
    public let perHour: Amount?
  }

  public var json: JSON {
    .object([
      "months": .array(
        lines.map { line in
          .object([
            "month": .string(line.month.description), "stream": .string(line.stream.description),
            "hours": .string(line.hours.description),
            "netPerHour": line.perHour.map { .string($0.decimalString) },
            "currency": line.perHour.map { .string($0.currency.code) },
          ])
        })
    ])
  }
}

extension Bookkeeper {
  public func hoursReport() throws -> HoursReport {
    try book.read { reader in
      let worked = try reader.hours()
      guard let first = worked.map(\.day.month).min(), let last = worked.map(\.day.month).max()
      else { return HoursReport(lines: []) }
      let income = try Income(reader, in: try reader.homeCurrency(), months: first...last)
      struct Place: Hashable {
        let month: Month
        let stream: AccountName
      }
      let sums = Dictionary(grouping: worked) { Place(month: $0.day.month, stream: $0.stream) }
      let lines = sums.sorted {
        ($0.key.month, $0.key.stream) < ($1.key.month, $1.key.stream)
      }.map { place, days in
        let hours = days.reduce(Quantity.zero) { $0.adding($1.hours) ?? $0 }
        let net = income.streams[place.stream]?[place.month]?.net
        let perHour = net.flatMap { net in
          net.isComplete && !hours.isZero
            ? Amount(estimate: net.estimate / hours.estimate, net.currency) : nil
        }
        return HoursReport.Line(
          month: place.month, stream: place.stream, hours: hours.normalized, perHour: perHour)
      }
      return HoursReport(lines: lines)
    }
  }
}
