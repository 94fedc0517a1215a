import Money
import Statements
import Support
import Testing

@Suite struct PayPalTests {
  @Test("What belongs to a payment is tied to it: conversion, refund, chargeback and its fee")
  func english() throws {
    let reading = try Fixture.read("paypal/english.csv")
    #expect(reading.format == PayPal.id)
    #expect(
      reading.told == [
        "2 2026-01-15 1060.00 USD income PAY1",
        "4 2026-01-15 -1060.00 USD conversion FX1 in PAY1",
        "5 2026-01-15 901.30 EUR conversion FX2 in PAY1",
        "6 2026-01-18 -97.00 USD refund REF1 about PAY1",
        "7 2026-01-20 -80.00 EUR hold AUTH1 cancelled",
        "8 2026-01-20 -80.00 EUR hold HOLD1 about AUTH1 pending",
        "9 2026-01-21 48.00 USD income PEND1 pending",
        "10 2026-01-22 48.00 USD income DEN1 cancelled",
        "11 2026-01-23 -200.00 USD chargeback CB1 about PAY1",
        "12 2026-01-23 -20.00 USD fee CBF1 in CB1",
        "13 2026-01-25 300.00 USD transfer DEP1",
        "14 2026-01-26 -500.00 EUR transfer WD1",
        "15 2026-01-27 -9.99 EUR expense SUB1",
        "16 2026-01-28 9.50 USD income ODD1",
      ])
    #expect(reading.skipped.map(\.why) == [.heading, .noMoney])
    #expect(reading.linesAccountedFor == 16)
  }

  @Test("Gross and fee make the net, a refund's fee comes back, and another sum is a remark")
  func parts() throws {
    let reading = try Fixture.read("paypal/english.csv")
    let sale = try #require(reading.row("PAY1"))
    #expect(sale.gross?.description == "1100.00")
    #expect(sale.fee?.description == "-40.00")
    #expect(sale.counterparty == "Nadia Example")
    #expect(try #require(reading.row("REF1")).fee?.description == "3.00")
    let odd = try #require(reading.row("ODD1"))
    #expect(odd.gross == nil)
    #expect(reading.defects == ["16 - partsDontAddUp"])
  }

  @Test("The running balance decides what moved: holds and deposits underway do, memos don't")
  func balances() throws {
    let reading = try Fixture.read("paypal/german_excel.csv")
    #expect(
      reading.told == [
        "2 2026-02-03 1218.51 EUR income Z1",
        "3 2026-02-04 -18.51 EUR hold E1",
        "4 2026-02-05 18.51 EUR hold E2 about E1",
        "5 2026-02-06 81.49 EUR transfer B1",
        "6 2026-02-07 75.00 EUR income P1 cancelled",
        "7 2026-02-08 -1000.00 EUR transfer A1",
        "8 2026-02-09 -50.00 EUR refund R1 about Z1",
      ])
    #expect(reading.defects == ["8 - balanceDoesNotStep"])
    #expect(reading.closingBalance == nil)
  }

  @Test("A file written newest first steps backwards, and states its balances")
  func newestFirst() throws {
    let reading = try Fixture.read("paypal/newest_first.csv")
    #expect(
      reading.told == [
        "2 2025-11-14 -20.00 GBP transfer N3", "3 2025-11-13 50.00 GBP income N2",
      ])
    #expect(reading.openingBalance?.amount == .zero)
    #expect(reading.closingBalance?.amount.description == "30.00")
    #expect(reading.defects == [])
  }

  @Test("An Arabic download is read as an English one is")
  func arabic() throws {
    #expect(
      try Fixture.read("paypal/arabic.csv").told == [
        "2 2025-12-25 190.90 USD income ARA1",
        "3 2025-12-26 -190.90 USD conversion ARA2 in ARA1",
        "4 2025-12-27 20.00 USD income ARA3 pending",
        "5 2025-12-28 -50.00 USD transfer ARA4",
      ])
  }

  @Test("A language without a vocabulary is known by what the columns hold")
  func shape() throws {
    let reading = try Fixture.read("paypal/swedish.csv")
    #expect(reading.format == PayPal.id)
    #expect(
      reading.told == [
        "2 2026-03-01 965.00 SEK income 9AB12345CD678901E",
        "3 2026-03-02 -20.00 SEK expense 8AB12345CD678901E",
        "4 2026-03-03 48.00 SEK income 7AB12345CD678901E pending",
      ])
    #expect(reading.rows[0].fee?.description == "-35.00")
  }

  @Test("Days that two orders fit are asked about, and the answer decides")
  func ambiguousDays() throws {
    #expect(
      try Fixture.refusal("paypal/ambiguous.csv")
        == .question(.dateOrder(fits: [.dmy, .mdy], samples: ["01/02/2026", "03/04/2026"])))
    var options = ReadingOptions()
    options.dateOrder = .dmy
    let days = try Fixture.read("paypal/ambiguous.csv", options).rows.map(\.day.description)
    #expect(days == ["2026-02-01", "2026-04-03"])
  }

  @Test("What can't be read is told with its line and column, and costs its own line only")
  func defects() throws {
    let reading = try Fixture.read("paypal/defects.csv")
    #expect(reading.rows.map(\.id) == ["D1"])
    #expect(
      reading.defects == [
        "3 Date impossibleDate", "4 Gross unreadableNumber", "5 Currency unknownCurrency",
        "6 Net tooFewColumns", "7 - tooManyColumns",
      ])
    #expect(reading.linesAccountedFor == 7)
  }

  @Test(
    "Types mean the same in every language",
    arguments: [
      ("General Currency Conversion", Row.Kind.conversion), ("Currency Conversion", .conversion),
      ("Allgemeine Währungsumrechnung", .conversion),
      ("Conversion de devise standard", .conversion),
      ("Conversión de divisas general", .conversion),
      ("Conversione di valuta generica", .conversion), ("Algemene valutaomrekening", .conversion),
      ("Bank Deposit to PP Account ", .transfer), ("Charge from Credit Card", .transfer),
      ("Virement par carte bancaire standard", .transfer),
      ("Virement standard par carte bancaire", .transfer),
      ("Bankgutschrift auf PayPal-Konto", .transfer), ("Bankstorting naar PP-rekening", .transfer),
      ("General Withdrawal", .transfer), ("Bank account withdrawal", .transfer),
      ("Reversal of ACH Withdrawal Transaction", .transfer), ("Reversal of ACH Deposit", .transfer),
      ("Payment Refund", .refund), ("Rückzahlung", .refund), ("Remboursement", .refund),
      ("Payment Reversal", .refund), ("Chargeback Reversal", .chargeback),
      ("Partner Fee", .fee), ("Tax collected by partner", .tax),
      ("General Account Adjustment", .adjustment), ("Website Payment", .income),
      ("Handyzahlung", .income), ("Order", .income),
    ])
  func types(type: String, kind: Row.Kind) throws {
    let text = """
      Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID
      2026-01-01,10:00:00,CET,A Example,\(type),Completed,EUR,10.00,0.00,10.00,T1
      """
    let file = StatementFile(name: "", bytes: Array(text.utf8))
    #expect(try Formats.read(file).rows.map(\.kind) == [kind])
  }

  @Test(
    "Every PayPal sample is read as expected",
    .enabled(if: Shared.isPresent, "needs ../shared"))
  func samples() throws {
    for sample in try SharedSample.all(of: "paypal") {
      let reading = try sample.read()
      #expect(reading.format == PayPal.id, "\(sample)")
      #expect(sample.differences(reading) == [], "\(sample)")
    }
  }
}
