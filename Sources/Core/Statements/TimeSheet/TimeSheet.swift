public import Money

/// Hours of work from a time tracker's detailed report: Toggl, Clockify, Harvest, and whatever has a
/// column of days and one of durations.
///
/// It is no statement: no money moved.
public struct TimeSheet: Hashable, Sendable {
  public private(set) var entries: [Entry] = []
  public private(set) var issues: [Issue]

  public struct Entry: Hashable, Sendable {
    public let line: Int
    public let day: Day
    public let hours: Quantity
    /// What was worked on, the nearest word first: project, client, task.
    public let names: [String]
  }

  public static let id = FormatID("timesheet")

  public init(_ file: StatementFile, _ options: ReadingOptions = ReadingOptions())
    throws(Refusal)
  {
    var sheet = try Sheet(file, TimeField.names, TimeSheet.id) { columns in
      columns.has(.day) && (columns.has(.duration) || columns.has(.decimal))
    }
    try sheet.decideDates([.day], options, usual: nil)
    issues = sheet.beginning.issues
    // A clock's form says more than a rounded decimal; where only decimals stand, they are it.
    let column: TimeField = sheet.columns.has(.duration) ? .duration : .decimal
    for record in sheet.records where !record.isBlank {
      let text = sheet.text(record, column)
      let dayText = sheet.text(record, .day)
      if dayText.isEmpty || text.isEmpty { continue }
      do {
        let day = try sheet.day(record, .day)
        guard let hours = TimeSheet.hours(text) else {
          issues.append(
            Issue(line: record.line, column: nil, reason: .unreadableNumber, text: text))
          continue
        }
        let names = [TimeField.project, .client, .task].map { sheet.text(record, $0) }
        entries.append(
          Entry(line: record.line, day: day, hours: hours, names: names.filter { !$0.isEmpty }))
      } catch {
        issues.append(Issue(line: record.line, reason: .unreadableDate, text: dayText))
      }
    }
    guard !entries.isEmpty || !issues.isEmpty else { throw .noRows(TimeSheet.id) }
  }

  /// Hours as people and clocks write them: `3.5`, `3,5`, `٣٫٥`, `3:30`, `03:30:00`, `3h 30m`. To a
  /// millionth of an hour. `nil` for anything else, for minutes beyond 59, and below zero.
  public static func hours(_ text: String) -> Quantity? {
    let folded = Digits.folded(text.lowercased()).unicodeScalars.map { scalar in
      scalar == "\u{66B}" ? "." : scalar
    }
    let text = String(String.UnicodeScalarView(folded))
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count > 1 { return clock(parts) }
    let spelled = text.split { $0 == "h" || $0 == "m" || $0 == " " }
    if text.hasSuffix("m") || text.hasSuffix("h") { return clock(text, spelled) }
    // 1,500 may be one and a half, or fifteen hundred; 0,333 can only be the first.
    if let comma = text.firstIndex(of: ","), text[text.index(after: comma)...].utf8.count == 3,
      text[..<comma] != "0"
    {
      return nil
    }
    let decimals = text.split(separator: text.contains(",") ? "," : ".")
    guard let whole = decimals.first.flatMap({ Int($0) }), decimals.count <= 2 else { return nil }
    let rest = decimals.count == 2 ? decimals[1] : ""
    guard rest.utf8.count <= 9, rest.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), whole >= 0 else {
      return nil
    }
    return Quantity(
      coefficient: Int128(String(whole) + rest) ?? 0, scale: UInt8(rest.utf8.count))
  }

  private static func clock(_ text: String, _ parts: [Substring]) -> Quantity? {
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    switch (numbers.count, text.hasSuffix("m"), text.contains("h")) {
    case (2, true, true): return clock(hours: numbers[0], minutes: numbers[1], seconds: 0)
    case (1, true, false): return clock(hours: 0, minutes: numbers[0], seconds: 0)
    case (1, false, true): return Quantity(numbers[0])
    default: return nil
    }
  }

  private static func clock(_ parts: [Substring]) -> Quantity? {
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, parts.count <= 3 else { return nil }
    return clock(
      hours: numbers[0], minutes: numbers[1], seconds: numbers.count == 3 ? numbers[2] : 0)
  }

  private static func clock(hours: Int, minutes: Int, seconds: Int) -> Quantity? {
    guard 0...10_000 ~= hours, 0...59 ~= minutes, 0...59 ~= seconds else { return nil }
    let all = Int128(hours * 3600 + minutes * 60 + seconds) * 1_000_000
    let units = Rounding.halfAwayFromZero.divide(all, by: 3600)
    return Quantity(coefficient: units, scale: 6).normalized
  }
}

enum TimeField: Hashable, Sendable {
  case day, duration, decimal, project, client, task
}

extension TimeSheet {
  /// What the column of days may be called.
  public static let dayColumns = [
    "Date", "Start Date", "Start date", "Day", "التاريخ", "تاريخ البدء", "Datum", "Fecha",
  ]
  /// What the column of hours may be called: a clock's form, or decimals.
  public static let hourColumns = TimeField.durations + TimeField.decimals
}

extension TimeField {
  static let durations = [
    "Duration", "Duration (h)", "Time", "Time (h)", "المدة", "Dauer", "Duración",
  ]
  static let decimals = [
    "Hours", "Duration (decimal)", "Time (decimal)", "الساعات", "Stunden", "Horas",
  ]

  static let names = Vocabulary<TimeField>([
    (.day, TimeSheet.dayColumns),
    (.duration, durations),
    (.decimal, decimals),
    (.project, ["Project", "Project Name", "المشروع", "Projekt", "Proyecto"]),
    (.client, ["Client", "Client Name", "العميل", "Kunde", "Cliente"]),
    (.task, ["Task", "المهمة", "Aufgabe", "Tarea"]),
  ])
}
