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
    var issues = sheet.issues
    var days: [Day: Quantity] = [:]
    var lines: [String: Int] = [:]
    for entry in sheet.entries {
      guard entry.day <= today else {
        issues.append(Issue(line: entry.line, reason: .dayToCome, text: "\(entry.day)"))
        continue
      }
      // A timer left running: no day has room for it.
      let day = (days[entry.day] ?? .zero).adding(entry.hours) ?? entry.hours
      guard day <= Quantity(24) else {
        issues.append(
          Issue(line: entry.line, reason: .moreThanADay, text: "\(day.rounded(places: 2))"))
        continue
      }
      days[entry.day] = day
      guard let stream = stream(entry) else {
        unplaced.insert(entry.names.first ?? "")
        continue
      }
      let one = WorkedHours(stream: stream, day: entry.day, hours: entry.hours)
      let sum = (sums[one.name]?.hours ?? .zero).adding(one.hours) ?? one.hours
      sums[one.name] = WorkedHours(stream: stream, day: entry.day, hours: sum)
      lines[one.name] = lines[one.name] ?? entry.line
    }
    let logged = try hours()
    let before = Dictionary(uniqueKeysWithValues: logged.map { ($0.name, $0.hours) })
    var booked = Dictionary(grouping: logged, by: \.day).mapValues { day in
      day.reduce(Quantity.zero) { $0.adding($1.hours) ?? $0 }
    }
    var kept = 0
    var more: [WorkedHours] = []
    for (name, worked) in sums.sorted(by: { lines[$0.key] ?? 0 < lines[$1.key] ?? 0 }) {
      guard let rest = worked.hours.subtracting(before[name] ?? .zero), !rest.isNegative,
        !rest.isZero
      else {
        kept += 1
        continue
      }
      // With what the books have already on other streams.
      guard let day = (booked[worked.day] ?? .zero).adding(rest), day <= Quantity(24) else {
        issues.append(
          Issue(
            line: lines[name] ?? 0, reason: .moreThanADay,
            text: "\(((booked[worked.day] ?? .zero).adding(rest) ?? rest).rounded(places: 2))"))
        continue
      }
      booked[worked.day] = day
      more.append(WorkedHours(stream: worked.stream, day: worked.day, hours: rest))
    }
    if !more.isEmpty { _ = try log(more) }
    return HoursImport(
      days: more.count, hours: more.reduce(Quantity.zero) { $0.adding($1.hours) ?? $0 }.normalized,
      kept: kept, unplaced: unplaced.sorted(),
      issues: issues.sorted { $0.line < $1.line })
  }
}
