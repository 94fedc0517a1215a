/// Reading a cell's bytes as Unicode scalars, without String.
enum Scalars {
  /// What is not UTF-8 reads as this.
  static let replacement: UInt32 = 0xFFFD

  /// The scalar at `at`, which moves behind it. Bytes that are not UTF-8 are read one by one.
  static func next(_ bytes: Span<UInt8>, _ at: inout Int) -> UInt32 {
    let first = bytes[at]
    at += 1
    if first < 0x80 { return UInt32(first) }
    let more: Int
    var scalar: UInt32
    switch first {
    case 0xC2...0xDF: (more, scalar) = (1, UInt32(first & 0x1F))
    case 0xE0...0xEF: (more, scalar) = (2, UInt32(first & 0x0F))
    case 0xF0...0xF4: (more, scalar) = (3, UInt32(first & 0x07))
    default: return replacement
    }
    guard at + more <= bytes.count else { return replacement }
    for offset in 0..<more {
      let byte = bytes[at + offset]
      guard byte & 0xC0 == 0x80 else { return replacement }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    guard scalar >= (more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000), scalar <= 0x10FFFF else {
      return replacement
    }
    at += more
    return scalar
  }

  /// Marks that steer the direction of text, zero-width marks and the byte order mark: nothing to
  /// see, nothing to read.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0x61C, 0xFEFF: true
    default: false
    }
  }

  static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09...0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  static func isDash(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D: true
    default: false
    }
  }

  /// 0…9 for Western, Arabic-Indic and Persian digits.
  static func digit(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x30...0x39: UInt8(scalar - 0x30)
    case 0x660...0x669: UInt8(scalar - 0x660)
    case 0x6F0...0x6F9: UInt8(scalar - 0x6F0)
    default: nil
    }
  }
}
