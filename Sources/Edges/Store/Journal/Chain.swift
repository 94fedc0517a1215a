/// One table's part of a change, as the journal keeps it.
struct Part: Equatable {
  let table: Int64
  /// The number of the first record born; those born in one change follow each other.
  let first: Int64
  let born: Int64
  let died: Int64
  let digest: [UInt8]
}

/// The arithmetic of the chain: what is hashed, in which order.
enum Chain {
  static let beginning = [UInt8](repeating: 0, count: 32)

  static func digest(of parts: [Part]) -> [UInt8] {
    var bytes = RecordBytes()
    for part in parts {
      bytes.reserve(6 * RecordBytes.most + part.digest.count)
      bytes.int(part.table)
      bytes.int(part.first)
      bytes.int(part.born)
      bytes.int(part.died)
      part.digest.withUnsafeBytes { _ = bytes.blob($0) }
    }
    return sha256(bytes.bytes)
  }

  static func next(
    after previous: [UInt8], id: Int64, _ note: ChangeNote, undoes: Int64?, digest: [UInt8]
  ) -> [UInt8] {
    var bytes = RecordBytes()
    let texts = [note.who, note.kind.rawValue, note.why, note.facts]
    bytes.reserve(texts.reduce(0) { $0 + $1.utf8.count } + 256)
    previous.withUnsafeBytes { _ = bytes.blob($0) }
    bytes.int(id)
    bytes.int(note.at)
    for var text in texts { text.withUTF8 { _ = bytes.text(UnsafeRawBufferPointer($0)) } }
    if let undoes { bytes.int(undoes) } else { bytes.null() }
    digest.withUnsafeBytes { _ = bytes.blob($0) }
    return sha256(bytes.bytes)
  }
}
