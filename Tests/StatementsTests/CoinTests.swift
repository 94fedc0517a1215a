import Money
import Statements
import Support
import Testing

@Suite struct CoinTests {
  @Test("Coinbase's coins stand as they are, and what was paid for them beside")
  func coinbase() throws {
    let reading = try Fixture.read("coinbase/report.csv")
    #expect(reading.format == Coinbase.id)
    #expect(
      reading.told == [
        "5 2026-01-17 0.000037835729 ETH interest a1", "6 2026-01-07 -0.001 BTC transfer a2",
        "7 2026-01-05 0.002 BTC trade a3", "8 2026-01-03 0.01 BTC trade a4",
        "9 2026-01-04 -0.003 BTC trade a5", "10 2026-01-02 500 EUR transfer a6",
      ])
    #expect(reading.defects == [])
    let eur = try #require(Currency.iso("EUR"))
    let buy = try #require(reading.row("a4")?.trade)
    #expect(buy.money == Trade.Leg(Quantity(-400), eur))
    #expect(buy.commission?.amount.description == "-5.99")
    let sale = try #require(reading.row("a5")?.trade)
    #expect(sale.money == Trade.Leg(Quantity(120), eur))
    #expect(sale.quantity.isNegative)
    let swap = try #require(reading.row("a3")?.trade)
    #expect(swap.quantity.description == "-0.002")
    #expect(swap.money?.currency.code == "XRP")
    #expect(swap.money?.amount.description == "150.5")
  }

  private func read(_ text: String) throws -> Reading {
    try Formats.read(StatementFile(name: "a.csv", bytes: Array(text.utf8)))
  }

  @Test(
    "What a conversion at Coinbase brought is read from its notes, in whatever way they write numbers",
    arguments: [
      "Converted 0.004028 BTC to 1,089.144745 USDC", "Converted 0,004028 BTC to 1.089,144745 USDC",
      "Converted 0,004028 BTC to 1089,144745 USDC",
    ])
  func conversion(notes: String) throws {
    let reading = try read(
      """
      Timestamp,Transaction Type,Asset,Quantity Transacted,Spot Price Currency,\
      Spot Price at Transaction,Subtotal,Total (inclusive of fees),Fees,Notes
      2020-12-17T07:47:24Z,Convert,BTC,0.004028,USD,22343.59,89.14,90.00,0.86,"\(notes)"

      """)
    let trade = try #require(reading.rows.first?.trade)
    #expect(trade.quantity.description == "-0.004028")
    #expect(trade.money?.amount.description == "1089.144745")
    #expect(trade.money?.currency.code == "USDC")
  }

  @Test("Binance's own list of conversions has both coins behind their numbers")
  func conversions() throws {
    let reading = try read(
      """
      Date,Wallet,Pair,Type,Sell,Buy,Price,Inverse Price,Date Updated,Status
      2026-01-04 10:00:00,Spot Wallet,ETHBTC,Market,0.1 ETH,0.005 BTC,1 ETH = 0.05 BTC,\
      1 BTC = 20 ETH,2026-01-04 10:00:01,Successful
      2026-01-05 10:00:00,Spot Wallet,ETHUSDT,Market,0.2 ETH,600 USDT,1 ETH = 3000 USDT,\
      1 USDT = 0.0003 ETH,2026-01-05 10:00:01,Failed

      """)
    #expect(reading.format == Binance.id)
    let event = "in 2026-01-04 10:00:00"
    #expect(
      reading.told.prefix(2) == [
        "2 2026-01-04 -0.1 ETH trade - \(event)", "2 2026-01-04 0.005 BTC trade - \(event)",
      ])
    #expect(reading.rows.map { $0.standing == .posted } == [true, true, false, false])
  }

  @Test("Coinbase's older reports name the currency in the header, and write no signs")
  func older() throws {
    let reading = try Fixture.read("coinbase/spot.csv")
    #expect(
      reading.told == ["2 2021-01-03 0.01 BTC trade -", "3 2021-01-04 -0.004 BTC transfer -"])
    #expect(reading.rows[0].trade?.money?.currency.code == "EUR")
    let wallet = try Fixture.read("coinbase/wallet.csv")
    #expect(
      wallet.told == ["2 2017-09-29 0.003 BTC trade t1", "4 2017-10-02 -0.001 BTC transfer t2"])
    #expect(wallet.rows[0].trade?.money?.amount.description == "-10.00")
    #expect(wallet.linesAccountedFor == 4)
  }

  @Test("Each leg of a Binance trade is a row, and those of one second are one event")
  func binance() throws {
    let reading = try Fixture.read("binance/history.csv")
    #expect(reading.format == Binance.id)
    let second = "in 2026-01-28 22:05:03"
    #expect(
      reading.told == [
        "2 2026-01-28 500 EUR transfer -", "3 2026-01-28 0.1 ETH trade - \(second)",
        "4 2026-01-28 -0.0001 BNB fee - \(second)",
        "5 2026-01-28 -250.00 EUR trade - \(second)", "6 2026-01-29 -0.05 ETH sweep -",
        "7 2026-01-30 0.00003605 ETH interest -", "9 2026-02-01 -0.02 ETH transfer -",
      ])
    #expect(reading.defects == ["8 UTC_Time missingDate"])
  }

  @Test("Binance writes the year first, in two digits too")
  func shortYears() throws {
    let history = """
      User_ID,UTC_Time,Account,Operation,Coin,Change,Remark
      7,26-03-28 10:00:00,Spot,Deposit,EUR,500,
      7,26-03-28 11:00:00,Spot,Withdraw,EUR,-20,
      """
    let reading = try #require(Outcome(history).reading)
    #expect(reading.rows.map(\.day.description) == ["2026-03-28", "2026-03-28"])
    let trades = """
      Date(UTC),Pair,Side,Price,Executed,Amount,Fee
      26-03-09 10:00:00,BTCEUR,BUY,50000,0.01BTC,500EUR,0.0001BNB
      """
    let traded = try #require(Outcome(trades).reading)
    #expect(traded.format == Binance.id)
    #expect(Set(traded.rows.map(\.day.description)) == ["2026-03-09"])
    var options = ReadingOptions()
    options.dateOrder = .dmy
    #expect(Outcome(history, options).reading?.rows[0].day.description == "2028-03-26")
  }

  @Test("Kraken's own codes are read, its fee is a row, and a line without an id waits")
  func kraken() throws {
    let reading = try Fixture.read("exchanges/kraken.csv")
    #expect(reading.format == FormatID("kraken"))
    #expect(
      reading.told == [
        "3 2026-01-01 500.0000 EUR transfer L1 in R1",
        "4 2026-01-02 -100.0000 EUR trade L2 in R2", "4 2026-01-02 -0.1600 EUR fee L2/2 in R2",
        "5 2026-01-02 0.0025000000 BTC trade L3 in R2",
        "6 2026-01-09 0.0000123400 ETH2 interest L4 in R3",
      ])
    #expect(reading.linesAccountedFor == 6)
  }

  @Test("Nexo tells both sides of everything: only an exchange has two; loans are named unread")
  func nexo() throws {
    let reading = try Fixture.read("exchanges/nexo.csv")
    #expect(
      reading.told == [
        "2 2026-04-20 1.09246793 USDC interest N1", "3 2026-04-17 -54 USDC trade N2",
        "3 2026-04-17 0.0007 BTC trade N2/2 in N2", "4 2026-04-18 -0.0002 BTC transfer N3",
        "5 2026-04-18 -0.0002 BTC transfer N4 cancelled", "7 2026-04-19 -0.0001 BTC sweep N6",
      ])
    #expect(reading.defects == ["6 Type unsupportedRow"])
  }

  @Test(
    "Every amount of every sample is read, and none more",
    .enabled(if: Shared.isPresent, "needs ../shared"), arguments: ["coinbase", "binance"])
  func samples(format: String) throws {
    for sample in try SharedSample.all(of: format) where sample.level == "full" {
      var reading = try sample.read()
      // The reference passes over numbers with an exponent, `-3.605E-05`: they are postings.
      let text = String(decoding: try Shared.bytes("statements/\(sample.path)"), as: UTF8.self)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      reading.rows.removeAll { lines[$0.line - 1].contains("E-0") }
      #expect(sample.differences(reading) == [], "\(sample)")
    }
  }

  @Test(
    "Every other sample of an exchange or a broker is read without losing a line, or refused",
    .enabled(if: Shared.isPresent, "needs ../shared"),
    arguments: ["crypto_other", "broker_csv", "revolut_invest"])
  func others(format: String) throws {
    for sample in try SharedSample.all(of: format) {
      do throws(Refusal) {
        let file = StatementFile(
          name: sample.path, bytes: (try? Shared.bytes("statements/\(sample.path)")) ?? [])
        let reading = try Formats.read(file)
        guard reading.format != CSVFormat.id else { continue }
        let table = try DelimitedTable(file)
        let header = table.headerLine > 0 ? 1 : 0
        let lines =
          table.preamble.count + header + table.records.count + table.repeatedHeaders.count
        #expect(reading.linesAccountedFor == lines, "\(sample)")
      } catch {
        continue
      }
    }
  }
}
