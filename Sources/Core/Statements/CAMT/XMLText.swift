/// XML as UTF-8, whatever encoding it is in.
enum XMLText {
  /// Bytes that are well-formed Unicode are taken as that. Otherwise the declaration's encoding
  /// counts, where it is one that Masar knows, and else the alphabet that fits.
  static func decoded(_ file: StatementFile) throws(Refusal) -> (bytes: [UInt8], issues: [Issue]) {
    let text = try StatementText(file)
    guard text.encoding.upperHalf != nil, let declared = declared(text.bytes),
      declared != text.encoding
    else { return (text.bytes, text.issues) }
    var chunks = TextChunks(file, TextDecision(encoding: declared, hasUndecodable: true))
    var bytes: [UInt8] = []
    while chunks.append(to: &bytes) {}
    return (bytes, chunks.issues)
  }

  private static func declared(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.starts(with: "<?xml".utf8), let end = bytes.prefix(256).firstIndex(of: 0x3E) else {
      return nil
    }
    let tokens = XMLTokens(Array(bytes[..<end]))
    guard let name = tokens.attribute("encoding", in: 5..<end) else { return nil }
    switch name.text.lowercased() {
    case "iso-8859-1", "latin1", "us-ascii", "windows-1252", "cp1252": return .windows1252
    case let other: return TextEncoding(rawValue: other).flatMap { $0.upperHalf == nil ? nil : $0 }
    }
  }
}

/// A first look at XML, whatever its encoding.
enum XMLSigns {
  static func has(_ start: FileStart, _ text: StaticString) -> Bool {
    // The NULs of UTF-16 are passed over.
    let wide = start.bytes.prefix(16).contains(0)
    let bytes = wide ? start.bytes.filter { $0 != 0 } : start.bytes
    guard let first = bytes.first(where: { $0 > 0x20 && $0 < 0x80 }), first == UInt8(ascii: "<")
    else { return false }
    return text.withUTF8Buffer { wanted in
      guard bytes.count >= wanted.count else { return false }
      return (0...(bytes.count - wanted.count)).contains { place in
        bytes[place] == wanted[0] && wanted.indices.allSatisfy { bytes[place + $0] == wanted[$0] }
      }
    }
  }
}
