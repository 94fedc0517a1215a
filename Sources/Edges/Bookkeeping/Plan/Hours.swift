public import Ledger
public import Money
import Store

/// Hours worked on a stream on a day.
public struct WorkedHours: Hashable, Sendable {
  public let stream: AccountName
  public let day: Day
  public let hours: Quantity

  public init(stream: AccountName, day: Day, hours: Quantity) {
    self.stream = stream
    self.day = day
    self.hours = hours
  }
}

/// Why hours were refused.
public enum HoursRefusal: Error, Hashable, Sendable {
  case moreThanADay(Day)
}

extension Bookkeeper {
  /// Adds hours to a stream's day. Gives the change.
  public func log(_ hours: [WorkedHours]) throws -> Int64? {
    let note = note(
      .hours, hours.count == 1 ? hours[0].why : "",
      facts: .object(["days": .number(Int64(hours.count))]))
    return try book.write(note) { writer in
      let before = Dictionary(
        uniqueKeysWithValues: try writer.reader().hours().map { ($0.name, $0.hours) })
      var sums: [String: Quantity] = [:]
      for worked in hours {
        let sum = (sums[worked.name] ?? before[worked.name] ?? .zero).adding(worked.hours)
        guard let sum, sum <= Quantity(24) else { throw HoursRefusal.moreThanADay(worked.day) }
        sums[worked.name] = sum
      }
      for (name, sum) in sums.sorted(by: { $0.key < $1.key }) {
        _ = try writer.set(
          FactKind.hours, name, FactCoding.encode([sum.normalized.description]))
      }
    }.change?.number
  }

  /// All hours, by day and stream.
  public func hours() throws -> [WorkedHours] { try book.read { try $0.hours() } }
}

extension WorkedHours {
  /// `2026-06-30 income:Upwork`: the fact's name, so that days come in order.
  var name: String { "\(day) \(stream)" }
  fileprivate var why: String { "\(stream) \(day) \(hours)" }

  init?(name: String, hours: Quantity) {
    guard let blank = name.firstIndex(of: " "), let day = Day(iso: name[..<blank]),
      let stream = AccountName(String(name[name.index(after: blank)...]))
    else { return nil }
    self.init(stream: stream, day: day, hours: hours)
  }
}

extension Reader {
  func hours() throws -> [WorkedHours] {
    try facts(FactKind.hours).compactMap { fact in
      guard let text = FactCoding.decode([String].self, fact.body)?.first,
        let hours = Quantity(typed: text)
      else { return nil }
      return WorkedHours(name: fact.name, hours: hours)
    }
  }
}
