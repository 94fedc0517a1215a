import Crypto
import Statements

/// The bytes of a file, in pieces.
enum Content {
  static let pieceLength = 1 << 20

  /// The SHA-256 of a file, each piece handed over on the way.
  static func hash(
    _ file: StatementFile, each piece: ([UInt8]) throws -> Void = { _ in }
  ) rethrows -> [UInt8] {
    var hasher = SHA256()
    var start = 0
    while start < file.count {
      let bytes = file.bytes(start..<min(start + pieceLength, file.count))
      if bytes.isEmpty { break }
      bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
      try piece(bytes)
      start += bytes.count
    }
    return Array(hasher.finalize())
  }
}
