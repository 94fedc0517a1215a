/// Mostaql's balance. There is no export: the list of transactions is copied from its page; see
/// `WordedTable`.
public enum Mostaql: StatementFormat {
  public static let id = FormatID("mostaql")
  public static let idsNameRows = false

  static let table = WordedTable(id, ["mostaql", "مستقل"])

  public static func recognise(_ start: FileStart) -> Confidence { table.recognise(start) }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    try table.read(file, options)
  }
}
