/// The records of a comma-separated table as RFC 4180 has it.
public struct CSVRecords {
  /// The line at which the record that was read last begins.
  public private(set) var line = 0

  private let bytes: [UInt8]
  private var place: Int
  private var nextLine = 1

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  public mutating func next() -> [String]? {
    guard place < bytes.count else { return nil }
    line = nextLine
    var record: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var isOpen = true
    while isOpen, place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\n") { nextLine += 1 }
      switch (byte, isQuoted) {
      case (UInt8(ascii: "\""), true) where place < bytes.count && bytes[place] == byte:
        cell.append(byte)
        place += 1
      case (UInt8(ascii: "\""), _): isQuoted.toggle()
      case (UInt8(ascii: ","), false):
        record.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
      case (UInt8(ascii: "\n"), false): isOpen = false
      case (UInt8(ascii: "\r"), false): break
      default: cell.append(byte)
      }
    }
    record.append(String(decoding: cell, as: UTF8.self))
    return record
  }
}
