/// Cuts records out of delimited text and keeps count of lines.
///
/// Reads what people's files hold rather than what RFC 4180 asks for: any of CRLF, CR and LF, line
/// ends in quotes, doubled quotes, quotes in the middle of a cell, `="0012"`, blanks around quotes.
/// A quote closes only before a delimiter or a line end. One that never closes, or that swallows
/// whole records, is told as such and costs its own line only.
struct RecordCutter {
  /// Where a cell's content lies in the buffer, quotes left out.
  struct Field {
    var start: Int
    var end: Int
    /// Holds doubled quotes, to be halved when read.
    var hasDoubledQuotes: Bool
  }

  enum Outcome: Equatable {
    /// `fields` holds a record of `line`; the next begins at `end`.
    case record(end: Int)
    /// A quote opened in this line never closes. `fields` holds the line cut without quotes.
    case unclosedQuote(end: Int)
    /// More text is needed to know where the record ends.
    case needsMore
    case tooLong
    case end
  }

  let dialect: Dialect
  /// The cells a record usually has, where known: tells a quote that swallowed records.
  var usualCount: Int?
  private(set) var fields: [Field] = []
  /// The line at which the record starts, from 1.
  private(set) var line = 1
  private(set) var nextLine = 1

  /// No quote closes between here and there: saves looking again after each unclosed one.
  private var noClosing = 0..<0

  private let newline = UInt8(ascii: "\n")
  private let carriageReturn = UInt8(ascii: "\r")
  private let blank = UInt8(ascii: " ")

  init(_ dialect: Dialect) { self.dialect = dialect }

  /// A line was passed over before the first record.
  mutating func skipLine() { nextLine += 1 }

  /// To be called when `count` bytes were taken off the buffer's front.
  mutating func dropped(_ count: Int) {
    noClosing = max(0, noClosing.lowerBound - count)..<max(0, noClosing.upperBound - count)
  }

  /// The record at `start`. `isFinal`: the buffer ends where the text ends.
  mutating func cut(_ text: Span<UInt8>, from start: Int, isFinal: Bool) -> Outcome {
    line = nextLine
    guard start < text.count else { return isFinal ? .end : .needsMore }
    fields.removeAll(keepingCapacity: true)
    let limit = min(text.count, start + Dialect.longestRecord)
    var i = start
    var linesInside = 0
    while true {
      // At the beginning of a cell.
      var open = i
      while open < limit, text[open] == blank { open += 1 }
      if open + 1 < limit, text[open] == UInt8(ascii: "="), text[open + 1] == dialect.quote {
        open += 1
      }
      if open < limit, text[open] == dialect.quote {
        switch close(text, from: open + 1, limit: limit, isFinal: isFinal, lines: &linesInside) {
        case .closed(let field, let next):
          fields.append(field)
          i = next
        case .needsMore: return .needsMore
        case .never:
          return physicalLine(text, from: start, limit: limit, isFinal: isFinal)
        }
      } else {
        let from = i
        while i < limit {
          let byte = text[i]
          if byte == dialect.delimiter || byte == newline || byte == carriageReturn { break }
          i += 1
        }
        fields.append(Field(start: from, end: i, hasDoubledQuotes: false))
      }
      if i == limit, i < text.count { return .tooLong }
      if i == text.count {
        guard isFinal else { return .needsMore }
        nextLine = line + linesInside
        return settled(text, start, i, linesInside)
      }
      if text[i] == dialect.delimiter {
        i += 1
        continue
      }
      guard let next = afterLineEnd(text, i, isFinal) else { return .needsMore }
      nextLine = line + linesInside + 1
      return settled(text, start, next, linesInside)
    }
  }

  private func afterLineEnd(_ text: Span<UInt8>, _ i: Int, _ isFinal: Bool) -> Int? {
    guard text[i] == carriageReturn else { return i + 1 }
    guard i + 1 < text.count else { return isFinal ? i + 1 : nil }
    return text[i + 1] == newline ? i + 2 : i + 1
  }

  private enum Closing {
    case closed(Field, next: Int)
    case needsMore
    case never
  }

  /// Finds the closing quote of the cell whose content begins at `start`.
  private mutating func close(
    _ text: Span<UInt8>, from start: Int, limit: Int, isFinal: Bool, lines: inout Int
  ) -> Closing {
    if noClosing.contains(start) { return .never }
    var i = start
    var doubled = false
    var newlines = 0
    while i < limit {
      let byte = text[i]
      if byte == dialect.quote {
        guard i + 1 < text.count || isFinal else { return .needsMore }
        if i + 1 < limit, text[i + 1] == dialect.quote, !endsCell(text, i + 2) {
          doubled = true
          i += 2
          continue
        }
        if i + 1 < limit, text[i + 1] == dialect.quote {
          // `""` before a delimiter: an empty cell's pair, or a doubled quote and a closing one.
          if i + 2 < limit, text[i + 2] == dialect.quote {
            doubled = true
            i += 2
            continue
          }
          if i != start {
            if closesLater(text, after: i + 2, limit: limit) {
              doubled = true
              i += 2
              continue
            }
            // `"abc""` and a delimiter: the first is content, the second closes.
            lines += newlines
            return .closed(
              Field(start: start, end: i + 1, hasDoubledQuotes: doubled), next: i + 2)
          }
        }
        var next = i + 1
        while next < limit, text[next] == blank { next += 1 }
        if next == text.count, !isFinal { return .needsMore }
        if next >= text.count || (next < limit && isEnd(text[next])) {
          lines += newlines
          return .closed(Field(start: start, end: i, hasDoubledQuotes: doubled), next: next)
        }
      } else if byte == newline || (byte == carriageReturn && !isPair(text, i)) {
        newlines += 1
      }
      i += 1
    }
    if limit == text.count, !isFinal { return .needsMore }
    noClosing = start..<limit
    return .never
  }

  /// Whether a cell that goes on at `place` closes on its line as RFC 4180 has it: every quote
  /// doubled up to the one before a delimiter or the line's end. `"a ""b"",""c"""` is one cell.
  private func closesLater(_ text: Span<UInt8>, after place: Int, limit: Int) -> Bool {
    var i = place
    // Far enough for any cell of a statement, and no line is gone through twice for each quote.
    let end = min(limit, place + 4_096)
    while i < end, text[i] != newline, text[i] != carriageReturn {
      guard text[i] == dialect.quote else {
        i += 1
        continue
      }
      if i + 1 < limit, text[i + 1] == dialect.quote {
        i += 2
        continue
      }
      return endsCell(text, i + 1)
    }
    return false
  }

  private func isPair(_ text: Span<UInt8>, _ i: Int) -> Bool {
    i + 1 < text.count && text[i + 1] == newline
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == dialect.delimiter || byte == newline || byte == carriageReturn
  }

  private func endsCell(_ text: Span<UInt8>, _ i: Int) -> Bool {
    i >= text.count || isEnd(text[i])
  }

  /// The line at `start` cut at delimiters alone.
  private mutating func physicalLine(
    _ text: Span<UInt8>, from start: Int, limit: Int, isFinal: Bool
  ) -> Outcome {
    fields.removeAll(keepingCapacity: true)
    var i = start
    var from = start
    while i < limit {
      let byte = text[i]
      if byte == newline || byte == carriageReturn { break }
      if byte == dialect.delimiter {
        fields.append(Field(start: from, end: i, hasDoubledQuotes: false))
        from = i + 1
      }
      i += 1
    }
    if i == limit, i < text.count { return .tooLong }
    fields.append(Field(start: from, end: i, hasDoubledQuotes: false))
    nextLine = line + 1
    if i == text.count {
      if !isFinal { return .needsMore }
      nextLine = line
      return .unclosedQuote(end: i)
    }
    guard let next = afterLineEnd(text, i, isFinal) else { return .needsMore }
    return .unclosedQuote(end: next)
  }
}

// MARK: - Quotes that swallow records

extension RecordCutter {
  /// A record of several lines is believed unless one of the lines it took in is, by itself, a
  /// whole record with balanced quotes.
  private mutating func settled(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ linesInside: Int
  ) -> Outcome {
    guard linesInside > 0, let usualCount, usualCount >= 3 else { return .record(end: end) }
    var i = start
    var isFirst = true
    while i < end {
      var next = i
      while next < end, text[next] != newline, text[next] != carriageReturn { next += 1 }
      if !isFirst, isWhole(text, i, next, usualCount) {
        return physicalLine(
          text, from: start, limit: min(text.count, start + Dialect.longestRecord), isFinal: true)
      }
      isFirst = false
      i = next + 1
    }
    return .record(end: end)
  }

  private func isWhole(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ count: Int) -> Bool {
    var cells = 1
    var inQuotes = false
    var i = start
    var cellStart = start
    while i < end {
      let byte = text[i]
      if inQuotes {
        if byte == dialect.quote {
          if i + 1 < end, text[i + 1] == dialect.quote {
            i += 1
          } else if i + 1 == end || text[i + 1] == dialect.delimiter {
            inQuotes = false
          } else {
            return false
          }
        }
      } else if byte == dialect.delimiter {
        cells += 1
        cellStart = i + 1
      } else if byte == dialect.quote {
        guard i == cellStart else { return false }
        inQuotes = true
      }
      i += 1
    }
    return !inQuotes && cells == count
  }
}
