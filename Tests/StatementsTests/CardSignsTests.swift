import Statements
import Support
import Testing

/// A card's list that writes what was spent without a minus, and what was paid with one.
@Suite struct CardSignsTests {
  @Test(
    "A payment that is thanked for, with a minus, turns the signs of a card's list, and it is said",
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
    let reading = try #require(readTable(text).reading)
    #expect(
      summary(reading) == [
        "2026-01-13 -18.21 -", "2026-01-16 5.10 -", "2026-01-20 -45.10 -", "2026-01-31 58.21 -",
      ])
    #expect(reading.issues.map(\.reason) == [.cardSigns] && reading.issues[0].text == words)
    // The layout that it was read by reads a month without a payment.
    var options = ReadingOptions()
    options.mapping = reading.mapping
    let month = "Date,Description,Amount\n2026-02-02,Taxi,3.00\n"
    #expect(summary(readTable(month, options).reading) == ["2026-02-02 -3.00 -"])
  }

  @Test("So do purchases without a minus beside payments with one, in a column of kinds")
  func kinds() throws {
    let text = """
      Transaction Date,Description,Type,Amount (USD)
      01/14/2026,Music,Purchase,2.99
      01/16/2026,Grocer,Purchase,45.10
      01/31/2026,Bank,Payment,-48.09

      """
    let reading = try #require(readTable(text).reading)
    #expect(
      summary(reading) == ["2026-01-14 -2.99 USD", "2026-01-16 -45.10 USD", "2026-01-31 48.09 USD"])
    #expect(reading.issues.map(\.reason) == [.cardSigns])
  }

  @Test(
    "What says the opposite, or as much of a shop or a bank, turns nothing",
    arguments: [
      // A card with the usual signs.
      "2026-01-13,Taxi,-18.21\n2026-01-31,PAYMENT - THANK YOU,18.21\n",
      // One row of each: nothing is certain.
      "2026-01-13,PAYMENT - THANK YOU,18.21\n2026-01-31,PAYMENT - THANK YOU,-18.21\n",
      // What a shop sold and gave back.
      "2026-01-13,Purchase,30.00\n2026-01-14,Purchase,30.00\n2026-01-31,Refund,-30.00\n",
      // A bank account from which a bill was paid.
      "2026-01-13,Salary,900.00\n2026-01-31,Payment,-30.00\n",
      // Mostly money out.
      "2026-01-13,Rent,-900.00\n2026-01-31,Payment thank you,-30.00\n2026-02-01,Salary,900.00\n",
    ])
  func kept(_ rows: String) throws {
    let reading = try #require(readTable("Date,Description,Amount\n" + rows).reading)
    #expect(reading.mapping?.signs == .asWritten)
    #expect(!reading.issues.contains { $0.reason == .cardSigns })
  }

  @Test("A running balance has the last word on a card's signs too")
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
