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
    XMLSigns.has(start, root) || XMLSigns.has(start, message) ? .certain : .no
  }
}
