import Money
import Statements
import Support
import Testing

@Suite struct DegiroTests {
  @Test("Trades, their costs and exchanges of one order are one event; sweeps move nothing")
  func account() throws {
    let reading = try Fixture.read("degiro/account.csv")
    #expect(reading.format == Degiro.id)
    let order = "in 5925d76b-eb36-46e3-b017-000000000001"
    #expect(
      reading.told == [
        "2 2026-03-16 6.00 USD dividend - in XX000EXAMPL0 2026-03-16",
        "3 2026-03-16 -0.90 USD tax - in XX000EXAMPL0 2026-03-16",
        "5 2026-03-12 -0.92 EUR sweep -",
        "6 2026-03-10 1100.00 USD conversion - \(order)",
        "8 2026-03-10 -1000.00 EUR conversion - \(order)",
        "9 2026-03-10 -1.00 EUR fee - \(order)",
        "10 2026-03-10 -1100.00 USD trade - \(order)",
        "11 2026-03-02 1004.65 EUR transfer -",
      ])
    #expect(reading.defects == [])
    #expect(reading.linesAccountedFor == 11)
    let buy = try #require(reading.rows.first { $0.kind == .trade }?.trade)
    #expect(buy.quantity == Quantity(11))
    #expect(buy.price == Quantity(100))
    #expect(buy.instrument.isin?.text == "XX000EXAMPL0")
  }

  @Test(
    "A trade is read in every language of the site",
    arguments: [
      ("Koop 1 @ 33,9 USD", "1", "33.9"), ("Verkoop 1 @ 63,97 USD", "-1", "63.97"),
      ("Buy 4 EXAMPLE@12.5 EUR (XX000EXAMPL0)", "4", "12.5"),
      ("Sell 4 EXAMPLE@496 GBX (XX000EXAMPL0)", "-4", "4.96"),
      ("Compra 6 EXAMPLE@49,785 EUR (XX000EXAMPL0)", "6", "49.785"),
      ("Achat 1 046,3825 @ 0,9854 EUR", "1046.3825", "0.9854"),
      ("STOCK DIVIDEND: Koop 999 @ 0 EUR", "999", "0"),
      ("PRODUCTWIJZIGING : Verkoop 500 @ 0,039 EUR", "-500", "0.039"),
      ("Kauf 2 zu je 79,35 EUR (XX000EXAMPL0)", "2", "79.35"),
      ("Verkauf 3 zu je 1.200,5 EUR (XX000EXAMPL0)", "-3", "1200.5"),
      ("Acquisto 2 3M CO@100 USD (US88579Y1010)", "2", "100"),
    ])
  func languages(text: String, quantity: String, price: String) throws {
    let lines =
      "Datum,Tijd,Valutadatum,Product,ISIN,Omschrijving,FX,Mutatie,,Saldo,,Order Id\n"
      + "15-12-2026,16:55,15-12-2026,EXAMPLE,XX000EXAMPL0,\"\(text)\",,EUR,\"-33,90\",EUR,\"1,00\",o1\n"
    let reading = try Formats.read(StatementFile(name: "", bytes: Array(lines.utf8)))
    let trade = try #require(reading.rows.first?.trade)
    #expect(trade.quantity.normalized.description == quantity)
    #expect(trade.price?.normalized.description == price)
    #expect(reading.rows.first?.kind == .trade)
  }

  @Test(
    "Every amount of every Degiro sample is read, and none more",
    .enabled(if: Shared.isPresent, "needs ../shared"))
  func samples() throws {
    for sample in try SharedSample.all(of: "degiro") {
      var reading = try sample.read()
      // The reference takes every point for a thousands' mark: `-97.93`, of one share at 97,93, it
      // reads as -9793. There its digits are compared.
      let text = String(decoding: try Shared.bytes("statements/\(sample.path)"), as: UTF8.self)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for at in reading.rows.indices {
        let line = lines[reading.rows[at].line - 1]
        let amount = reading.rows[at].amount
        if line.contains(",\(amount),") || line.contains(",\"\(amount)\",") {
          reading.rows[at].amount = Quantity(coefficient: amount.coefficient, scale: 0)
        }
      }
      let amounts = sample.differences(reading).filter {
        $0.hasPrefix("missing") || $0.hasPrefix("extra")
      }
      #expect(amounts == [], "\(sample)")
    }
  }
}
