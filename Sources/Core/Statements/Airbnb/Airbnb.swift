import Money

/// Airbnb's transaction history: reservations with what the host earns of them, and payouts.
///
/// A reservation's amount is net of the host fee. A payout stands above the reservations that it
/// pays, in a column of its own: it is what leaves for the bank. A long stay is paid month by month
/// under one confirmation code, so that the code names no line.
public enum Airbnb: StatementFormat {
  public static let id = FormatID("airbnb")
  public static let idsNameRows = false

  static let table: PlatformTable = {
    var table = PlatformTable(id, AirbnbWords.columns) { columns in
      columns.has(.day, .type, .id, .net)
        && (columns.has(.debit) || columns.has(.mark(0)) || columns.has(.mark(1))
          || columns.has(.sale(0)))
    }
    table.kinds = AirbnbWords.kinds
    table.order = .mdy
    table.feesAreUnsigned = true
    table.describes = [.type, .title, .details]
    table.refine = { row, line in refine(&row, line) }
    return table
  }()

  public static func recognise(_ start: FileStart) -> Confidence { table.recognise(start) }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    let sheet = try Sheet(file, table.names, id, isOwn: table.isOwn)
    guard let name = payoutName(sheet) else { return try table.read(file, options) }
    var table = table
    table.names = table.names.adding(.debit, name)
    return try table.read(file, options)
  }

  /// What a header in a language without a word here calls the column of payouts: the one that has
  /// a figure where the amount is empty, and none where it isn't.
  private static func payoutName(_ sheet: Sheet<PlatformField>) -> String? {
    guard !sheet.columns.has(.debit), let net = sheet.columns[.net] else { return nil }
    let known = Set(sheet.columns.fields.compactMap { sheet.columns[$0] })
    let places = sheet.header.indices.filter { place in
      guard place > net, !known.contains(place), !HeaderName.normalised(sheet.header[place]).isEmpty
      else {
        return false
      }
      let filled = sheet.records.filter { !$0[place].isEmpty }
      return !filled.isEmpty && filled.allSatisfy { $0[net].isEmpty && isMoney($0.text(place)) }
    }
    return places.count == 1 ? sheet.header[places[0]] : nil
  }

  private static func isMoney(_ text: String) -> Bool {
    DecimalMark.allCases.contains { (try? NumberStyle(decimal: $0).read(text)) != nil }
  }

  private static func refine(_ row: inout Row, _ line: PlatformLine) {
    let columns = line.sheet.columns
    // The list of what is still to come has no column for payouts: nothing moved yet.
    if !columns.has(.debit) { row.standing = .pending }
    if line.textIfAny(.debit) != nil, line.textIfAny(.net) == nil {
      row.kind = .transfer
    } else if row.kind == .transfer && columns.has(.debit) || row.kind == .other && row.id != nil {
      // Of a stay, and not paid out: whatever its word.
      row.kind = row.amount.isNegative ? .adjustment : .income
    } else if row.kind == .expense, !row.amount.isNegative {
      // What a host pays a co-host is what the co-host earns.
      row.kind = .income
    }
    if let code = row.id, row.kind != .income { row.about = code }
  }
}
