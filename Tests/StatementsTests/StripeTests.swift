import Money
import Statements
import Support
import Testing

@Suite struct StripeTests {
  @Test("The net moves the balance; refunds and disputes name the charge")
  func itemized() throws {
    let reading = try Fixture.read("stripe/itemized.csv")
    #expect(reading.format == Stripe.id)
    #expect(
      reading.told == [
        "2 2026-02-01 96.80 USD income txn_a1 in ch_a1",
        "3 2026-02-02 -40.00 USD refund txn_a2 about ch_a1",
        "4 2026-02-03 -75.00 USD chargeback txn_a3 about ch_a1",
        "5 2026-02-04 -2.00 USD fee txn_a4",
        "6 2026-02-05 4820 JPY income txn_a5 in ch_a5",
        "7 2026-02-06 -4820 JPY transfer txn_a6",
        "8 2026-02-07 48.25 USD income txn_a7 in ch_a7",
        "9 2026-02-08 47.00 USD income txn_a8 in ch_a8",
        "10 2026-02-09 -5.00 USD hold txn_a9",
      ])
    #expect(reading.defects == ["9 - partsDontAddUp"])
    #expect(reading.linesAccountedFor == 10)
  }

  @Test("A fee is what was kept, whichever sign the report gives it")
  func fees() throws {
    let reading = try Fixture.read("stripe/itemized.csv")
    #expect(reading.row("txn_a1")?.fee?.description == "-3.20")
    #expect(reading.row("txn_a3")?.fee?.description == "-15.00")
    #expect(reading.row("txn_a7")?.fee?.description == "-1.75")
    #expect(reading.row("txn_a1")?.valueDay?.description == "2026-02-03")
  }

  @Test("The payments export repeats charges without payouts and is never booked")
  func payments() throws {
    let reading = try Fixture.read("stripe/payments.csv")
    #expect(reading.format == StripePayments.id)
    #expect(reading.isMetrics)
    #expect(
      reading.told == [
        "2 2026-02-01 30.00 USD income ch_b1", "3 2026-02-02 30.00 USD income ch_b2 cancelled",
        "4 2026-02-03 30.00 USD income ch_b3",
        "4 2026-02-09 -30.00 USD refund ch_b3/refund about ch_b3",
        "5 2026-02-04 30.00 USD income ch_b4",
        "5 2026-02-04 -7.50 USD refund ch_b4/refund about ch_b4",
      ])
    #expect(reading.defects == ["0 - metricNotMoney"])
    #expect(!Issue.Reason.metricNotMoney.rejectsRow)
  }

  @Test(
    "Balance history of every year means the same",
    arguments: [
      ("charge", Row.Kind.income), ("payment", .income), ("refund", .refund),
      ("payment_refund", .refund), ("payout", .transfer), ("transfer", .transfer),
      ("payout_failure", .transfer), ("adjustment", .adjustment), ("stripe_fee", .fee),
      ("application_fee", .income), ("dispute", .chargeback), ("tax_fee", .tax),
      ("reserve_transaction", .hold), ("topup", .transfer), ("never_heard_of", .other),
    ])
  func types(type: String, kind: Row.Kind) throws {
    let text = """
      id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description
      txn_1,\(type),x_1,10.00,0.00,10.00,eur,2026-09-01 14:03,2026-09-03 00:00,Text
      """
    let file = StatementFile(name: "", bytes: Array(text.utf8))
    #expect(try Formats.read(file).rows.map(\.kind) == [kind])
  }

  @Test("An older chargeback is an adjustment whose description names the charge")
  func oldChargeback() throws {
    let text = """
      id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description
      txn_1,adjustment,dp_1,-120.00,15.00,-135.00,usd,2016-09-02 14:03,2016-09-03 00:00,Chargeback withdrawal for ch_1
      """
    let file = StatementFile(name: "", bytes: Array(text.utf8))
    #expect(
      try Formats.read(file).told == ["2 2016-09-02 -135.00 USD chargeback txn_1 about ch_1"])
  }

  @Test("A report saved again by a spreadsheet, with semicolons and decimal commas, reads the same")
  func savedAgain() throws {
    let text = """
      balance_transaction_id;created_utc;available_on_utc;currency;gross;fee;net;reporting_category
      txn_1;01.02.2026 10:00;03.02.2026;eur;1.045,91;0,94;1.044,97;charge
      """
    let file = StatementFile(name: "", bytes: Array(text.utf8))
    #expect(
      try Formats.read(file).told == ["2 2026-02-01 1044.97 EUR income txn_1"])
  }

  @Test(
    "Every Stripe sample is read as expected",
    .enabled(if: Shared.isPresent, "needs ../shared"))
  func samples() throws {
    for sample in try SharedSample.all(of: "stripe") {
      #expect(sample.differences(try sample.read()) == [], "\(sample)")
    }
  }
}
