public import Money

/// What the columns of one table mean, proposed from their names and from what they hold.
///
/// Names come first, and only where the cells don't contradict them: a column called `Balance` that
/// holds dates isn't one. What no name tells is found from the cells. Whatever stays open is a
/// doubt, and a doubt is asked about.
public struct Proposal: Hashable, Sendable {
  /// What columns hold, by number from 0.
  public internal(set) var columns: [Int: ColumnMeaning] = [:]
  /// Why each of them is taken to hold it.
  public internal(set) var reasons: [Int: Reason] = [:]
  public internal(set) var doubts: [Doubt] = []
  /// The currency that the money columns' names state.
  public internal(set) var currency: Currency?

  public enum Reason: Hashable, Sendable {
    /// The name, whole, without its currency, or in part (3, 2, 1).
    case name(strength: Int)
    /// What the cells hold.
    case cells
    /// The running balance steps by this column.
    case balanceSteps
  }

  public enum Doubt: Hashable, Sendable {
    case noDate, noMoney
    /// Several columns may be the amount.
    case severalAmounts([Int])
    /// Cells in two columns exclude each other, and nothing says which takes money out.
    case debitOrCredit([Int])
    /// Unsigned amounts beside a column of short codes that may be their signs.
    case codedDirection(Int)
    /// Quantities and prices, and amounts without a sign: what moved in cash can't be told.
    case tradesWithoutCash
    case metrics
  }

  /// Columns beyond these are not looked at.
  static let mostColumns = 1024

  /// - Parameters:
  ///   - header: the header's cells as they stand, empty where there is none.
  ///   - rows: the table's first lines, cells trimmed.
  init(header: [String], rows: [[ArraySlice<UInt8>]]) {
    let width = min(
      max(header.count, rows.map { $0.count }.max() ?? 0), Proposal.mostColumns)
    var profiles = [ColumnProfile](repeating: ColumnProfile(), count: width)
    for row in rows {
      for (column, cell) in row.prefix(width).enumerated() { profiles[column].add(cell) }
    }
    let names = (0..<width).map { $0 < header.count ? HeaderName.normalised(header[$0]) : "" }
    var proposer = Proposer(header: header, names: names, profiles: profiles, rows: rows)
    proposer.propose()
    self = proposer.proposal
  }

  private init() {}

  static let empty = Proposal()
}

extension Proposal {
  /// The decimal mark of these columns as far as the first rows tell, point where they don't.
  static func decimal(of rows: [[ArraySlice<UInt8>]], _ columns: [Int]) -> DecimalMark {
    var evidence = NumberEvidence()
    for row in rows {
      for column in columns where column < row.count {
        let cell = row[column]
        evidence.observe(cell.span)
      }
    }
    if case .decided(let mark) = evidence.verdict { return mark }
    return .point
  }
}
