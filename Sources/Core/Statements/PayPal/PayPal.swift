import Money

/// PayPal's activity download, in every layout and language since 2003.
///
/// One row is one movement of one currency's balance. What belongs together is told by
/// `Reference Txn ID`: the two legs of a conversion carry the id of the payment they were made for.
public enum PayPal: StatementFormat {
  public static let id = FormatID("paypal")

  public static func recognise(_ start: FileStart) -> Confidence {
    guard let table = start.table else { return .no }
    if isOwn(Columns(named: table.headerNames, PayPalField.names)) { return .certain }
    do throws(Refusal) {
      _ = try Sheet(table, PayPalField.names, id, isOwn: isOwn)
      return .certain
    } catch {
      return PayPalShape(table) == nil ? .no : .likely
    }
  }

  /// The header's own mixture: a clock and its zone, gross, fee and net, an id or a status.
  static func isOwn(_ columns: Columns<PayPalField>) -> Bool {
    guard columns.has(.date, .currency), columns[.type] ?? columns[.descriptor] != nil else {
      return false
    }
    if columns.has(.gross, .fee, .net) {
      return columns.has(.id) || columns.has(.time, .zone)
    }
    return columns.has(.time, .zone, .status, .amount)
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    var sheet = try sheet(file)
    let amounts: [PayPalField] = [.gross, .fee, .net, .amount, .balance]
    try sheet.decideNumbers(amounts, options, currency: cents(sheet))
    try sheet.decideDates([.date], options, usual: isAmerican(sheet) ? .mdy : nil, subject: .name)

    let usual = usualStatus(sheet)
    var remarks: [Issue] = []
    var reading = sheet.read { record throws(CellDefect) in
      guard let line = try PayPalLine(record, sheet, options, usualStatus: usual) else {
        return .skipped(.noMoney)
      }
      if let remark = line.remark { remarks.append(remark) }
      return .row(line.row)
    }
    reading.issues += remarks
    reading.checkBalances()
    return reading
  }

  private static func sheet(_ file: StatementFile) throws(Refusal) -> Sheet<PayPalField> {
    let table = try DelimitedTable(file)
    do throws(Refusal) {
      let sheet = try Sheet(table, PayPalField.names, id, isOwn: isOwn)
      if sheet.records.isEmpty { throw .noRows(id) }
      return sheet
    } catch {
      guard case .malformed = error, let shape = PayPalShape(table) else { throw error }
      return try Sheet(table, shape.names, id) { _ in true }
    }
  }

  /// A currency to judge `1,234` by, where all currencies of the file have two digits.
  private static func cents(_ sheet: Sheet<PayPalField>) -> Currency? {
    var one: Currency?
    for record in sheet.records {
      guard let currency = Currency.iso(sheet.text(record, .currency)) else { continue }
      guard currency.minorDigits == 2 else { return nil }
      one = currency
    }
    return one
  }

  /// The file's most frequent status. In a language that Masar has no words for it is the one of
  /// completed rows; any other that isn't known is kept and not booked.
  private static func usualStatus(_ sheet: Sheet<PayPalField>) -> String {
    var counts: [String: Int] = [:]
    for record in sheet.records { counts[sheet.text(record, .status), default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
  }

  /// An account that keeps American time writes the month first.
  private static func isAmerican(_ sheet: Sheet<PayPalField>) -> Bool {
    guard sheet.columns.has(.zone) else { return false }
    let zones = Set(sheet.records.prefix(1000).map { sheet.text($0, .zone).uppercased() })
    return !zones.isEmpty
      && zones.allSatisfy {
        ["PST", "PDT", "EST", "EDT", "CST", "CDT", "MST", "MDT", "AKST", "AKDT", "HST"].contains($0)
          || ["AMERICA/LOS_ANGELES", "AMERICA/NEW_YORK", "AMERICA/CHICAGO", "AMERICA/DENVER"]
            .contains($0)
      }
  }
}
