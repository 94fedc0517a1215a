/// How a file's bytes stand for characters. Decided once for a file, never line by line.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1256 = "windows-1256"
  case windows1252 = "windows-1252"
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  case windows1254 = "windows-1254"
  case iso8859x6 = "iso-8859-6"
  case iso8859x15 = "iso-8859-15"

  /// What bytes 0x80…0xFF stand for; `nil` for the encodings of Unicode.
  var upperHalf: [UInt16]? {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: nil
    case .windows1256: SingleByteTables.windows1256
    case .windows1252: SingleByteTables.windows1252
    case .windows1250: SingleByteTables.windows1250
    case .windows1251: SingleByteTables.windows1251
    case .windows1254: SingleByteTables.windows1254
    case .iso8859x6: SingleByteTables.iso8859x6
    case .iso8859x15: SingleByteTables.iso8859x15
    }
  }
}
