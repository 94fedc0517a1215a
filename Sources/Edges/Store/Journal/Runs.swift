/// A set of record numbers as runs of neighbours: three million records that die together are one.
struct Runs: Equatable {
  private(set) var list: [ClosedRange<Int64>] = []

  init() {}

  var isEmpty: Bool { list.isEmpty }
  var count: Int64 { list.reduce(0) { $0 &+ ($1.upperBound &- $1.lowerBound &+ 1) } }

  mutating func add(_ id: Int64) { add(id...id) }

  mutating func add(_ run: ClosedRange<Int64>) {
    if let last = list.last, last.upperBound < .max, last.upperBound + 1 == run.lowerBound {
      list[list.count - 1] = last.lowerBound...run.upperBound
    } else {
      list.append(run)
    }
  }

  /// What is not in `others`; both are in order.
  func subtracting(_ others: Runs) -> Runs {
    var left = Runs()
    var rest = others.list[...]
    for run in list {
      var start = run.lowerBound
      while let other = rest.first, other.upperBound < run.upperBound || other.overlaps(run) {
        if other.upperBound < start {
          rest.removeFirst()
          continue
        }
        if start < other.lowerBound { left.add(start...(other.lowerBound - 1)) }
        guard other.upperBound < run.upperBound else {
          start = run.upperBound &+ 1
          break
        }
        start = other.upperBound + 1
        rest.removeFirst()
      }
      if start <= run.upperBound, start >= run.lowerBound { left.add(start...run.upperBound) }
    }
    return left
  }

  /// In order, neighbours joined.
  var normalized: Runs {
    var joined = Runs()
    for run in list.sorted(by: { $0.lowerBound < $1.lowerBound }) { joined.add(run) }
    return joined
  }
}

/// As the journal keeps them: the gap before each run and its length, seven bits a byte, the least
/// significant first (LEB128).
extension Runs {
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var end: Int64 = 0
    for run in list {
      Runs.append(run.lowerBound &- end, to: &bytes)
      Runs.append(run.upperBound &- run.lowerBound, to: &bytes)
      end = run.upperBound
    }
    return bytes
  }

  init(bytes: [UInt8]) {
    var rest = bytes[...]
    var end: Int64 = 0
    while !rest.isEmpty {
      let first = end &+ Runs.next(&rest)
      let length = Runs.next(&rest)
      guard length >= 0, first <= first &+ length else { break }
      list.append(first...(first &+ length))
      end = first &+ length
    }
  }

  private static func append(_ number: Int64, to bytes: inout [UInt8]) {
    var rest = UInt64(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  private static func next(_ bytes: inout ArraySlice<UInt8>) -> Int64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while let byte = bytes.popFirst() {
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int64(bitPattern: number)
  }
}
