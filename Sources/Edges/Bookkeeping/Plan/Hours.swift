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
  /// On all streams together: a person has one day.
  case moreThanADay(Day)
  /// The day hasn't come.
  case notYet(Day)
  case nothing
}

extension Bookkeeper {
  /// Adds hours to a stream's day. Gives the change.
  public func log(_ hours: [WorkedHours]) throws -> Int64? {
    if hours.allSatisfy(\.hours.isZero) { throw HoursRefusal.nothing }
    if let late = hours.map(\.day).max(), late > today { throw HoursRefusal.notYet(late) }
    let note = note(
      .hours, hours.count == 1 ? hours[0].why : "",
      facts: .object(["days": .number(Int64(hours.count))]))
    return try book.write(note) { writer in
      let logged = try writer.reader().hours()
      let before = Dictionary(uniqueKeysWithValues: logged.map { ($0.name, $0.hours) })
      var days = Dictionary(grouping: logged, by: \.day).mapValues { day in
        day.reduce(Quantity.zero) { $0.adding($1.hours) ?? $0 }
      }
      var sums: [String: Quantity] = [:]
      for worked in hours {
        guard let day = (days[worked.day] ?? .zero).adding(worked.hours), day <= Quantity(24),
          let sum = (sums[worked.name] ?? before[worked.name] ?? .zero).adding(worked.hours)
        else { throw HoursRefusal.moreThanADay(worked.day) }
        days[worked.day] = day
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
