/// Gross real returns of stocks and a bond, a row a year or a row a month, without a gap.
public struct ReturnHistory: Hashable, Sendable {
  /// What each row is called: "1966", "1966-01".
  public let labels: [String]
  /// 1.05 is five percent more than prices rose.
  public let stock: [Double]
  public let bond: [Double]
  /// 1, or 12 where the labels are months.
  public let periodsPerYear: Int

  public init(labels: [String], stock: [Double], bond: [Double], periodsPerYear: Int) {
    precondition(labels.count == stock.count && stock.count == bond.count, "columns are as long")
    self.labels = labels
    self.stock = stock
    self.bond = bond
    self.periodsPerYear = periodsPerYear
  }

  /// Reads two columns of a table.
  ///
  /// A column may hold gross returns (1.05), net ones (0.05) or an index (106.2, 111.5, …), which is
  /// seen by its figures; an index gives a row's return by the next row. Figures are taken as real
  /// unless `inflation` names a column of inflation (0.03) or of a price level; then they are
  /// nominal, but for columns whose name begins with `real`.
  ///
  /// The longest stretch without an unknown cell is read, the earliest of equally long ones.
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
    var best = 0..<0
    var start = 0
    for row in 0...stocks.count
    where row == stocks.count || stocks[row] == nil || bonds[row] == nil {
      if row - start > best.count { best = start..<row }
      start = row + 1
    }
    guard !best.isEmpty else { throw .empty }
    self.init(
      labels: best.map { table.rows[$0][0] }, stock: best.compactMap { stocks[$0] },
      bond: best.compactMap { bonds[$0] },
      periodsPerYear: table.rows[best.lowerBound][0].utf8.count >= 6 ? 12 : 1)
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
      periodsPerYear: periodsPerYear)
  }
}
