import Money
import Statements
import Support
import Testing

/// Columns of money in and money out, and which of them is which.
@Suite struct SidesTests {
  @Test(
    "A balance tells two columns apart that no name tells, by a step of each",
    arguments: ["Day;Text;Foo;Bar;Zed", "Date;Text;Foo;Bar;Balance", "Ημέρα;Αιτία;Α;Β;Γ"])
  func proved(_ header: String) throws {
    let rows =
      "28/03/2026;k;40,50;;1959,50\n27/03/2026;c;;500,00;2000,00\n26/03/2026;a;;1500,00;1500,00"
    let reading = try #require(readTable("\(header)\n\(rows)\n").reading)
    #expect(
      summary(reading)
        == ["2026-03-28 -40.50 -", "2026-03-27 500.00 -", "2026-03-26 1500.00 -"])
    #expect(reading.issues.isEmpty && reading.closingBalance?.amount.description == "1959.50")
    // One step says nothing of the other column: cash and cheques both come in.
    let two =
      "Date,Text,Cash,Cheque,Balance\n2026-03-27,a,100.00,,100.00\n2026-03-28,b,,50.00,150.00\n"
    guard case .question(.columns(_, doubt: .debitOrCredit([2, 3]))) = readTable(two).refusal else {
      Testing.Issue.record("\(readTable(two))")
      return
    }
  }

  @Test("Where the balance beside them proves nothing it is no amount either: it is asked")
  func unproved() {
    let text = """
      Day;Text;Foo;Bar;Zed
      28/03/2026;k;40,50;;100,00
      27/03/2026;a;;15,00;700,00
      26/03/2026;b;3,00;;20,00

      """
    let refusal = readTable(text).refusal
    guard case .question(.columns(_, doubt: .debitOrCredit([2, 3]))) = refusal else {
      Testing.Issue.record("\(readTable(text))")
      return
    }
  }

  @Test(
    "Where one side has a name, the column that is filled where it isn't is the other",
    arguments: [
      "Charge,Credit", "Charges,Payments", "Purchases,Payments", "Ut av konto,Inn på konto",
      "المبلغ المسحوب,المبلغ المودع",
    ])
  func named(_ sides: String) throws {
    let text = "Date,Text,\(sides)\n2026-03-28,a,40.50,\n2026-03-27,b,,1500.00\n"
    #expect(summary(readTable(text).reading) == ["2026-03-28 -40.50 -", "2026-03-27 1500.00 -"])
  }

  @Test("What was paid to a card is money in, in whichever column it stands")
  func payments() {
    let text = "Date,Text,Payments,Purchases\n2026-03-28,a,,40.50\n2026-03-27,b,1500.00,\n"
    #expect(summary(readTable(text).reading) == ["2026-03-28 -40.50 -", "2026-03-27 1500.00 -"])
  }

  @Test("What no name tells is asked, and a fee is never money in")
  func unnamed() throws {
    for sides in ["Deposit,Foo", "Debit,Bonus"] {
      let text = "Date,Text,\(sides)\n2026-03-28,a,40.50,\n2026-03-27,b,,1500.00\n"
      guard case .question(.columns(_, doubt: .debitOrCredit([2, 3]))) = readTable(text).refusal
      else {
        Testing.Issue.record("\(readTable(text))")
        continue
      }
    }
    let fee = "Date,Text,Debit,Fee\n2026-03-28,a,40.50,\n2026-03-27,b,,20.00\n"
    #expect(readTable(fee).reading?.rows.allSatisfy(\.amount.isNegative) == true)
    #expect(readTable(fee).reading?.issues.map(\.reason) == [.missingAmount])
    let interest = """
      Date,Text,Deposits,Interest,Balance
      2026-03-27,a,100.00,,100.00
      2026-03-28,b,,1.00,101.00
      2026-03-29,c,50.00,,151.00

      """
    guard case .question(.columns) = readTable(interest).refusal else {
      Testing.Issue.record("\(readTable(interest))")
      return
    }
  }

  @Test("A fee beside every amount is no other side")
  func fee() {
    let text = "Date,Text,Fee,Credit\n2026-03-28,a,0.50,20.00\n2026-03-27,b,1.00,1500.00\n"
    #expect(summary(readTable(text).reading) == ["2026-03-28 20.00 -", "2026-03-27 1500.00 -"])
  }

  @Test("A minus in every credit only repeats the column; one credit without takes the others back")
  func repeated() throws {
    let text = """
      Status,Date,Description,Debit,Credit
      Cleared,03/28/2026,Shop,45.12,
      Cleared,03/20/2026,"Online payment, thank you",,-200.00

      """
    let reading = try #require(readTable(text).reading)
    #expect(summary(reading) == ["2026-03-28 -45.12 -", "2026-03-20 200.00 -"])
    #expect(reading.mapping?.signs == .byColumn)
    var options = ReadingOptions()
    options.mapping = reading.mapping
    #expect(summary(readTable(text, options).reading) == summary(reading))
    let both = text + "Cleared,03/18/2026,Client,,300.00\n"
    #expect(
      summary(readTable(both).reading)
        == ["2026-03-28 -45.12 -", "2026-03-20 -200.00 -", "2026-03-18 300.00 -"])
  }

  @Test("Of two amounts with currencies, the account's is the one in one currency")
  func currencies() {
    let text = """
      Date,Amount,Currency,Payment amount,Payment currency,Description
      2026-03-28,-40.50,RUB,-40.50,RUB,X
      2026-03-27,100.00,USD,9000.00,RUB,Y
      2026-03-26,-20.00,EUR,-2000.00,RUB,Z

      """
    #expect(
      summary(readTable(text).reading)
        == ["2026-03-28 -40.50 RUB", "2026-03-27 9000.00 RUB", "2026-03-26 -2000.00 RUB"])
  }

  @Test("Of two amounts, the one that is the other less the fee beside them is what moved")
  func net() {
    let text = """
      Date,Description,Amount,Fee,Net Amount
      2026-03-28,X,100.00,-2.75,97.25
      2026-03-27,Y,50.00,-1.50,48.50
      2026-03-26,Z,-20.00,0.00,-20.00

      """
    #expect(
      summary(readTable(text).reading)
        == ["2026-03-28 97.25 -", "2026-03-27 48.50 -", "2026-03-26 -20.00 -"])
  }

  @Test("A row with more cells than the others is told and not read by halves")
  func surplus() throws {
    let text = "Date,Description,Amount\n2026-03-28,Shop,-1,040.50\n2026-03-27,Client,150.00\n"
    let reading = try #require(readTable(text).reading)
    #expect(summary(reading) == ["2026-03-27 150.00 -"])
    #expect(reading.issues.map(\.reason) == [.tooManyColumns] && reading.issues[0].line == 2)
    // A comma at the end of every line is no cell, and neither is a column without a name in all.
    let trailing = "Date,Description,Amount\n2026-03-28,Shop,-1.50,\n2026-03-27,Client,150.00,\n"
    #expect(readTable(trailing).reading?.rows.count == 2)
    let unnamed = "Date,Description,Amount\n2026-03-28,Shop,-1.50,x\n2026-03-27,Client,150.00,y\n"
    #expect(readTable(unnamed).reading?.rows.count == 2)
    // However many rows are shifted.
    let all = "Date,Description,Amount\n2026-03-13,Rent,1,500.00\n2026-03-15,Car,-2,000.00\n"
    #expect(readTable(all).reading?.rows.isEmpty != false)
    let sides =
      "Date,Text,Debit,Credit\n2026-03-13,LIDL, DUBLIN,20.00,\n2026-03-14,ACME, CORK,,500.00\n"
    #expect(readTable(sides).reading?.rows.isEmpty != false)
  }

  @Test("A column of ordinary kinds tells which way money went")
  func kinds() {
    let words: [(String, String)] = [
      ("Purchase", "-"), ("Deposit", ""), ("Direct debit", "-"), ("ATM withdrawal", "-"),
      ("Salary", ""), ("شراء", "-"), ("إيداع", ""), ("Refund", ""),
    ]
    let rows = words.enumerated().map { "2026-03-0\($0 + 1),x,\($1.0),40.50" }
    let text = (["Date,Text,Type,Amount"] + rows).joined(separator: "\n")
    #expect(
      summary(readTable(text).reading)
        == words.enumerated().map { "2026-03-0\($0 + 1) \($1.1)40.50 -" })
  }

  @Test("A balance's label counts where the text of its row is empty")
  func label() throws {
    let text = """
      Buchungstag;Vorgang;Kundenreferenz;Währung;Umsatz;Soll/Haben
      28.03.2026;Kunde;;EUR;1.500,00;H
      29.03.2026;Miete;;EUR;40,50;S
      31.03.2026;;Endsaldo;EUR;1.559,50;H

      """
    let reading = try #require(readTable(text).reading)
    #expect(summary(reading) == ["2026-03-28 1500.00 EUR", "2026-03-29 -40.50 EUR"])
    #expect(reading.closingBalance?.amount.description == "1559.50")
  }

  @Test("Days that read in two ways beside decimal commas have the day first, and that is told")
  func commas() throws {
    let text = "Datum;Text;Betrag\n03/04/2026;Kunde;1.500,00\n05/04/2026;Miete;-40,50\n"
    let reading = try #require(readTable(text).reading)
    #expect(summary(reading) == ["2026-04-03 1500.00 -", "2026-04-05 -40.50 -"])
    #expect(reading.issues.map(\.reason) == [.dateOrderInferred])
    let points = "Date;Text;Amount\n03/04/2026;Client;1,500.00\n05/04/2026;Rent;-40.50\n"
    guard case .question(.dateOrder) = readTable(points).refusal else {
      Testing.Issue.record("\(readTable(points))")
      return
    }
  }

  @Test("Columns of nothing but zeros prove no balance")
  func zeros() {
    let rows = (1...5).map { "2026-03-0\($0),x,0.00,0.00,\($0)4.50" }
    let text = (["Day,Text,Foo,Bar,Zed"] + rows).joined(separator: "\n")
    guard case .question(.columns) = readTable(text).refusal else {
      Testing.Issue.record("\(readTable(text))")
      return
    }
  }
}

/// Words of direction against the signs beside them.
@Suite struct DirectionSignTests {
  private func table(_ rows: String, isOwed: Bool = false) -> (
    reading: Reading?, refusal: Refusal?
  ) {
    var options = ReadingOptions()
    options.isOwed = isOwed
    return readTable("Date,Text,Type,Amount\n" + rows, options)
  }

  @Test("DR and CR that contradict every sign count of an account that is owed, else it is told")
  func sure() {
    let rows = "2026-03-14,a,DR,25.10\n2026-03-15,b,DR,45.10\n2026-03-16,c,CR,-500.00\n"
    #expect(
      summary(table(rows, isOwed: true).reading)
        == ["2026-03-14 -25.10 -", "2026-03-15 -45.10 -", "2026-03-16 500.00 -"])
    #expect(table(rows).reading?.issues.map(\.reason) == [.likeCard])
  }

  @Test("Purchases and refunds that do are a card's where the account is owed, else told")
  func perhaps() throws {
    let rows = "2026-03-14,a,Purchase,25.10\n2026-03-15,b,شراء,45.10\n2026-03-16,c,Refund,-5.00\n"
    let owed = try #require(table(rows, isOwed: true).reading)
    #expect(summary(owed) == ["2026-03-14 -25.10 -", "2026-03-15 -45.10 -", "2026-03-16 5.00 -"])
    #expect(owed.issues.map(\.reason) == [.cardSigns])
    let open = try #require(table(rows).reading)
    #expect(summary(open) == ["2026-03-14 25.10 -", "2026-03-15 45.10 -", "2026-03-16 -5.00 -"])
    #expect(open.issues.map(\.reason) == [.likeCard])
  }

  @Test("A reversal among debits without a minus reverses, and the others stay debits")
  func reversal() {
    let rows = """
      2026-03-14,a,Credit,250.00
      2026-03-15,b,Credit,450.00
      2026-03-16,c,Debit,60.10
      2026-03-17,c,Debit,-60.10

      """
    #expect(
      summary(table(rows).reading) == [
        "2026-03-14 250.00 -", "2026-03-15 450.00 -", "2026-03-16 -60.10 -", "2026-03-17 60.10 -",
      ])
  }

  @Test("A balance tells of rows whose words aren't known")
  func balance() {
    let text = """
      Date,Text,Type,Amount,Balance
      2026-03-14,a,Deposit,100.00,100.00
      2026-03-15,b,Withdrawal,30.00,70.00
      2026-03-16,c,Transfer,20.00,50.00
      2026-03-17,d,Bonus,5.00,55.00

      """
    #expect(
      summary(readTable(text).reading) == [
        "2026-03-14 100.00 -", "2026-03-15 -30.00 -", "2026-03-16 -20.00 -", "2026-03-17 5.00 -",
      ])
  }

  @Test("Of whole amounts in thousands the currency decides, zeros at their end too")
  func rounds() throws {
    let text =
      "Date,Text,Amount,Currency\n2026-03-14,a,\"5,000\",SAR\n2026-03-15,b,\"-2,000\",SAR\n"
    let reading = try #require(readTable(text).reading)
    #expect(summary(reading) == ["2026-03-14 5000 SAR", "2026-03-15 -2000 SAR"])
    #expect(reading.issues.map(\.reason) == [.decimalInferred])
  }

  @Test("A currency's column belongs to the amount before it")
  func pairs() {
    for header in [
      "Amount,Currency,Account Amount,Account Currency",
      "Transaction Amount,Transaction Currency,Settlement Amount,Settlement Currency",
      "مبلغ العملية,عملة العملية,مبلغ الحساب,عملة الحساب",
    ] {
      let text = """
        Date,Description,\(header)
        2026-03-14,AWS,-20.00,USD,-73.50,SAR
        2026-03-15,Shop,-10.00,EUR,-41.00,SAR

        """
      #expect(
        summary(readTable(text).reading) == ["2026-03-14 -73.50 SAR", "2026-03-15 -41.00 SAR"],
        "\(header) \(readTable(text))")
    }
  }
}

/// Figures as banks of other countries write them.
@Suite struct ForeignFiguresTests {
  @Test("Whole amounts in thousands are money, and a balance tells their columns apart")
  func groups() throws {
    let text = """
      Ngày,Foo,Bar,Baz,Zed
      28/03/2026,a,"40,500",,"1,959,500"
      27/03/2026,b,,"500,000","2,000,000"
      26/03/2026,c,,"1,500,000","1,500,000"

      """
    #expect(
      summary(readTable(text).reading)
        == ["2026-03-28 -40500 -", "2026-03-27 500000 -", "2026-03-26 1500000 -"])
  }

  @Test("Iraqi dinars are whole: their comma is for thousands, and that is told")
  func dinars() throws {
    let text = "التاريخ;البيان;المبلغ (IQD)\n25/08/2026;راتب;23,527\n28/08/2026;سحب;-24,315\n"
    let reading = try #require(readTable(text).reading)
    #expect(summary(reading) == ["2026-08-25 23527 IQD", "2026-08-28 -24315 IQD"])
    #expect(reading.issues.map(\.reason) == [.decimalInferred])
    let kuwaiti = text.replacing("IQD", with: "KWD")
    guard case .question(.decimal) = readTable(kuwaiti).refusal else {
      Testing.Issue.record("\(readTable(kuwaiti))")
      return
    }
  }

  @Test("Two rows without a header are told apart by the one step of their balance")
  func bare() throws {
    let text =
      "28/03/2026,\"-40.50\",\"Shop\",\"+1459.50\"\n27/03/2026,\"+1500.00\",\"Client\",\"+1500.00\"\n"
    #expect(summary(readTable(text).reading) == ["2026-03-28 -40.50 -", "2026-03-27 1500.00 -"])
  }

  @Test("A running total under a name for an amount is a balance")
  func total() {
    let text = """
      date,description,amount,total
      2026-03-28,shop,-40.50,-40.50
      2026-03-29,client,1500.00,1459.50
      2026-03-30,books,-9.50,1450.00

      """
    #expect(
      summary(readTable(text).reading)
        == ["2026-03-28 -40.50 -", "2026-03-29 1500.00 -", "2026-03-30 -9.50 -"])
  }

  @Test("Dollars in brackets make the month first likely, and that is told")
  func dollars() throws {
    let text = """
      Date,Description,Amount
      08/02/2026,X,"$1,418.14"
      08/03/2026,X,"$2,281.29"
      08/05/2026,X,"($2,022.96)"

      """
    let reading = try #require(readTable(text).reading)
    #expect(reading.rows.map(\.day.month.monthOfYear) == [8, 8, 8])
    #expect(reading.issues.map(\.reason) == [.dateOrderInferred])
  }

  @Test("Short years stand in front where only the last number changes")
  func shortYears() {
    let text = "Date,Description,Amount\n26-03-28,A,-40.50\n26-03-27,B,1500.00\n26-03-02,C,-3.00\n"
    #expect(
      summary(readTable(text).reading)
        == ["2026-03-28 -40.50 -", "2026-03-27 1500.00 -", "2026-03-02 -3.00 -"])
  }

  @Test("Turnover and balances between the rows are none, with D and K for directions")
  func turnover() throws {
    let text = """
      "Data","Gavėjas","Paaiškinimai","Suma","Valiuta","D/K"
      "2026-03-01","","Likutis pradžiai","0.00","EUR","K"
      "2026-03-27","CLIENT","fact","1500.00","EUR","K"
      "2026-03-28","MAXIMA","pirkinys","40.50","EUR","D"
      "2026-03-31","","Apyvarta","40.50","EUR","D"
      "2026-03-31","","Likutis pabaigai","1459.50","EUR","K"

      """
    let reading = try #require(readTable(text).reading)
    #expect(summary(reading) == ["2026-03-27 1500.00 EUR", "2026-03-28 -40.50 EUR"])
    #expect(reading.closingBalance?.amount.description == "1459.50")
  }
}

/// Amounts in the account's currency beside those of the transaction's.
@Suite struct AccountCurrencyTests {
  private let gulf = """
    التاريخ,البيان,مبلغ العملية,عملة العملية,المبلغ بالريال,الرصيد
    2026-03-13,قهوة,-10.00,SAR,-10.00,1000.00
    2026-03-14,AMAZON,-20.00,USD,-75.00,925.00
    2026-03-15,راتب,5000.00,SAR,5000.00,5925.00
    2026-03-16,UBER,-8.00,USD,-30.00,5895.00

    """

  @Test("The amount by which the balance steps is what moved, whatever it is called")
  func balance() throws {
    let reading = try #require(readTable(gulf).reading)
    #expect(reading.rows.map(\.amount.description) == ["-10.00", "-75.00", "5000.00", "-30.00"])
    // The currency beside the other amount is that one's.
    #expect(reading.rows.allSatisfy { $0.currency == nil || $0.currency?.code == "SAR" })
    #expect(reading.issues.isEmpty)
  }

  @Test("Without a balance it is the amount that names its currency, where others vary")
  func named() throws {
    let text = """
      Date,Description,Transaction Amount,Transaction Currency,Amount (SAR)
      2026-03-13,Coffee,-10.00,SAR,-10.00
      2026-03-14,AMAZON,-20.00,USD,-75.00
      2026-03-15,Salary,5000.00,SAR,5000.00

      """
    #expect(
      summary(readTable(text).reading)
        == ["2026-03-13 -10.00 SAR", "2026-03-14 -75.00 SAR", "2026-03-15 5000.00 SAR"])
  }

  @Test("A local amount beside another is asked about where nothing tells")
  func local() {
    let text = """
      Date,Description,Transaction Amount,Local Amount
      2026-03-13,Coffee,-10.00,-10.00
      2026-03-14,AMAZON,-20.00,-75.00

      """
    guard case .question(.columns(_, doubt: .severalAmounts([2, 3]))) = readTable(text).refusal
    else {
      Testing.Issue.record("\(readTable(text))")
      return
    }
  }
}
