extension Dialect {
  /// The dialect in which the beginning of a text makes most sense: the most cells that look like
  /// dates and numbers, in records of one length. A line `sep=;` decides.
  ///
  /// A wrong delimiter splits `1.234,56` into halves and leaves dates glued to words, so counting
  /// figures finds the right one where counting delimiters doesn't.
  static func sniff(_ start: [UInt8]) -> Dialect {
    if let stated = statedDelimiter(start) { return Dialect(delimiter: stated.delimiter) }
    var best = Dialect()
    var most = Int.min
    for quote in [UInt8(ascii: "\""), UInt8(ascii: "'")] {
      if quote == UInt8(ascii: "'"), !usesApostrophes(start, best.delimiter) { continue }
      for delimiter in delimiters where quote == UInt8(ascii: "\"") || delimiter == best.delimiter {
        let dialect = Dialect(delimiter: delimiter, quote: quote)
        let score = dialect.score(start)
        // Commas stand in texts and numbers too: another mark that does as well is the delimiter.
        let isBetter = score == most && score > 0 && best.delimiter == UInt8(ascii: ",")
        if score > most || isBetter && quote == best.quote { (best, most) = (dialect, score) }
      }
    }
    return best
  }

  /// `sep=;`, which Excel writes and reads; with the length of that line.
  static func statedDelimiter(_ start: [UInt8]) -> (delimiter: UInt8, length: Int)? {
    let quoted = start.first == UInt8(ascii: "\"")
    let line = start.drop { $0 == UInt8(ascii: "\"") }
    guard line.prefix(4).elementsEqual("sep=".utf8) || line.prefix(4).elementsEqual("SEP=".utf8),
      let delimiter = line.dropFirst(4).first, delimiters.contains(delimiter)
    else { return nil }
    var end = 5 + (quoted ? 2 : 0)
    guard end <= start.count else { return nil }
    if end < start.count, start[end] == UInt8(ascii: "\r") { end += 1 }
    if end < start.count, start[end] == UInt8(ascii: "\n") { end += 1 }
    return (delimiter, end)
  }

  private func score(_ start: [UInt8]) -> Int {
    guard start.contains(delimiter) else { return 0 }
    var cutter = RecordCutter(self)
    let text = start.span
    var i = 0
    var figures = 0
    var counts: [Int: Int] = [:]
    var records = 0
    while records < 200 {
      guard case .record(let end) = cutter.cut(text, from: i, isFinal: true) else {
        guard let end = cutter.cutAgain(text, from: i) else { break }
        i = end
        continue
      }
      i = end
      let cells = cutter.fields.filter { $0.end > $0.start }
      if cells.count > 1 {
        records += 1
        counts[cutter.fields.count, default: 0] += 1
        figures += cells.count {
          Figure.looksLikeOne(HeaderName.trimmed(start[$0.start..<$0.end]))
        }
        figures += HeaderWords.count(cells.map { start[$0.start..<$0.end] })
      }
    }
    guard records > 0 else { return 0 }
    let alike = counts.values.max() ?? 0
    // Figures weigh most; among equals the layout whose records are of one length, then the one
    // with more cells.
    return 8 * figures + 4 * alike + min(counts.max { $0.value < $1.value }?.key ?? 0, 32)
  }

  /// How many cells most records of the text have.
  func usualCount(_ start: [UInt8]) -> Int {
    var cutter = RecordCutter(self)
    var i = 0
    var counts: [Int] = []
    while counts.count < 200 {
      if case .record(let end) = cutter.cut(start.span, from: i, isFinal: true) {
        i = end
        counts.append(cutter.fields.count)
      } else if let end = cutter.cutAgain(start.span, from: i) {
        i = end
      } else {
        break
      }
    }
    return Statements.usualCount(counts)
  }

  /// Whether cells stand in apostrophes on both sides, as opposed to the one apostrophe that
  /// makes a spreadsheet take digits for text.
  private static func usesApostrophes(_ start: [UInt8], _ delimiter: UInt8) -> Bool {
    var opened = 0
    var closed = 0
    var previous = UInt8(ascii: "\n")
    let mark = UInt8(ascii: "'")
    for (i, byte) in start.enumerated() {
      let isEnd = byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      if byte == UInt8(ascii: "\""), previous == delimiter { return false }
      if byte == mark, previous == delimiter || previous == UInt8(ascii: "\n") { opened += 1 }
      if isEnd, previous == mark, i > 1, start[i - 2] != delimiter { closed += 1 }
      previous = byte
    }
    if previous == mark { closed += 1 }
    return opened > 0 && opened == closed
  }
}

extension RecordCutter {
  /// After something other than a record: where to go on, `nil` at the end or at a hopeless line.
  fileprivate mutating func cutAgain(_ text: Span<UInt8>, from start: Int) -> Int? {
    guard start < text.count else { return nil }
    var i = start
    while i < text.count, text[i] != UInt8(ascii: "\n"), text[i] != UInt8(ascii: "\r") { i += 1 }
    return i < text.count ? i + 1 : nil
  }
}
