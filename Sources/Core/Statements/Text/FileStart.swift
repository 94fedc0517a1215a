/// The beginning of a file, for recognising its format.
public struct FileStart: Sendable {
  public let name: String
  public let bytes: [UInt8]
  /// The beginning cut into records, or `nil` where it is no text. The last record may be cut off.
  /// Made once, for most formats look at it.
  public let table: DelimitedTable?

  public static let length = 64 * 1024

  public init(_ file: StatementFile) {
    self.name = file.name
    self.bytes = file.bytes(0..<FileStart.length)
    do throws(Refusal) {
      self.table = try DelimitedTable(StatementFile(name: file.name, bytes: bytes))
    } catch {
      self.table = nil
    }
  }
}
