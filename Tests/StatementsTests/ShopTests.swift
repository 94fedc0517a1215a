import Money
import Statements
import Testing

@Suite("Etsy, Shopify, Amazon, eBay and TikTok") struct ShopTests {
  @Test("Etsy's deposit left with what its words say, and its fees belong to their sale")
  func etsy() throws {
    let reading = try Fixture.read("etsy/statement.csv")
    #expect(reading.format == Etsy.id)
    #expect(
      reading.told == [
        "2 2026-05-20 0 USD transfer -", "3 2026-05-18 21.60 USD income - in order/100001",
        "4 2026-05-18 -1.60 USD tax - in order/100001",
        "5 2026-05-18 -1.30 USD fee - in order/100001", "6 2026-05-18 -0.06 USD tax -",
        "7 2026-05-18 -0.20 USD fee -", "8 2026-05-17 -12.00 USD refund - about order/100000",
        "9 2026-05-17 -5.25 USD expense -", "10 2026-05-16 0 USD fee -",
      ])
    #expect(reading.rows[0].arrives?.amount.description == "1037.35")
    #expect(reading.rows[0].arrives?.currency.code == "USD")
  }

  @Test("Shopify's charges count less their fee; its payouts are told, not booked")
  func shopify() throws {
    let reading = try Fixture.read("shopify/transactions.csv")
    #expect(reading.format == Shopify.id)
    #expect(
      reading.told == [
        "2 2026-06-03 48.25 USD income -", "3 2026-06-04 -20.00 USD refund - about #1001",
        "4 2026-06-06 -45.00 USD chargeback - about #1001",
      ])
    let payouts = try Fixture.read("shopify/payouts.csv")
    #expect(payouts.format == ShopifyPayouts.id)
    #expect(payouts.isMetrics)
    #expect(payouts.told == ["2 2026-06-05 28.25 USD transfer -"])
    #expect(payouts.rows[0].gross?.description == "30.00")
  }

  @Test("Amazon's parts make the total; taxes that it hands on cancel out")
  func amazon() throws {
    let reading = try Fixture.read("amazon/range.csv")
    #expect(reading.format == Amazon.id)
    let order = "111-0000001-0000001"
    #expect(
      reading.told == [
        "4 2026-06-04 27.20 USD income \(order)",
        "5 2026-06-09 -26.00 USD refund \(order) about \(order)",
        "6 2026-06-10 -0.70 USD fee -", "7 2026-06-11 -0.50 USD transfer -",
      ])
    #expect(reading.rows[0].gross?.description == "32.00")
    #expect(reading.rows[0].fee?.description == "-4.80")
    #expect(reading.rows[0].tax?.isZero == true)
    #expect(reading.defects == [])
  }

  @Test("A German report of Amazon's is read alike")
  func german() throws {
    let reading = try Fixture.read("amazon/german.csv")
    #expect(reading.format == Amazon.id)
    #expect(
      reading.rows.map { "\($0.day) \($0.amount) \($0.kind)" } == [
        "2026-06-04 884.00 income", "2026-06-15 -884.00 transfer",
      ])
  }

  @Test("A settlement's first line is what was paid out, in the currency of all")
  func settlement() throws {
    let reading = try Fixture.read("amazon/settlement.txt")
    #expect(reading.format == AmazonSettlement.id)
    let event = "in 111-0000001-0000001/Order"
    #expect(
      reading.told == [
        "2 2026-06-17 -25.20 USD transfer 801", "3 2026-06-04 30.00 USD income 71 \(event)",
        "4 2026-06-04 2.40 USD tax 71 \(event)", "5 2026-06-04 -2.40 USD tax 71 \(event)",
        "6 2026-06-04 -4.80 USD fee 71 \(event)",
      ])
    let sum = reading.rows.reduce(Quantity.zero) { $0.adding($1.amount) ?? $0 }
    #expect(sum.isZero)
  }

  @Test("eBay's orders count less fees; labels are a cost, payouts leave")
  func ebay() throws {
    let reading = try Fixture.read("ebay/report.csv")
    #expect(reading.format == EBay.id)
    let order = "12-00001-00001"
    #expect(
      reading.told == [
        "4 2026-06-03 43.20 USD income \(order)", "5 2026-06-04 -7.10 USD expense \(order)",
        "6 2026-06-04 -1.00 USD fee \(order)", "7 2026-06-05 -35.10 USD transfer -",
      ])
    #expect(reading.rows[0].gross?.description == "50.00")
    #expect(reading.rows[0].fee?.description == "-6.80")
    #expect(reading.defects == [])
  }

  @Test("TikTok's settlements count on the day they were settled")
  func tiktok() throws {
    let reading = try Fixture.read("tiktok/settlement.csv")
    #expect(reading.format == TikTok.id)
    #expect(
      reading.told == [
        "2 2026-06-09 17.00 USD income 570001", "3 2026-06-09 -1.50 USD income 570002",
        "4 2026-06-10 4.00 USD adjustment 570003",
      ])
    #expect(reading.rows[0].fee?.description == "-3.00")
  }
}
