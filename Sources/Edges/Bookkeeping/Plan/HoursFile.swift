public import Ledger
public import Money
public import Statements
import Store

/// What came of a file of hours.
public struct HoursImport: Sendable {
  /// Stream days that were new or had grown.
  public let days: Int
  public let hours: Quantity
  /// Stream days that were left, since the books have as many hours for them, or more.
  public let kept: Int
  /// Projects that no stream bears the name of.
  public let unplaced: [String]
  public let issues: [Issue]

  public var json: JSON {
    .object([
      "days": .number(Int64(days)), "hours": .string(hours.description),
      "daysKept": .number(Int64(kept)),
      "unplaced": .strings(unplaced), "issues": .array(issues.map(\.json)),
    ])
  }
}

extension Bookkeeper {
  /// Reads a detailed time report: each stream's day takes the file's sum where it is more than what
  /// the book has, so that a file read twice, or a longer one, doubles nothing.
  ///
  /// Each project, or its client, names its stream.
  ///
  /// - Parameters:
  ///   - rest: the stream of the hours whose project names none.
  ///   - dateOrder: how days are written, where the file can't say.
  public func importHours(
    _ file: StatementFile, to rest: AccountName? = nil, dateOrder: DateOrder? = nil
  ) throws -> HoursImport {
    var options = ReadingOptions()
    options.dateOrder = dateOrder
    let sheet = try TimeSheet(file, options)
    let streams = try accounts().filter { $0.kind == .income }
    func stream(_ entry: TimeSheet.Entry) -> AccountName? {
      // Hours that have a stream of their own keep it: asked for the rest of a file that was read
      // before, nothing is counted twice.
      entry.names.lazy.compactMap { name in
        streams.first { $0.leaf.lowercased() == name.lowercased() }
      }.first ?? rest
    }
    var sums: [String: WorkedHours] = [:]
    var unplaced: Set<String> = []
    for entry in sheet.entries {
      guard let stream = stream(entry) else {
        unplaced.insert(entry.names.first ?? "")
        continue
      }
      let one = WorkedHours(stream: stream, day: entry.day, hours: entry.hours)
      let sum = (sums[one.name]?.hours ?? .zero).adding(one.hours) ?? one.hours
      sums[one.name] = WorkedHours(stream: stream, day: entry.day, hours: sum)
    }
    let before = Dictionary(uniqueKeysWithValues: try hours().map { ($0.name, $0.hours) })
    let more = sums.compactMap { name, worked -> WorkedHours? in
      guard let rest = worked.hours.subtracting(before[name] ?? .zero), !rest.isNegative,
        !rest.isZero
      else { return nil }
      return WorkedHours(stream: worked.stream, day: worked.day, hours: rest)
    }
    if !more.isEmpty { _ = try log(more) }
    return HoursImport(
      days: more.count, hours: more.reduce(Quantity.zero) { $0.adding($1.hours) ?? $0 }.normalized,
      kept: sums.count - more.count, unplaced: unplaced.sorted(), issues: sheet.issues)
  }
}
