/// The lines of a text: LF, CR LF and CR all end one, and belong to none.
struct TextLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var at = 0
  private var number = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  struct Line {
    /// From 1.
    let number: Int
    let bytes: ArraySlice<UInt8>
    /// Whether a line end followed: the last line of a file that was cut off has none.
    let isEnded: Bool
  }

  mutating func next() -> Line? {
    guard at < bytes.count else { return nil }
    let start = at
    while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    let text = bytes[start..<at]
    let isEnded = at < bytes.count
    if isEnded {
      let isReturn = bytes[at] == 0x0D
      at += 1
      if isReturn, at < bytes.count, bytes[at] == 0x0A { at += 1 }
    }
    number += 1
    return Line(number: number, bytes: text, isEnded: isEnded)
  }
}

extension ArraySlice<UInt8> {
  /// Without blanks, tabs and control characters at both ends.
  var stripped: ArraySlice<UInt8> {
    var (from, to) = (startIndex, endIndex)
    while from < to, self[from] <= 0x20 { from += 1 }
    while to > from, self[to - 1] <= 0x20 { to -= 1 }
    return self[from..<to]
  }

  var text: String { String(decoding: self, as: UTF8.self) }

  /// One blank for each run of blanks and control characters, and none at the ends.
  var folded: String {
    var out: [UInt8] = []
    out.reserveCapacity(count)
    for byte in self {
      if byte > 0x20 {
        out.append(byte)
      } else if let last = out.last, last != 0x20 {
        out.append(0x20)
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }
}
