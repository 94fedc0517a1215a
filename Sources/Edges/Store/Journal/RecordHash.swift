import Crypto

/// The bytes that a record is hashed as: each value with its type and length before it, so that no
/// two different records have the same bytes.
struct RecordBytes: ~Copyable {
  private var start: UnsafeMutableRawPointer
  private var capacity: Int
  private(set) var count = 0

  /// The most that a number, or the head of a text, takes, with room for a whole-word store.
  static let most = 16

  init() {
    capacity = 64 * 1024
    start = .allocate(byteCount: capacity, alignment: 8)
  }

  deinit { start.deallocate() }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  /// Room for this many more. Pointers given out before are void.
  mutating func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    let larger = max(capacity * 2, count + more)
    let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 8)
    moved.copyMemory(from: start, byteCount: count)
    start.deallocate()
    (start, capacity) = (moved, larger)
  }

  mutating func shorten(to length: Int) { count = length }

  mutating func null() { byte(0x00) }

  /// The length, then as few bytes as the number needs (zigzag, least significant first).
  mutating func int(_ value: Int64) {
    let zigzag = UInt64(bitPattern: (value << 1) ^ (value >> 63))
    let length = (64 - zigzag.leadingZeroBitCount + 7) / 8
    byte(0x10 + UInt8(length))
    start.storeBytes(of: zigzag.littleEndian, toByteOffset: count, as: UInt64.self)
    count += length
  }

  mutating func real(_ value: Double) {
    byte(0x40)
    start.storeBytes(of: value.bitPattern.littleEndian, toByteOffset: count, as: UInt64.self)
    count += 8
  }

  /// Where the copy begins, for binding.
  @discardableResult
  mutating func text(_ utf8: UnsafeRawBufferPointer) -> UnsafeRawPointer { run(0x20, utf8) }

  @discardableResult
  mutating func blob(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawPointer { run(0x30, bytes) }

  private mutating func run(_ tag: UInt8, _ bytes: UnsafeRawBufferPointer) -> UnsafeRawPointer {
    byte(tag)
    start.storeBytes(of: UInt64(bytes.count).littleEndian, toByteOffset: count, as: UInt64.self)
    count += 8
    let place = start + count
    if let base = bytes.baseAddress { place.copyMemory(from: base, byteCount: bytes.count) }
    count += bytes.count
    return UnsafeRawPointer(place)
  }

  private mutating func byte(_ value: UInt8) {
    start.storeBytes(of: value, toByteOffset: count, as: UInt8.self)
    count += 1
  }
}

/// The digest of one table's part of one change: the records born, then the numbers of those that
/// died.
struct PartHash {
  private var hasher = SHA256()

  mutating func add(_ records: UnsafeRawBufferPointer) { hasher.update(bufferPointer: records) }

  func finished(born: Int64, died: Runs) -> [UInt8] {
    var all = RecordBytes()
    all.int(born)
    hasher.finalize().withUnsafeBytes { _ = all.blob($0) }
    for run in died.list {
      all.reserve(2 * RecordBytes.most)
      all.int(run.lowerBound)
      all.int(run.upperBound)
    }
    return sha256(all.bytes)
  }
}

func sha256(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
  var hasher = SHA256()
  hasher.update(bufferPointer: bytes)
  return Array(hasher.finalize())
}
