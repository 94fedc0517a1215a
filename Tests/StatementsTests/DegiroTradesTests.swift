import Money
import Statements
import Testing

@Suite("Degiro's list of trades") struct DegiroTradesTests {
  @Test("A trade counts with what it came to in the account's currency, its fee within it")
  func older() throws {
    let text = """
      Datum,Tijd,Product,ISIN,Beurs,Uitvoeringsplaats,Aantal,Koers,,Lokale waarde,,Waarde,,Wisselkoers,Transactiekosten en/of,,Totaal,,Order ID
      06-03-2026,09:04,EXAMPLE WORLD,XX000EXAMPL0,EAM,XAMS,2,"80,5000",EUR,"-161,00",EUR,"-161,00",EUR,,"-1,00",EUR,"-162,00",EUR,o-1
      09-03-2026,15:40,SAMPLE INC,XX000EXAMPL0,NDQ,XNAS,-3,"1.200,0000",USD,"3.600,00",USD,"3.000,00",EUR,"1,2000","-2,00",EUR,"2.998,00",EUR,o-2
      10-03-2026,15:40,SAMPLE INC,XX000EXAMPL0,NDQ,XNAS,1,"1,0000",USD,"1,00",USD,,EUR,,,EUR,,EUR,o-3
      """
    let reading = try #require(Outcome(text).reading)
    #expect(reading.format == Degiro.id)
    #expect(
      reading.told == [
        "2 2026-03-06 -162.00 EUR trade - in o-1", "3 2026-03-09 2998.00 EUR trade - in o-2",
      ])
    #expect(reading.defects == ["4 Totaal missingAmount"])
    let (buy, sale) = (reading.rows[0], reading.rows[1])
    #expect(buy.gross?.description == "-161.00")
    #expect(buy.fee?.description == "-1.00")
    #expect(buy.trade?.quantity == Quantity(2))
    #expect(buy.trade?.price?.normalized.description == "80.5")
    #expect(buy.trade?.instrument.isin?.text == "XX000EXAMPL0")
    #expect(sale.trade?.quantity == Quantity(-3))
    // Its price is told in dollars, its money in euros.
    #expect(sale.trade?.price == nil)
  }

  @Test(
    "The newer form names its currency in the header, in every language of the site",
    arguments: [
      "Date,Time,Product,ISIN,Reference exchange,Venue,Quantity,Price,,Local value,,Value EUR,Exchange rate,AutoFX Fee,Transaction and/or third party fees EUR,Total EUR,Order ID,",
      "Datum,Uhrzeit,Produkt,ISIN,Referenzbörse,Ausführungsort,Anzahl,Kurs,,Wert in Lokalwährung,,Wert EUR,Wechselkurs,AutoFX-Gebühr,Transaktionsgebühren und/oder Fremdkosten EUR,Gesamt EUR,Order-ID,",
      "Fecha,Hora,Producto,ISIN,Bolsa de referencia,Centro de ejecución,Número,Precio,,Valor local,,Valor EUR,Tipo de cambio,Comisión AutoFX,Costes de transacción y/o externos EUR,Total EUR,ID Orden,",
      "Data,Ora,Prodotto,ISIN,Borsa di riferimento,Borsa,Quantità,Quotazione,,Valore locale,,Valore EUR,Tasso di cambio,Commissione AutoFX,Costi di transazione e/o di terze parti EUR,Totale EUR,ID Ordine,",
      "Date,Heure,Produit,Code ISIN,Place boursière sectionnée,Lieu d'exécution,Quantité,Cours,,Montant devise locale,,Montant EUR,Taux de change,Frais conversion AutoFX,Frais de courtage et/ou de parties,Montant négocié EUR,ID Ordre,",
    ])
  func newer(header: String) throws {
    let text = """
      \(header)
      09-03-2026,15:31,SAMPLE INC,XX000EXAMPL0,NDQ,XNAS,10,"12,0000",USD,"-120,00",USD,"-100,00","1,2000","-0,25","-2,00","-102,25",,o-4
      """
    let reading = try #require(Outcome(text).reading)
    #expect(reading.format == Degiro.id)
    #expect(reading.told == ["2 2026-03-09 -102.25 EUR trade - in o-4"])
    #expect(reading.rows[0].fee?.description == "-2.25")
    #expect(reading.defects == [])
  }

  @Test("Parts that don't make the total are told, and the total counts")
  func parts() throws {
    let text = """
      Date,Time,Product,ISIN,Reference exchange,Venue,Quantity,Price,,Local value,,Value,,Exchange rate,Transaction costs,,Total,,Order ID
      09-03-2026,15:31,SAMPLE PLC,XX000EXAMPL0,LSE,XLON,10,1200.00,GBX,-12000.00,GBX,-120.00,GBP,,-2.00,GBP,-125.00,GBP,o-5
      """
    let reading = try #require(Outcome(text).reading)
    #expect(reading.told == ["2 2026-03-09 -125.00 GBP trade - in o-5"])
    #expect(reading.defects == ["2 - partsDontAddUp"])
    #expect(reading.rows[0].trade?.price?.normalized.description == "12")
  }
}
