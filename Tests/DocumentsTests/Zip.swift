import CZlib
import Statements

/// Archives made for tests, byte by byte.
struct Zip {
  struct Entry {
    var name: String
    var bytes: [UInt8]
    var isPacked = false
    var flags: UInt16 = 0
    var method: UInt16?
    var mode: UInt32 = 0o100644
    /// What the directory claims instead of the truth.
    var claimedSize: Int?
    var checksum: UInt32?
  }

  var entries: [Entry]

  init(_ entries: [Entry]) { self.entries = entries }

  init(_ files: KeyValuePairs<String, String>, isPacked: Bool = true) {
    entries = files.map { Entry(name: $0.key, bytes: Array($0.value.utf8), isPacked: isPacked) }
  }

  func file(_ name: String = "all.zip") -> StatementFile { StatementFile(name: name, bytes: bytes) }

  var bytes: [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let packed = entry.isPacked ? Zip.deflated(entry.bytes) : entry.bytes
      let name = Array(entry.name.utf8)
      let start = archive.count
      let method = entry.method ?? (entry.isPacked ? 8 : 0)
      let sum = entry.checksum ?? UInt32(crc32(0, entry.bytes, UInt32(entry.bytes.count)))
      let size = entry.claimedSize ?? entry.bytes.count
      let common =
        short(Int(entry.flags)) + short(Int(method)) + long(0) + long(Int(sum)) + long(packed.count)
        + long(size) + short(name.count) + short(0)
      archive += long(0x0403_4B50) + short(20) + common + name + packed
      directory += long(0x0201_4B50) + short(0x031E) + short(20) + common + short(0) + short(0)
      directory += short(0) + long(Int(entry.mode) << 16) + long(start) + name
    }
    let start = archive.count
    archive += directory
    archive += long(0x0605_4B50) + short(0) + short(0) + short(entries.count)
    archive += short(entries.count) + long(directory.count) + long(start) + short(0)
    return archive
  }

  private func short(_ value: Int) -> [UInt8] { (0..<2).map { UInt8(value >> ($0 * 8) & 0xFF) } }
  private func long(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(value >> ($0 * 8) & 0xFF) } }

  /// zlib's stream without its two bytes in front and four behind is a raw one.
  static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var count = compressBound(UInt(bytes.count))
    var packed = [UInt8](repeating: 0, count: Int(count))
    compress2(&packed, &count, bytes, UInt(bytes.count), 9)
    return Array(packed[2..<(Int(count) - 4)])
  }
}
