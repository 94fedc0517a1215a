/// Text laid out as on a page, columns by blanks, as `pdftotext -layout` writes it: turned into the
/// delimited text that the readers of tables read.
///
/// A header says where its columns are. Beneath it, text belongs to the column at whose beginning it
/// stands, figures to the one at whose end. Every line stays one line, so that lines are the page's.
public struct LayoutText {
  /// A run of text on a line, parted from others by two blanks or more.
  struct Chunk: Hashable {
    var text: String
    /// Where it stands on the line, from 0; direction marks take no place.
    var place: Range<Int>
  }

  private let lines: [[Chunk]]

  /// A line longer than this is no line of a page.
  private static let longestLine = 4096

  public init(_ text: [UInt8]) {
    // A form feed begins a page and takes no line.
    let whole = String(decoding: text.filter { $0 != 0x0C && $0 != 0x0D }, as: UTF8.self)
    lines = whole.split(separator: "\n", omittingEmptySubsequences: false).map {
      LayoutText.chunks(of: $0.prefix(LayoutText.longestLine))
    }
  }

  /// Whether there is text at all: pages that are pictures have none.
  public var hasText: Bool {
    lines.joined().contains { chunk in
      chunk.text.unicodeScalars.contains { $0.properties.isAlphabetic || Figure.isDigit($0) }
    }
  }

  /// The lines with tabs between cells.
  public var table: [UInt8] {
    var table: [UInt8] = []
    var columns: [Chunk]?
    var at = 0
    while at < lines.count {
      if let header = LayoutText.header(lines[at]) {
        columns = header
        LayoutText.write(header.map(\.text), to: &table)
      } else if at + 1 < lines.count,
        let header = LayoutText.header(LayoutText.joined(lines[at], lines[at + 1]))
      {
        // A header of two lines; the first of them is left empty.
        columns = header
        table.append(UInt8(ascii: "\n"))
        LayoutText.write(header.map(\.text), to: &table)
        at += 1
      } else {
        let cells = columns.map { LayoutText.cells(lines[at], under: $0) }
        LayoutText.write(cells ?? lines[at].map(\.text), to: &table)
      }
      at += 1
    }
    return table
  }

  private static func write(_ cells: [String], to table: inout [UInt8]) {
    table += Array(cells.joined(separator: "\t").utf8)
    table.append(UInt8(ascii: "\n"))
  }

  // MARK: Chunks

  private static func chunks(of line: some StringProtocol) -> [Chunk] {
    var chunks: [Chunk] = []
    var text = String.UnicodeScalarView()
    var start = 0
    var end = 0
    var place = 0
    func close() {
      guard !text.isEmpty else { return }
      chunks.append(Chunk(text: String(text), place: start..<end))
      text = String.UnicodeScalarView()
    }
    for scalar in line.unicodeScalars {
      if isMark(scalar) { continue }
      if scalar.properties.isWhitespace {
        place += scalar == "\t" ? 8 - place % 8 : 1
        continue
      }
      if place - end >= 2 { close() }
      if text.isEmpty {
        start = place
      } else if place > end {
        text.append(" ")
      }
      text.append(scalar)
      place += 1
      end = place
    }
    close()
    return chunks
  }

  private static func isMark(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0x061C: true
    default: scalar.value < 0x20 && scalar != "\t"
    }
  }

  // MARK: Headers

  private static func header(_ line: [Chunk]) -> [Chunk]? {
    line.count >= 3 && Layout.isHeader(line.map(\.text)) ? line : nil
  }

  /// Two lines as one: what stands above and below each other belongs together.
  private static func joined(_ above: [Chunk], _ below: [Chunk]) -> [Chunk] {
    guard above.count >= 2, below.count >= 2 else { return [] }
    var joined = below
    for chunk in above {
      if let place = joined.firstIndex(where: { $0.place.overlaps(chunk.place) }) {
        joined[place].text = chunk.text + " " + joined[place].text
        joined[place].place =
          min(
            chunk.place.lowerBound, joined[place].place.lowerBound)..<max(
            chunk.place.upperBound, joined[place].place.upperBound)
      } else {
        joined.append(chunk)
      }
    }
    return joined.sorted { $0.place.lowerBound < $1.place.lowerBound }
  }

  // MARK: Cells

  private static func cells(_ line: [Chunk], under columns: [Chunk]) -> [String] {
    var cells = [String](repeating: "", count: columns.count)
    for chunk in line.flatMap({ parted($0, by: columns) }) {
      let column = column(of: chunk, among: columns)
      cells[column] += cells[column].isEmpty ? chunk.text : " " + chunk.text
    }
    return cells
  }

  /// Narrow columns leave one blank between them: a chunk is parted where a column begins, if a
  /// blank stands there.
  private static func parted(_ chunk: Chunk, by columns: [Chunk]) -> [Chunk] {
    var parts: [Chunk] = []
    var rest = Array(chunk.text.unicodeScalars)
    var start = chunk.place.lowerBound
    for column in columns {
      let cut = column.place.lowerBound - start
      // (A cell may begin a place before or behind its header.)
      guard cut > 1, cut < rest.count,
        let blank = [cut - 1, cut, cut - 2].first(where: {
          rest.indices.contains($0) && rest[$0] == " "
        }), blank > 0
      else { continue }
      // Words of a text are not columns: what follows or goes before must be a figure.
      let head = text(rest[..<blank])
      let tail = text(rest[(blank + 1)...])
      guard Figure.isOne(head) || Figure.isOne(tail) else { continue }
      parts.append(Chunk(text: head, place: start..<start + blank))
      start += blank + 1
      rest = Array(rest[(blank + 1)...])
    }
    parts.append(Chunk(text: text(rest[...]), place: start..<start + rest.count))
    return parts
  }

  private static func text(_ scalars: ArraySlice<UnicodeScalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func column(of chunk: Chunk, among columns: [Chunk]) -> Int {
    let under = columns.indices.filter { columns[$0].place.overlaps(chunk.place) }
    if under.count == 1 { return under[0] }
    let candidates = under.isEmpty ? Array(columns.indices) : under
    func distance(_ column: Int) -> Int {
      let place = columns[column].place
      let left = abs(place.lowerBound - chunk.place.lowerBound)
      let right = abs(place.upperBound - chunk.place.upperBound)
      return Figure.isOne(chunk.text) ? min(left, right) : left
    }
    return candidates.min { distance($0) < distance($1) } ?? 0
  }
}

extension Figure {
  static func isDigit(_ scalar: UnicodeScalar) -> Bool {
    scalar.properties.numericType == .decimal
  }
}
