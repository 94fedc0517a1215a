import Intake
import Ledger
import Money
import Statements
import Testing

@Suite struct BookerTests {
  let booker = Booker(rules: [], corrections: [:])

  @Test("paypal_fx_four_rows: payment, fee and two conversion legs are one event in exact books")
  func payPalConversion() throws {
    var payment = row("2026-01-05", 9700, "Payment Received", .income, id: "T1", event: "T1")
    payment.gross = Quantity(100)
    payment.fee = Quantity(-3)
    let event = [
      known(1, "PayPal", payment),
      known(
        2, "PayPal",
        row("2026-01-05", -9700, "General Currency Conversion", .conversion, id: "T2", event: "T1")),
      known(
        3, "PayPal",
        row(
          "2026-01-05", 8800, "General Currency Conversion", .conversion, in: .eur, id: "T3",
          event: "T1")),
    ]
    let booking = try booker.book(event)
    #expect(booking.main == RowID(1))
    #expect(booking.isBalanced)
    #expect(booking.total("income:PayPal") == totals(usd(-10000)))
    #expect(booking.total("expenses:Fees:PayPal") == totals(usd(300)))
    #expect(booking.total("assets:PayPal") == totals(eur(8800)))
    #expect(booking.total("equity:Conversion") == totals(usd(9700), eur(-8800)))
    #expect(booking.rate == Rate(usd(9700), equals: eur(8800)))
    #expect(
      booking.postings.first { $0.account == AccountName(.expenses, "Fees", "PayPal") }?.stream
        == AccountName(.income, "PayPal"))
  }

  @Test("An Upwork invoice, its service fee and the tax on the fee are one event of one stream")
  func upwork() throws {
    let event = [
      known(3, "Upwork", row("2026-06-07", 25800, "Invoice", .income, id: "340", event: "340")),
      known(2, "Upwork", row("2026-06-07", -2580, "Service Fee", .fee, id: "356", event: "340")),
      known(1, "Upwork", row("2026-06-07", -413, "VAT", .tax, id: "397", event: "340")),
    ]
    let booking = try booker.book(event)
    #expect(booking.main == RowID(3))
    #expect(booking.isBalanced)
    #expect(booking.total("income:Upwork") == totals(usd(-25800)))
    #expect(booking.total("assets:Upwork") == totals(usd(22807)))
    let costs = booking.postings.filter { $0.account.kind == .expenses }
    #expect(costs.count == 2)
    #expect(costs.allSatisfy { $0.stream == AccountName(.income, "Upwork") })
  }

  @Test("A refund takes from the income that it gives back, its returned fee included")
  func refund() throws {
    var refund = row("2026-02-01", -1941, "Refund", .refund, id: "R1", event: "R1")
    refund.gross = Quantity(-20)
    refund.fee = Quantity(coefficient: 59, scale: 2)
    let booking = try booker.book([known(1, "PayPal", refund)])
    #expect(booking.isBalanced)
    #expect(booking.total("income:PayPal") == totals(usd(2000)))
    #expect(booking.total("expenses:Fees:PayPal") == totals(usd(-59)))
  }

  @Test("Parts that don't add up are left out: the effect on the account is what is booked")
  func partsThatLie() throws {
    var odd = row("2026-02-01", 9000, "Payment", .income)
    odd.gross = Quantity(100)
    odd.fee = Quantity(-3)
    let booking = try booker.book([known(1, "PayPal", odd)])
    #expect(booking.isBalanced)
    #expect(booking.total("income:PayPal") == totals(usd(-9000)))
    #expect(booking.total("expenses:Fees:PayPal").isZero)
  }

  @Test(
    "Pending and cancelled rows are kept and not booked",
    arguments: [Row.Standing.pending, .cancelled])
  func notPosted(standing: Row.Standing) throws {
    var pending = row("2026-03-01", -2000, "Card", .expense)
    pending.standing = standing
    let booking = try booker.book([known(1, "Bank", pending)])
    #expect(booking.postings.isEmpty)
    #expect(!booking.isIgnored)
  }

  @Test("Money whose origin nobody knows is unsorted, not income of something")
  func unsorted() throws {
    let inward = try booker.book([known(1, "Bank", row("2026-03-01", 500, "SWIFT 77 X"))])
    #expect(inward.total("income:Unsorted") == totals(usd(-500)))
    #expect(inward.filing?.because == .nothing)
    let outward = try booker.book([known(1, "Bank", row("2026-03-01", -500, "POS 1 X"))])
    #expect(outward.total("expenses:Unsorted") == totals(usd(500)))
  }

  @Test(
    "Common words file a bank row in Arabic, English and German",
    arguments: [
      ("راتب شهر يناير", 100, "income:Salary"), ("الراتب", 100, "income:Salary"),
      ("SALARY JAN", 100, "income:Salary"), ("Gehalt", 100, "income:Salary"),
      ("مشتريات بقالة", -100, "expenses:Groceries"), ("فاتورة كهرباء", -100, "expenses:Utilities"),
      ("زكاة وصدقات", -100, "expenses:Zakat"), ("ATM WDL", -100, "expenses:Cash"),
      ("salary advance repaid", -100, "expenses:Unsorted"),
    ])
  func startingRules(words: String, amount: Int64, account: String) throws {
    let booking = try booker.book([known(1, "Bank", row("2026-03-01", amount, words))])
    #expect(booking.filing?.account == AccountName(account))
  }

  @Test("A person's rule comes before common words, and a correction before the rule")
  func whoSpeaksFirst() throws {
    var rule = Rule(
      name: "advance", effect: .file(AccountName(.income, "Advances"), splits: []))
    rule.contains = "SALARY*ADVANCE"
    let salary = known(1, "Bank", row("2026-03-01", 100, "Salary (advance)"))
    let ruled = Booker(rules: [rule], corrections: [:])
    #expect(try ruled.book([salary]).filing?.because == .rule("advance"))
    let corrected = Booker(
      rules: [rule], corrections: [salary.key: AccountName(.income, "Bonus")])
    #expect(try corrected.book([salary]).filing?.account == AccountName(.income, "Bonus"))
    #expect(
      try corrected.book([known(2, "Bank", row("2026-03-02", 100, "salary advance"))]).filing?
        .because == .rule("advance"))
  }

  @Test("A rule that ignores keeps the row out of the books")
  func ignored() throws {
    var rule = Rule(name: "own card", effect: .ignore)
    rule.contains = "internal"
    let booking = try Booker(rules: [rule], corrections: [:])
      .book([known(1, "Bank", row("2026-03-01", 100, "INTERNAL MOVE"))])
    #expect(booking.isIgnored)
    #expect(booking.postings.isEmpty)
  }

  @Test("Splits take their share to the last minor unit, and may gross up")
  func splits() throws {
    func booking(_ percent: Int, _ account: String) throws -> Booker.Booking {
      let rule = Rule(
        name: "s",
        effect: .file(
          AccountName(.income, "Khamsat"),
          splits: [Rule.Split(account: AccountName(account)!, percent: Quantity(percent))]))
      return try Booker(rules: [rule], corrections: [:])
        .book([known(1, "Bank", row("2026-03-01", 8001, "x"))])
    }
    let setAside = try booking(14, "liabilities:Tax")
    #expect(setAside.isBalanced)
    #expect(setAside.total("liabilities:Tax") == totals(usd(-1120)))
    #expect(setAside.total("income:Khamsat") == totals(usd(-6881)))
    let grossUp = try booking(-25, "expenses:Fees:Khamsat")
    #expect(grossUp.isBalanced)
    #expect(grossUp.total("expenses:Fees:Khamsat") == totals(usd(2000)))
    #expect(grossUp.total("income:Khamsat") == totals(usd(-10001)))
  }

  @Test("What arrives in another currency brings its own rate, and less of the same is a fee")
  func arrivals() throws {
    let arrived = known(2, "Bank", row("2026-05-03", 490_000, "PAYONEER", in: egp))
    let converted = try booker.book([arrived], roles: [RowID(2): .arrival(of: usd(10000))])
    #expect(converted.isBalanced)
    #expect(converted.total("assets:In transit") == totals(usd(-10000)))
    #expect(converted.rate == Rate(usd(10000), equals: Amount(minorUnits: 490_000, egp)))
    let less = try booker.book(
      [known(2, "Bank", row("2026-05-03", 9800, "PAYONEER"))],
      roles: [RowID(2): .arrival(of: usd(10000))])
    #expect(less.isBalanced)
    #expect(less.total("expenses:Fees:Transfers") == totals(usd(200)))
  }

  @Test("The order in which the rows of an event arrived changes nothing")
  func orderPlaysNoPart() throws {
    let rows = [
      known(3, "Upwork", row("2026-06-07", 25800, "Invoice", .income, id: "340", event: "340")),
      known(2, "Upwork", row("2026-06-07", -2580, "Fee", .fee, id: "356", event: "340")),
      known(1, "Upwork", row("2026-06-07", -413, "VAT", .tax, id: "397", event: "340")),
    ]
    let first = try booker.book(rows)
    #expect(try booker.book(rows.reversed()) == first)
    #expect(try booker.book([rows[1], rows[0], rows[2]]) == first)
  }
}
