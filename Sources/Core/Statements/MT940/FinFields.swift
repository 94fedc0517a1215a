/// A field of a SWIFT FIN message: `:61:` and what follows up to the next field.
struct FinField {
  let tag: String
  /// The line of the tag.
  let line: Int
  /// The content; the first is what stands behind the tag.
  var lines: [ArraySlice<UInt8>]
  /// Whether the file ends within it, without a line end.
  var isCut = false

  var first: ArraySlice<UInt8> { lines[0].stripped }
}

/// Cuts a text into the fields of its messages. Blocks (`{1:…}{4:` … `-}`) may be there or not.
struct FinFields: Sequence, IteratorProtocol {
  enum Piece {
    case field(FinField)
    /// The end of a message, or the beginning of one in blocks.
    case end
    /// Text outside any field: what banks write above a message.
    case stray(line: Int)
  }

  /// Far more than a field has (six of 65 in the standard), so that no file makes one without end.
  private static let mostLines = 256

  private var lines: TextLines
  private var lastLineIsEnded = true
  /// The last line read so far.
  private(set) var lastLine = 0
  private var field: FinField?
  private var ready: [Piece] = []

  init(_ bytes: [UInt8]) { lines = TextLines(bytes) }

  mutating func next() -> Piece? {
    while ready.isEmpty {
      guard let line = lines.next() else {
        if !lastLineIsEnded { field?.isCut = true }
        close()
        break
      }
      lastLineIsEnded = line.isEnded
      lastLine = line.number
      add(line.bytes, line.number)
    }
    return ready.isEmpty ? nil : ready.removeFirst()
  }

  private mutating func close() {
    if let field { ready.append(.field(field)) }
    field = nil
  }

  private mutating func add(_ whole: ArraySlice<UInt8>, _ number: Int) {
    var line = whole
    while let first = line.first, first < 0x20 { line.removeFirst() }
    if let content = FinFields.blockContent(line) {
      close()
      ready.append(.end)
      line = content
    }
    if let (tag, content) = FinFields.tag(line) {
      close()
      field = FinField(tag: tag, line: number, lines: [content])
    } else if FinFields.isEnd(line) {
      close()
      ready.append(.end)
    } else if let count = field?.lines.count {
      if count < FinFields.mostLines { field?.lines.append(line) }
    } else if !line.stripped.isEmpty {
      ready.append(.stray(line: number))
    }
  }

  /// What stands behind the last `{4:` of a line of block headers.
  private static func blockContent(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let i = line.startIndex
    let hasBlock =
      line.count >= 3 && line[i] == UInt8(ascii: "{") && line[i + 2] == UInt8(ascii: ":")
    let endsBlock = line.starts(with: "-}".utf8)
    guard hasBlock || endsBlock else { return nil }
    var at = line.endIndex - 3
    while at >= i {
      if line[at] == UInt8(ascii: "{"), line[at + 1] == UInt8(ascii: "4"),
        line[at + 2] == UInt8(ascii: ":")
      {
        return line[(at + 3)...]
      }
      at -= 1
    }
    return []
  }

  /// `-` alone; some banks set an end-of-text character behind it.
  private static func isEnd(_ line: ArraySlice<UInt8>) -> Bool {
    line.stripped.elementsEqual("-".utf8)
  }

  /// `:61:`, `:60F:`, and the tags that are not of SWIFT: `:NS:` and `:940:`.
  static func tag(_ line: ArraySlice<UInt8>) -> (tag: String, content: ArraySlice<UInt8>)? {
    guard line.first == UInt8(ascii: ":"), line.count >= 4 else { return nil }
    let i = line.startIndex
    let isDigits = isDigit(line[i + 1]) && isDigit(line[i + 2])
    let isNS = line[i + 1] == UInt8(ascii: "N") && line[i + 2] == UInt8(ascii: "S")
    guard isDigits || isNS else { return nil }
    if line[i + 3] == UInt8(ascii: ":") { return (line[(i + 1)..<(i + 3)].text, line[(i + 4)...]) }
    guard isDigits, line.count >= 5, line[i + 4] == UInt8(ascii: ":") else { return nil }
    let third = line[i + 3]
    guard isDigit(third) || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= third else { return nil }
    return (line[(i + 1)..<(i + 4)].text, line[(i + 5)...])
  }
}
