import Money
import Statements
import Support
import Testing

/// A card's list that writes what was spent without a minus, and what was paid with one.
@Suite struct CardSignsTests {
  private var owed: ReadingOptions {
    var options = ReadingOptions()
    options.isOwed = true
    return options
  }

  @Test(
    "Of an account that is owed, a thanked payment with a minus turns the signs, and it is said",
    arguments: [
      "PAYMENT - THANK YOU", "Autopay payment, thank you!", "PAIEMENT RECU - MERCI",
      "GRACIAS POR SU PAGO", "Zahlung erhalten, vielen Dank", "Ödemeniz için teşekkür ederiz",
      "سداد البطاقة - شكرًا",
    ])
  func thanked(_ words: String) throws {
    let text = """
      Date,Description,Amount
      2026-01-13,Taxi,18.21
      2026-01-16,"Lamp, returned",-5.10
      2026-01-20,Books,45.10
      2026-01-31,"\(words)",-58.21

      """
    let reading = try #require(readTable(text, owed).reading)
    #expect(
      summary(reading) == [
        "2026-01-13 -18.21 -", "2026-01-16 5.10 -", "2026-01-20 -45.10 -", "2026-01-31 58.21 -",
      ])
    #expect(reading.issues.map(\.reason) == [.cardSigns] && reading.issues[0].text == words)
    // The layout that it was read by reads a month without a payment, and says so again.
    var options = ReadingOptions()
    options.saved = [try #require(reading.mapping)]
    let month = "Date,Description,Amount\n2026-02-02,Taxi,3.00\n"
    let next = try #require(readTable(month, options).reading)
    #expect(summary(next) == ["2026-02-02 -3.00 -"])
    #expect(next.issues.map(\.reason) == [.cardSigns])
    // What the next file says by itself goes first.
    let usual =
      "Date,Description,Amount\n2026-02-02,Taxi,-3.00\n2026-02-09,PAYMENT - THANK YOU,3.00\n"
    #expect(
      summary(readTable(usual, options).reading) == ["2026-02-02 -3.00 -", "2026-02-09 3.00 -"])
  }

  @Test("Of an account that is owed most amounts without a minus were spent, without a payment too")
  func plain() throws {
    let text =
      "Date,Description,Amount\n2026-01-13,A,18.21\n2026-01-16,B,-5.10\n2026-01-20,C,45.10\n"
    let reading = try #require(readTable(text, owed).reading)
    #expect(
      summary(reading) == ["2026-01-13 -18.21 -", "2026-01-16 5.10 -", "2026-01-20 -45.10 -"])
    #expect(reading.issues.map(\.reason) == [.cardSigns])
    // A card with the usual signs, and a payment that was returned.
    let returned =
      "Date,Description,Amount\n2026-01-13,A,-30.00\n2026-01-16,RETURNED PAYMENT - THANK YOU,-200.00\n"
      + "2026-01-20,C,-320.00\n"
    #expect(readTable(returned, owed).reading?.rows.allSatisfy(\.amount.isNegative) == true)
  }

  @Test("Where nobody said that the account is owed, it is told and left as it is written")
  func untold() throws {
    let text =
      "Date,Description,Amount\n2026-01-13,Taxi,18.21\n2026-01-31,PAYMENT - THANK YOU,-8.00\n"
    let reading = try #require(readTable(text).reading)
    #expect(summary(reading) == ["2026-01-13 18.21 -", "2026-01-31 -8.00 -"])
    #expect(reading.issues.map(\.reason) == [.likeCard])
  }

  @Test("Purchases without a minus beside payments with one tell it too, however many there are")
  func kinds() throws {
    let text = """
      Transaction Date,Description,Type,Amount (USD)
      01/14/2026,Music,Purchase,2.99
      01/16/2026,Grocer,Credit,-5.10
      01/31/2026,Bank,Payment,-48.09

      """
    let reading = try #require(readTable(text, owed).reading)
    #expect(
      summary(reading) == ["2026-01-14 -2.99 USD", "2026-01-16 5.10 USD", "2026-01-31 48.09 USD"])
    #expect(reading.issues.map(\.reason) == [.cardSigns])
    let untold = try #require(readTable(text).reading)
    #expect(
      summary(untold) == ["2026-01-14 2.99 USD", "2026-01-16 -5.10 USD", "2026-01-31 -48.09 USD"])
    #expect(untold.issues.map(\.reason) == [.likeCard])
  }

  @Test(
    "What says the opposite turns nothing, of an account that is owed either",
    arguments: [
      // A card with the usual signs.
      "2026-01-13,Taxi,-18.21\n2026-01-31,PAYMENT - THANK YOU,18.21\n",
      // One row of each: nothing is certain.
      "2026-01-13,PAYMENT - THANK YOU,18.21\n2026-01-31,PAYMENT - THANK YOU,-18.21\n",
    ])
  func kept(_ rows: String) throws {
    for options in [owed, ReadingOptions()] {
      let reading = try #require(readTable("Date,Description,Amount\n" + rows, options).reading)
      #expect(reading.mapping?.signs == .asWritten)
      #expect(!reading.issues.contains { $0.reason == .cardSigns || $0.reason == .likeCard })
    }
  }

  @Test("What a shop sold and gave back is no card's list")
  func shop() throws {
    let text =
      "Date,Description,Amount\n2026-01-13,Purchase,30.00\n2026-01-14,Purchase,30.00\n"
      + "2026-01-31,Refund,-30.00\n"
    let reading = try #require(readTable(text).reading)
    #expect(reading.mapping?.signs == .asWritten && reading.issues.isEmpty)
  }

  @Test(
    "Of an account that is owed, a balance above zero is a debt, whose steps have the last word")
  func debts() throws {
    // What was spent makes the debt larger: without a minus, with one, in a column of its own.
    for (head, rows) in [
      ("Amount", ["18.21", "45.10", "-13.31"]), ("Amount", ["-18.21", "-45.10", "13.31"]),
      ("Debit,Credit", ["18.21,", "45.10,", ",13.31"]),
      ("Type,Amount", ["Debit,18.21", "Debit,45.10", "Credit,13.31"]),
    ] {
      let text = """
        Date,Description,\(head),Balance
        2026-01-13,Taxi,\(rows[0]),118.21
        2026-01-16,Grocer,\(rows[1]),163.31
        2026-01-31,PAYMENT - THANK YOU,\(rows[2]),150.00

        """
      let reading = try #require(readTable(text, owed).reading)
      #expect(
        summary(reading) == ["2026-01-13 -18.21 -", "2026-01-16 -45.10 -", "2026-01-31 13.31 -"],
        "\(rows)")
      #expect(reading.rows.map { $0.balance?.description } == ["-118.21", "-163.31", "-150.00"])
      #expect(reading.openingBalance?.amount.description == "-100.00")
      #expect(reading.closingBalance?.amount.description == "-150.00")
      #expect(reading.issues.first { $0.reason == .countsDebts }?.text == "118.21")
      #expect(!reading.issues.contains { $0.reason == .balanceDoesNotStep })
    }
  }

  @Test(
    "What may still be spent of a card isn't what is owed, and what may be the person's is told")
  func available() throws {
    for (name, sign) in [("Balance", "-"), ("Available balance", "")] {
      let text = """
        Date,Description,Amount,\(name)
        2026-01-13,Taxi,\(sign)18.21,981.79
        2026-01-16,Grocer,\(sign)45.10,936.69
        2026-01-18,Grocer,\(sign)6.69,930.00

        """
      let reading = try #require(readTable(text, owed).reading)
      #expect(reading.rows.dropFirst().map(\.amount.description) == ["-45.10", "-6.69"], "\(name)")
      let isNamed = name != "Balance"
      #expect(reading.closingBalance?.amount.description == (isNamed ? nil : "930.00"))
      #expect(reading.rows.last?.balance?.description == (isNamed ? nil : "930.00"))
      #expect(reading.issues.contains { $0.reason == .inCredit } == !isNamed)
      #expect(!reading.issues.contains { $0.reason == .countsDebts })
    }
  }

  @Test("A card in credit whose balances are marked keeps them")
  func marked() throws {
    let text = """
      Date,Description,Debit,Credit,Balance
      2026-01-13,Payment,,700.00,100.00 Cr
      2026-01-16,Grocer,25.00,,75.00 Cr
      2026-01-18,Grocer,100.00,,25.00 Dr

      """
    let reading = try #require(readTable(text, owed).reading)
    #expect(reading.openingBalance?.amount.description == "-600.00")
    #expect(reading.closingBalance?.amount.description == "-25.00")
  }

  @Test("A shop may be called New Balance; beside an opening balance it is the closing one")
  func newBalance() throws {
    let rows =
      "2025-12-13,CARREFOUR,-82.40\n2025-12-21,NEW BALANCE,-120.00\n2025-12-25,Pay,900.00\n"
    let reading = try #require(readTable("Date,Description,Amount\n" + rows).reading)
    #expect(reading.rows.count == 3 && reading.closingBalance == nil)
    let stated =
      "Date,Description,Amount\n2025-12-01,Previous balance,400.00\n"
      + "2025-12-13,CARREFOUR,82.40\n2025-12-31,New balance,482.40\n"
    let card = try #require(readTable(stated, owed).reading)
    #expect(card.rows.map(\.amount.description) == ["-82.40"])
    #expect(card.closingBalance?.amount.description == "-482.40")
  }

  @Test("One row of what was spent of an account that is owed leaves its balance owed")
  func single() throws {
    let text = "Date,Description,Amount,Balance\n2026-01-13,Taxi,18.21,118.21\n"
    let reading = try #require(readTable(text, owed).reading)
    #expect(summary(reading) == ["2026-01-13 -18.21 -"])
    #expect(reading.closingBalance?.amount.description == "-118.21")
    #expect(reading.issues.map(\.reason) == [.unsignedOut, .countsDebts])
  }

  @Test("A loan's payments make it smaller, and balances stated beside its rows are owed too")
  func loan() throws {
    let text = """
      Opening balance,,,10000.00
      Date,Description,Amount,Balance
      2026-01-13,Instalment,500.00,9500.00
      2026-02-13,Instalment,500.00,9000.00
      2026-03-13,Late fee,-20.00,9020.00
      Closing balance,,,9020.00

      """
    let reading = try #require(readTable(text, owed).reading)
    #expect(
      summary(reading) == ["2026-01-13 500.00 -", "2026-02-13 500.00 -", "2026-03-13 -20.00 -"])
    #expect(reading.openingBalance?.amount == Quantity(-10_000))
    #expect(reading.closingBalance?.amount == Quantity(-9_020))
    #expect(reading.issues.map(\.reason) == [.countsDebts])
  }

  @Test("A card in credit for most of its list is read by what its words say, and so is a loan")
  func inCredit() throws {
    let card = """
      Date,Description,Amount,Balance
      2025-12-01,NOON,100.00,400.00
      2025-12-20,PAYMENT - THANK YOU,-750.00,-350.00
      2025-12-25,AMAZON,20.00,-330.00
      2025-12-26,AMAZON,45.00,-285.00
      2025-12-27,ENOC,60.00,-225.00

      """
    let reading = try #require(readTable(card, owed).reading)
    #expect(
      reading.rows.map(\.amount.description) == ["-100.00", "750.00", "-20.00", "-45.00", "-60.00"])
    #expect(reading.openingBalance?.amount.description == "-300.00")
    #expect(reading.closingBalance?.amount.description == "225.00")
    let loan = """
      Date,Description,Amount,Principal balance
      12/15/2025,Payment,-300.00,9700.00
      12/01/2025,Interest charge,40.00,10000.00
      11/15/2025,Payment,-300.00,9960.00
      11/01/2025,Interest charge,45.00,10260.00

      """
    let lent = try #require(readTable(loan, owed).reading)
    #expect(lent.rows.map(\.amount.description) == ["300.00", "-40.00", "300.00", "-45.00"])
    #expect(lent.closingBalance?.amount.description == "-9700.00")
  }

  @Test("Equal instalments are told from draws by which of them came first")
  func equal() throws {
    let rows = [
      "2025-10-15,Instalment,,9000.00,91000.00", "2025-11-15,Instalment,,9000.00,82000.00",
      "2025-12-15,Instalment,,9000.00,73000.00",
    ]
    for lines in [rows, rows.reversed()] {
      let text = "Date,Description,Debit,Credit,Balance\n" + lines.joined(separator: "\n") + "\n"
      let reading = try #require(readTable(text, owed).reading)
      #expect(reading.rows.allSatisfy { $0.amount == Quantity(9_000) })
      #expect(reading.openingBalance?.amount == Quantity(-100_000))
      #expect(reading.closingBalance?.amount == Quantity(-73_000))
    }
  }

  @Test("What is stated above a card's list is owed, unless the rows lead from it as it stands")
  func stated() throws {
    let rows = """
      Trans Date,Description,Amount
      12/13/2025,CARREFOUR,$82.40
      12/20/2025,PAYMENT - THANK YOU,-$500.00
      12/25/2025,ENOC,$130.00

      """
    let text = "Previous Balance,$400.00\nNew Balance,$112.40\n" + rows
    let reading = try #require(readTable(text, owed).reading)
    #expect(reading.openingBalance?.amount.description == "-400.00")
    #expect(reading.closingBalance?.amount.description == "-112.40")
    #expect(Set(reading.issues.map(\.reason)) == [.cardSigns, .countsDebts])
    let credit = "Previous Balance,$400.00\nNew Balance,$687.60\n" + rows
    let kept = try #require(readTable(credit, owed).reading)
    #expect(kept.openingBalance?.amount.description == "400.00")
    #expect(kept.issues.map(\.reason) == [.cardSigns])
  }

  @Test(
    "Where nobody said that the account is owed, a running balance has the last word on its signs")
  func balance() throws {
    let text = """
      Date,Description,Amount,Balance
      2026-01-13,Client,18.21,18.21
      2026-01-16,Client,45.10,63.31
      2026-01-31,PAYMENT - THANK YOU,-13.31,50.00

      """
    let reading = try #require(readTable(text).reading)
    #expect(reading.mapping?.signs == .asWritten && reading.issues.isEmpty)
  }
}
