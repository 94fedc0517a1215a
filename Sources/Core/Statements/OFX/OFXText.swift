/// The text of OFX values: entities and CDATA are resolved, runs of blanks become one.
enum OFXText {
  static func string(_ bytes: [UInt8], _ range: Range<Int>?) -> String {
    guard let range, !range.isEmpty else { return "" }
    return String(decoding: value(bytes, range), as: UTF8.self)
  }

  static func value(_ bytes: [UInt8], _ range: Range<Int>?) -> [UInt8] {
    var result: [UInt8] = []
    guard let range else { return result }
    result.reserveCapacity(range.count)
    var at = range.lowerBound
    var afterBlank = false
    while at < range.upperBound {
      let byte = bytes[at]
      at += 1
      if byte == 0x20 || 0x09...0x0D ~= byte {
        afterBlank = true
        continue
      }
      if afterBlank, !result.isEmpty { result.append(0x20) }
      afterBlank = false
      if byte == UInt8(ascii: "<"), let inner = marked(bytes, at..<range.upperBound) {
        at = inner
      } else if byte == UInt8(ascii: "]"), bytes[at..<range.upperBound].starts(with: "]>".utf8) {
        at += 2
      } else if byte == UInt8(ascii: "&") {
        let (scalar, end) = entity(bytes, at..<range.upperBound)
        at = end
        if scalar == "\u{A0}" {
          afterBlank = true
        } else {
          result.append(contentsOf: UTF8.encode(scalar)!)
        }
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// Behind `<![CDATA[`, or `nil` where there is none.
  private static func marked(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    bytes[range].starts(with: "![CDATA[".utf8) ? range.lowerBound + 8 : nil
  }

  /// The character of `amp;`, `#39;` or `#x27;`, and where the text goes on. An ampersand that
  /// begins no entity is itself: banks write `A & B`.
  private static func entity(_ bytes: [UInt8], _ range: Range<Int>) -> (UnicodeScalar, Int) {
    let asItIs: (UnicodeScalar, Int) = ("&", range.lowerBound)
    let reach = bytes[range].prefix(9)
    guard let end = reach.firstIndex(of: UInt8(ascii: ";")) else { return asItIs }
    let name = String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
    switch name {
    case "amp": return ("&", end + 1)
    case "lt": return ("<", end + 1)
    case "gt": return (">", end + 1)
    case "quot": return ("\"", end + 1)
    case "apos": return ("'", end + 1)
    case "nbsp": return ("\u{A0}", end + 1)
    default: break
    }
    guard name.first == "#" else { return asItIs }
    let isHexadecimal = name.dropFirst().first == "x" || name.dropFirst().first == "X"
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard let number = UInt32(digits, radix: isHexadecimal ? 16 : 10), number >= 0x20,
      let scalar = UnicodeScalar(number)
    else { return asItIs }
    return (scalar, end + 1)
  }
}
