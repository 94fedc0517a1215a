import Money

/// How one broker lays its table out.
struct BrokerLayout: Sendable {
  let id: FormatID
  let names: Vocabulary<BrokerField>
  /// What the header must have, besides the hallmarks.
  let needs: [BrokerField]
  /// Names that stand in this broker's header as they are, and hardly in another's.
  let hallmarks: [String]
  var currency: Currency?
  var order: DateOrder?
  var decimal: DecimalMark?
  var amounts = Amounts.net
  var signs = Signs.stated
  var meanings: Phrasebook<BrokerMeaning>?
  /// Where it says what a line is; the first filled one that means anything counts.
  var tells: [BrokerField] = [.type, .description]
  /// Whether ids are the broker's own for one row each.
  var hasIDs = true

  enum Amounts { case net, beforeFees }
  enum Signs {
    /// As they stand.
    case stated
    /// Positive amounts of what money is paid for are negative.
    case implied
  }

  init(
    _ id: String, _ hallmarks: [String], needs: [BrokerField] = [.date, .amount],
    own: [(BrokerField, [String])] = []
  ) {
    self.id = FormatID(id)
    self.hallmarks = hallmarks.map { HeaderName.normalised($0) }
    self.needs = needs
    names = Vocabulary(own + BrokerField.common)
  }

  func with(_ change: (inout BrokerLayout) -> Void) -> BrokerLayout {
    var copy = self
    change(&copy)
    return copy
  }

  func fits(_ header: HeaderLine) -> Bool {
    guard header.has(hallmarks), header.cells.count >= needs.count else { return false }
    let columns = Columns(header.cells, names)
    return needs.allSatisfy { columns[$0] != nil }
  }

  func meaning(_ texts: [String]) -> BrokerMeaning {
    for text in texts where !text.isEmpty {
      if let meaning = meanings?.meaning(of: text) ?? BrokerMeaning.common.meaning(of: text) {
        return meaning
      }
    }
    return .other
  }
}

/// A line that may be a table's header, its names made alike once for all layouts.
struct HeaderLine {
  let cells: [String]
  private let names: Set<String>

  init(_ cells: [String]) {
    self.cells = cells
    names = Set(cells.map { HeaderName.normalised($0) })
  }

  func has(_ hallmarks: [String]) -> Bool { hallmarks.allSatisfy { names.contains($0) } }

  /// The lines at the beginning of a table, whichever of them was taken for the header.
  static func all(_ table: DelimitedTable) -> [HeaderLine] {
    func line(_ record: DelimitedTable.Record) -> HeaderLine {
      HeaderLine((0..<min(record.count, 100)).map { record.text($0) })
    }
    return table.preamble.prefix(40).map(line) + [HeaderLine(table.header)]
      + table.records.prefix(40).map(line)
  }
}
