import Intake
public import Ledger
public import Money
import Store

/// Unsorted money that left one of the person's accounts, beside as much that came into another within
/// the days that a transfer takes, where each fits no other. It may be one transfer that neither
/// statement calls so; or it may not: it is told, and nothing is concluded.
public struct LikelyTransfers: Hashable, Sendable {
  public let count: Int
  /// The earliest of them, by day.
  public let pairs: [Pair]

  public struct Pair: Hashable, Sendable {
    public let amount: Amount
    public let from: AccountName
    public let left: Day
    public let into: AccountName
    public let arrived: Day
  }

  /// Those with a side on one of `days`, or all; `nil` where there are none.
  init?(_ reader: Reader, in days: ClosedRange<Day> = ever) throws {
    let accounts = try reader.accounts()
    let near =
      days.lowerBound.adding(
        days: -TransferMatching.daysLate)...days.upperBound.adding(
        days: TransferMatching.daysLate)
    var groups: [Money: (out: [OwnMovement], into: [OwnMovement])] = [:]
    for unsorted in [AccountName.unsortedIncome, .unsortedExpense] {
      guard let id = try reader.account(named: unsorted) else { continue }
      try reader.ownMovements(against: id, in: near) { movement in
        guard let kind = accounts[movement.account]?.kind, kind == .assets || kind == .liabilities,
          !movement.amount.isZero
        else { return }
        let money = Money(movement.amount)
        if movement.amount.isNegative {
          groups[money, default: ([], [])].out.append(movement)
        } else {
          groups[money, default: ([], [])].into.append(movement)
        }
      }
    }
    var found: [(out: OwnMovement, into: OwnMovement)] = []
    for group in groups.values where !group.out.isEmpty && !group.into.isEmpty {
      // Many of one amount tell nothing apart.
      guard group.out.count <= LikelyTransfers.mostAlike else { continue }
      for out in group.out {
        let partners = group.into.filter { LikelyTransfers.fit(out, $0) }
        guard partners.count == 1, let into = partners.first,
          group.out.count(where: { LikelyTransfers.fit($0, into) }) == 1,
          days.contains(out.day) || days.contains(into.day)
        else { continue }
        found.append((out, into))
      }
    }
    if found.isEmpty { return nil }
    count = found.count
    pairs = found.sorted { ($0.out.day, $0.out.entry) < ($1.out.day, $1.out.entry) }
      .prefix(LikelyTransfers.mostTold).compactMap { out, into in
        guard let from = accounts[out.account], let to = accounts[into.account] else { return nil }
        return Pair(
          amount: into.amount, from: from, left: out.day, into: to, arrived: into.day)
      }
  }

  private static let mostTold = 20

  private static let mostAlike = 50
  /// More than five thousand years each way.
  private static let ever = Day(number: -2_000_000)...Day(number: 2_000_000)

  private struct Money: Hashable {
    let units: UInt64
    let currency: Currency

    init(_ amount: Amount) {
      units = amount.minorUnits.magnitude
      currency = amount.currency
    }
  }

  private static func fit(_ out: OwnMovement, _ into: OwnMovement) -> Bool {
    out.account != into.account
      && (-TransferMatching.daysEarly...TransferMatching.daysLate).contains(into.day - out.day)
  }
}

extension LikelyTransfers {
  /// `{"count": …, "pairs": [{"amount": …, "from": …, "left": …, "into": …, "arrived": …}, …]}`
  var json: JSON {
    .object([
      "count": .number(Int64(count)),
      "pairs": .array(
        pairs.map { pair in
          .object([
            "amount": pair.amount.json, "from": .string(pair.from.description),
            "left": .string(pair.left.description), "into": .string(pair.into.description),
            "arrived": .string(pair.arrived.description),
          ])
        }),
    ])
  }
}
