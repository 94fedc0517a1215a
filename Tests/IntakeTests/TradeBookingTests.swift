import Intake
import Ledger
import Money
import Statements
import Support
import Testing

@Suite struct TradeBookingTests {
  private let booker = Booker(rules: [], corrections: [:])
  private let share = Instrument(isin: ISIN("US0378331005"), symbol: "AAPL", name: "Apple")
  private let broker = "Interactive Brokers"

  private func units(_ whole: Int64) -> Amount {
    Amount(minorUnits: whole * 10_000_000_000, share.commodity!)
  }

  @Test("A purchase moves cash, a position and a commission, and neither income nor expense")
  func purchase() throws {
    var bought = row("2026-01-05", -100_035, "Apple", .trade, id: "7001")
    (bought.gross, bought.fee) = (Quantity(-1000), Quantity(coefficient: -35, scale: 2))
    bought.trade = Trade(share, Quantity(10), price: Quantity(100))
    let booking = try booker.book([known(1, broker, bought)])
    #expect(booking.isBalanced)
    #expect(booking.total("assets:\(broker)") == totals(usd(-100_035), units(10)))
    #expect(booking.total("equity:Trades") == totals(usd(100_000), units(-10)))
    #expect(booking.total("expenses:Fees:\(broker)") == totals(usd(35)))
    #expect(booking.postings.first?.row == RowID(1))
    #expect(!booking.postings.contains { $0.account.kind == .income })
  }

  @Test("A sale brings the money and takes the position; what was gained is left to the lots")
  func sale() throws {
    var sold = row("2026-02-05", 43_900, "Apple", .trade)
    (sold.gross, sold.fee) = (Quantity(440), Quantity(-1))
    sold.trade = Trade(share, Quantity(-4))
    let booking = try booker.book([known(1, broker, sold)])
    #expect(booking.isBalanced)
    #expect(booking.total("equity:Trades") == totals(usd(-44_000), units(4)))
    #expect(!booking.postings.contains { $0.account.kind == .income })
  }

  @Test("A dividend is income, and the tax withheld from it is the stream's")
  func dividend() throws {
    var paid = row("2026-03-15", 600, "Cash dividend", .dividend, id: "8001", event: "82")
    paid.trade = Trade(share, .zero)
    var tax = row("2026-03-15", -90, "US tax", .tax, id: "8002", event: "82")
    tax.trade = Trade(share, .zero)
    let booking = try booker.book([known(1, broker, paid), known(2, broker, tax)])
    #expect(booking.isBalanced)
    #expect(booking.total("income:Dividends") == totals(usd(-600)))
    #expect(booking.total("expenses:Taxes:Withheld") == totals(usd(90)))
    #expect(booking.total("assets:\(broker)") == totals(usd(510)))
    let withheld = booking.postings.first { $0.account == StandardAccounts.withheldTax }
    #expect(withheld?.stream == AccountName(.income, "Dividends"))
  }

  @Test("A split changes the position and nothing else; shares that move in kind are in transit")
  func positionsAlone() throws {
    var split = row("2026-03-01", 0, "Split 2 for 1", .adjustment)
    split.trade = Trade(share, Quantity(6))
    split.trade?.isAmountDerived = true
    let splitting = try booker.book([known(1, broker, split)])
    #expect(splitting.total("assets:\(broker)") == totals(units(6)))
    #expect(splitting.total("equity:Trades") == totals(units(-6)))
    var moved = row("2026-03-01", 0, "ACATS", .transfer)
    moved.trade = Trade(share, Quantity(-6))
    moved.trade?.isAmountDerived = true
    let moving = try booker.book([known(1, broker, moved)], roles: [RowID(1): .inTransit])
    #expect(moving.total("assets:In transit") == totals(units(6)))
    #expect(moving.isBalanced)
  }

  @Test("A coin bought stands with what was paid and with the fee, a coin swapped with the other")
  func coins() throws {
    let btc = try #require(Currency.crypto("BTC"))
    let xrp = try #require(Currency.crypto("XRP"))
    var bought = Row(
      line: 2, day: day("2026-01-03"), amount: Quantity(coefficient: 1, scale: 2), currency: btc,
      kind: .trade, description: "Bought")
    bought.trade = Trade(Instrument(coin: btc), bought.amount)
    bought.trade?.money = Trade.Leg(Quantity(-400), .eur)
    bought.trade?.commission = Trade.Leg(Quantity(coefficient: -599, scale: 2), .eur)
    let buying = try booker.book([known(1, "Coinbase", bought)])
    #expect(buying.isBalanced)
    #expect(
      buying.total("assets:Coinbase")
        == totals(Amount(minorUnits: 1_000_000, btc), eur(-40_599)))
    #expect(buying.total("expenses:Fees:Coinbase") == totals(eur(599)))

    var swapped = bought
    swapped.trade = Trade(Instrument(coin: btc), -bought.amount)
    swapped.trade?.money = Trade.Leg(Quantity(coefficient: 1505, scale: 1), xrp)
    let swap = try booker.book([known(1, "Coinbase", swapped)])
    #expect(
      swap.total("assets:Coinbase")
        == totals(Amount(minorUnits: -1_000_000, btc), Amount(minorUnits: 150_500_000, xrp)))
    #expect(swap.isBalanced)
  }

  @Test("Money exchanged for money moves both sides and keeps the rate that was made")
  func exchange() throws {
    var exchanged = row("2026-02-11", 0, "EUR.USD", .conversion)
    exchanged.trade = Trade(Instrument(symbol: "EUR.USD", coin: .eur), Quantity(-100))
    exchanged.trade?.money = Trade.Leg(Quantity(110), .usd)
    exchanged.trade?.commission = Trade.Leg(Quantity(-2), .usd)
    let booking = try booker.book([known(1, broker, exchanged)])
    #expect(booking.isBalanced)
    #expect(booking.total("assets:\(broker)") == totals(eur(-100_00), usd(108_00)))
    #expect(booking.total("equity:Conversion") == totals(eur(100_00), usd(-110_00)))
    #expect(booking.rate == Rate(eur(100_00), equals: usd(110_00)))
  }

  @Test("A move between two pockets of one account leaves it as it was")
  func sweep() throws {
    let booking = try booker.book([
      known(1, "Degiro", row("2026-03-12", 2645, "Cash Sweep", .sweep, in: .eur))
    ])
    #expect(booking.postings.count == 2)
    #expect(booking.total("assets:Degiro").isZero)
  }

  @Test("Each leg of a trade told in several rows goes against the trades, in its own coin")
  func legs() throws {
    let btc = try #require(Currency.crypto("BTC"))
    func leg(_ number: Int64, _ units: Int64, _ currency: Currency, _ kind: Row.Kind) -> KnownRow {
      var row = Row(
        line: Int(number), day: day("2026-01-28"),
        amount: Quantity(coefficient: Int128(units), scale: currency.minorDigits),
        currency: currency, kind: kind, description: "Buy")
      row.event = "2026-01-28 22:05:03"
      return known(number, "Binance", row)
    }
    let booking = try booker.book([
      leg(1, 1_000_000, btc, .trade), leg(2, -400_00, .eur, .trade), leg(3, -1_000, btc, .fee),
    ])
    #expect(booking.isBalanced)
    #expect(
      booking.total("equity:Trades") == totals(Amount(minorUnits: -1_000_000, btc), eur(400_00)))
    #expect(booking.total("expenses:Fees:Binance") == totals(Amount(minorUnits: 1_000, btc)))
  }

  /// Cash and positions of an account are what its rows say, whatever they are; nothing is lost
  /// between the books' accounts.
  @Test("Cash and positions come to the sums of the rows, to the last unit", arguments: 0..<4)
  func law(seed: Int) throws {
    var generator = Seeded(UInt64(seed))
    let kinds: [Row.Kind] = [.trade, .dividend, .tax, .adjustment, .transfer, .conversion, .income]
    var cash = Totals()
    var positions = Totals()
    var booked = Totals()
    var all = Totals()
    for number in 1...400 {
      let units = Int.random(in: -5_000_000_000...5_000_000_000, using: &generator)
      var each = Row(
        line: number, day: day("2026-01-05"),
        amount: Quantity(coefficient: Int128(units), scale: 8), currency: .usd,
        kind: kinds.randomElement(using: &generator)!, description: "row \(number)")
      let fee = Quantity(coefficient: -Int128(abs(units) / 1000), scale: 8)
      if Bool.random(using: &generator) {
        (each.gross, each.fee) = (each.amount.subtracting(fee), fee)
      }
      let count = Int.random(in: -9_000...9_000, using: &generator)
      var trade = Trade(share, Quantity(coefficient: Int128(count), scale: 3))
      trade.commission = Trade.Leg(fee, .usd)
      let isApart = Bool.random(using: &generator)
      if isApart { trade.money = Trade.Leg(-each.amount, .usd) }
      each.trade = trade
      _ = each.roundToUnits()

      func rounded(_ quantity: Quantity) -> Amount {
        try! Amount(quantity.rounded(to: .usd), .usd)
      }
      cash.add(rounded(isApart ? -Quantity(coefficient: Int128(units), scale: 8) : each.amount))
      if each.fee == nil { cash.add(rounded(fee)) }
      positions.add(Int128(count) * 10_000_000, share.commodity!)
      let booking = try booker.book([known(Int64(number), broker, each)])
      #expect(booking.isBalanced, "seed \(seed) row \(number)")
      booked.add(booking.total("assets:\(broker)"))
      all.add(Totals(booking.postings.map(\.amount)))
    }
    cash.add(positions)
    #expect(booked == cash, "seed \(seed)")
    #expect(all.isZero, "seed \(seed)")
  }

  @Test("Rounding keeps the parts' sum, and tells that it rounded")
  func rounding() throws {
    var finer = Row(
      line: 2, day: day("2026-01-05"), amount: Quantity(coefficient: -84_494_505_725, scale: 8),
      currency: .usd, kind: .trade, description: "")
    finer.fee = Quantity(coefficient: -32_505_725, scale: 8)
    finer.gross = finer.amount.subtracting(finer.fee!)
    let isRounded = finer.roundToUnits()
    #expect(isRounded)
    #expect(finer.amount.description == "-844.95")
    #expect(finer.fee?.description == "-0.33")
    #expect(finer.gross?.description == "-844.62")
    let isRoundedAgain = finer.roundToUnits()
    #expect(!isRoundedAgain)
  }
}
