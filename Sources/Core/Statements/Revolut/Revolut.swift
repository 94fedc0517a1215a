import Money

/// Revolut's account statement, for persons and for companies, and the one of before 2021 with a
/// column for each direction.
///
/// The effect of a line is its amount less its fee. There is no id: two lines of one second and one
/// description are two.
public enum Revolut: StatementFormat {
  public static let id = FormatID("revolut")

  static let table: PlatformTable = {
    var table = PlatformTable(id, RevolutWords.columns) { columns in
      // A host's list of stays has a type, an amount and two days as well.
      if columns.has(.mark(3)) { return false }
      if columns.has(.day, .credit, .debit, .mark(1), .mark(2)) { return true }
      guard columns.has(.type), columns.has(.net) || columns.has(.sale(0)) else { return false }
      return columns.has(.day, .otherDay)
        || (columns.has(.status, .product) && (columns.has(.day) || columns.has(.otherDay)))
    }
    table.kinds = RevolutWords.kinds
    table.feesAreUnsigned = true
    table.describes = [.title, .details]
    table.refine = { row, line in refine(&row, line) }
    return table
  }()

  public static func recognise(_ start: FileStart) -> Confidence { table.recognise(start) }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    try table.read(file, options)
  }

  private static func refine(_ row: inout Row, _ line: PlatformLine) {
    // Whoever sends money to the account's number is called a top-up as the person's own card is.
    if row.kind == .transfer, !row.amount.isNegative,
      RevolutWords.comesFrom.matches(row.description)
    {
      row.kind = .other
    }
    // Money in is no payment of the person's: what a card was paid back, or what somebody sent.
    if row.kind == .expense, !row.amount.isNegative, !row.amount.isZero {
      row.kind = RevolutWords.card.matches(line.text(.type)) ? .refund : .other
    }
    // Both legs of an exchange bear its second.
    let second = line.text(.otherDay)
    if row.kind == .conversion, !second.isEmpty { row.event = "exchange/" + second }
    let product = line.text(.product)
    if !product.isEmpty, !RevolutWords.current.matches(product) { row.account = product }
  }
}
