/// One file of an archive, as the archive's directory tells of it.
struct ZipEntry {
  /// With `/` between folders.
  let name: String
  let method: Int
  let checksum: Int
  let packedSize: Int
  let size: Int
  let start: Int
  let isEncrypted: Bool
  private let isLink: Bool

  /// Reads the directory's record at `place` and goes on to the next.
  init?(_ directory: LittleEndian, _ place: inout Int, shift: Int) {
    let at = place
    guard directory.long(at) == 0x0201_4B50, let madeBy = directory.short(at + 4),
      let flags = directory.short(at + 8), let method = directory.short(at + 10),
      let checksum = directory.long(at + 16), var packed = directory.long(at + 20),
      var size = directory.long(at + 24), let nameCount = directory.short(at + 28),
      let extraCount = directory.short(at + 30), let commentCount = directory.short(at + 32),
      let attributes = directory.long(at + 38), var start = directory.long(at + 42),
      at + 46 + nameCount + extraCount + commentCount <= directory.bytes.count
    else { return nil }
    let nameStart = at + 46
    let name = Array(directory.bytes[nameStart..<nameStart + nameCount])
    // The long numbers of ZIP64 stand in an extra field, only those that need it, in this order.
    var field = nameStart + nameCount
    let extraEnd = field + extraCount
    while field + 4 <= extraEnd, let id = directory.short(field),
      let length = directory.short(field + 2)
    {
      if id == 1 {
        var number = field + 4
        func lengthen(_ value: inout Int) -> Bool {
          guard value == 0xFFFF_FFFF else { return true }
          guard number + 8 <= extraEnd, let long = directory.quad(number) else { return false }
          (value, number) = (long, number + 8)
          return true
        }
        guard lengthen(&size), lengthen(&packed), lengthen(&start) else { return nil }
      }
      field += 4 + length
    }
    place = extraEnd + commentCount
    self.name = ZipEntry.text(name)
    self.method = method
    self.checksum = checksum
    self.packedSize = packed
    self.size = size
    self.start = start + shift
    isEncrypted = flags & 0x41 != 0
    // Made on Unix, with a file mode that says so.
    isLink = madeBy >> 8 == 3 && (attributes >> 16) & 0xF000 == 0xA000
  }

  /// Names are UTF-8 today and of some code page before. Windows' own archiver has `\` for `/`.
  private static func text(_ name: [UInt8]) -> String {
    let text =
      String(validating: name, as: UTF8.self)
      ?? String(String.UnicodeScalarView(name.map { $0 < 0x80 ? UnicodeScalar($0) : "\u{FFFD}" }))
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          if scalar == "\\" { return "/" }
          return scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar
        }))
  }

  private var parts: [Substring] { name.split(separator: "/", omittingEmptySubsequences: false) }

  /// A folder, or what an operating system keeps beside a person's files.
  var isBeside: Bool {
    name.hasSuffix("/") || name.hasPrefix("__MACOSX/") || parts.last?.lowercased() == "thumbs.db"
      || parts.last?.lowercased() == "desktop.ini"
      || (parts.last?.hasPrefix(".") == true && parts.last != "..")
  }

  /// Leads out of the folder it would be unpacked into, or to another file.
  var isUnsafe: Bool {
    isLink || name.hasPrefix("/") || parts.contains("..") || name.dropFirst().hasPrefix(":")
  }
}
