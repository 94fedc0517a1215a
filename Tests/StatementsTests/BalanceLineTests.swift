import Money
import Statements
import Testing

/// A dated line that only states a balance is no movement.
@Suite struct BalanceLineTests {
  private func stated(_ reading: Reading?) -> [String] {
    [reading?.openingBalance, reading?.closingBalance].map {
      $0.map { "\($0.amount) \($0.currency?.code ?? "-")" } ?? "-"
    }
  }

  @Test(
    "A dated row whose text is the label of a balance is a stated balance, in each language",
    arguments: [
      ("Opening balance", "Closing balance"), ("OPENING BALANCE", "Ending Balance:"),
      ("الرصيد الافتتاحي", "الرصيد الختامي"), ("رصيد أول المدة", "رصيد آخر المدة"),
      ("Solde initial", "Nouveau solde"), ("Anfangssaldo", "Endsaldo"),
      ("Saldo inicial", "Saldo final"), ("Açılış bakiyesi", "Kapanış bakiyesi"),
      ("Входящий остаток", "Исходящий остаток"),
    ])
  func labels(_ opening: String, _ closing: String) {
    let text = """
      Date;Description;Amount;Currency
      2026-01-01;\(opening);1000.00;EGP
      2026-01-05;Tea;-20.00;EGP
      2026-01-09;Salary;500.00;EGP
      2026-01-31;\(closing);1480.00;EGP
      """
    let reading = readTable(text).reading
    #expect(summary(reading) == ["2026-01-05 -20.00 EGP", "2026-01-09 500.00 EGP"])
    #expect(stated(reading) == ["1000.00 EGP", "1480.00 EGP"])
    #expect(reading?.issues.isEmpty == true)
  }

  @Test("With a balance beside it, and with two columns of money")
  func columns() {
    let text = """
      Date,Description,Debit,Credit,Balance,Currency
      2026-01-01,Opening balance,,100.00,100.00,USD
      2026-01-02,A,,10.00,110.00,USD
      2026-01-05,B,5.00,,105.00,USD
      2026-01-31,Closing balance,,105.00,105.00,USD
      """
    let reading = readTable(text).reading
    #expect(summary(reading) == ["2026-01-02 10.00 USD", "2026-01-05 -5.00 USD"])
    #expect(stated(reading) == ["100.00 USD", "105.00 USD"])
    #expect(reading?.issues.isEmpty == true)
    let owed = """
      Date,Description,Debit,Credit
      2026-01-01,Opening balance,100.00,
      2026-01-02,A,,10.00
      """
    #expect(stated(readTable(owed).reading) == ["-100.00 -", "-"])
  }

  @Test("A label that doesn't agree with the rows is told, with the difference")
  func differs() {
    let text = """
      Date,Description,Amount
      2026-01-01,Opening balance,100.00
      2026-01-02,A,10.00
      2026-01-04,Closing balance,200.00
      """
    let reading = readTable(text).reading
    #expect(reading?.issues.map(\.reason) == [.closingBalanceDiffers])
    #expect(reading?.issues.first?.difference?.description == "90.00")
  }

  @Test("What somebody wrote of a movement stays a movement")
  func movements() {
    let texts = [
      "Opening gift", "Opening balance transfer from CIB", "Report", "Closing balance fee",
      "Current account", "رصيد هاتف", "Kontostand",
    ]
    let rows = texts.enumerated().map { "2026-01-\(10 + $0.offset),\($0.element),5.00\n" }
    let reading = readTable("Date,Description,Amount\n" + rows.joined()).reading
    #expect(reading?.rows.map(\.description) == texts)
  }

  @Test("With several accounts each says what it opens with as a row of its own kind")
  func accounts() {
    let text = """
      Account,Date,Description,Amount,Currency
      77,2026-01-01,Opening balance,100.00,USD
      77,2026-01-02,A,10.00,USD
      88,2026-01-01,Opening balance,50.00,USD
      88,2026-01-02,B,-5.00,USD
      """
    let rows = readTable(text).reading?.rows ?? []
    #expect(
      rows.filter { $0.kind == .opening }.map { "\($0.account ?? "") \($0.amount)" } == [
        "77 100.00", "88 50.00",
      ])
    #expect(rows.count == 4)
  }

  @Test("A balance above the line that names the currency is compared all the same")
  func currencyBelow() {
    for closing in ["Closing balance:,,200.00", "Closing balance,200.00"] {
      let text = """
        Account:,77
        Opening balance:,100.00
        Currency:,USD

        Date,Description,Amount
        2026-01-02,A,10.00
        2026-01-03,B,-5.00
        \(closing)
        """
      var options = ReadingOptions()
      options.currency = Currency.iso("EUR")
      let reading = readTable(text, options).reading
      #expect(stated(reading) == ["100.00 USD", "200.00 USD"])
      #expect(reading?.issues.map(\.reason) == [.closingBalanceDiffers])
      #expect(reading?.issues.first?.difference?.description == "95.00")
    }
  }
}
