/// Cuts a file's records one by one, holding a few chunks of it at most.
struct RecordReader {
  private var chunks: TextChunks
  private(set) var cutter: RecordCutter
  private(set) var buffer: [UInt8] = []
  private var next = 0
  private var isFinal = false

  enum Step { case record, unclosedQuote, end }

  init(_ file: StatementFile, _ decision: TextDecision, _ dialect: Dialect, skip: Int) {
    chunks = TextChunks(file, decision)
    cutter = RecordCutter(dialect)
    for _ in 0..<skip { cutter.skipLine() }
    linesToSkip = skip
  }

  private var linesToSkip: Int

  var usualCount: Int? {
    get { cutter.usualCount }
    set { cutter.usualCount = newValue }
  }

  /// The line at which the record starts.
  var line: Int { cutter.line }
  var count: Int { cutter.fields.count }
  /// The file ends with this record, and without the end of its line.
  var isUnended: Bool {
    guard isFinal, next == buffer.count, let last = buffer.last else { return false }
    return last != UInt8(ascii: "\n") && last != UInt8(ascii: "\r")
  }
  /// Undecodable text; complete at the end.
  var issues: [Issue] { chunks.issues }

  mutating func step() throws(Refusal) -> Step {
    while true {
      if linesToSkip > 0, next < buffer.count || isFinal { skipLines() }
      if linesToSkip == 0 { skipBlankLines() }
      if linesToSkip == 0 || isFinal {
        let text = buffer
        switch cutter.cut(text.span, from: next, isFinal: isFinal) {
        case .record(let end):
          next = end
          return .record
        case .unclosedQuote(let end):
          next = end
          return .unclosedQuote
        case .end: return .end
        case .tooLong: throw .lineTooLong(line: cutter.line, limit: Dialect.longestRecord)
        case .needsMore: break
        }
      }
      // (`text` is gone here, so that the buffer is changed in place.)
      if next > 0 {
        buffer.removeFirst(next)
        cutter.dropped(next)
        next = 0
      }
      if !chunks.append(to: &buffer) { isFinal = true }
    }
  }

  /// Of several empty lines only the last is a record: millions of them say no more.
  private mutating func skipBlankLines() {
    let (newline, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    while next + 1 < buffer.count {
      if buffer[next] == newline, buffer[next + 1] == newline {
        next += 1
      } else if next + 3 < buffer.count, buffer[next] == carriageReturn,
        buffer[next + 1] == newline, buffer[next + 2] == carriageReturn,
        buffer[next + 3] == newline
      {
        next += 2
      } else {
        return
      }
      cutter.skipLine()
    }
  }

  /// Lines that a mapping leaves out before the table. (Their count is in the cutter already.)
  private mutating func skipLines() {
    while linesToSkip > 0, next < buffer.count {
      let byte = buffer[next]
      next += 1
      if byte == UInt8(ascii: "\n")
        || (byte == UInt8(ascii: "\r") && next < buffer.count
          && buffer[next] != UInt8(ascii: "\n"))
      {
        linesToSkip -= 1
      }
    }
  }

  /// The place of a cell's content, without outer blanks and marks; empty where there is none.
  func range(_ column: Int) -> Range<Int> {
    guard column < cutter.fields.count else { return 0..<0 }
    let field = cutter.fields[column]
    var (start, end) = (field.start, field.end)
    // Nearly every cell begins and ends with plain ASCII.
    while start < end, buffer[start] <= 0x20 { start += 1 }
    while end > start, buffer[end - 1] <= 0x20 { end -= 1 }
    guard start < end else { return start..<start }
    if buffer[start] >= 0x80 || buffer[end - 1] >= 0x80 {
      let trimmed = HeaderName.trimmed(buffer[start..<end])
      (start, end) = (trimmed.startIndex, trimmed.endIndex)
    }
    // A spreadsheet's apostrophe before digits that are to stay text.
    if end - start > 1, buffer[start] == UInt8(ascii: "'"), buffer[end - 1] != UInt8(ascii: "'") {
      start += 1
    }
    return start..<end
  }

  func bytes(_ column: Int) -> ArraySlice<UInt8> { buffer[range(column)] }

  func isEmpty(_ column: Int) -> Bool { range(column).isEmpty }

  func text(_ column: Int) -> String {
    let range = range(column)
    guard !range.isEmpty else { return "" }
    if cutter.fields[column].hasDoubledQuotes {
      var cell: [UInt8] = []
      cutter.dialect.append(buffer[range], cutter.fields[column], to: &cell)
      return String(decoding: cell, as: UTF8.self)
    }
    return String(decoding: buffer[range], as: UTF8.self)
  }

  var isBlank: Bool { (0..<count).allSatisfy { isEmpty($0) } }
}
