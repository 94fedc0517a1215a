import Money

/// The running balances that a file states, followed in the direction in which they step.
///
/// Files are written oldest or newest first; several currencies and pockets may share a file, each
/// with its own running balance.
struct BalanceChain {
  /// Whether a row's balance is the one before it plus its amount, as far as that can be told.
  enum Step: Hashable { case moved, stayed, broken, unknown }

  /// One step for each row, in the order of the rows.
  let steps: [Step]
  /// Whether the file is written newest first.
  let isNewestFirst: Bool

  init(_ rows: [Row]) {
    let forward = BalanceChain.walk(rows, Array(rows.indices))
    let backward = BalanceChain.walk(rows, rows.indices.reversed())
    let holds = { (steps: [Step]) in steps.count { $0 == .moved } }
    isNewestFirst = holds(backward) > holds(forward)
    steps = isNewestFirst ? backward : forward
  }

  /// Whether the column is a running balance at all: at least half of its steps hold.
  var isRunning: Bool {
    let held = steps.count { $0 == .moved || $0 == .stayed }
    return held > 0 && held >= steps.count { $0 == .broken }
  }

  private static func walk(_ rows: [Row], _ order: [Int]) -> [Step] {
    var steps = [Step](repeating: .unknown, count: rows.count)
    var last: [Pocket: Quantity] = [:]
    var seen: Set<Pocket> = []
    for index in order {
      let row = rows[index]
      let pocket = Pocket(account: row.account, currency: row.currency)
      guard let balance = row.balance else {
        // A row that moves money and states no balance: the next step can't be checked.
        if row.standing == .posted { last[pocket] = nil }
        continue
      }
      if let before = last[pocket] {
        if before.adding(row.amount) == balance {
          steps[index] = .moved
        } else {
          steps[index] = before == balance ? .stayed : .broken
        }
      }
      if seen.insert(pocket).inserted, balance == row.amount { steps[index] = .moved }
      last[pocket] = balance
    }
    return steps
  }

  private struct Pocket: Hashable {
    let account: String?
    let currency: Currency?
  }
}

extension Reading {
  /// Checks the rows against the balances they state. The running balance has the last word on what
  /// moved money: a deposit may be pending on its way from the bank and yet be in the balance
  /// already, a hold may be taken out of it.
  mutating func checkBalances() {
    guard rows.contains(where: { $0.balance != nil }) else { return }
    let chain = BalanceChain(rows)
    guard chain.isRunning else {
      if chain.steps.contains(.broken) {
        issues.append(Issue(line: 0, reason: .balanceDoesNotStep))
      }
      return
    }
    for (index, step) in chain.steps.enumerated() where !rows[index].amount.isZero {
      if step == .moved {
        rows[index].standing = .posted
      } else if step != .unknown, rows[index].standing == .posted {
        issues.append(
          Issue(
            line: rows[index].line, reason: .balanceDoesNotStep,
            text: rows[index].balance?.description ?? ""))
      }
    }
    stateBalances(chain)
  }

  /// The balances before the first row and after the last, where the file is of one currency and
  /// every step holds.
  private mutating func stateBalances(_ chain: BalanceChain) {
    guard Set(rows.map(\.currency)).count == 1, Set(rows.map(\.account)).count == 1,
      !chain.steps.contains(.broken),
      let first = chain.isNewestFirst ? rows.last : rows.first,
      let last = chain.isNewestFirst ? rows.first : rows.last,
      let opening = first.balance?.subtracting(first.standing == .posted ? first.amount : .zero),
      let closing = last.balance
    else { return }
    openingBalance = Stated(amount: opening, currency: first.currency, day: first.day)
    closingBalance = Stated(amount: closing, currency: last.currency, day: last.day)
  }
}
