import Intake
import Ledger
import Money
import Statements
import Support
import Testing

@Suite struct TransferMatchingTests {
  private func match(_ rows: [KnownRow], rates: Rates = Rates()) -> TransferMatching {
    let accounts = Set(rows.map(\.account))
    let mentions = Mentions(accounts: accounts)
    var coverage: [AccountName: ClosedRange<Day>] = [:]
    for account in accounts {
      let days = rows.filter { $0.account == account }.map(\.row.day)
      coverage[account] = days.min()!...days.max()!
    }
    let named = rows.compactMap { TransferLeg($0, mentions) }
    let silent = rows.filter { row in !named.contains { $0.id == row.id } }
      .compactMap { TransferLeg(silent: $0) }
    return TransferMatching(named + silent, coverage: coverage, rates: rates)
  }

  @Test("transfer_seen_from_both_sides: one transfer, no income")
  func bothSides() {
    let result = match([
      known(1, "A", row("2025-07-01", -20000, "TO B")),
      known(2, "B", row("2025-07-02", 20000, "FROM A")),
    ])
    #expect(result.pairs == [.init(left: RowID(1), arrived: RowID(2))])
    #expect(result.roles[RowID(1)] == .inTransit)
    #expect(result.roles[RowID(2)] == .arrival(of: usd(20000)))
  }

  @Test("A withdrawal from Upwork is its arrival at Payoneer, and isn't income twice")
  func platformWithdrawal() {
    let result = match([
      known(1, "Upwork", row("2026-05-01", -50000, "Withdrawal to Payoneer", .transfer)),
      known(2, "Payoneer", row("2026-05-03", 49800, "Payment from Upwork", .income)),
      known(3, "Payoneer", row("2026-05-03", 49800, "Payment from Fiverr", .income)),
    ])
    #expect(result.pairs == [.init(left: RowID(1), arrived: RowID(2))])
    #expect(result.roles[RowID(3)] == nil)
  }

  @Test("An arrival from a platform whose own statements are in the book is never income")
  func coveredArrival() {
    let rows = [
      known(1, "Upwork", row("2026-05-01", 50000, "Invoice", .income)),
      known(2, "Upwork", row("2026-06-01", -100, "Connects", .fee)),
      known(3, "Bank", row("2026-05-09", 33300, "UPWORK ESCROW INC")),
      known(4, "Bank", row("2026-09-09", 33300, "UPWORK ESCROW INC")),
    ]
    let result = match(rows)
    #expect(result.pairs.isEmpty)
    #expect(result.roles[RowID(3)] == .inTransit)
    #expect(result.roles[RowID(4)] == nil, "beyond what the statements cover")
  }

  @Test("Money to a third account is not paired, however equal the amounts")
  func thirdAccount() {
    let result = match([
      known(1, "Upwork", row("2026-05-01", -50000, "Withdrawal to PayPal", .transfer)),
      known(2, "Payoneer", row("2026-05-02", 50000, "Payment from Upwork", .income)),
      known(3, "PayPal", row("2026-05-20", 1, "x", .income)),
    ])
    #expect(result.pairs.isEmpty)
  }

  @Test("Other currencies pair where one names the other and the rate is near the table's")
  func crossCurrency() {
    var rates = Rates()
    rates.add(Rate(one: .usd, is: Quantity(49), egp)!, on: day("2026-05-01"))
    func pairs(_ arrived: Int64) -> Int {
      match(
        [
          known(1, "Payoneer", row("2026-05-02", -10000, "Withdrawal to bank", .transfer)),
          known(2, "Bank", row("2026-05-04", arrived, "حوالة بايونير", in: egp)),
        ], rates: rates
      ).pairs.count
    }
    #expect(pairs(480_000) == 1)
    #expect(pairs(380_000) == 0)
    #expect(pairs(600_000) == 0)
  }

  @Test("Without a rate, two arrivals that both could be it are left open, not guessed")
  func noRateNoGuess() {
    let withdrawal = known(1, "Payoneer", row("2026-05-02", -10000, "Withdrawal", .transfer))
    let first = known(2, "Bank", row("2026-05-04", 480_000, "PAYONEER", in: egp))
    let second = known(3, "Bank", row("2026-05-05", 320_000, "PAYONEER", in: egp))
    #expect(match([withdrawal, first]).pairs.count == 1)
    #expect(match([withdrawal, first, second]).pairs.isEmpty)
  }

  @Test("A silent arrival of exactly what left pairs only where nothing else could be it")
  func silentArrival() {
    let withdrawal = known(1, "PayPal", row("2026-05-02", -12345, "General Withdrawal", .transfer))
    let silent = known(2, "Bank", row("2026-05-04", 12345, "SWIFT IN 8812"))
    let twin = known(3, "Bank", row("2026-05-05", 12345, "SWIFT IN 8813"))
    #expect(match([withdrawal, silent]).pairs.count == 1)
    #expect(match([withdrawal, silent, twin]).pairs.isEmpty)
  }

  @Test("A withdrawal that says what arrives pairs with exactly that")
  func announcedArrival() {
    let kes = Currency(code: "KES", minorDigits: 2)!
    var withdrawal = row("2024-06-07", -22708, "M-Pesa transfer 28391.00 KES", .transfer)
    withdrawal.arrives = Row.Arrival(amount: Quantity(28391), currency: kes)
    func pairs(_ arrived: Int64) -> Int {
      match([
        known(1, "Upwork", withdrawal),
        known(2, "M-Pesa", row("2024-06-08", arrived, "Business payment", in: kes)),
      ]).pairs.count
    }
    #expect(pairs(2_839_100) == 1)
    #expect(pairs(2_839_101) == 0)
  }

  @Test("Pairs and roles depend on the set of rows, not on their order")
  func setOfRows() {
    for seed in UInt64(1)...40 {
      var random = Seeded(seed)
      var rows: [KnownRow] = []
      for number in Int64(1)...30 {
        let account = ["A", "B", "Upwork", "Payoneer"].randomElement(using: &random)!
        let words = ["TO B", "FROM A", "Payment from Upwork", "Withdrawal", "to Payoneer"]
        let amount = [-20000, 20000, 19900, -10000, 10000].randomElement(using: &random)! as Int64
        let iso = Day(number: 20_500 + Int32.random(in: 0..<20, using: &random)).description
        rows.append(
          known(
            number, account,
            row(
              iso, amount, words.randomElement(using: &random)!,
              Bool.random(using: &random) ? .transfer : .other), occurrence: Int(number)))
      }
      let first = match(rows)
      let second = match(rows.shuffled(using: &random))
      #expect(first.pairs == second.pairs, "seed \(seed)")
      #expect(first.roles == second.roles, "seed \(seed)")
      let used = first.pairs.flatMap { [$0.left, $0.arrived] }
      #expect(Set(used).count == used.count, "seed \(seed): a row is in one pair at most")
    }
  }
}
