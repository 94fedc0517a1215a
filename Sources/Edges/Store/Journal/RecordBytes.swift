/// Writes values as a record is hashed: each with its type and length before it, so that no two
/// different records have the same bytes. Trusts that there is room.
struct ByteCursor: ~Copyable {
  private(set) var place: UnsafeMutableRawPointer

  /// The most that a number, or the head of a text, takes, with room for a whole-word store.
  static let most = 16

  init(_ place: UnsafeMutableRawPointer) { self.place = place }

  mutating func null() { byte(0x00) }

  /// The length, then as few bytes as the number needs (zigzag, least significant first).
  mutating func int(_ value: Int64) {
    let zigzag = UInt64(bitPattern: (value << 1) ^ (value >> 63))
    let length = (64 - zigzag.leadingZeroBitCount + 7) / 8
    byte(0x10 + UInt8(truncatingIfNeeded: length))
    place.storeBytes(of: zigzag.littleEndian, as: UInt64.self)
    place += length
  }

  mutating func real(_ value: Double) {
    byte(0x40)
    place.storeBytes(of: value.bitPattern.littleEndian, as: UInt64.self)
    place += 8
  }

  /// Stands before a value of an added column, which without a value leaves nothing: see
  /// `Table.added`.
  mutating func added(at column: Int) {
    byte(0x50)
    byte(UInt8(truncatingIfNeeded: column))
  }

  /// Where the copy begins, for binding.
  @discardableResult
  mutating func text(_ utf8: UnsafeRawBufferPointer) -> UnsafeRawPointer { run(0x20, utf8) }

  @discardableResult
  mutating func blob(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawPointer { run(0x30, bytes) }

  private mutating func run(_ tag: UInt8, _ bytes: UnsafeRawBufferPointer) -> UnsafeRawPointer {
    byte(tag)
    place.storeBytes(of: UInt64(bytes.count).littleEndian, as: UInt64.self)
    place += 8
    let start = UnsafeRawPointer(place)
    if let base = bytes.baseAddress { place.copyMemory(from: base, byteCount: bytes.count) }
    place += bytes.count
    return start
  }

  private mutating func byte(_ value: UInt8) {
    place.storeBytes(of: value, as: UInt8.self)
    place += 1
  }
}

/// The bytes of records until they are hashed.
struct RecordBytes: ~Copyable {
  private var start: UnsafeMutableRawPointer
  private var capacity = 64 * 1024
  private(set) var count = 0

  init() { start = .allocate(byteCount: capacity, alignment: 8) }

  deinit { start.deallocate() }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  /// Whether it is time to hash these and begin again.
  var isPlenty: Bool { count > 32 * 1024 }

  /// Room for this many more. Pointers given out before are void.
  mutating func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    let larger = max(capacity * 2, count + more)
    let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 8)
    moved.copyMemory(from: start, byteCount: count)
    start.deallocate()
    (start, capacity) = (moved, larger)
  }

  mutating func removeAll() { count = 0 }

  /// Where the next record is written, after `reserve`.
  var end: UnsafeMutableRawPointer { start + count }

  /// Keeps what was written from `end` up to here.
  mutating func advance(to place: UnsafeMutableRawPointer) { count = place - start }

  mutating func null() {
    reserve(ByteCursor.most)
    write { $0.null() }
  }

  mutating func added(at column: Int) {
    reserve(ByteCursor.most)
    write { $0.added(at: column) }
  }

  mutating func int(_ value: Int64) {
    reserve(ByteCursor.most)
    write { $0.int(value) }
  }

  mutating func real(_ value: Double) {
    reserve(ByteCursor.most)
    write { $0.real(value) }
  }

  mutating func text(_ utf8: UnsafeRawBufferPointer) {
    reserve(ByteCursor.most + utf8.count)
    write { $0.text(utf8) }
  }

  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { self.text(UnsafeRawBufferPointer($0)) }
  }

  mutating func blob(_ bytes: UnsafeRawBufferPointer) {
    reserve(ByteCursor.most + bytes.count)
    write { $0.blob(bytes) }
  }

  mutating func blob(_ bytes: [UInt8]) { bytes.withUnsafeBytes { blob($0) } }

  private mutating func write(_ body: (inout ByteCursor) -> Void) {
    var cursor = ByteCursor(end)
    body(&cursor)
    advance(to: cursor.place)
  }
}
