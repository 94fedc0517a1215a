import Money

/// A Flex query of Interactive Brokers as XML: trades, cash, corporate actions and transfers of one
/// or several accounts.
public enum IBKRFlex: StatementFormat {
  public static let id = FormatID("ibkr_flex")
  public static var isFinerThanMoney: Bool { true }

  public static func recognise(_ start: FileStart) -> Confidence {
    XMLSigns.has(start, "<FlexQueryResponse") || XMLSigns.has(start, "<FlexStatement")
      ? .certain : .no
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var elements = try FlexElements(file)
    try elements.read()
    var reader = try FlexReader(elements, options)
    return try reader.read()
  }
}
