/// Gross real returns of stocks and a bond, a row a year or a row a month, without a gap.
public struct ReturnHistory: Hashable, Sendable {
  /// What each row is called: "1966", "1966-01".
  public let labels: [String]
  /// 1.05 is five percent more than prices rose.
  public let stock: [Double]
  public let bond: [Double]
  /// 1, or 12 where the labels are months.
  public let periodsPerYear: Int
  /// Rows of the table that lack a figure before the columns begin or after they end.
  public let cut: Int

  public init(
    labels: [String], stock: [Double], bond: [Double], periodsPerYear: Int, cut: Int = 0
  ) {
    precondition(labels.count == stock.count && stock.count == bond.count, "columns are as long")
    self.labels = labels
    self.stock = stock
    self.bond = bond
    self.periodsPerYear = periodsPerYear
    self.cut = cut
  }

  /// Reads two columns of a table.
  ///
  /// A column may hold gross returns (1.05), net ones (0.05) or an index (106.2, 111.5, …), which is
  /// seen by its figures; an index gives a row's return by the next row. Figures are taken as real
  /// unless `inflation` names a column of inflation (0.03) or of a price level; then they are
  /// nominal, but for columns whose name begins with `real`.
  ///
  /// Rows before both columns begin and after one ends are cut. A gap between them is refused, and
  /// so is a year or month that doesn't follow the one before: odds of a history with a hole, or with
  /// a year twice, would be of no history.
  public init(
    _ table: FigureTable, stock: String, bond: String, inflation: String? = nil
  ) throws(HistoryRefusal) {
    let prices = try inflation.map { name throws(HistoryRefusal) in
      try ReturnHistory.gross(table, name, isPrices: true)
    }
    func real(_ name: String) throws(HistoryRefusal) -> [Double?] {
      let gross = try ReturnHistory.gross(table, name, isPrices: false)
      guard let prices, !name.hasPrefix("real") else { return gross }
      return zip(gross, prices).map { gross, prices in
        gross.flatMap { gross in prices.map { gross / $0 } }
      }
    }
    let stocks = try real(stock)
    let bonds = try real(bond)
    let known = stocks.indices.filter { stocks[$0] != nil && bonds[$0] != nil }
    guard let first = known.first, let last = known.last else { throw .empty }
    let columns = try [stock, bond].map { name throws(HistoryRefusal) in try table.column(name) }
    func lacks(_ row: Int) throws(HistoryRefusal) -> Bool {
      for column in columns where try table.figure(row, column) == nil { return true }
      return false
    }
    for row in first...last where stocks[row] == nil || bonds[row] == nil {
      // An index lacks a row's return where the next row lacks its figure.
      let place = try lacks(row) ? row : min(row + 1, last)
      throw .gap(line: table.lines[place], label: table.rows[place][0])
    }
    let labels = (first...last).map { table.rows[$0][0] }
    let periodsPerYear = labels[0].utf8.count >= 6 ? 12 : 1
    for (row, (before, label)) in zip(labels, labels.dropFirst()).enumerated() {
      guard let now = ReturnHistory.period(before, periodsPerYear),
        let next = ReturnHistory.period(label, periodsPerYear), next != now + 1
      else { continue }
      throw .notNext(line: table.lines[first + row + 1], label: label, after: before)
    }
    var cut = 0
    for row in Array(0..<first) + Array((last + 1)..<max(last + 1, table.rows.count)) {
      if try lacks(row) { cut += 1 }
    }
    self.init(
      labels: labels, stock: (first...last).compactMap { stocks[$0] },
      bond: (first...last).compactMap { bonds[$0] }, periodsPerYear: periodsPerYear, cut: cut)
  }

  /// The number of a year (`1966`) or of a month (`1966-01`, `196601`; `1966.1` is October, as
  /// spreadsheets write it); `nil` for other labels, whose order nobody knows.
  private static func period(_ label: String, _ periodsPerYear: Int) -> Int? {
    let parts = label.split(omittingEmptySubsequences: false) { !("0"..."9" ~= $0) }
    guard periodsPerYear == 12 else { return parts.count == 1 ? Int(label) : nil }
    let (year, month): (Substring, Substring)
    if parts.count == 1, label.utf8.count == 6 {
      (year, month) = (label.prefix(4), label.suffix(2))
    } else if parts.count >= 2 {
      (year, month) = (parts[0], parts[1])
    } else {
      return nil
    }
    guard year.utf8.count == 4, let years = Int(year), var months = Int(month) else { return nil }
    if label.contains("."), month.utf8.count == 1 { months *= 10 }
    return 1...12 ~= months ? years * 12 + months : nil
  }

  private static func gross(
    _ table: FigureTable, _ name: String, isPrices: Bool
  ) throws(HistoryRefusal) -> [Double?] {
    let column = try table.column(name)
    var figures: [Double?] = []
    for row in table.rows.indices { figures.append(try table.figure(row, column)) }
    let sorted = figures.compactMap(\.self).sorted()
    guard !sorted.isEmpty else { throw .empty }
    let middle = sorted[sorted.count / 2]
    if middle > 3, sorted[0] <= 0 {
      // No index is nought or less: these are percentages.
      let row = figures.firstIndex { ($0 ?? 1) <= 0 } ?? 0
      throw .notGross(column: name, line: table.lines[row], text: table.rows[row][column])
    }
    if middle > 3 {
      // An index: every row's return is told by the next.
      return figures.indices.map { row in
        guard row + 1 < figures.count, let now = figures[row], let next = figures[row + 1], now > 0
        else { return nil }
        return next / now
      }
    }
    let isNet = middle < 0.6
    let gross = figures.map { $0.map { isNet ? 1 + $0 : $0 } }
    for (row, value) in gross.enumerated() {
      if let value, value <= 0 {
        throw .notGross(column: name, line: table.lines[row], text: table.rows[row][column])
      }
    }
    return gross
  }

  /// As many whole years.
  public var years: Int { labels.count / periodsPerYear }

  /// Years of which a history has at least to have been, for odds to stand on it.
  public static let leastYears = 10

  /// The rows from one label on, and up to another.
  public func rows(from first: String? = nil, to last: String? = nil) -> ReturnHistory {
    let kept = labels.indices.filter { row in
      first.map { labels[row] >= $0 } ?? true && last.map { labels[row] <= $0 } ?? true
    }
    return ReturnHistory(
      labels: kept.map { labels[$0] }, stock: kept.map { stock[$0] }, bond: kept.map { bond[$0] },
      periodsPerYear: periodsPerYear, cut: cut)
  }
}
