/// How many cells of a terminal a text takes: what C calls `wcwidth`, but the same on every
/// machine and in every locale.
public enum TerminalWidth {
  public static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return text.utf8.count }
    var width = 0
    for scalar in text.unicodeScalars {
      guard let cells = common(scalar) else {
        return text.reduce(0) { $0 + of($1) }
      }
      width += cells
    }
    return width
  }

  /// Cells of a letter that most texts here are made of; `nil` for all others, and for what joins
  /// with its neighbours into one picture. It saves looking up properties and characters.
  static func common(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300, 0x0621...0x064A, 0x0660...0x066C, 0x06F0...0x06F9,
      0x2013...0x2026, 0x2500...0x259F:
      1
    case 0x064B...0x0655, 0x200E, 0x200F, 0x2066...0x2069: 0
    default: nil
    }
  }

  /// 0, 1 or 2 for nearly all; the sum of its parts for a syllable of several letters.
  public static func of(_ character: Character) -> Int {
    var sum = 0
    for scalar in character.unicodeScalars {
      // A picture, with whatever is joined to it, takes two cells.
      if scalar.properties.isEmojiPresentation || scalar == "\u{FE0F}" { return 2 }
      sum += of(scalar)
    }
    return sum
  }

  static func of(_ scalar: Unicode.Scalar) -> Int {
    if 0x20..<0x7F ~= scalar.value { return 1 }
    if combines(scalar) || isInvisible(scalar) || isControl(scalar) { return 0 }
    return isWide(scalar) ? 2 : 1
  }

  /// Written onto the letter before it.
  static func combines(_ scalar: Unicode.Scalar) -> Bool {
    // No combining mark lies below U+0300, and looking up a property costs more than this.
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    // Hangul vowels and finals join the syllable that their first letter opened.
    default: return 0x1160...0x11FF ~= scalar.value
    }
  }

  /// Direction marks, joiners and the like. Arabic number signs (U+0600…) are of the same class,
  /// but are seen.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0xAD else { return false }
    switch scalar.value {
    case 0x0600...0x0605, 0x06DD, 0x08E2: return false
    case 0x115F, 0x1160, 0x3164, 0xFFA0: return true
    default: return scalar.properties.generalCategory == .format
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    default: false
    }
  }

  /// East Asian Wide and Fullwidth (Unicode Standard Annex #11), by block.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x1100: false
    case 0x1100...0x115E, 0x2329, 0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
      0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18CFF, 0x1B000...0x1B2FF,
      0x20000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
