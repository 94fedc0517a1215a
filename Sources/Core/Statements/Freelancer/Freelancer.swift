/// Freelancer.com's transaction history: date, description, currency and amount, one file a currency
/// (its support pages say no more); see `WordedTable`.
public enum Freelancer: StatementFormat {
  public static let id = FormatID("freelancer")
  public static let idsNameRows = false

  static let table = WordedTable(id, ["freelancer"])

  public static func recognise(_ start: FileStart) -> Confidence { table.recognise(start) }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    try table.read(file, options)
  }
}
