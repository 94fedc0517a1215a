/// Cuts OFX text into tags and the text behind them: OFX 1, whose values need no closing tag, and
/// OFX 2 alike.
///
/// Each byte is looked at a bounded number of times. What is no tag is text: a lone `<`, a tag that
/// never ends. Comments and processing instructions are passed over; a DOCTYPE or an entity
/// declaration refuses the file.
struct OFXTags {
  struct Piece {
    /// `nil` for tags that don't matter.
    var tag: OFXTag?
    var isClosing: Bool
    /// The text behind an opening tag, up to the next tag.
    var value: Range<Int>
    var line: Int
  }

  private let bytes: [UInt8]
  private var at = 0
  private var line = 1
  private var lineCountedTo = 0
  // Ends that were looked for and aren't there: not looked for again, so that time stays linear.
  private var hasCommentEnd = true
  private var hasTextEnd = true
  private var hasInstructionEnd = true

  private static let longestTag = 512

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The line that was read last.
  var lastLine: Int { line }

  mutating func next() throws(Refusal) -> Piece? {
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else {
        at += 1
        continue
      }
      if try skipDeclaration() { continue }
      guard let tag = tag(at: at) else {
        at += 1
        continue
      }
      countLines(to: at)
      let valueStart = tag.end
      at = valueStart
      var value = valueStart..<valueStart
      if !tag.isClosing, !tag.isEmpty {
        try skipText()
        value = valueStart..<at
      }
      return Piece(tag: OFXTag(tag.name), isClosing: tag.isClosing, value: value, line: line)
    }
    countLines(to: bytes.count)
    return nil
  }

  /// Moves to the next tag or comment; CDATA is text.
  private mutating func skipText() throws(Refusal) {
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else {
        at += 1
        continue
      }
      if starts("<![CDATA[", at), hasTextEnd {
        guard let end = find("]]>", from: at + 9) else {
          hasTextEnd = false
          at += 1
          continue
        }
        at = end + 3
      } else if starts("<!", at) || starts("<?", at) || tag(at: at) != nil {
        return
      } else {
        at += 1
      }
    }
  }

  /// Passes over `<!-- … -->` and `<? … ?>`; `false` where there is none.
  private mutating func skipDeclaration() throws(Refusal) -> Bool {
    if starts("<!--", at), hasCommentEnd {
      guard let end = find("-->", from: at + 4) else {
        hasCommentEnd = false
        return false
      }
      at = end + 3
      return true
    }
    if starts("<?", at), hasInstructionEnd {
      guard let end = find("?>", from: at + 2) else {
        hasInstructionEnd = false
        return false
      }
      at = end + 2
      return true
    }
    if starts("<!DOCTYPE", at) || starts("<!ENTITY", at) { throw .doctype }
    return false
  }

  private struct Found {
    var name: ArraySlice<UInt8>
    var isClosing: Bool
    var isEmpty: Bool
    var end: Int
  }

  private func tag(at start: Int) -> Found? {
    var place = start + 1
    let limit = min(bytes.count, start + OFXTags.longestTag)
    let isClosing = place < limit && bytes[place] == UInt8(ascii: "/")
    if isClosing { place += 1 }
    var nameStart = place
    while place < limit, isName(bytes[place]) {
      // The prefix of an XML namespace isn't part of the name.
      if bytes[place] == UInt8(ascii: ":") { nameStart = place + 1 }
      place += 1
    }
    let nameEnd = place
    guard nameEnd > nameStart else { return nil }
    while place < limit, bytes[place] != UInt8(ascii: ">"), bytes[place] != UInt8(ascii: "<") {
      place += 1
    }
    guard place < limit, bytes[place] == UInt8(ascii: ">") else { return nil }
    // What stands behind the name are attributes, a slash, or nothing.
    if nameEnd < place, !isBlank(bytes[nameEnd]), bytes[nameEnd] != UInt8(ascii: "/") {
      return nil
    }
    return Found(
      name: bytes[nameStart..<nameEnd], isClosing: isClosing,
      isEmpty: bytes[place - 1] == UInt8(ascii: "/"), end: place + 1)
  }

  private func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "-"), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

  private func starts(_ text: StaticString, _ place: Int) -> Bool {
    guard place + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { wanted in
      for (offset, byte) in wanted.enumerated() {
        let found = bytes[place + offset]
        let capital = UInt8(ascii: "a")...UInt8(ascii: "z") ~= found ? found - 32 : found
        guard capital == byte else { return false }
      }
      return true
    }
  }

  private func find(_ text: StaticString, from start: Int) -> Int? {
    var place = start
    while place < bytes.count {
      if starts(text, place) { return place }
      place += 1
    }
    return nil
  }

  private mutating func countLines(to end: Int) {
    for place in lineCountedTo..<end {
      if bytes[place] == 0x0A {
        line += 1
      } else if bytes[place] == 0x0D, place + 1 == bytes.count || bytes[place + 1] != 0x0A {
        line += 1
      }
    }
    lineCountedTo = max(lineCountedTo, end)
  }
}
