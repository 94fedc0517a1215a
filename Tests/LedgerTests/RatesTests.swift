import Ledger
import Money
import Support
import Testing

@Suite struct RatesTests {
  private func table(_ rates: (Rate, String)...) -> Rates {
    var table = Rates()
    for (rate, on) in rates { table.add(rate, on: day(on)) }
    return table
  }

  @Test("Without a rate there is no value, least of all the same number")
  func never() {
    #expect(Rates().convert(egp(5000_00), to: .usd, on: newYear) == nil)
    #expect(Rates().convert(usd(5), to: .usd, on: newYear) == usd(5))
    let coarse = Currency(code: "USD", minorDigits: 0)!
    #expect(Rates().convert(usd(5), to: coarse, on: newYear) == nil, "same code, other digits")
  }

  @Test("The last rate on or before the day counts, never a later one")
  func latest() {
    let rates = table(
      (rate(usd(1_00), egp(48_00)), "2026-01-20"), (rate(usd(1_00), egp(50_00)), "2026-01-10"))
    #expect(rates.convert(usd(2_00), to: pounds, on: day("2026-01-09")) == nil)
    #expect(rates.convert(usd(2_00), to: pounds, on: day("2026-01-10")) == egp(100_00))
    #expect(rates.convert(usd(2_00), to: pounds, on: day("2026-01-19")) == egp(100_00))
    #expect(rates.convert(usd(2_00), to: pounds, on: day("2026-01-20")) == egp(96_00))
  }

  @Test("A rate goes stale after forty-five days, and then there is none")
  func stale() {
    let rates = table((rate(usd(1_00), egp(50_00)), "2026-01-10"))
    let last = day("2026-01-10").adding(days: Rates.staleAfterDays)
    #expect(rates.convert(usd(1_00), to: pounds, on: last) == egp(50_00))
    #expect(rates.convert(usd(1_00), to: pounds, on: last.adding(days: 1)) == nil)
  }

  @Test("A rate serves both ways, and the fresher of the two ways wins")
  func inverse() {
    let rates = table(
      (rate(usd(1_00), egp(50_00)), "2026-01-10"), (rate(egp(40_00), usd(1_00)), "2026-01-12"))
    #expect(rates.convert(egp(50_00), to: .usd, on: day("2026-01-11")) == usd(1_00))
    #expect(rates.convert(egp(40_00), to: .usd, on: day("2026-01-12")) == usd(1_00))
    #expect(rates.convert(usd(1_00), to: pounds, on: day("2026-01-12")) == egp(40_00))
  }

  @Test("Remembered answers are the table's own, for any table and any walk through its days")
  func remembered() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = Seeded(seed)
    let currencies = [Currency.usd, .eur, pounds, dinars]
    for _ in 0..<200 {
      var table = Rates()
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        let pair = currencies.shuffled(using: &random)
        let units = Int64.random(in: 1...9_999, using: &random)
        let known = rate(Amount(minorUnits: 100, pair[0]), Amount(minorUnits: units, pair[1]))
        table.add(known, on: newYear.adding(days: Int.random(in: 0...300, using: &random)))
      }
      var recent = RecentRates(table)
      var day = newYear
      for _ in 0..<60 {
        day = day.adding(days: Int.random(in: -40...50, using: &random))
        let pair = currencies.shuffled(using: &random)
        let amount = Amount(minorUnits: 12_345, pair[0])
        #expect(
          recent.convert(amount, to: pair[1], on: day)
            == table.convert(amount, to: pair[1], on: day),
          "seed \(seed), \(day)")
      }
    }
  }

  @Test("Two rates that meet in the euro or the dollar make a third; through others they don't")
  func through() {
    let ecb = table(
      (rate(eur(1_00), usd(1_10)), "2026-01-10"),
      (rate(eur(1_00), Amount(minorUnits: 1_000, .iso("JPY")!)), "2026-01-10"))
    #expect(
      ecb.convert(usd(11_00), to: .iso("JPY")!, on: newYear.adding(days: 10))
        == Amount(minorUnits: 10_000, .iso("JPY")!))
    let dollars = table(
      (rate(usd(1_00), egp(50_00)), "2026-01-10"),
      (rate(usd(3_30), Amount(minorUnits: 1_000, dinars)), "2026-01-10"))
    #expect(
      dollars.convert(Amount(minorUnits: 2_000, dinars), to: pounds, on: day("2026-01-11"))
        == egp(330_00))
    let sterling = Currency.iso("GBP")!
    let others = table(
      (rate(Amount(minorUnits: 1_00, sterling), egp(60_00)), "2026-01-10"),
      (rate(Amount(minorUnits: 1_00, sterling), Amount(minorUnits: 400, dinars)), "2026-01-10"))
    #expect(others.convert(egp(60_00), to: dinars, on: day("2026-01-11")) == nil)
  }

  @Test("Of two rates for one day the later word counts, wherever it is added")
  func sameDay() {
    let rates = table(
      (rate(usd(1_00), egp(50_00)), "2026-01-10"), (rate(usd(1_00), egp(52_00)), "2026-01-12"),
      (rate(usd(1_00), egp(51_00)), "2026-01-10"))
    #expect(rates.convert(usd(1_00), to: pounds, on: day("2026-01-10")) == egp(51_00))
  }

  @Test("What doesn't fit after converting has no value rather than a wrong one")
  func overflow() {
    let rates = table((rate(usd(1), egp(1_000_000)), "2026-01-01"))
    #expect(rates.convert(usd(.max), to: pounds, on: newYear) == nil)
    #expect(rates.convert(usd(.min), to: pounds, on: newYear) == nil)
  }

  @Test("The table answers as a plain search over every rate would")
  func againstPlainSearch() {
    for seed in UInt64(1)...100 {
      var random = Seeded(seed)
      var rates = Rates()
      var plain: [(day: Day, units: Int64)] = []
      for _ in 0..<20 {
        let on = newYear.adding(days: Int.random(in: 0...200, using: &random))
        let units = Int64.random(in: 1...10_000, using: &random)
        rates.add(rate(usd(1_00), egp(units)), on: on)
        plain.removeAll { $0.day == on }
        plain.append((on, units))
      }
      for offset in stride(from: -5, to: 260, by: 7) {
        let on = newYear.adding(days: offset)
        let found = plain.filter { $0.day <= on }.max { $0.day < $1.day }
        let expected = found.flatMap {
          on - $0.day <= Rates.staleAfterDays ? egp($0.units) : nil
        }
        #expect(rates.convert(usd(1_00), to: pounds, on: on) == expected, "seed \(seed) \(on)")
      }
    }
  }
}

@Suite struct ValuationTests {
  @Test("no_rate_no_sum: 100 USD and 5000 EGP without a rate are 100 USD, and 5000 EGP apart")
  func noRateNoSum() throws {
    var value = Valuation(in: .usd)
    value.add(usd(100_00), on: newYear, Rates())
    value.add(egp(5000_00), on: newYear, Rates())
    #expect(try value.knownAmount() == usd(100_00))
    #expect(value.unconverted == Totals([egp(5000_00)]))
    #expect(!value.isComplete)
  }

  @Test("The rate of the event itself wins over the table, where it is of these two currencies")
  func ownRate() throws {
    var rates = Rates()
    rates.add(rate(usd(1_00), egp(50_00)), on: newYear)
    let own = rate(usd(97_00), egp(4700_00))
    var value = Valuation(in: pounds)
    value.add(usd(97_00), on: newYear, rates, own: own)
    #expect(try value.knownAmount() == egp(4700_00))
    value.add(usd(1_00), on: newYear, rates, own: rate(eur(1_00), egp(99_00)))
    #expect(try value.knownAmount() == egp(4750_00))
  }

  @Test("Unconverted amounts that cancel out leave the value complete")
  func cancelling() {
    var value = Valuation(in: .usd)
    value.add(egp(5), on: newYear, Rates())
    var other = Valuation(in: .usd)
    other.add(egp(5), on: newYear, Rates())
    value.add(-other)
    #expect(value.isComplete)
    #expect(value.isZero)
  }

  @Test("A value beyond 64 bits is refused as an amount")
  func overflow() {
    var value = Valuation(in: .usd)
    value.add(usd(.max), on: newYear, Rates())
    value.add(usd(1), on: newYear, Rates())
    do {
      _ = try value.knownAmount()
      Issue.record("beyond 64 bits there is no amount")
    } catch {
      #expect(error == .overflow(.usd))
    }
  }
}
