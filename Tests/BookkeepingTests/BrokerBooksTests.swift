import Bookkeeping
import Foundation
import Ledger
import Money
import Statements
import Store
import Support
import Testing

/// Brokers' statements in the books: cash and positions, whatever the order of the files.
@Suite struct BrokerBooksTests {
  private static func flex(_ rows: [String]) -> String {
    "<FlexQueryResponse><FlexStatements><FlexStatement accountId=\"U1\"><Trades>"
      + rows.joined(separator: "\n")
      + "</Trades></FlexStatement></FlexStatements></FlexQueryResponse>"
  }

  private static func trade(_ id: Int, _ day: Int, _ quantity: Int, _ cents: Int) -> String {
    let (net, fee) = ("\(-quantity * cents / 100).005", "-0.005")
    return """
      <Trade accountId="U1" currency="USD" assetCategory="STK" symbol="EXM" isin="XX000EXAMPL0" \
      tradeID="\(id)" tradeDate="202601\(day < 10 ? "0" : "")\(day)" quantity="\(quantity)" \
      ibCommission="\(fee)" ibCommissionCurrency="USD" netCash="\(net)" buySell="BUY" \
      levelOfDetail="EXECUTION" />
      """
  }

  @Test("What a purchase cost is money out, though the file states its worth without a sign")
  func purchases() throws {
    let text = """
      "Buy/Sell","TradeDate","ISIN","Quantity","TradePrice","TradeMoney","CurrencyPrimary",\
      "IBCommission","IBCommissionCurrency"
      "BUY","20260522","XX000EXAMPL0","7","282.7","1978.9","CHF","-5","CHF"
      "SELL","20260523","XX000EXAMPL0","-2","300","-600","CHF","-5","CHF"
      """
    let report = try TestBook().take(text, as: "trades.csv", into: "Broker", currency: nil)
    #expect(report.new == 2)
    #expect(try report.moneyOut.amounts().map(\.description) == ["1983.90 CHF"])
    #expect(try report.moneyIn.amounts().map(\.description) == ["595.00 CHF"])
  }

  @Test("A trade comes back from the book as its source told it, to the last digit")
  func roundTrip() throws {
    let book = try TestBook()
    let text = """
      ID,Timestamp,Transaction Type,Asset,Quantity Transacted,Price Currency,Price at Transaction,\
      Subtotal,Total,Fees and/or Spread,Notes
      a1,2026-01-03 06:45:27 UTC,Buy,ETH,0.123456789012345,EUR,€3000.5,€400.00,€405.99,€5.99,Bought
      """
    let report = try book.take(text, as: "coinbase.csv", into: nil, currency: nil)
    #expect(report.new == 1)
    #expect(report.issues.map(\.reason) == [.finerThanBooks])
    let stored = try book.keeper.book.read { reader in
      var rows: [StoredRow] = []
      try reader.rows { rows.append($0) }
      return rows
    }
    let kept = try #require(stored.first?.row.trade)
    #expect(kept.contains("0.123456789012345"))
    #expect(kept.contains("-400.00 EUR:2"))
    #expect(kept.contains("-5.99 EUR:2"))
    #expect(try book.balance("assets:Coinbase") == ["0.123456789 ETH", "-405.99 EUR"])
  }

  @Test("Files in any order, split and repeated, give one digest", arguments: 0..<6)
  func order(seed: Int) throws {
    var generator = Seeded(UInt64(seed))
    let rows = (1...12).map { Self.trade($0, $0, $0 % 3 == 0 ? -1 : $0, 1_000 + $0) }
    let whole = try TestBook()
    try whole.take(Self.flex(rows), as: "all.xml", into: nil, currency: nil)
    let parts = try TestBook()
    var left = rows.shuffled(using: &generator)
    while !left.isEmpty {
      let count = min(left.count, Int.random(in: 1...5, using: &generator))
      try parts.take(Self.flex(Array(left.prefix(count))), as: "part.xml", into: nil, currency: nil)
      left.removeFirst(count)
    }
    try parts.take(Self.flex(rows), as: "again.xml", into: nil, currency: nil)
    let (one, other) = (try whole.keeper.book.digest(), try parts.keeper.book.digest())
    #expect(one.rows == other.rows, "seed \(seed)")
    #expect(one.postings == other.postings, "seed \(seed)")
    #expect(try parts.keeper.book.verify().isSound, "seed \(seed)")
  }

  @Test("An import of trades is undone whole, positions too")
  func undone() throws {
    let book = try TestBook()
    try book.take(Self.flex([Self.trade(1, 5, 10, 1_000)]), as: "a.xml", into: nil, currency: nil)
    #expect(try book.balance("assets:Interactive Brokers").contains("10 XX000EXAMPL0"))
    _ = try book.keeper.undo(nil)
    #expect(try book.balance("assets:Interactive Brokers") == [])
  }
}
