import Crypto

/// The digest of one table's part of one change: the records born, then the numbers of those that
/// died.
struct PartHash {
  private var hasher = SHA256()

  mutating func add(_ records: UnsafeRawBufferPointer) { hasher.update(bufferPointer: records) }

  func finished(born: Int64, died: Runs) -> [UInt8] {
    var all = RecordBytes()
    all.int(born)
    hasher.finalize().withUnsafeBytes { all.blob($0) }
    all.blob(died.bytes)
    return sha256(all.bytes)
  }
}

func sha256(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
  var hasher = SHA256()
  hasher.update(bufferPointer: bytes)
  return Array(hasher.finalize())
}
