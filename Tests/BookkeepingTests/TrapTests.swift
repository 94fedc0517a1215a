import Bookkeeping
import Ledger
import Money
import Statements
import Store
import Testing

/// Each way of going wrong that others have fallen into, from files to books. The name before the
/// colon is the trap's.
///
/// Two traps lie elsewhere: `missing_acquisition` and `rounding_never_lost` in LedgerTests' lots,
/// `write_failure` in StoreTests, which end the process, and in `Scripts/fault-test`, which fails
/// every write.
@Suite struct TrapTests {
  let first = "date,desc,amount\n2026-01-01,A,100.00\n2026-01-05,B,50.00\n"
  let second = """
    date,desc,amount
    2026-01-01,A,100.00
    2026-01-03,LATE,777.00
    2026-01-05,B,50.00
    2026-01-05,B,50.00
    2026-01-06,C,10.00

    """

  @Test(
    "overlap_late_row: a later statement brings what the bank posted late, and only what is new")
  func overlapLateRow() throws {
    let book = try TestBook()
    #expect(try book.take(first, as: "s1.csv").counts == [2, 0, 0, 0])
    let before = try book.register("assets:Bank").map(\.entry)
    #expect(try book.take(second, as: "s1.csv").counts == [3, 2, 0, 0])
    let new = try book.register("assets:Bank").filter { !before.contains($0.entry) }
    #expect(
      new.map { "\($0.description) \($0.amount.decimalString)" }
        == ["C 10.00", "B 50.00", "LATE 777.00"])
    #expect(try book.balance("assets:Bank") == ["987.00 USD"])
    #expect(try book.balance("assets:Bank", at: day("2026-01-03")) == ["877.00 USD"])
  }

  @Test("renamed_file: the same statement under another name brings nothing")
  func renamedFile() throws {
    let book = try TestBook()
    try book.take(first, as: "s1.csv")
    try book.take(second, as: "s1.csv")
    let digest = try book.digest()
    let again = try book.take(second, as: "s2.csv")
    #expect(again.counts == [0, 5, 0, 0])
    #expect(try book.balance("assets:Bank") == ["987.00 USD"])
    #expect(try book.digest() == digest)
  }

  @Test("two_equal_rows_same_day: two equal fees of one file are two, and the file again adds none")
  func twoEqualRowsSameDay() throws {
    let book = try TestBook()
    let fees =
      "date,desc,amount\n2025-04-10,FEE,-7.50\n2025-04-10,FEE,-7.50\n2026-01-23,FEE,-63.27\n"
    #expect(try book.take(fees).counts == [3, 0, 0, 0])
    #expect(try book.balance("assets:Bank") == ["-78.27 USD"])
    #expect(try book.take(fees).counts == [0, 3, 0, 0])
    #expect(try book.balance("assets:Bank") == ["-78.27 USD"])
  }

  @Test(
    "transfer_seen_from_both_sides: one transfer in two statements is one, and no income",
    arguments: [true, false])
  func transferSeenFromBothSides(outFirst: Bool) throws {
    let book = try TestBook()
    let out = "date,desc,amount\n2025-07-01,TO B,-200.00\n"
    let into = "date,desc,amount\n2025-07-02,FROM A,200.00\n"
    try book.take(outFirst ? out : into, into: outFirst ? "A" : "B")
    var request = ImportRequest(
      files: [StatementFile(name: "x.csv", bytes: Array((outFirst ? into : out).utf8))])
    request.account = AccountName(.assets, outFirst ? "B" : "A")
    request.options.currency = .usd
    #expect(try book.keeper.importFiles(request).transfersMatched == 1)
    #expect(try book.balances() == ["assets:A -200.00 USD", "assets:B 200.00 USD"])
    let status = try book.keeper.status()
    #expect(status.streams.isEmpty)
    #expect(status.costs.isZero)
  }

  @Test(
    "paypal_fx_four_rows: payment, fee and conversion are one event; the rate is kept as a price")
  func paypalFxFourRows() throws {
    let book = try TestBook()
    let report = try book.take(
      """
      "Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","Transaction ID","Reference Txn ID"
      "01/15/2026","09:00:00","PST","Nadia","Payment Received","Completed","USD","100.00","-3.00","97.00","T1",""
      "01/15/2026","09:00:01","PST","","General Currency Conversion","Completed","USD","-97.00","0.00","-97.00","T2","T1"
      "01/15/2026","09:00:01","PST","","General Currency Conversion","Completed","EUR","88.00","0.00","88.00","T3","T1"

      """, as: "paypal.csv", into: nil, currency: nil)
    #expect(report.format == FormatID("paypal"))
    #expect(report.counts == [3, 0, 0, 0])
    #expect(
      try book.balances() == [
        "assets:PayPal 88.00 EUR", "equity:Conversion -88.00 EUR", "equity:Conversion 97.00 USD",
        "income:PayPal -100.00 USD", "expenses:Fees:PayPal 3.00 USD",
      ])
    let line = try #require(try book.register("income:PayPal").first)
    let entry = try book.keeper.entry(line.entry)
    #expect(entry.rate == Rate(usd(97_00), equals: eur(88_00)))
    #expect(Totals(entry.postings.map(\.amount)).isZero)
    #expect(entry.sources.map(\.line).sorted() == [2, 3, 4])
    #expect(try book.register("equity:Conversion").allSatisfy { $0.entry == line.entry })
  }

  @Test("thousands_comma: one cell with both marks decides the column")
  func thousandsComma() throws {
    let book = try TestBook()
    try book.take(
      """
      date,desc,amount
      2026-01-01,A,"25,000"
      2026-01-02,B,"3,000"
      2026-01-03,C,"1,234.56"

      """)
    #expect(
      try book.register("assets:Bank").map(\.amount.decimalString)
        == ["1234.56", "3000.00", "25000.00"])
  }

  @Test("thousands_comma: a column that says neither is asked about, and the book is untouched")
  func thousandsCommaAsked() throws {
    let book = try TestBook()
    let open = "date,desc,amount\n2026-01-01,A,\"25,000\"\n2026-01-02,B,\"3,000\"\n"
    let before = try book.keeper.book.digest()
    guard case .reading(.question(.decimal))? = try book.take(open).refusal else {
      Testing.Issue.record("25,000 is 25 or 25 thousand: a question")
      return
    }
    #expect(try book.keeper.book.digest() == before)
    #expect(try book.keeper.log(limit: 10).isEmpty)
    try book.take(open) { $0.options.decimal = .point }
    #expect(try book.balance("assets:Bank") == ["28000.00 USD"])
    try book.take(open + "\n", into: "Other") { $0.options.decimal = .comma }
    #expect(try book.balance("assets:Other") == ["28.00 USD"])
  }

  @Test("three_decimal_currency: dinars have three digits, yen none")
  func threeDecimalCurrency() throws {
    let book = try TestBook()
    try book.take(
      "date,desc,amount\n2026-01-01,A,KWD 1.234\n2026-01-02,B,JOD 0.005\n2026-01-03,C,JPY 500\n",
      currency: nil)
    let amounts = try book.register("assets:Bank").map(\.amount)
    #expect(amounts.map(\.minorUnits) == [500, 5, 1234])
    #expect(amounts.map(\.currency.code) == ["JPY", "JOD", "KWD"])
    #expect(amounts.map(\.currency.minorDigits) == [0, 3, 3])
  }

  @Test("arabic_digits: Arabic-Indic and Persian digits and their marks")
  func arabicDigits() throws {
    let book = try TestBook()
    let report = try book.take(
      """
      التاريخ;البيان;المبلغ
      2026-01-01;ا;٢٥٠٫٥٠
      2026-01-02;ب;١٬٢٣٤٫٥٦
      2026-01-03;ج;-٧٥
      2026-01-04;د; ۱۲۳٫۴ 

      """, currency: pounds)
    #expect(report.counts == [4, 0, 0, 0])
    #expect(
      try book.register("assets:Bank").map(\.amount.decimalString)
        == ["123.40", "-75.00", "1234.56", "250.50"])
  }

  @Test("type_column_sign: a column of Credit and Debit gives the sign")
  func typeColumnSign() throws {
    let book = try TestBook()
    try book.take("Date,Type,Amount\n2026-02-01,Credit,500\n2026-02-02,Debit,200\n")
    #expect(try book.balance("assets:Bank") == ["300.00 USD"])
  }

  @Test("currency_symbol_cell: a sign or a code in the cell is the row's currency")
  func currencySymbolCell() throws {
    let book = try TestBook()
    let report = try book.take(
      """
      date,desc,amount
      2026-01-01,A,"₦1,500.00"
      2026-01-02,B,"NGN 2,300.50"
      2026-01-03,C,$40.00
      2026-01-04,D,١٠٠ ج.م

      """, currency: nil)
    #expect(report.counts == [4, 0, 0, 0])
    #expect(
      try book.register("assets:Bank").map(\.amount.description)
        == ["100.00 EGP", "40.00 USD", "2300.50 NGN", "1500.00 NGN"])
  }

  @Test(
    "deleted_then_reimport: a deleted row stays deleted, is told apart, and comes back if asked")
  func deletedThenReimport() throws {
    let book = try TestBook()
    try book.take(first)
    let doomed = try #require(try book.register("assets:Bank").first { $0.description == "B" })
    _ = try book.keeper.delete(entry: doomed.entry, why: "not mine")
    #expect(try book.balance("assets:Bank") == ["100.00 USD"])
    let digest = try book.digest()

    let again = try book.take(first)
    #expect(again.counts == [0, 2, 0, 0])
    #expect(again.deleted == 1)
    #expect(try book.digest() == digest)

    let asked = try book.take(first) { $0.restoresDeleted = true }
    #expect(asked.restored == 1)
    #expect(asked.counts == [1, 1, 0, 0])
    #expect(try book.balance("assets:Bank") == ["150.00 USD"])
    #expect(try book.findings() == [])
  }

  @Test("pending_to_posted: a pending row isn't counted; the booked one counts once, as it came")
  func pendingToPosted() throws {
    let book = try TestBook()
    let pending = "Date,Reference,Description,Status,Amount\n2026-03-01,p1,CAFE,Pending,-20.00\n"
    let booked = "Date,Reference,Description,Status,Amount\n2026-03-03,b9,CAFE,Completed,-20.40\n"
    let report = try book.take(pending)
    #expect(report.counts == [0, 0, 1, 0])
    #expect(report.pending == 1)
    #expect(try book.balances() == [])
    #expect(try book.take(booked).counts == [1, 0, 0, 0])
    let rows = try book.register("assets:Bank")
    #expect(rows.map(\.amount) == [usd(-20_40)])
    #expect(try book.balance("assets:Bank") == ["-20.40 USD"])
    #expect(try book.findings() == [])
  }

  @Test("pending_to_posted: under the same id the booked row counts as well")
  func pendingToPostedSameID() throws {
    let book = try TestBook()
    try book.take("Date,Reference,Description,Status,Amount\n2026-03-01,p1,CAFE,Pending,-20.00\n")
    try book.take("Date,Reference,Description,Status,Amount\n2026-03-03,p1,CAFE,Completed,-20.40\n")
    #expect(try book.balance("assets:Bank") == ["-20.40 USD"])
    try book.take("Date,Reference,Description,Status,Amount\n2026-03-01,p1,CAFE,Pending,-20.00\n")
    #expect(try book.balance("assets:Bank") == ["-20.40 USD"])
  }

  @Test("no_rate_no_sum: what no rate converts stands beside the sum, never in it")
  func noRateNoSum() throws {
    let book = try TestBook()
    try book.take("date,desc,amount\n2026-01-01,A,100.00\n")
    try book.take("date,desc,amount\n2026-01-01,A,5000.00\n", into: "Pounds", currency: pounds)
    var assets = Valuation(in: .usd)
    for line in try book.keeper.balance(within: .init("assets"), in: .usd).lines {
      assets.add(try #require(line.valuation))
    }
    #expect(try assets.knownAmount() == usd(100_00))
    #expect(assets.unconverted == Totals([egp(5000_00)]))
    let status = try book.keeper.status(in: .usd)
    #expect(try status.net.knownAmount() == usd(100_00))
    #expect(status.net.unconverted == Totals([egp(5000_00)]))
    #expect(status.unknowns.contains(.noRate([pounds], into: .usd)))
    #expect(status.coveragePercent == nil)
  }
}
