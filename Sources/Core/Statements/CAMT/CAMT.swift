/// ISO 20022 camt.053, the statement of booked entries.
public enum CAMT053: StatementFormat {
  public static let id = FormatID("camt053")

  public static func recognise(_ start: FileStart) -> Confidence {
    CAMTSigns.recognise(start, root: "BkToCstmrStmt", message: "camt.053")
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var reader = try CAMTReader(file, id, options)
    return try reader.read()
  }
}

/// ISO 20022 camt.052, the report of the running day.
public enum CAMT052: StatementFormat {
  public static let id = FormatID("camt052")

  public static func recognise(_ start: FileStart) -> Confidence {
    CAMTSigns.recognise(start, root: "BkToCstmrAcctRpt", message: "camt.052")
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var reader = try CAMTReader(file, id, options)
    return try reader.read()
  }
}

/// ISO 20022 camt.054, the notification of single entries or of what a batch is made of.
public enum CAMT054: StatementFormat {
  public static let id = FormatID("camt054")

  public static func recognise(_ start: FileStart) -> Confidence {
    CAMTSigns.recognise(start, root: "BkToCstmrDbtCdtNtfctn", message: "camt.054")
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var reader = try CAMTReader(file, id, options)
    return try reader.read()
  }
}

enum CAMTSigns {
  /// The message's root element, with any prefix and in any version, or its namespace.
  static func recognise(_ start: FileStart, root: StaticString, message: StaticString)
    -> Confidence
  {
    // The NULs of UTF-16 are passed over.
    let wide = start.bytes.prefix(16).contains(0)
    let bytes = wide ? start.bytes.filter { $0 != 0 } : start.bytes
    guard let first = bytes.first(where: { $0 > 0x20 && $0 < 0x80 }), first == UInt8(ascii: "<")
    else { return .no }
    return contains(bytes, root) || contains(bytes, message) ? .certain : .no
  }

  private static func contains(_ bytes: [UInt8], _ text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      guard bytes.count >= wanted.count else { return false }
      return (0...(bytes.count - wanted.count)).contains { place in
        bytes[place] == wanted[0] && wanted.indices.allSatisfy { bytes[place + $0] == wanted[$0] }
      }
    }
  }
}
