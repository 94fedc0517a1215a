import Money
import Statements
import Testing

@Suite("What platforms' words mean in other languages and generations") struct PlatformKindsTests {
  private func kinds(_ text: String) -> [Row.Kind] {
    Outcome(text).reading?.rows.map(\.kind) ?? []
  }

  @Test(
    "Money that leaves PayPal for the bank is a transfer, whatever the language calls it",
    arguments: [
      "Standard Transfer", "Instant Transfer", "Überweisung auf Bankkonto",
      "Transferencia a cuenta bancaria", "Trasferimento su conto bancario",
      "Transferência para conta bancária", "Para Çekme", "تحويل إلى البنك",
    ])
  func payPal(type: String) {
    let text = """
      Date,Time,Time Zone,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID
      2026-03-28,10:00:00,CET,,\(type),Completed,EUR,-80.00,0.00,-80.00,W1
      2026-03-27,10:00:00,CET,A Client,Website Payment,Completed,EUR,90.00,-3.00,87.00,P1
      """
    #expect(kinds(text) == [.transfer, .income])
  }

  @Test("What a bank transfer costs is a fee")
  func transferFee() {
    let text = """
      Date,Time,Time Zone,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID
      2026-03-28,10:00:00,CET,,Instant Transfer Fee,Completed,EUR,-1.00,0.00,-1.00,W2
      """
    #expect(kinds(text) == [.fee])
  }

  @Test(
    "Upwork's newer report calls a withdrawal a payment, and names in a column what a fee is of")
  func upwork() throws {
    let text = """
      Date,Transaction ID,Transaction type,Transaction summary,Description 1,Ref ID,Freelancer,Client team,Amount $,Currency
      "Mar 28, 2026",T9,Payment,Withdrawal,Direct to Local Bank,,,,-100.00,USD
      "Mar 27, 2026",T8,Service Fee,Service Fee,Fixed price,T7,A Example,A Team,-10.00,USD
      "Mar 27, 2026",T7,Payment,Milestone 1,Pages,,A Example,A Team,110.00,USD
      "Mar 29, 2026",T6,Refund,Refund,Hourly,T7,A Example,A Team,-5.00,USD
      """
    let reading = try #require(Outcome(text).reading)
    #expect(
      reading.told == [
        "2 2026-03-28 -100.00 USD transfer T9", "3 2026-03-27 -10.00 USD fee T8 in T7",
        "4 2026-03-27 110.00 USD income T7", "5 2026-03-29 -5.00 USD refund T6 about T7",
      ])
  }

  @Test("Money into Revolut is never an expense")
  func revolut() throws {
    let old = """
      Completed Date;Description;Paid Out (EUR);Paid In (EUR);Exchange Out;Exchange In;Balance (EUR);Category;Notes
      28 Mar 2018;Bakery;10.00;;;;490.00;food;
      27 Mar 2018;Payment from A Friend;;500.00;;;500.00;transfers;
      """
    #expect(kinds(old) == [.other, .other])
    let new = """
      Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance
      CARD_PAYMENT,Current,2026-03-02 9:00:00,2026-03-02 9:00:02,A Shop,12.00,0.00,EUR,COMPLETED,12.00
      """
    #expect(kinds(new) == [.refund])
    let of2019 = """
      Date completed,Reference,Paid out (EUR),Paid in (EUR),Exchange out,Exchange in,Balance (EUR),Category,Notes
      "28 mrt. 2019 ",Bakery,"10,00",,,,"1.490,00",food,
      "27 mrt. 2019 ",A Friend,,"1.500,00",,,"1.500,00",transfers,
      """
    let reading = try #require(Outcome(of2019).reading)
    #expect(reading.format == Revolut.id)
    #expect(
      reading.told == ["2 2019-03-28 -10.00 EUR other -", "3 2019-03-27 1500.00 EUR other -"])
  }

  @Test(
    "Etsy's types are known in the languages of its shops, and the order is named in them",
    arguments: [
      (
        "Datum,Art,Titel,Info,Währung,Betrag,Gebühren und Steuern,Netto,Steuerangaben",
        ["Verkauf", "Gebühr", "Einzahlung", "Rückerstattung", "Bestellnr. 77"]
      ),
      (
        "Date,Type,Titre,Infos,Devise,Montant,Frais et taxes,Net,Informations fiscales",
        ["Vente", "Frais", "Virement", "Remboursement", "commande n° 77"]
      ),
      (
        "Fecha,Tipo,Título,Información,Moneda,Importe,Tarifas e impuestos,Neto,Datos fiscales",
        ["Venta", "Tarifa", "Depósito", "Reembolso", "pedido n.º 77"]
      ),
    ])
  func etsy(header: String, words: [String]) throws {
    let text = """
      \(header)
      2026-03-28,\(words[0]),\(words[4]),,EUR,"16,00 €",--,"16,00 €",--
      2026-03-28,\(words[1]),x,\(words[4]),EUR,--,"-0,90 €","-0,90 €",--
      2026-03-29,\(words[3]),\(words[4]),,EUR,"-16,00 €",--,"-16,00 €",--
      2026-03-30,\(words[2]),"120,50 € …",,EUR,--,--,--,--
      """
    let reading = try #require(Outcome(text).reading)
    #expect(reading.format == Etsy.id)
    #expect(
      reading.told == [
        "2 2026-03-28 16.00 EUR income - in order/77", "3 2026-03-28 -0.90 EUR fee - in order/77",
        "4 2026-03-29 -16.00 EUR refund - about order/77", "5 2026-03-30 0 EUR transfer -",
      ])
    #expect(reading.rows[3].arrives?.amount.description == "120.50")
  }

  @Test("Wise's German statement is read as the English one")
  func wise() throws {
    let text = """
      "TransferWise ID",Datum,Betrag,Währung,Beschreibung,Zahlungsreferenz,"Laufender Saldo","Umgerechnet von","Umgerechnet in",Wechselkurs,"Name des Zahlungspflichtigen","Name des Zahlungsempfängers"
      TRANSFER-31,28-03-2026,-0.50,EUR,"Wise-Gebühren für: TRANSFER-31",,880.00,,,,,
      TRANSFER-31,28-03-2026,-99.50,EUR,"Geld gesendet an A Friend",ref,880.50,,,,,A Friend
      BALANCE-30,05-03-2026,-20.00,EUR,"20.00 EUR umgerechnet in 22.00 USD",,980.00,EUR,USD,1.1,,
      TRANSFER-29,02-03-2026,1000.00,EUR,"Geld erhalten von A Client",,1000.00,,,,A Client,
      """
    let reading = try #require(Outcome(text).reading)
    #expect(
      reading.told == [
        "2 2026-03-28 -0.50 EUR fee FEE-TRANSFER-31 in TRANSFER-31",
        "3 2026-03-28 -99.50 EUR other TRANSFER-31",
        "4 2026-03-05 -20.00 EUR conversion BALANCE-30/EUR in BALANCE-30",
        "5 2026-03-02 1000.00 EUR other TRANSFER-29",
      ])
    #expect(reading.rows[3].counterparty == "A Client")
    #expect(reading.defects == [])
  }

  @Test("Payoneer's short report is known by moves between its balances; a bank's list isn't it")
  func payoneer() throws {
    let text = """
      Date,Description,Amount,Currency
      "28 Mar, 2026",Payment from Example Market Inc.,"1,200.00",USD
      "26 Mar, 2026",Transfer to EUR balance,-100.00,USD
      "26 Mar, 2026",Transfer from USD balance,91.50,EUR
      "25 Mar, 2026",Card purchase,-9.00,USD
      """
    let reading = try #require(Outcome(text).reading)
    #expect(reading.format == Payoneer.id)
    #expect(reading.rows.map(\.kind) == [.income, .conversion, .conversion, .expense])
    let bank = """
      Date,Description,Amount,Currency
      2026-03-28,Payment from A Client,200.00,USD
      2026-03-27,ATM withdrawal,-100.00,USD
      2026-03-26,Card purchase,-9.00,USD
      """
    #expect(Outcome(bank).reading?.format == CSVFormat.id)
  }
}
