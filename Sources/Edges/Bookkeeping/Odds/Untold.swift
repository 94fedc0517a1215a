import Foundation
public import Ledger
public import Money
import Store

/// Months between an account's statements, or after its last, that none of them tells of. They count
/// as months in which nothing came, which they may not have been.
public struct Untold: Hashable, Sendable {
  public let account: AccountName
  public let months: ClosedRange<Month>

  public init(account: AccountName, months: ClosedRange<Month>) {
    self.account = account
    self.months = months
  }
}

extension Reader {
  /// Whole months in `period` that lie between two files of an account and in none, or after the
  /// last: those of which its other months don't say that nothing happened is likely.
  func untold(in period: ClosedRange<Month>) throws -> [Untold] {
    let names = try accounts()
    var told: [AccountID: [ClosedRange<Month>]] = [:]
    for file in try files() {
      guard let first = file.note.firstDay, let last = file.note.lastDay, first <= last else {
        continue
      }
      for account in try file.note.account.map({ [$0] }) ?? accounts(ofFile: file.id)
      where names[account]?.kind == .assets || names[account]?.kind == .liabilities {
        told[account, default: []].append(first.month...last.month)
      }
    }
    let holes = told.mapValues { Self.holes($0, through: period.upperBound) }.filter {
      !$0.value.isEmpty
    }
    guard !holes.isEmpty else { return [] }
    var busy: [AccountID: Set<Month>] = [:]
    try monthSums { sum in
      if holes[sum.account] != nil { busy[sum.account, default: []].insert(sum.month) }
    }
    return holes.flatMap { id, holes -> [Untold] in
      let known = (told[id] ?? []).reduce(into: Set<Month>()) { all, file in
        for at in 0..<file.count { all.insert(file.lowerBound.adding(months: at)) }
      }
      let quiet = Self.quietShare(known, busy: busy[id] ?? [])
      return holes.filter { $0.overlaps(period) && pow(quiet, Double($0.count)) < Self.likely }
        .compactMap { hole in
          names[id].map { Untold(account: $0, months: hole.clamped(to: period)) }
        }
    }.sorted { ($0.account, $0.months.lowerBound) < ($1.account, $1.months.lowerBound) }
  }

  /// A hole that is likelier than this to be months in which nothing happened isn't told: yearly
  /// files of a shop that sells every second month have such holes.
  private static let likely = 0.2

  /// The chance that a month of an account has nothing, by those that its files tell of: Laplace's
  /// rule of succession.
  private static func quietShare(_ known: Set<Month>, busy: Set<Month>) -> Double {
    Double(known.subtracting(busy).count + 1) / Double(known.count + 2)
  }

  /// After a year without a statement an account is taken for one that isn't used any more.
  private static let mostAfter = 12

  private static func holes(_ files: [ClosedRange<Month>], through last: Month)
    -> [ClosedRange<Month>]
  {
    var holes: [ClosedRange<Month>] = []
    var next: Month?
    for file in files.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let next, next < file.lowerBound {
        holes.append(next...file.lowerBound.adding(months: -1))
      }
      let after = file.upperBound.adding(months: 1)
      next = max(next ?? after, after)
    }
    if let next, next <= last, last - next < mostAfter { holes.append(next...last) }
    return holes
  }
}
