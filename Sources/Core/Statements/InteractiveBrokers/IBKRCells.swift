import Money

/// A line of a section with its cells by field.
struct IBKRCells {
  let line: IBKRLine
  private let columns: Columns<IBKRField>
  private let header: [String]
  private let dates: DateStyle
  let options: ReadingOptions
  private let numbers = NumberStyle(decimal: .point)

  init(
    _ line: IBKRLine, _ columns: Columns<IBKRField>, _ header: [String], _ dates: DateStyle,
    _ options: ReadingOptions
  ) {
    self.line = line
    self.columns = columns
    self.header = header
    self.dates = dates
    self.options = options
  }

  /// The first cell behind the section's title and the line's kind.
  var first: String { line[2] }

  subscript(field: IBKRField) -> String { columns[field].map { line[$0 + 2] } ?? "" }

  func has(_ field: IBKRField) -> Bool { columns.has(field) }

  /// The currency that a column's name states: `Comm in GBP`.
  func currency(named field: IBKRField) -> Currency? { columns.currency(field) }

  func defect(_ field: IBKRField, _ reason: Issue.Reason) -> CellDefect {
    let name = columns[field].map { $0 + 2 < header.count ? header[$0 + 2] : "\(field)" }
    return CellDefect(
      column: name ?? "\(field)", reason: reason, text: String(self[field].prefix(120)))
  }

  func quantity(_ field: IBKRField) throws(CellDefect) -> Quantity? {
    do throws(NumberDefect) { return try numbers.read(self[field]).quantity } catch {
      switch error {
      case .empty, .dashes: return nil
      case .unreadable: throw defect(field, .unreadableNumber)
      case .tooLarge: throw defect(field, .numberTooLarge)
      case .tooManyDigits: throw defect(field, .tooManyDigits)
      }
    }
  }

  /// The day of `2024-05-03, 09:30:00` and `20240503;093000`.
  func day() throws(CellDefect) -> Day {
    do throws(DateDefect) { return try dates.read(FlexValues.dayPart(self[.date])).day } catch {
      switch error {
      case .empty: throw defect(.date, .missingDate)
      case .unreadable: throw defect(.date, .unreadableDate)
      case .impossible: throw defect(.date, .impossibleDate)
      }
    }
  }
}
