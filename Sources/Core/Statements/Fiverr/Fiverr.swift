/// Fiverr's earnings. No layout of its export is published; see `WordedTable`.
public enum Fiverr: StatementFormat {
  public static let id = FormatID("fiverr")
  public static let idsNameRows = false

  static let table = WordedTable(id, ["fiverr", "فايفر"])

  public static func recognise(_ start: FileStart) -> Confidence { table.recognise(start) }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    try table.read(file, options)
  }
}
