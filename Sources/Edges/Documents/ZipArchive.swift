import Statements

/// The directory of a ZIP archive (PKWARE's APPNOTE 6.3.10), read without unpacking anything.
///
/// Nothing is ever written to a disk: a name only says which file of the archive is meant.
struct ZipArchive {
  private let file: StatementFile
  private let limits: Limits
  private(set) var entries: [ZipEntry] = []

  static func isOne(_ file: StatementFile) -> Bool {
    let start = file.bytes(0..<4)
    return start == [0x50, 0x4B, 0x03, 0x04] || start == [0x50, 0x4B, 0x05, 0x06]
  }

  init(_ file: StatementFile, _ limits: Limits) throws(Refusal) {
    self.file = file
    self.limits = limits
    let end = try ZipEnd(file)
    try limits.take(files: end.count)
    guard end.size <= 16 << 20 else { throw .unopened(.tooManyFiles) }
    let directory = LittleEndian(file.bytes(end.start..<end.start + end.size))
    var at = 0
    for _ in 0..<end.count {
      guard let entry = ZipEntry(directory, &at, shift: end.shift) else {
        throw .unopened(.damaged)
      }
      entries.append(entry)
    }
    try refuseOverlaps(before: end.start)
  }

  func contains(_ name: String) -> Bool { entry(name) != nil }

  func entry(_ name: String) -> ZipEntry? { entries.first { $0.name == name } }

  /// An entry's content, unpacked and checked against its checksum.
  func bytes(of entry: ZipEntry) throws(Refusal) -> [UInt8] {
    if entry.isUnsafe { throw .unopened(.unsafePath) }
    if entry.isEncrypted { throw .unopened(.encrypted) }
    try limits.take(bytes: entry.size)
    guard let start = dataStart(of: entry) else { throw .unopened(.damaged) }
    let packed = file.bytes(start..<start + entry.packedSize)
    guard packed.count == entry.packedSize else { throw .unopened(.damaged) }
    let bytes: [UInt8]
    switch entry.method {
    case 0: bytes = packed
    case 8: bytes = try Inflated.bytes(packed, count: entry.size)
    default: throw .unopened(.unsupported)
    }
    guard bytes.count == entry.size, Inflated.checksum(bytes) == entry.checksum else {
      throw .unopened(.damaged)
    }
    return bytes
  }

  private func dataStart(of entry: ZipEntry) -> Int? {
    let header = LittleEndian(file.bytes(entry.start..<entry.start + 30))
    guard header.long(0) == 0x0403_4B50, let name = header.short(26), let extra = header.short(28)
    else { return nil }
    let start = entry.start + 30 + name + extra
    return start + entry.packedSize <= file.count ? start : nil
  }

  /// Entries that share their bytes are how a few kilobytes become petabytes (Fifield, "A better zip
  /// bomb", 2019).
  private func refuseOverlaps(before end: Int) throws(Refusal) {
    var last = 0
    for entry in entries.sorted(by: { $0.start < $1.start }) {
      guard entry.start >= last, let start = dataStart(of: entry) else {
        throw .unopened(.damaged)
      }
      last = start + entry.packedSize
    }
    if last > end { throw .unopened(.damaged) }
  }
}

/// The end of an archive, which says where its directory is.
private struct ZipEnd {
  var count = 0
  var size = 0
  var start = 0
  /// How much stands before the archive in the file.
  var shift = 0

  init(_ file: StatementFile) throws(Refusal) {
    // The end record is 22 bytes and a comment of up to 64 KiB.
    let tailStart = max(0, file.count - 22 - 65_535)
    let tail = LittleEndian(file.bytes(tailStart..<file.count))
    var found: Int?
    var at = tail.bytes.count - 22
    while at >= 0, found == nil {
      if tail.long(at) == 0x0605_4B50, let comment = tail.short(at + 20),
        at + 22 + comment <= tail.bytes.count
      {
        found = at
      }
      at -= 1
    }
    guard let end = found, tail.short(end + 4) == 0, let entries = tail.short(end + 10),
      let size = tail.long(end + 12), let start = tail.long(end + 16)
    else { throw .unopened(.damaged) }
    (count, self.size, self.start) = (entries, size, start)
    var place = tailStart + end
    if entries == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF {
      place = try readLong(file, tail, locatorAt: end - 20)
    }
    shift = place - self.size - self.start
    self.start += shift
    guard shift >= 0, self.start >= 0, self.size >= count * 46 else { throw .unopened(.damaged) }
  }

  /// The end record of ZIP64, which some writers add to small archives too.
  private mutating func readLong(_ file: StatementFile, _ tail: LittleEndian, locatorAt: Int)
    throws(Refusal) -> Int
  {
    guard tail.long(locatorAt) == 0x0706_4B50, let place = tail.quad(locatorAt + 8),
      0...file.count ~= place
    else { throw .unopened(.damaged) }
    let record = LittleEndian(file.bytes(place..<min(file.count, place + 56)))
    guard record.long(0) == 0x0606_4B50, let count = record.quad(32), let size = record.quad(40),
      let start = record.quad(48), count <= Limits.mostFiles, size <= file.count,
      start <= file.count
    else { throw .unopened(.damaged) }
    (self.count, self.size, self.start) = (count, size, start)
    return place
  }
}

/// Numbers in little-endian order; `nil` beyond the end.
struct LittleEndian {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func short(_ at: Int) -> Int? { number(at, 2) }
  func long(_ at: Int) -> Int? { number(at, 4) }

  /// `nil` too where the number is no size of anything.
  func quad(_ at: Int) -> Int? {
    guard let low = number(at, 4), let high = number(at + 4, 4), high < 1 << 20 else { return nil }
    return high << 32 | low
  }

  private func number(_ at: Int, _ width: Int) -> Int? {
    guard at >= 0, at + width <= bytes.count else { return nil }
    return (0..<width).reversed().reduce(0) { $0 << 8 | Int(bytes[at + $1]) }
  }
}
