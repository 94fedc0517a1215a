import Money
import Statements
import Support
import Testing

@Suite struct IBKRTests {
  @Test("A Flex query becomes trades, dividends with their tax, splits, interest and deposits")
  func flex() throws {
    let reading = try Fixture.read("interactivebrokers/flex.xml")
    #expect(reading.format == IBKRFlex.id)
    #expect(reading.account == "U0000001")
    #expect(
      reading.told == [
        "9 2026-01-05 -1000.35005725 USD trade 7001",
        "11 2026-02-10 438.90 USD trade 7002",
        "12 2026-02-11 0 USD conversion 7003",
        "13 2026-02-12 0 USD trade 7004",
        "17 2026-03-01 0 USD adjustment 9001 in 81",
        "20 2026-03-15 6.00 USD dividend 8001 in 82",
        "21 2026-03-15 -0.90 USD tax 8002 in 82",
        "22 2026-01-02 1500 USD transfer 8003",
        "23 2026-03-03 -0.33 USD interest 8004",
      ])
    #expect(reading.defects == [])
    #expect(reading.openingBalance?.amount == .zero)
    #expect(reading.closingBalance?.amount.description == "1009.02494275")
  }

  @Test("A trade tells its instrument, its quantity with a sign, its price and its commission")
  func trades() throws {
    let reading = try Fixture.read("interactivebrokers/flex.xml")
    let buy = try #require(reading.row("7001"))
    #expect(buy.trade?.instrument.isin?.text == "XX000EXAMPL0")
    #expect(buy.trade?.instrument.symbol == "EXM")
    #expect(buy.description == "EXAMPLE & SONS")
    #expect(buy.trade?.quantity == Quantity(10))
    #expect(buy.trade?.price == Quantity(100))
    #expect(buy.fee?.description == "-0.35005725")
    #expect(buy.gross == Quantity(-1000))
    let sale = try #require(reading.row("7002"))
    #expect(sale.trade?.quantity == Quantity(-4))
    #expect(sale.tax?.description == "-0.10")
    #expect(sale.gross == Quantity(440))
    let exchange = try #require(reading.row("7003")?.trade)
    #expect(exchange.instrument.commodity?.code == "EUR")
    #expect(exchange.quantity == Quantity(-100))
    #expect(exchange.money == Trade.Leg(Quantity(110), try #require(Currency.iso("USD"))))
    // Where no amount is told, it is what quantity and price make.
    let derived = try #require(reading.row("7004")?.trade)
    #expect(derived.isAmountDerived)
    #expect(derived.money?.amount == Quantity(-10))
    #expect(derived.commission?.amount == Quantity(-1))
  }

  @Test("Orders and lots that repeat executions are left out, each with its line")
  func levels() throws {
    let reading = try Fixture.read("interactivebrokers/flex.xml")
    #expect(reading.skipped.map(\.line).sorted() == [5, 6, 10, 14])
  }

  @Test("A DOCTYPE is refused, and a cut file says where it was cut")
  func hostile() throws {
    let text = String(decoding: try Fixture.bytes("interactivebrokers/flex.xml"), as: UTF8.self)
    let declared = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>" + text
    #expect(refusal(declared) == .doctype)
    let cut = try Formats.read(
      StatementFile(name: "", bytes: Array(text.prefix(2150).utf8)))
    #expect(cut.rows.count == 4)
    #expect(cut.issues.map(\.reason) == [.truncated])
  }

  private func refusal(_ text: String) -> Refusal? {
    do throws(Refusal) {
      _ = try Formats.read(StatementFile(name: "", bytes: Array(text.utf8)))
      return nil
    } catch { return error }
  }

  @Test("Of an activity statement every section is read, sums and executions are left out")
  func activity() throws {
    let reading = try Fixture.read("interactivebrokers/activity.csv")
    #expect(reading.format == IBKRActivity.id)
    #expect(reading.account == "U0000001")
    #expect(
      reading.told == [
        "10 2026-01-05 -10005 USD trade -",
        "15 2026-01-04 11000 USD conversion -",
        "17 2026-01-02 12000 EUR transfer -",
        "20 2026-02-03 100 USD dividend - in XX000EXAMPL0 2026-02-03",
        "23 2026-02-03 -15 USD tax - in XX000EXAMPL0 2026-02-03",
        "25 2026-02-05 -4.5 USD fee -",
        "27 2026-02-10 0 USD adjustment -",
      ])
    #expect(reading.defects == [])
    #expect(reading.linesAccountedFor == 31)
    let buy = try #require(reading.rows[0].trade)
    #expect(buy.instrument.isin?.text == "XX000EXAMPL0")
    #expect(buy.quantity == Quantity(1000))
    let exchange = try #require(reading.rows[1].trade)
    #expect(exchange.commission == Trade.Leg(Quantity(-2), try #require(Currency.iso("EUR"))))
    #expect(reading.rows[6].trade?.quantity == Quantity(1000))
  }

  @Test(
    "An exchange of money has both its legs and its fee, in whatever column that stands",
    arguments: [
      ("Forex", ",,Proceeds,Comm in EUR", "-2.5 EUR"), ("Forex", ",,Proceeds,Comm/Fee", "-2.5 CHF"),
      ("Valute", ",,Proceeds,Comm/Fee", "-2.5 CHF"),
    ])
  func exchange(category: String, columns: String, fee: String) throws {
    let text = """
      Statement,Header,Field Name,Field Value
      Statement,Data,Title,Activity Statement
      Account Information,Header,Field Name,Field Value
      Account Information,Data,Base Currency,CHF
      Trades,Header,DataDiscriminator,Asset Category,Currency,Symbol,Date/Time,Quantity,T. Price\(columns),Code
      Trades,Data,Order,\(category),USD,EUR.USD,"2026-03-11, 09:00:00","-2,000",1.1,,2200,-2.5,
      """
    let reading = try #require(Outcome(text).reading)
    #expect(reading.told == ["6 2026-03-11 2200 USD conversion -"])
    let trade = try #require(reading.rows[0].trade)
    #expect(trade.instrument.coin?.code == "EUR")
    #expect(trade.quantity == Quantity(-2000))
    #expect(trade.money?.amount == Quantity(2200))
    #expect(trade.commission.map { "\($0.amount) \($0.currency.code)" } == fee)
    #expect(reading.rows[0].moved.amount == Quantity(2200))
  }

  @Test("A query of trades alone says what was paid, and that an exchange names no instrument")
  func sheet() throws {
    let reading = try Fixture.read("interactivebrokers/trades.csv")
    #expect(
      reading.told == [
        "2 2026-01-05 703.5 CHF trade -", "3 2026-01-06 -110 USD conversion -",
      ])
    #expect(reading.rows[0].trade?.money?.amount.description == "-703.5")
    #expect(reading.rows[0].trade?.commission?.amount == Quantity(-5))
    #expect(reading.rows[1].trade?.money?.amount == Quantity(110))
    #expect(reading.defects == ["3 - unknownInstrument"])
  }

  @Test(
    "Every amount of every sample is read, and none more",
    .enabled(if: Shared.isPresent, "needs ../shared"), arguments: ["ibkr_flex", "ibkr_csv"])
  func samples(format: String) throws {
    for sample in try SharedSample.all(of: format) {
      var reading = try sample.read()
      reading.rows.removeAll { $0.trade?.isAmountDerived == true }
      let amounts = sample.differences(reading).filter {
        $0.hasPrefix("missing") || $0.hasPrefix("extra")
      }
      #expect(amounts == [], "\(sample)")
    }
  }
}
