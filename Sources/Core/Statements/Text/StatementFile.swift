/// A file as the core sees it: a name, a size, and a way to get its bytes. The edge decides where
/// the bytes come from; a large file is never in memory whole unless a reader asks for it.
public struct StatementFile: Sendable {
  /// The name it came under. A hint for recognising a format; never part of a row's identity.
  public let name: String
  public let count: Int
  private let fetch: @Sendable (Range<Int>) -> [UInt8]

  /// `fetch` returns exactly the bytes of a range within `0..<count`, or fewer if the file shrank.
  public init(name: String, count: Int, fetch: @escaping @Sendable (Range<Int>) -> [UInt8]) {
    self.name = name
    self.count = count
    self.fetch = fetch
  }

  public init(name: String, bytes: [UInt8]) {
    self.init(name: name, count: bytes.count) { Array(bytes[$0]) }
  }

  public func bytes(_ range: Range<Int>) -> [UInt8] {
    fetch(range.clamped(to: 0..<count))
  }

  public func allBytes() -> [UInt8] { fetch(0..<count) }
}
