import Money

/// How often a balance stepped by the amount, in files that begin with the oldest row and in files
/// that begin with the newest.
struct BalanceSteps {
  private(set) var steps = 0
  private(set) var down = 0
  private(set) var up = 0
  /// Steps between rows that moved as much as each other, which hold either way.
  private var even = 0
  /// Whether only the size of a step counts, for amounts that have no sign.
  private let isOfSizes: Bool
  private var lastBalance: Quantity?
  private var lastAmount: Quantity?
  private var lastFee = Quantity.zero

  init(isOfSizes: Bool = false) { self.isOfSizes = isOfSizes }

  mutating func add(_ amount: Quantity, _ balance: Quantity, fee: Quantity = .zero) {
    if let lastBalance, let lastAmount {
      steps += 1
      if amount == lastAmount, fee == lastFee { even += 1 }
      if isOfSizes {
        let step = balance.subtracting(lastBalance)
        if step?.adding(fee)?.magnitude == amount.magnitude { down += 1 }
        // Upwards the step is the row's above, backwards.
        if step?.subtracting(lastFee)?.magnitude == lastAmount.magnitude { up += 1 }
      } else {
        if lastBalance.adding(amount) == balance { down += 1 }
        if balance.adding(lastAmount) == lastBalance { up += 1 }
      }
    }
    lastBalance = balance
    lastAmount = amount
    lastFee = fee
  }

  mutating func restart() {
    lastBalance = nil
    lastAmount = nil
  }

  /// Takes which rows stand first where every row moved as much as the next: then a balance that fell
  /// from the first row to the last may as well have risen from the last to the first.
  ///
  /// - Parameter isNewestFirst: `nil` where nothing tells: then the steps say nothing.
  mutating func settle(isNewestFirst: Bool?) {
    guard steps > 0, even == steps else { return }
    if isNewestFirst != false { down = 0 }
    if isNewestFirst != true { up = 0 }
  }

  var most: Int { max(down, up) }
  /// A newest-first file steps upwards.
  var isNewestFirst: Bool { up > down }
  /// Whether nearly all steps hold.
  var hold: Bool { most * 10 >= steps * 8 }
}
