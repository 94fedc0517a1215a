/// Rows and columns of text for a terminal.
///
/// ```swift
/// var table = TextTable([.text("Account"), .number("Balance")])
/// table.add(["Cash", Cell(voice.amount(cash), .green)])
/// for line in table.lines(voice) { print(line) }
/// ```
///
/// In Arabic the first column stands at the right. Every cell is cleaned (`Plain.line`) and held
/// apart where the medium needs it, so that foreign text can't break out of its place.
public struct TextTable: Hashable, Sendable {
  public let columns: [Column]
  private var rows: [Row] = []

  public init(_ columns: [Column]) { self.columns = columns }

  public struct Column: Hashable, Sendable {
    let heading: String
    let isNumber: Bool

    /// Stands at the side where reading begins, and is shortened where a line is too long.
    public static func text(_ heading: String = "") -> Column {
      Column(heading: heading, isNumber: false)
    }

    /// Stands at the right in both languages, so that units are under units; never shortened,
    /// since a part of a figure is another figure.
    public static func number(_ heading: String = "") -> Column {
      Column(heading: heading, isNumber: true)
    }
  }

  public struct Cell: Hashable, Sendable, ExpressibleByStringInterpolation {
    let text: String
    let style: Style?

    public init(_ text: String, _ style: Style? = nil) {
      self.text = Plain.line(text)
      self.style = style
    }

    public init(stringLiteral value: String) { self.init(value) }

    /// What a `Voice` said, such as a valuation of several amounts: each keeps its own marks. Never
    /// text from a file.
    public static func said(_ text: String, _ style: Style? = nil) -> Cell {
      Cell(kept: text, style)
    }

    private init(kept text: String, _ style: Style?) {
      self.text = text
      self.style = style
    }
  }

  private enum Row: Hashable, Sendable {
    case cells([Cell])
    case rule
  }

  /// A row; cells that are missing at its end are empty.
  public mutating func add(_ cells: [Cell]) {
    precondition(cells.count <= columns.count, "a row has at most as many cells as the table")
    let missing = Array(repeating: Cell(""), count: columns.count - cells.count)
    rows.append(.cells(cells + missing))
  }

  public mutating func add(_ texts: [String]) { add(texts.map { Cell($0) }) }

  /// A line across, as before a total.
  public mutating func addRule() { rows.append(.rule) }

  public func lines(_ voice: Voice) -> [String] {
    let headings = columns.map { Cell($0.heading, .dim) }
    let all = headings.contains { !$0.text.isEmpty } ? [.cells(headings)] + rows : rows
    let widths = fitting(naturalWidths(all), in: voice.medium.width)
    return all.map { row in
      switch row {
      case .cells(let cells): line(cells, widths, voice)
      case .rule:
        String(repeating: voice.medium.blocks ? "─" : "-", count: TextTable.total(widths))
      }
    }
  }
}

extension TextTable {
  private static let gap = 2
  private static let narrowest = 8

  private static func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + gap * max(0, widths.count - 1)
  }

  private func naturalWidths(_ rows: [Row]) -> [Int] {
    var widths = Array(repeating: 0, count: columns.count)
    for case .cells(let cells) in rows {
      for (index, cell) in cells.enumerated() {
        widths[index] = max(widths[index], TerminalWidth.of(cell.text))
      }
    }
    return widths
  }

  /// Takes from the widest text column until the line fits, or until none can give any more.
  private func fitting(_ natural: [Int], in width: Int?) -> [Int] {
    guard let width else { return natural }
    var widths = natural
    var excess = TextTable.total(widths) - width
    let texts = columns.indices.filter { !columns[$0].isNumber }
    while excess > 0, let widest = texts.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > TextTable.narrowest
    {
      // Down to the next widest at once, so that this takes as many steps as there are columns
      // and not as many as there are cells.
      let others = texts.filter { $0 != widest }.map { widths[$0] }
      let floor = max(TextTable.narrowest, others.max() ?? 0)
      let cut = min(excess, max(1, widths[widest] - floor))
      widths[widest] -= cut
      excess -= cut
    }
    return widths
  }

  private func line(_ cells: [Cell], _ widths: [Int], _ voice: Voice) -> String {
    let mirrored = voice.language.isRightToLeft
    var shown = columns.indices.map { index in
      let cell = cells[index]
      let text = closed(TerminalWidth.truncated(cell.text, to: widths[index]))
      let spaces = String(repeating: " ", count: widths[index] - TerminalWidth.of(text))
      let body = voice.styled(voice.isolated(text), cell.style)
      return columns[index].isNumber || mirrored ? spaces + body : body + spaces
    }
    if mirrored { shown.reverse() }
    let gap = String(repeating: " ", count: TextTable.gap)
    // The columns are in their places already: a terminal that orders lines by their first letter
    // must not turn this one around again.
    let mark = mirrored && voice.medium.isolation == .marks ? "\u{200E}" : ""
    return mark + trimmed(shown.joined(separator: gap))
  }

  /// Shortening may have cut the end of something isolated.
  private func closed(_ text: String) -> String {
    let open = text.unicodeScalars.reduce(0) { depth, scalar in
      depth + (scalar == "\u{2068}" ? 1 : scalar == "\u{2069}" ? -1 : 0)
    }
    return text + String(repeating: Voice.isolateEnd, count: max(0, open))
  }

  private func trimmed(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}
