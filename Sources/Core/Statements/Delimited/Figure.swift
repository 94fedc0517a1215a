import Money

/// A first look at a cell: whether it may be a number or a date at all. Cheap and generous; what it
/// holds exactly is for the number and date readers.
enum Figure {
  /// Has digits, and little else that isn't at home in a number, a date or a currency sign.
  static func looksLikeOne(_ cell: some Collection<UInt8>) -> Bool {
    var digits = 0
    var letters = 0
    var others = 0
    var count = 0
    var lead: UInt8 = 0
    for byte in cell {
      count += 1
      if count > 48 { return false }
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        letters += 1
      case 0x80...0xBF:
        // U+0660…0669 and U+06F0…06F9 are D9 A0…A9 and DB B0…B9.
        if lead == 0xD9, 0xA0...0xA9 ~= byte {
          digits += 1
        } else if lead == 0xDB, 0xB0...0xB9 ~= byte {
          digits += 1
        } else if lead >= 0xC3 && lead <= 0xDB, !(lead == 0xD9 && 0xAA...0xAC ~= byte) {
          letters += 1
        }
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","),
        UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "("),
        UInt8(ascii: ")"), UInt8(ascii: "'"), UInt8(ascii: "$"), UInt8(ascii: "%"), 0xC0...0xFF:
        break
      default: others += 1
      }
      if byte >= 0xC0 { lead = byte }
    }
    return digits > 0 && others == 0 && letters <= max(4, digits)
  }

  /// Is a number or a date, where `looksLikeOne` alone would take `Note 2` for one.
  static func isOne(_ cell: String) -> Bool {
    let bytes = Array(cell.utf8)
    guard looksLikeOne(bytes) else { return false }
    for mark in DecimalMark.allCases {
      if (try? NumberStyle(decimal: mark).read(cell)) != nil { return true }
    }
    var date = DateEvidence()
    date.observe(bytes.span)
    return date.dates > 0 || YearlessDate.isOne(bytes[...])
  }
}
