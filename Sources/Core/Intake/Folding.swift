/// Text as searching sees it: small letters, Arabic letters that people write for one another made
/// one, marks and tatweel left out, everything else that isn't a letter or a digit a space.
///
/// Folded: أ إ آ ٱ → ا, ى → ي, ة → ه, ؤ → و, ئ → ي, and Arabic-Indic digits → Western.
public struct Folded: Hashable, Sendable {
  public let bytes: [UInt8]

  public init(_ text: String) {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count + 1)
    var plain = true
    for byte in text.utf8 {
      guard byte < 0x80 else {
        plain = false
        break
      }
      folded.append(Folded.ascii[Int(byte)])
    }
    if !plain {
      folded.removeAll(keepingCapacity: true)
      for scalar in text.unicodeScalars { Folded.append(scalar, to: &folded) }
    }
    self.bytes = folded
  }

  private static let ascii: [UInt8] = (0..<128).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(byte) + 32
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(byte)
    default: 0x20
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    let value = scalar.value
    switch value {
    case 0..<0x80: folded.append(ascii[Int(value)])
    case 0x0622, 0x0623, 0x0625, 0x0671: folded += [0xD8, 0xA7]  // ا
    case 0x0649, 0x0626, 0x06CC: folded += [0xD9, 0x8A]  // ي
    case 0x0629: folded += [0xD9, 0x87]  // ه
    case 0x0624: folded += [0xD9, 0x88]  // و
    case 0x06A9: folded += [0xD9, 0x83]  // ك
    case 0x0660...0x0669: folded.append(UInt8(0x30 + value - 0x0660))
    case 0x06F0...0x06F9: folded.append(UInt8(0x30 + value - 0x06F0))
    case 0x0640, 0x064B...0x065F, 0x0670, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF,
      0x061C:
      break
    case 0x0621...0x064A:
      folded.append(UInt8(0xC0 | value >> 6))
      folded.append(UInt8(0x80 | value & 0x3F))
    default:
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        folded += Array(scalar.properties.lowercaseMapping.utf8)
      } else {
        folded.append(0x20)
      }
    }
  }

  public var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 } }

  /// Whether `part` stands anywhere within this text.
  public func contains(_ part: Folded) -> Bool {
    guard !part.bytes.isEmpty else { return true }
    guard part.bytes.count <= bytes.count else { return false }
    let first = part.bytes[0]
    for start in 0...(bytes.count - part.bytes.count) where bytes[start] == first {
      if matches(part, at: start) { return true }
    }
    return false
  }

  func matches(_ part: Folded, at start: Int) -> Bool {
    guard start + part.bytes.count <= bytes.count else { return false }
    for at in part.bytes.indices where bytes[start + at] != part.bytes[at] { return false }
    return true
  }
}
