/// Counts over a whole file from which its encoding is decided, fed chunk by chunk.
struct ByteCensus {
  /// Well-formed UTF-8 sequences of more than one byte, and bytes that belong to none.
  private(set) var sequences = 0
  private(set) var strayBytes = 0
  private(set) var nulsAtEven = 0
  private(set) var nulsAtOdd = 0
  private(set) var count = 0
  /// Bytes 0x80…0xFF by whether they touch an ASCII letter: Latin accents do, other scripts don't.
  private(set) var besideLatin = [Int](repeating: 0, count: 128)
  private(set) var apart = [Int](repeating: 0, count: 128)

  private var check = UTF8Check()
  private var previous: UInt8 = 0
  private var previousIsHigh = false

  var nuls: Int { nulsAtEven + nulsAtOdd }
  var isASCII: Bool { sequences == 0 && strayBytes == 0 }

  mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { raw in
      var i = 0
      while i < raw.count {
        // Eight bytes that are all 0x01…0x7F need no further look.
        if i + 8 <= raw.count, check.isBetweenCharacters, !previousIsHigh {
          let word = raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)
          let zeros = (word &- 0x0101_0101_0101_0101) & ~word
          if (word | zeros) & 0x8080_8080_8080_8080 == 0 {
            i += 8
            previous = raw[i - 1]
            continue
          }
        }
        one(raw[i], at: count &+ i)
        i += 1
      }
    }
    count += bytes.count
  }

  mutating func finish() {
    if previousIsHigh { settle(next: 0) }
    if check.finish() == .stray { strayBytes += 1 }
  }

  private mutating func one(_ byte: UInt8, at offset: Int) {
    if byte == 0 {
      if offset & 1 == 0 { nulsAtEven += 1 } else { nulsAtOdd += 1 }
    }
    switch check.add(byte) {
    case .complete: sequences += 1
    case .stray: strayBytes += 1
    case .strayThenASCII: strayBytes += 1
    case .ascii, .open: break
    }
    if previousIsHigh { settle(next: byte) }
    if byte >= 0x80 {
      beforeHigh = previous
      previousIsHigh = true
    }
    previous = byte
  }

  private var beforeHigh: UInt8 = 0

  /// The last byte was high; now both its neighbours are known.
  private mutating func settle(next: UInt8) {
    let place = Int(previous & 0x7F)
    if isLetter(beforeHigh) || isLetter(next) {
      besideLatin[place] += 1
    } else {
      apart[place] += 1
    }
    previousIsHigh = false
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }
}

/// Well-formedness of UTF-8, byte by byte (Unicode 16, table 3-7).
struct UTF8Check {
  enum Step { case ascii, open, complete, stray, strayThenASCII }

  private var missing = 0
  private var least: UInt8 = 0x80
  private var most: UInt8 = 0xBF

  var isBetweenCharacters: Bool { missing == 0 }

  mutating func add(_ byte: UInt8) -> Step {
    if missing > 0 {
      if least...most ~= byte {
        (least, most) = (0x80, 0xBF)
        missing -= 1
        return missing == 0 ? .complete : .open
      }
      reset()
      // The sequence broke off; this byte may begin another.
      if byte < 0x80 { return .strayThenASCII }
      _ = begin(byte)
      return .stray
    }
    if byte < 0x80 { return .ascii }
    return begin(byte) ? .open : .stray
  }

  mutating func finish() -> Step {
    defer { reset() }
    return missing > 0 ? .stray : .ascii
  }

  private mutating func reset() {
    missing = 0
    (least, most) = (0x80, 0xBF)
  }

  private mutating func begin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2...0xDF: missing = 1
    case 0xE0...0xEF:
      missing = 2
      if byte == 0xE0 { least = 0xA0 }
      if byte == 0xED { most = 0x9F }
    case 0xF0...0xF4:
      missing = 3
      if byte == 0xF0 { least = 0x90 }
      if byte == 0xF4 { most = 0x8F }
    default: return false
    }
    return true
  }
}
