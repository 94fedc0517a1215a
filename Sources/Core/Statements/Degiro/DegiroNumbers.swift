import Money

/// The numbers of Degiro's files, which may have a point in some cells and a comma in others: the
/// mark that most cells speak for comes first, and where a cell can't be read so, the other.
struct DegiroNumbers {
  private let usual: NumberStyle
  private let other: NumberStyle

  init(_ records: [DelimitedTable.Record], _ columns: [Int], _ options: ReadingOptions) {
    var commas = 0
    for record in records {
      for column in columns {
        if let mark = record[column].last(where: { $0 == 0x2C || $0 == 0x2E }) {
          commas += mark == 0x2C ? 1 : -1
        }
      }
    }
    let mark = options.decimal ?? (commas >= 0 ? .comma : .point)
    usual = NumberStyle(decimal: mark)
    other = NumberStyle(decimal: mark == .comma ? .point : .comma)
  }

  func number(_ text: some StringProtocol) -> Quantity? {
    (try? usual.read(text).quantity) ?? (try? other.read(text).quantity)
  }

  /// `nil` where the cell is empty or only dashes; `name` is the column's for what can't be read.
  func quantity(_ text: String, in name: @autoclosure () -> String) throws(CellDefect) -> Quantity?
  {
    if text.isEmpty { return nil }
    do throws(NumberDefect) { return try usual.read(text).quantity } catch {
      let reason: Issue.Reason
      switch error {
      case .empty, .dashes: return nil
      case .unreadable:
        if let quantity = try? other.read(text).quantity { return quantity }
        reason = .unreadableNumber
      case .tooLarge: reason = .numberTooLarge
      case .tooManyDigits: reason = .tooManyDigits
      }
      throw CellDefect(column: name(), reason: reason, text: text)
    }
  }
}
