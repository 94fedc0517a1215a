/// A file's text as UTF-8, a chunk at a time and without its byte order mark, so that a long file
/// is never in memory whole.
///
/// What can't be decoded becomes U+FFFD, or stays as it is in UTF-8, and an issue with its line.
struct TextChunks {
  let decision: TextDecision
  private let file: StatementFile
  private let chunk: Int
  /// The UTF-8 of bytes 0x80…0xFF: three bytes a place, the first packed lowest, and the length.
  private let upperHalf: [UInt32]
  private var offset: Int
  /// A byte or a high surrogate of UTF-16 that waits for its other half.
  private var waiting: [UInt8] = []
  private var highSurrogate: UInt16?
  private var finder: UndecodableFinder?

  init(_ file: StatementFile, _ decision: TextDecision, chunk: Int = 1 << 20) {
    self.file = file
    self.decision = decision
    self.chunk = chunk
    self.offset = decision.mark
    self.upperHalf = (decision.encoding.upperHalf ?? []).map {
      let bytes = Array(String(UnicodeScalar($0) ?? "\u{FFFD}").utf8)
      var packed = UInt32(bytes.count) << 24
      for (i, byte) in bytes.enumerated() { packed |= UInt32(byte) << (8 * UInt32(i)) }
      return packed
    }
    if decision.hasUndecodable { finder = UndecodableFinder() }
  }

  /// The lines that hold bytes no character stands for, at most 20; complete after the last chunk.
  var issues: [Issue] { finder?.issues ?? [] }

  /// Appends the next chunk; `false` when there is none.
  mutating func append(to text: inout [UInt8]) -> Bool {
    let bytes = file.bytes(offset..<offset + chunk)
    guard !bytes.isEmpty else { return finish(&text) }
    offset += bytes.count
    let start = text.count
    switch decision.encoding {
    case .utf8: text += bytes
    case .utf16LittleEndian, .utf16BigEndian: widen(bytes, into: &text)
    default:
      text.reserveCapacity(text.count + bytes.count + bytes.count / 2)
      for byte in bytes {
        guard byte >= 0x80 else {
          text.append(byte)
          continue
        }
        let packed = upperHalf[Int(byte & 0x7F)]
        for i in 0..<(packed >> 24) {
          text.append(UInt8(truncatingIfNeeded: packed >> (8 * i)))
        }
      }
    }
    finder?.look(at: &text, from: start)
    return true
  }

  private mutating func finish(_ text: inout [UInt8]) -> Bool {
    guard !waiting.isEmpty || highSurrogate != nil else { return false }
    waiting = []
    highSurrogate = nil
    let start = text.count
    text += [0xEF, 0xBF, 0xBD]
    finder?.look(at: &text, from: start)
    return true
  }

  private mutating func widen(_ bytes: [UInt8], into text: inout [UInt8]) {
    let all = waiting.isEmpty ? bytes : waiting + bytes
    let big = decision.encoding == .utf16BigEndian
    var i = 0
    while i + 1 < all.count {
      let unit =
        big
        ? UInt16(all[i]) << 8 | UInt16(all[i + 1]) : UInt16(all[i + 1]) << 8 | UInt16(all[i])
      i += 2
      add(unit, to: &text)
    }
    waiting = Array(all[i...])
  }

  private mutating func add(_ unit: UInt16, to text: inout [UInt8]) {
    if let high = highSurrogate {
      highSurrogate = nil
      if 0xDC00...0xDFFF ~= unit {
        let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
        encode(UnicodeScalar(value), to: &text)
        return
      }
      encode(nil, to: &text)
    }
    if 0xD800...0xDBFF ~= unit {
      highSurrogate = unit
    } else if unit < 0x80 {
      text.append(UInt8(unit))
    } else {
      encode(UnicodeScalar(unit), to: &text)
    }
  }

  private func encode(_ scalar: UnicodeScalar?, to text: inout [UInt8]) {
    text += UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encode("\u{FFFD}")!
  }
}

/// Finds the lines of U+FFFD, broken UTF-8 and NUL. A NUL becomes a blank.
private struct UndecodableFinder {
  var issues: [Issue] = []
  private var check = UTF8Check()
  private var line = 1
  private var lineIsReported = false
  private var previous: UInt8 = 0
  private var beforePrevious: UInt8 = 0

  mutating func look(at text: inout [UInt8], from start: Int) {
    for i in start..<text.count {
      let byte = text[i]
      if previous == 0x0D && byte != 0x0A { startLine() }
      switch check.add(byte) {
      case .stray, .strayThenASCII: report()
      case .complete where byte == 0xBD && previous == 0xBF && beforePrevious == 0xEF: report()
      default: break
      }
      if byte == 0 {
        text[i] = 0x20
        report()
      }
      if byte == 0x0A { startLine() }
      (beforePrevious, previous) = (previous, byte)
    }
  }

  private mutating func startLine() {
    line += 1
    lineIsReported = false
  }

  private mutating func report() {
    guard !lineIsReported, issues.count < 20 else { return }
    lineIsReported = true
    issues.append(Issue(line: line, reason: .undecodableText))
  }
}
