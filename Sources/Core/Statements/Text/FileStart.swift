/// The beginning of a file, for recognising its format.
public struct FileStart: Sendable {
  public let name: String
  public let bytes: [UInt8]

  public static let length = 64 * 1024

  public init(_ file: StatementFile) {
    self.name = file.name
    self.bytes = file.bytes(0..<FileStart.length)
  }
}
