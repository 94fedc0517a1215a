/// Cuts well-formed XML into tags and text, looking at each byte once.
///
/// Comments and processing instructions are passed over, names come without their namespace's
/// prefix, and nothing is ever fetched or expanded: a DOCTYPE ends the reading.
struct XMLTokens {
  enum Token {
    case open(name: Range<Int>, attributes: Range<Int>, isEmpty: Bool)
    case close(name: Range<Int>)
    /// As it stands, with entities.
    case text(Range<Int>)
    /// Of a CDATA section: nothing in it is an entity.
    case plain(Range<Int>)
    /// A DOCTYPE or another declaration.
    case declaration
    /// A tag, comment or section that never ends, or a `<` that begins none.
    case broken
    case end
  }

  let bytes: [UInt8]
  private(set) var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Token {
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else { return text() }
      guard at + 1 < bytes.count else { return .broken }
      switch bytes[at + 1] {
      case UInt8(ascii: "/"): return close()
      case UInt8(ascii: "?"):
        guard let end = end(of: "?>", from: at + 2) else { return .broken }
        at = end
      case UInt8(ascii: "!"):
        if let section = declaration() { return section }
      default: return open()
      }
    }
    return .end
  }

  private mutating func text() -> Token {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
    return .text(start..<at)
  }

  private mutating func close() -> Token {
    let start = at + 2
    var place = start
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      guard bytes[place] != UInt8(ascii: "<") else { return .broken }
      place += 1
    }
    guard place < bytes.count else { return .broken }
    at = place + 1
    while place > start, bytes[place - 1] <= 0x20 { place -= 1 }
    return .close(name: local(start..<place))
  }

  private mutating func open() -> Token {
    let start = at + 1
    var place = start
    while place < bytes.count, !XMLTokens.endsName(bytes[place]) { place += 1 }
    let name = start..<place
    guard !name.isEmpty else { return .broken }
    var quote: UInt8 = 0
    while place < bytes.count {
      let byte = bytes[place]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "<") {
        return .broken
      }
      place += 1
    }
    guard place < bytes.count else { return .broken }
    at = place + 1
    let isEmpty = bytes[place - 1] == UInt8(ascii: "/") && place - 1 >= name.upperBound
    return .open(
      name: local(name), attributes: name.upperBound..<(isEmpty ? place - 1 : place),
      isEmpty: isEmpty)
  }

  /// Blanks, `/`, `>` and `<` end a name.
  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "<")
  }

  /// A name without its prefix.
  private func local(_ name: Range<Int>) -> Range<Int> {
    var place = name.lowerBound
    while place < name.upperBound {
      if bytes[place] == UInt8(ascii: ":") { return (place + 1)..<name.upperBound }
      place += 1
    }
    return name
  }

  /// `<!-- … -->`, `<![CDATA[ … ]]>`, or a DOCTYPE.
  private mutating func declaration() -> Token? {
    if starts("<!--", at) {
      guard let end = end(of: "-->", from: at + 4) else { return .broken }
      at = end
      return nil
    }
    guard starts("<![CDATA[", at) else { return .declaration }
    let start = at + 9
    guard let end = end(of: "]]>", from: start) else { return .broken }
    at = end
    return .plain(start..<(end - 3))
  }

  private func starts(_ text: StaticString, _ place: Int) -> Bool {
    guard place + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { wanted in
      wanted.indices.allSatisfy { bytes[place + $0] == wanted[$0] }
    }
  }

  /// The place behind the next `text`. Where there is none the file is broken, so that no end is
  /// looked for twice.
  private func end(of text: StaticString, from start: Int) -> Int? {
    var place = start
    while place < bytes.count {
      if starts(text, place) { return place + text.utf8CodeUnitCount }
      place += 1
    }
    return nil
  }
}

extension XMLTokens {
  /// The value of the attribute `name` within an opening tag.
  func attribute(_ name: StaticString, in range: Range<Int>) -> ArraySlice<UInt8>? {
    var place = range.lowerBound
    while place < range.upperBound {
      while place < range.upperBound, bytes[place] <= 0x20 { place += 1 }
      let start = place
      while place < range.upperBound, bytes[place] > 0x20, bytes[place] != UInt8(ascii: "=") {
        place += 1
      }
      let isWanted = place - start == name.utf8CodeUnitCount && starts(name, start)
      while place < range.upperBound, bytes[place] != UInt8(ascii: "\""),
        bytes[place] != UInt8(ascii: "'")
      {
        place += 1
      }
      guard place < range.upperBound else { return nil }
      let quote = bytes[place]
      let valueStart = place + 1
      place = valueStart
      while place < range.upperBound, bytes[place] != quote { place += 1 }
      if isWanted { return bytes[valueStart..<place] }
      place += 1
    }
    return nil
  }

  /// Appends text with its entities as what they stand for; what is none stays as it is.
  func append(_ range: Range<Int>, to buffer: inout [UInt8]) {
    var place = range.lowerBound
    while place < range.upperBound {
      if bytes[place] == UInt8(ascii: "&"), let entity = entity(at: place, range.upperBound) {
        buffer += entity.bytes
        place = entity.end
      } else {
        buffer.append(bytes[place])
        place += 1
      }
    }
  }

  /// `&amp;`, `&#233;` or `&#xE9;`.
  private func entity(at start: Int, _ limit: Int) -> (bytes: [UInt8], end: Int)? {
    var end = start + 1
    while end < limit, end - start <= 10, bytes[end] != UInt8(ascii: ";") { end += 1 }
    guard end < limit, bytes[end] == UInt8(ascii: ";") else { return nil }
    let name = bytes[(start + 1)..<end].text
    switch name {
    case "amp": return ([UInt8(ascii: "&")], end + 1)
    case "lt": return ([UInt8(ascii: "<")], end + 1)
    case "gt": return ([UInt8(ascii: ">")], end + 1)
    case "quot": return ([UInt8(ascii: "\"")], end + 1)
    case "apos": return ([UInt8(ascii: "'")], end + 1)
    default: break
    }
    let number =
      name.hasPrefix("#x")
      ? UInt32(name.dropFirst(2), radix: 16) : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
    guard let number, let scalar = UnicodeScalar(number),
      number >= 0x20 || number == 9 || number == 10
    else { return nil }
    return (Array(String(scalar).utf8), end + 1)
  }
}
