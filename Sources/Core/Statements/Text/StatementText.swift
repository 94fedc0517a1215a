/// A file's whole text as UTF-8 bytes, for readers of files that are never long.
///
/// ```swift
/// let text = try StatementText(file)
/// text.encoding  // .windows1256
/// text.issues    // the lines with bytes that no character stands for
/// ```
public struct StatementText: Sendable {
  /// UTF-8, without a byte order mark.
  public let bytes: [UInt8]
  public let encoding: TextEncoding
  public let issues: [Issue]

  /// Refuses what is empty, binary or an archive.
  public init(_ file: StatementFile) throws(Refusal) {
    try self.init(file, longestLine: nil)
  }

  /// Refuses a line longer than `longestLine` bytes as soon as it is seen to be.
  init(_ file: StatementFile, longestLine: Int?) throws(Refusal) {
    let decision = try TextEncoding.decide(file)
    var chunks = TextChunks(file, decision)
    var bytes: [UInt8] = []
    var lineStart = 0
    var line = 1
    while chunks.append(to: &bytes) {
      guard let longestLine, bytes.count - lineStart > longestLine else { continue }
      for i in lineStart..<bytes.count where bytes[i] == 0x0A || bytes[i] == 0x0D {
        lineStart = i + 1
        if bytes[i] == 0x0A || i + 1 == bytes.count || bytes[i + 1] != 0x0A { line += 1 }
      }
      if bytes.count - lineStart > longestLine {
        throw .lineTooLong(line: line, limit: longestLine)
      }
    }
    self.bytes = bytes
    self.encoding = decision.encoding
    self.issues = chunks.issues
  }

  public init(name: String = "", bytes: [UInt8]) throws(Refusal) {
    try self.init(StatementFile(name: name, bytes: bytes))
  }
}
