/// A question to history: how often did a constant real withdrawal last?
public struct WithdrawalCase: Hashable, Sendable {
  /// Whether money is taken out before or after a period's return.
  public enum Timing: String, Hashable, Sendable {
    case start, end
  }

  public let timing: Timing
  /// 0 to 1; the rest is in bonds.
  public let stockShare: Double
  public let years: Int
  /// The yearly withdrawal, in percent of what there was at first.
  public let percent: Double

  public init(timing: Timing, stockShare: Double, years: Int, percent: Double) {
    self.timing = timing
    self.stockShare = stockShare
    self.years = years
    self.percent = percent
  }

  /// Reads cases from the columns timing, stock_share, years and withdrawal_pct; others are ignored.
  public static func read(_ table: FigureTable) throws(HistoryRefusal) -> [WithdrawalCase] {
    let timings = try table.column("timing")
    let shares = try table.column("stock_share")
    let lengths = try table.column("years")
    let percents = try table.column("withdrawal_pct")
    var cases: [WithdrawalCase] = []
    for row in table.rows.indices {
      guard let timing = Timing(rawValue: table.rows[row][timings]),
        let share = try table.figure(row, shares), (0...1).contains(share),
        let years = try table.figure(row, lengths), years >= 1, years <= 1_000,
        years == years.rounded(),
        let percent = try table.figure(row, percents), percent >= 0
      else { throw .notACase(line: table.lines[row]) }
      cases.append(
        WithdrawalCase(timing: timing, stockShare: share, years: Int(years), percent: percent))
    }
    return cases
  }
}
