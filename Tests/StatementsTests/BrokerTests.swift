import Money
import Statements
import Testing

@Suite struct BrokerTests {
  @Test("Schwab: dollars, days with a second day behind, sums left out")
  func schwab() throws {
    let reading = try Fixture.read("brokers/schwab.csv")
    #expect(reading.format == FormatID("schwab"))
    #expect(
      reading.told == [
        "3 2026-03-18 219.95 USD trade -", "4 2026-03-17 0.03 USD interest -",
        "5 2026-03-16 0 USD adjustment -", "6 2026-03-15 5.00 USD dividend - in EXM 2026-03-15",
        "7 2026-03-15 -0.75 USD tax - in EXM 2026-03-15", "8 2026-03-02 -1000.00 USD trade -",
        "9 2026-03-01 2000.00 USD transfer -",
      ])
    #expect(reading.defects == [])
    #expect(reading.linesAccountedFor == 10)
    let sale = try #require(reading.rows[0].trade)
    #expect(sale.quantity == Quantity(-2))
    #expect(sale.instrument.commodity?.code == "S.EXM")
    #expect(reading.rows[0].fee?.description == "-0.05")
    #expect(reading.rows[0].gross?.description == "220.00")
    #expect(reading.rows[2].trade?.quantity == Quantity(10))
  }

  @Test("Trading 212: purchases stand without a sign, fees are within the total")
  func trading212() throws {
    let reading = try Fixture.read("brokers/trading212.csv")
    #expect(reading.format == FormatID("trading212"))
    #expect(
      reading.told == [
        "2 2026-01-01 3000.00 GBP transfer D1", "3 2026-01-02 -2381.35 GBP trade B1",
        "4 2026-01-29 520.12 GBP trade S1",
        "5 2026-02-23 0.11 GBP dividend - in XX000EXAMPL0 2026-02-23",
        "6 2026-02-26 -200.00 GBP transfer W1",
      ])
    #expect(reading.row("B1")?.gross?.description == "-2376.64")
    #expect(reading.row("S1")?.trade?.quantity == Quantity(-4))
    // The price is in dollars, the money in pounds.
    #expect(reading.row("S1")?.trade?.price == nil)
  }

  @Test("Trade Republic: amounts are before fees and taxes, coins are coins")
  func tradeRepublic() throws {
    let reading = try Fixture.read("brokers/traderepublic.csv")
    #expect(reading.format == FormatID("traderepublic"))
    #expect(
      reading.told == [
        "2 2026-01-06 350.000000 EUR transfer p1", "3 2026-01-07 -251.00 EUR trade p2",
        "4 2026-01-08 -31.00 EUR trade p3",
        "5 2026-02-08 7.36 EUR dividend p4 in XX000EXAMPL0 2026-02-08",
      ])
    #expect(reading.row("p2")?.trade?.instrument.commodity?.code == "XX000EXAMPL0")
    #expect(reading.row("p3")?.trade?.instrument.commodity?.code == "BTC")
    #expect(reading.row("p4")?.tax?.description == "-2.64")
  }

  @Test("A broker that nobody described is read where its header says what its columns are")
  func anyBroker() throws {
    let text = """
      Date d'operation;Operation;ISIN;Libelle;Quantite;Cours;Montant;Frais;Devise
      15/01/2026;Achat;XX000EXAMPL0;Example;25;172,50;4312,50;0,99;EUR
      20/02/2026;Vente;XX000EXAMPL0;Example;10;185,75;1857,50;1,25;EUR
      01/03/2026;Versement;;;;;5000,00;;EUR
      """
    let reading = try Formats.read(StatementFile(name: "", bytes: Array(text.utf8)))
    #expect(reading.format == BrokerTables.id)
    #expect(
      reading.told == [
        "2 2026-01-15 -4312.50 EUR trade -", "3 2026-02-20 1857.50 EUR trade -",
        "4 2026-03-01 5000.00 EUR transfer -",
      ])
    #expect(reading.rows[1].trade?.quantity == Quantity(-10))
  }
}
