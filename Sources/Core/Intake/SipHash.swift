/// SipHash-2-4 with 64-bit output (Aumasson and Bernstein 2012), over a fixed public key: the same
/// bytes give the same number on every machine and in every version, which identity needs and
/// `Hasher` doesn't promise.
struct SipHash {
  private var v0: UInt64 = 0x736f_6d65_7073_6575 ^ SipHash.key0
  private var v1: UInt64 = 0x646f_7261_6e64_6f6d ^ SipHash.key1
  private var v2: UInt64 = 0x6c79_6765_6e65_7261 ^ SipHash.key0
  private var v3: UInt64 = 0x7465_6462_7974_6573 ^ SipHash.key1
  private var tail: UInt64 = 0
  private var count: UInt64 = 0

  private static let key0: UInt64 = 0x6d61_7361_7220_726f  // "masar ro"
  private static let key1: UInt64 = 0x7720_6964_656e_7469  // "w identi"

  mutating func add(_ byte: UInt8) {
    tail |= UInt64(byte) << (8 * (count & 7))
    count &+= 1
    if count & 7 == 0 {
      compress(tail)
      tail = 0
    }
  }

  /// Eight bytes, the least significant first.
  mutating func add(_ value: UInt64) {
    let filled = 8 * (count & 7)
    compress(tail | value << filled)
    tail = filled == 0 ? 0 : value >> (64 - filled)
    count &+= 8
  }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var place = 0
    while place + 8 <= bytes.count {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      place += 8
    }
    while place < bytes.count {
      add(bytes[place])
      place += 1
    }
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    // Where one text ends and the next begins is part of the content; UTF-8 has no 0xFF.
    add(0xFF as UInt8)
  }

  consuming func finish() -> UInt64 {
    let last = tail | (count & 0xFF) << 56
    compress(last)
    v2 ^= 0xFF
    for _ in 0..<4 { round() }
    return v0 ^ v1 ^ v2 ^ v3
  }

  private mutating func compress(_ word: UInt64) {
    v3 ^= word
    round()
    round()
    v0 ^= word
  }

  private mutating func round() {
    v0 &+= v1
    v1 = rotated(v1, 13) ^ v0
    v0 = rotated(v0, 32)
    v2 &+= v3
    v3 = rotated(v3, 16) ^ v2
    v0 &+= v3
    v3 = rotated(v3, 21) ^ v0
    v2 &+= v1
    v1 = rotated(v1, 17) ^ v2
    v2 = rotated(v2, 32)
  }

  private func rotated(_ x: UInt64, _ by: UInt64) -> UInt64 { x << by | x >> (64 - by) }
}
