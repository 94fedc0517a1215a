/// Up to 16 letters of a word, packed, so that looking it up needs no memory of its own.
struct ShortWord: Hashable, Sendable {
  private var high: UInt128 = 0
  private var low: UInt128 = 0
  private(set) var count = 0

  static let longest = 16

  var isEmpty: Bool { count == 0 }

  /// A word that is longer than any that is known; it equals no known word.
  var isTooLong: Bool { count > ShortWord.longest }

  mutating func append(_ scalar: UInt32) {
    guard count < ShortWord.longest, scalar <= 0xFFFF else {
      count = ShortWord.longest + 1
      return
    }
    high = high << 16 | low >> 112
    low = low << 16 | UInt128(scalar)
    count += 1
  }

  /// The two words written as one.
  func joined(_ other: ShortWord) -> ShortWord {
    var both = self
    for place in stride(from: other.count, to: 0, by: -1) { both.append(other[fromEnd: place]) }
    return both
  }

  /// The letter `place` letters from the end; 1 is the last.
  subscript(fromEnd place: Int) -> UInt32 {
    guard 1...count ~= place, !isTooLong else { return 0 }
    let half = place <= 8 ? low : high
    return UInt32(truncatingIfNeeded: half >> (16 * UInt128((place - 1) % 8)) & 0xFFFF)
  }

  func dropLast(_ letters: Int) -> ShortWord {
    var rest = ShortWord()
    for place in stride(from: count, to: letters, by: -1) { rest.append(self[fromEnd: place]) }
    return rest
  }

  /// AAA is 0, ZZZ is 26³ − 1; for words of three ASCII letters.
  var threeLetterIndex: Int? {
    guard count == 3 else { return nil }
    var index = 0
    for place in stride(from: 3, to: 0, by: -1) {
      let letter = self[fromEnd: place]
      guard Letters.a...Letters.z ~= letter else { return nil }
      index = index * 26 + Int(letter - Letters.a)
    }
    return index
  }

  /// As `Currency.packedCode` has it, for words of ASCII letters.
  var packedCode: UInt64? {
    guard 1...Currency.longestCode ~= count else { return nil }
    var packed: UInt64 = 0
    for place in stride(from: count, to: 0, by: -1) {
      let letter = self[fromEnd: place]
      guard Letters.a...Letters.z ~= letter else { return nil }
      packed = packed << 8 | UInt64(letter - 32)
    }
    return packed << (8 * UInt64(Currency.longestCode - count))
  }
}

extension ShortWord {
  /// Adds a letter of a currency's sign: small, without dots, blanks and vowel marks. Hamzas stay,
  /// for they part د.إ (AED) from د.أ (JOD).
  mutating func appendSymbol(_ scalar: UInt32) {
    if scalar == 0x2E || scalar == 0x5F || Scalars.isBlank(scalar) || Letters.isDropped(scalar)
      || Scalars.isInvisible(scalar)
    {
      return
    }
    append(Letters.small(scalar))
  }

  /// Adds a letter of a name, without its accents and marks: é is e, أ is ا.
  mutating func appendLetter(_ scalar: UInt32) {
    if Letters.isDropped(scalar) { return }
    append(Letters.plain(scalar))
  }
}

/// Making letters alike that people type for each other.
enum Letters {
  static let a: UInt32 = 0x61
  static let z: UInt32 = 0x7A

  static func isDropped(_ scalar: UInt32) -> Bool {
    // Tatweel, Arabic vowel marks, and combining accents.
    scalar == 0x640 || 0x64B...0x652 ~= scalar || 0x300...0x36F ~= scalar
  }

  /// Letters in the sense of names and abbreviations; € and $ are not.
  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x370...0x52F, 0x5D0...0x5EA, 0x620...0x64A: true
    case 0x66E...0x6D3, 0x1E00...0x1EFF: true
    default: false
    }
  }

  static func small(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: scalar + 32
    case 0x6CC, 0x649: 0x64A  // ی and ى for ي
    case 0x6A9: 0x643  // ک for ك
    case 0x410...0x42F: scalar + 32
    default: scalar
    }
  }

  static func plain(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x00...0x7F: small(scalar)
    case 0xC0...0x17F: latin(scalar)
    case 0x622, 0x623, 0x625, 0x671: 0x627
    case 0x629: 0x647
    case 0x401, 0x451: 0x435
    default: small(scalar)
    }
  }

  private static func latin(_ scalar: UInt32) -> UInt32 {
    let bases: StaticString = """
      AAAAAAACEEEEIIIIDNOOOOOxOUUUUYPsaaaaaaaceeeeiiiidnooooo/ouuuuypy\
      aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
      lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
      """
    let index = Int(scalar - 0xC0)
    guard index < bases.utf8CodeUnitCount else { return scalar }
    return small(UInt32(bases.withUTF8Buffer { $0[index] }))
  }
}
