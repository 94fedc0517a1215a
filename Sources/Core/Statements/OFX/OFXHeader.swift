/// The text of an OFX file in UTF-8, as its header and its bytes tell.
enum OFXHeader {
  static func text(of file: StatementFile) throws(Refusal) -> (bytes: [UInt8], issues: [Issue]) {
    let file = trimmed(file)
    var decision = try TextEncoding.decide(file)
    if decision.encoding.upperHalf != nil, let named = named(in: file.bytes(0..<4096)) {
      decision.encoding = named
      decision.hasUndecodable = true
    }
    var chunks = TextChunks(file, decision)
    var bytes: [UInt8] = []
    while chunks.append(to: &bytes) {}
    return (bytes, chunks.issues)
  }

  /// Some banks fill the file's end with NULs, and some end it with a Ctrl-Z.
  private static func trimmed(_ file: StatementFile) -> StatementFile {
    let bytes = file.allBytes()
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.prefix(8).contains(0)
    guard !isWide, let last = bytes.last, last == 0 || last == 0x1A else {
      return StatementFile(name: file.name, bytes: bytes)
    }
    let end = bytes.lastIndex { $0 != 0 && $0 != 0x1A } ?? -1
    return StatementFile(name: file.name, bytes: Array(bytes[...end]))
  }

  /// The single-byte encoding that the header names: `CHARSET:1252`, `ENCODING:ISO-8859-1`,
  /// `encoding="windows-1250"`. It counts only where the bytes aren't UTF-8, whatever is claimed.
  private static func named(in start: [UInt8]) -> TextEncoding? {
    let header = start.prefix { $0 < 0x80 }.map { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte ? byte - 32 : byte
    }
    let text = String(decoding: header, as: UTF8.self)
    for (field, isLast) in [("CHARSET:", false), ("ENCODING:", false), ("ENCODING=", true)] {
      guard let place = text.range(after: field) else { continue }
      let value = text[place...].drop { $0 == " " || $0 == "\"" || $0 == "'" }
      let name = value.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      if let encoding = encodings[String(name)] { return encoding }
      if isLast { break }
    }
    return nil
  }

  private static let encodings: [String: TextEncoding] = [
    "1250": .windows1250, "1251": .windows1251, "1252": .windows1252, "1254": .windows1254,
    "1256": .windows1256, "WINDOWS-1250": .windows1250, "WINDOWS-1251": .windows1251,
    "WINDOWS-1252": .windows1252, "WINDOWS-1254": .windows1254, "WINDOWS-1256": .windows1256,
    "CP1252": .windows1252, "ISO-8859-1": .windows1252, "8859-1": .windows1252,
    "LATIN1": .windows1252, "ISO-8859-6": .iso8859x6, "8859-6": .iso8859x6,
    "ISO-8859-9": .windows1254, "ISO-8859-15": .iso8859x15, "8859-15": .iso8859x15,
  ]
}

extension String {
  /// The place behind the first occurrence of `word`.
  fileprivate func range(after word: String) -> Index? {
    var place = startIndex
    while place < endIndex {
      if self[place...].utf8.starts(with: word.utf8) {
        return utf8.index(place, offsetBy: word.utf8.count)
      }
      place = utf8.index(after: place)
    }
    return nil
  }
}
