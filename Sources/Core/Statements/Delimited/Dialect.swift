/// How a delimited file parts its cells.
public struct Dialect: Hashable, Sendable {
  /// `,` `;` tab or `|`.
  public var delimiter: UInt8
  /// `"`, rarely `'`.
  public var quote: UInt8

  public init(delimiter: UInt8 = UInt8(ascii: ","), quote: UInt8 = UInt8(ascii: "\"")) {
    self.delimiter = delimiter
    self.quote = quote
  }

  /// The longest record read, in bytes. A longer line is no statement's.
  public static let longestRecord = 1 << 20

  static let delimiters: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]
}
