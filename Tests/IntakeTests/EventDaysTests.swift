import Intake
import Ledger
import Money
import Statements
import Testing

@Suite struct EventDaysTests {
  let booker = Booker(rules: [], corrections: [:])

  @Test("The rows of an event leave the account on their own days, and share its stream")
  func daysApart() throws {
    let event = [
      known(1, "Upwork", row("2026-06-30", 25800, "Invoice", .income, id: "340", event: "340")),
      known(2, "Upwork", row("2026-07-01", -2580, "Service Fee", .fee, id: "356", event: "340")),
    ]
    let bookings = try booker.bookings(of: event)
    #expect(bookings.map(\.main) == [RowID(1), RowID(2)])
    #expect(bookings.allSatisfy { $0.isBalanced })
    #expect(bookings[0].total("assets:Upwork") == totals(usd(25800)))
    #expect(bookings[1].total("assets:Upwork") == totals(usd(-2580)))
    #expect(bookings[1].postings.last?.stream == AccountName(.income, "Upwork"))
  }

  @Test("An event of one day is one booking")
  func oneDay() throws {
    let event = [
      known(1, "Upwork", row("2026-06-30", 25800, "Invoice", .income, id: "340", event: "340")),
      known(2, "Upwork", row("2026-06-30", -2580, "Service Fee", .fee, id: "356", event: "340")),
    ]
    let whole = try booker.book(event)
    #expect(try booker.bookings(of: event) == [whole])
  }

  @Test("The rate belongs to the day of the conversion")
  func rate() throws {
    let event = [
      known(1, "PayPal", row("2026-06-30", 9700, "Payment", .income, id: "T1", event: "T1")),
      known(2, "PayPal", row("2026-07-01", -9700, "Out", .conversion, id: "T2", event: "T1")),
      known(
        3, "PayPal", row("2026-07-01", 8800, "In", .conversion, in: .eur, id: "T3", event: "T1")),
    ]
    let bookings = try booker.bookings(of: event)
    #expect(bookings.map(\.rate) == [nil, Rate(usd(9700), equals: eur(8800))])
    #expect(bookings.allSatisfy { $0.isBalanced })
  }

  @Test("A fee of a platform that passes money on is no stream's cost; a filed one is its stream's")
  func standaloneFees() throws {
    let fee = known(1, "Payoneer", row("2026-06-30", -150, "Withdrawal fee", .fee))
    let alone = try booker.book([fee])
    #expect(alone.postings.allSatisfy { $0.stream == nil })
    var rule = Rule(
      name: "k", effect: .file(AccountName(.expenses, "Fees", "Kleeblatt"), splits: []))
    rule.contains = "kleeblatt"
    let filed = try Booker(rules: [rule], corrections: [:])
      .book([known(2, "Payoneer", row("2026-06-30", -416, "Fee, Kleeblatt", .fee))])
    #expect(filed.postings.contains { $0.stream == AccountName(.income, "Kleeblatt") })
  }

  @Test("Sales tax that Gumroad takes from the buyer is neither income nor a cost")
  func salesTax() throws {
    var sale = row("2026-06-30", 704, "Template", .income, id: "g", event: nil)
    sale.gross = Quantity(coefficient: 1071, scale: 2)
    sale.fee = Quantity(coefficient: -196, scale: 2)
    sale.tax = Quantity(coefficient: -171, scale: 2)
    let booking = try booker.book([known(1, "Gumroad", sale)])
    #expect(booking.isBalanced)
    #expect(booking.total("income:Gumroad") == totals(usd(-900)))
    #expect(booking.total("expenses:Taxes:Withheld").isZero)
  }
}

@Suite struct PayoutTests {
  private func leg(
    _ number: Int64, _ account: String, _ row: Row, declared: Bool = false
  ) throws -> TransferLeg {
    let accounts = ["Gumroad", "paypal", "Dollars", "Pounds"].map { AccountName(.assets, $0) }
    return try #require(
      TransferLeg(known(number, account, row), Mentions(accounts: accounts), isDeclared: declared))
  }
  let covered = [AccountName(.assets, "Gumroad"): day("2026-01-01")...day("2026-06-30")]

  @Test("What arrives from an account that tells of no payouts is taken from that account")
  func silentPayer() throws {
    let arrival = try leg(1, "paypal", row("2026-03-01", 5000, "Gumroad Inc", .income))
    let gumroad = AccountName(.assets, "Gumroad")
    let matching = TransferMatching(
      [arrival], coverage: covered, currencies: [gumroad: [.usd]], rates: Rates())
    #expect(matching.roles == [RowID(1): .payout(of: gumroad)])
    let other = TransferMatching(
      [arrival], coverage: covered, currencies: [gumroad: [.eur]], rates: Rates())
    #expect(other.roles == [RowID(1): .inTransit])
    let before = TransferMatching([arrival], coverage: [:], rates: Rates())
    #expect(before.roles.isEmpty)
  }

  @Test("An account named in small letters is the platform's")
  func smallLetters() throws {
    let out = try leg(1, "Gumroad", row("2026-03-01", -5000, "Payout to PayPal", .transfer))
    let into = try leg(2, "paypal", row("2026-03-02", 5000, "Gumroad Inc", .income))
    let matching = TransferMatching([out, into], coverage: [:], rates: Rates())
    #expect(matching.pairs == [.init(left: RowID(1), arrived: RowID(2))])
  }

  @Test("Two declared sides in two currencies match by the table's rate, if nothing else fits")
  func declaredConversion() throws {
    var rates = Rates()
    rates.add(Rate(usd(100), equals: Amount(minorUnits: 5000, egp))!, on: day("2026-03-01"))
    let out = try leg(1, "Dollars", row("2026-03-01", -10000, "FX SALE"), declared: true)
    let into = try leg(2, "Pounds", row("2026-03-01", 490_000, "بيع", in: egp), declared: true)
    let twin = try leg(3, "Pounds", row("2026-03-02", 491_000, "بيع", in: egp), declared: true)
    let far = try leg(4, "Pounds", row("2026-03-01", 10000, "بيع", in: egp), declared: true)
    func pairs(_ legs: [TransferLeg], _ rates: Rates) -> Int {
      TransferMatching(legs, coverage: [:], rates: rates).pairs.count
    }
    #expect(pairs([out, into], rates) == 1)
    #expect(pairs([out, into], Rates()) == 0, "without a rate nothing is guessed")
    #expect(pairs([out, far], rates) == 0, "10000 pounds aren't 10000 dollars")
    #expect(pairs([out, into, twin], rates) == 0, "either could be the one")
  }
}
