/// A column's name as it is compared: small letters, without accents, marks, quotes and
/// punctuation, Arabic letters folded, single blanks.
///
/// `"Transaction ID"`, `transaction_id` and `﻿TRANSACTION-ID:` are one name; so are `الإجمالي` and
/// `الاجمالى`.
enum HeaderName {
  /// `splitsWords`: `RunningBalance` is two words.
  static func normalised(_ name: some StringProtocol, splitsWords: Bool = false) -> String {
    var result: [UInt8] = []
    var blankIsDue = false
    var wasSmall = false
    for scalar in name.unicodeScalars {
      guard let folded = fold(scalar) else { continue }
      if splitsWords {
        if wasSmall, 0x41...0x5A ~= scalar.value { blankIsDue = true }
        wasSmall = 0x61...0x7A ~= scalar.value
      }
      if folded == " " {
        blankIsDue = !result.isEmpty
        continue
      }
      if blankIsDue { result.append(UInt8(ascii: " ")) }
      blankIsDue = false
      if folded.value < 0x80 {
        result.append(UInt8(folded.value))
      } else {
        // (`İ` becomes an i and a dot above it.)
        for small in folded.properties.lowercaseMapping.unicodeScalars
        where !(0x300...0x36F ~= small.value) {
          if let plain = unaccented[small.value] {
            result.append(contentsOf: plain.utf8)
          } else {
            result.append(contentsOf: String(small).utf8)
          }
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  static func normalised(_ bytes: some Collection<UInt8>) -> String {
    normalised(String(decoding: bytes, as: UTF8.self))
  }

  /// Without blanks, no-break blanks, direction marks and byte order marks at both ends.
  static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var (start, end) = (cell.startIndex, cell.endIndex)
    while start < end {
      let width = blankWidth(cell, start, end)
      if width == 0 { break }
      start += width
    }
    while end > start {
      if cell[end - 1] <= 0x20 {
        end -= 1
      } else if end - start >= 2, blankWidth(cell, end - 2, end) == 2 {
        end -= 2
      } else if end - start >= 3, blankWidth(cell, end - 3, end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return cell[start..<end]
  }

  /// The length of the blank or mark that starts here, 0 where there is none.
  private static func blankWidth(_ cell: ArraySlice<UInt8>, _ i: Int, _ end: Int) -> Int {
    if cell[i] <= 0x20 { return 1 }
    if cell[i] == 0xC2, i + 1 < end { return cell[i + 1] == 0xA0 ? 2 : 0 }
    if cell[i] == 0xD8, i + 1 < end { return cell[i + 1] == 0x9C ? 2 : 0 }
    if cell[i] == 0xE2, i + 2 < end {
      // U+200B…200F, U+202A…202F, U+2066…2069.
      if cell[i + 1] == 0x80, 0x8B...0x8F ~= cell[i + 2] || 0xAA...0xAF ~= cell[i + 2] { return 3 }
      return cell[i + 1] == 0x81 && 0xA6...0xA9 ~= cell[i + 2] ? 3 : 0
    }
    if cell[i] == 0xEF, i + 2 < end, cell[i + 1] == 0xBB, cell[i + 2] == 0xBF { return 3 }
    return 0
  }

  /// Whether a normalised name has one of `parts` in it, which are normalised too. By bytes, for
  /// every column of every table is asked.
  static func holds(_ name: String, oneOf parts: [[UInt8]]) -> Bool {
    let bytes = Array(name.utf8)
    return parts.contains { part in bytes.indices.contains { bytes[$0...].starts(with: part) } }
  }

  /// `nil` where the scalar counts for nothing; a blank for whatever only separates.
  private static func fold(_ scalar: UnicodeScalar) -> UnicodeScalar? {
    switch scalar.value {
    case 0x41...0x5A: return UnicodeScalar(scalar.value + 32)
    case 0x61...0x7A, 0x30...0x39: return scalar
    case 0x24, 0x25, 0x2B: return scalar  // $ % +
    case 0x22: return nil
    case 0...0x7F: return " "
    case 0x80...0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000: return " "
    case 0x2010...0x2019, 0x2212, 0x060C, 0x061B: return " "
    // Joiners, direction marks, the byte order mark, the tatweel and the vowel signs.
    case 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xAD, 0x061C: return nil
    case 0x0640, 0x064B...0x0652, 0x0670, 0x0300...0x036F: return nil
    case 0x0623, 0x0625, 0x0622, 0x0671: return "\u{0627}"
    case 0x0649, 0x06CC: return "\u{064A}"
    case 0x06A9: return "\u{0643}"
    case 0x0629: return "\u{0647}"
    default: return scalar
    }
  }

  private static let unaccented: [UInt32: String] = {
    var table: [UInt32: String] = [:]
    let groups = [
      "a": "àáâãäåāăą", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ",
      "i": "ìíîïĩīĭįı", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŉ", "o": "òóôõöøōŏő",
      "r": "ŕŗř", "s": "śŝşšș", "t": "ţťŧț", "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ",
      "z": "źżž", "ss": "ß", "ae": "æ", "oe": "œ",
    ]
    for (plain, accented) in groups {
      for scalar in accented.unicodeScalars { table[scalar.value] = plain }
    }
    return table
  }()
}
