import Ledger
import Money
import Support
import Testing

@Suite struct TotalsTests {
  @Test("Sums stay apart by currency, and a currency that comes to zero is gone")
  func apart() throws {
    var totals = Totals([usd(500), eur(300), usd(-200)])
    #expect(totals[.usd] == 300)
    #expect(totals[.eur] == 300)
    #expect(totals[pounds] == 0)
    #expect(try totals.amounts() == [eur(300), usd(300)])
    totals.add(usd(-300))
    #expect(totals.currencies == [.eur])
    #expect(!totals.isZero)
    totals.add(eur(-300))
    #expect(totals.isZero)
    #expect(totals == Totals())
  }

  @Test("One code with two numbers of digits is two currencies")
  func digitsMatter() {
    let coarse = Currency(code: "BTC", minorDigits: 2)!
    let fine = Currency(code: "BTC", minorDigits: 8)!
    let totals = Totals([Amount(minorUnits: 1, coarse), Amount(minorUnits: -1, fine)])
    #expect(!totals.isZero)
    #expect(totals.currencies.count == 2)
  }

  @Test("A sum may pass beyond 64 bits and come back; as an amount it is refused, not wrapped")
  func wide() throws {
    var totals = Totals([usd(.max), usd(.max)])
    do {
      _ = try totals.amounts()
      Issue.record("beyond 64 bits there is no amount")
    } catch {
      #expect(error == .overflow(.usd))
    }
    totals.add(usd(-.max))
    #expect(try totals.amounts() == [usd(.max)])
  }

  @Test("The order of adding plays no part, and a sum less itself is nothing")
  func laws() {
    withEvery(-2...2, -2...2) { (a: Int64, b: Int64) in
      let amounts = [usd(a), eur(b), usd(b), egp(a &* 3)]
      let sum = Totals(amounts)
      #expect(Totals(amounts.reversed()) == sum)
      var gone = sum
      gone.add(-sum)
      #expect(gone.isZero, "\(a) \(b)")
    }
  }
}

@Suite struct EntryTests {
  let payPal = AccountName(.assets, "PayPal")
  let upwork = AccountName(.income, "Upwork")

  @Test("An entry balances in every currency by itself; a conversion passes through its account")
  func balanced() throws {
    let entry = try Entry(
      day: newYear, description: "Conversion",
      postings: [
        Posting(payPal, usd(-97_00)), Posting(.conversion, usd(97_00)),
        Posting(payPal, eur(88_00)), Posting(.conversion, eur(-88_00)),
      ])
    #expect(entry.postings.count == 4)
  }

  @Test("97 dollars against 88 euros is not balanced, whatever the numbers; what is left is said")
  func unbalanced() {
    func refusal(_ postings: [Posting]) -> EntryError? {
      do throws(EntryError) {
        _ = try Entry(day: newYear, description: "x", postings: postings)
        return nil
      } catch {
        return error
      }
    }
    #expect(
      refusal([Posting(payPal, usd(-97_00)), Posting(upwork, eur(97_00))])
        == .unbalanced(Totals([usd(-97_00), eur(97_00)])))
    #expect(
      refusal([Posting(payPal, usd(100)), Posting(upwork, usd(-99))])
        == .unbalanced(Totals([usd(1)])))
    #expect(
      refusal([Posting(payPal, usd(.max)), Posting(upwork, usd(.max)), Posting(upwork, usd(2))])
        != nil, "a sum that would wrap to zero in 64 bits isn't zero")
    #expect(refusal([]) == nil)
  }
}
