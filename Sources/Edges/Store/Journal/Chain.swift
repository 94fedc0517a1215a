/// One table's part of a change, as the journal keeps it.
struct Part: Equatable {
  let table: Int64
  /// The number of the first record born, 0 where none was; those of one change follow each other.
  let first: Int64
  let born: Int64
  let died: Runs
  let digest: [UInt8]
}

/// The arithmetic of the chain: what is hashed, in which order.
enum Chain {
  static let beginning = [UInt8](repeating: 0, count: 32)

  static func digest(of parts: [Part]) -> [UInt8] {
    var bytes = RecordBytes()
    for part in parts {
      bytes.int(part.table)
      bytes.int(part.first)
      bytes.int(part.born)
      bytes.int(part.died.count)
      bytes.blob(part.digest)
    }
    return sha256(bytes.bytes)
  }

  static func next(
    after previous: [UInt8], id: Int64, _ note: ChangeNote, undoes: Int64?, digest: [UInt8]
  ) -> [UInt8] {
    var bytes = RecordBytes()
    bytes.blob(previous)
    bytes.int(id)
    bytes.int(note.at)
    for text in [note.who, note.kind.rawValue, note.why, note.facts] { bytes.text(text) }
    if let undoes { bytes.int(undoes) } else { bytes.null() }
    bytes.blob(digest)
    return sha256(bytes.bytes)
  }
}
