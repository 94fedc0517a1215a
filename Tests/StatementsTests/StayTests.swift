import Money
import Statements
import Testing

@Suite("Airbnb and Booking.com") struct StayTests {
  @Test("A reservation counts with what the host earns; a payout is what leaves for the bank")
  func airbnb() throws {
    let reading = try Fixture.read("airbnb/history.csv")
    #expect(reading.format == Airbnb.id)
    #expect(
      reading.told == [
        "2 2026-06-02 -485.00 EUR transfer -", "3 2026-06-02 291.00 EUR income HMTEST0001",
        "4 2026-06-02 194.00 EUR income HMTEST0002",
        "5 2026-06-20 -25.00 EUR adjustment HMTEST0001 about HMTEST0001",
      ])
    #expect(reading.rows[1].gross?.description == "300.00")
    #expect(reading.rows[1].fee?.description == "-9.00")
    #expect(reading.defects == [])
    #expect(!Airbnb.idsNameRows)
  }

  @Test("A Portuguese history is read alike, its thousands with points")
  func portuguese() throws {
    #expect(
      try Fixture.read("airbnb/portuguese.csv").told == [
        "2 2026-07-14 -970.00 BRL transfer -", "3 2026-07-14 970.00 BRL income HMTEST0003",
      ])
  }

  @Test("Stays still to come move no money")
  func upcoming() throws {
    #expect(
      try Fixture.read("airbnb/upcoming.csv").told == [
        "2 2026-08-21 194.00 EUR income HMTEST0009 pending"
      ])
  }

  @Test(
    "A history is read alike in every language: the payout leaves, the stay is earned",
    arguments: [
      "Date,Type,Code de confirmation,Date de début,Date de fin,Nuits,Voyageur,Annonce,Détails,Devise,Montant,Versé,Frais de service,Revenus bruts",
      "Fecha,Tipo,Código de confirmación,Fecha de inicio,Fecha de finalización,Noches,Huésped,Anuncio,Detalles,Moneda,Importe,Pagado,Tarifa de servicio,Ingresos brutos",
      "Datum,Art,Bestätigungs-Code,Startdatum,Enddatum,Nächte,Gast,Inserat,Details,Währung,Betrag,Ausgezahlt,Servicegebühr,Bruttoeinkünfte",
      "Data,Tipo,Codice di conferma,Data di inizio,Data di fine,Notti,Ospite,Annuncio,Dettagli,Valuta,Importo,Versato,Costi del servizio,Guadagni lordi",
      "Tarih,Tür,Onay Kodu,Başlangıç Tarihi,Bitiş Tarihi,Geceler,Misafir,İlan,Ayrıntılar,Para Birimi,Tutar,Ödenen,Hizmet Bedeli,Brüt Kazanç",
      "Datum,Type,Bevestigingscode,Begindatum,Einddatum,Nachten,Gast,Advertentie,Gegevens,Valuta,Bedrag,Een woord dat niemand kent,Servicekosten,Bruto-inkomsten",
    ])
  func languages(header: String) throws {
    let text = """
      \(header)
      28/04/2026,Payout,,,,,,,…0000,EUR,,388.00,,
      28/04/2026,Xyzzy,HMTEST0011,27/04/2026,30/04/2026,3,E. Guest,Sea room,,EUR,388.00,,12.00,400.00
      29/04/2026,Xyzzy,HMTEST0012,27/04/2026,29/04/2026,2,F. Guest,Sea room,,EUR,-50.00,,,
      """
    let reading = try #require(Outcome(text).reading)
    #expect(reading.format == Airbnb.id)
    #expect(
      reading.told == [
        "2 2026-04-28 -388.00 EUR transfer -", "3 2026-04-28 388.00 EUR income HMTEST0011",
        "4 2026-04-29 -50.00 EUR adjustment HMTEST0012 about HMTEST0012",
      ])
    #expect(reading.rows[1].fee?.description == "-12.00")
    #expect(reading.defects == [])
  }

  @Test(
    "A word for payment beside a stay's amount makes it no payout",
    arguments: [
      ("Pago de cancelación", "-50.00", Row.Kind.adjustment), ("Pago", "50.00", .income),
      ("Co-Host payout", "-50.00", .expense), ("Co-Host payout", "50.00", .income),
      ("Tarifa por cancelación", "-50.00", .fee), ("Payout", "", .transfer),
    ])
  func types(type: String, amount: String, kind: Row.Kind) throws {
    let text = """
      Fecha,Tipo,Código de confirmación,Noches,Huésped,Anuncio,Moneda,Importe,Pagado
      29/04/2026,\(type),HMTEST0013,2,F. Guest,Sea room,EUR,\(amount),\(amount.isEmpty ? "9.00" : "")
      """
    #expect(Outcome(text).reading?.rows.map(\.kind) == [kind])
  }

  @Test("Booking.com's reservations count less commission, and its payout leaves")
  func booking() throws {
    let reading = try Fixture.read("booking/payouts.csv")
    #expect(reading.format == Booking.id)
    #expect(
      reading.told == [
        "2 2026-06-10 167.40 EUR income 4000000001", "3 2026-06-10 -167.40 EUR transfer -",
      ])
    #expect(reading.rows[0].fee?.description == "-32.60")
  }
}
