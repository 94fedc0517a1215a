import Statements

extension Form {
  /// The parts of a `multipart/form-data` body (RFC 7578).
  ///
  /// - Parameter type: the request's Content-Type, which names the boundary.
  init(multipart body: [UInt8], type: String) throws(FormFault) {
    self.init()
    guard let boundary = Form.boundary(type) else { throw .malformed }
    let delimiter = Array("--\(boundary)".utf8)
    var place = 0
    guard body.starts(with: delimiter) else { throw .malformed }
    place = delimiter.count
    let next = Array("\r\n--\(boundary)".utf8)
    while true {
      if body[place...].starts(with: "--".utf8) { return }
      guard body[place...].starts(with: "\r\n".utf8) else { throw .malformed }
      place += 2
      guard let end = Form.find(next, in: body, from: place) else { throw .malformed }
      try add(part: body[place..<end])
      place = end + next.count
    }
  }

  /// A part's head is a name or two; a longer one is no browser's.
  private static let longestHead = 16_384

  private mutating func add(part: ArraySlice<UInt8>) throws(FormFault) {
    let gap = Array("\r\n\r\n".utf8)
    let part = Array(part)
    let start = Array(part.prefix(Form.longestHead + gap.count))
    guard let end = Form.find(gap, in: start, from: 0) else { throw .malformed }
    let head = String(decoding: part[..<end], as: UTF8.self)
    let content = Array(part[(end + gap.count)...])
    // CR LF is one Character.
    for line in head.split(separator: "\r\n") {
      guard line.lowercased().hasPrefix("content-disposition:") else { continue }
      guard let name = Form.parameter("name", of: line) else { throw .malformed }
      if let file = Form.parameter("filename", of: line) {
        // A field for files in which none was chosen.
        if file.isEmpty, content.isEmpty { return }
        try add(name, StatementFile(name: Form.baseName(file), bytes: content))
      } else {
        try add(name, String(decoding: content, as: UTF8.self))
      }
      return
    }
    throw .malformed
  }

  /// `boundary=…` of a content type, quoted or not.
  private static func boundary(_ type: String) -> String? {
    guard type.lowercased().hasPrefix("multipart/form-data") else { return nil }
    guard let found = parameter("boundary", of: type), 1...70 ~= found.utf8.count else {
      return nil
    }
    return found
  }

  /// A parameter of a header's line: `; name="files"`. Browsers escape a quote as %22.
  private static func parameter(_ name: String, of line: some StringProtocol) -> String? {
    let bytes = Array(line.utf8)
    let needle = Array("\(name)=".utf8)
    var place = 0
    while let found = find(needle, in: bytes, from: place) {
      place = found + needle.count
      // Not the end of another word, as `name=` is of `filename=`.
      let before = found > 0 ? bytes[found - 1] : UInt8(ascii: ";")
      guard before == UInt8(ascii: ";") || before == UInt8(ascii: " ") else { continue }
      var value = bytes[place...]
      if value.first == UInt8(ascii: "\"") {
        value = value.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
      } else {
        value = value.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: " ") }
      }
      return String(decoding: value, as: UTF8.self)
        .replacing("%22", with: "\"").replacing("%0D", with: "").replacing("%0A", with: "")
    }
    return nil
  }

  /// Some browsers send the path on the person's machine.
  private static func baseName(_ path: String) -> String {
    String(path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "file")
  }

  /// Where `needle` first begins. It looks for the first byte and then compares, so that a long
  /// file is gone through once.
  private static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = needle.first, needle.count <= bytes.count else { return nil }
    let last = bytes.count - needle.count
    return bytes.withUnsafeBufferPointer { all in
      var place = start
      while place <= last {
        if all[place] == first,
          needle.indices.allSatisfy({ all[place + $0] == needle[$0] })
        {
          return place
        }
        place += 1
      }
      return nil
    }
  }
}
