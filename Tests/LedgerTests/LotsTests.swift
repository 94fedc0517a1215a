import Foundation
import Ledger
import Money
import Support
import Testing

@Suite struct LotsTests {
  @Test("Selling takes the oldest lots first, each with its own cost")
  func firstInFirstOut() throws {
    var lots = Lots(in: .usd)
    try lots.acquire(Quantity(100), on: day("2025-02-01"), paid: usd(2000_00))
    try lots.acquire(Quantity(100), on: day("2025-01-01"), paid: usd(1000_00))
    let disposal = try lots.dispose(Quantity(150), for: usd(3750_00))
    #expect(disposal.lots.map(\.day) == [day("2025-01-01"), day("2025-02-01")])
    #expect(disposal.gain == usd(3750_00 - 2000_00))
    #expect(lots.quantity == Quantity(50))
    #expect(lots.cost == usd(1000_00))
  }

  @Test("missing_acquisition: what was never bought has no gain, least of all its proceeds")
  func missingAcquisition() throws {
    var lots = Lots(in: .usd)
    let disposal = try lots.dispose(Quantity(3), for: usd(825_00))
    #expect(disposal.missing == Quantity(3))
    #expect(disposal.gain == nil)
    #expect(disposal.knownGain == usd(0))
    #expect(disposal.unknownProceeds == usd(825_00))
    #expect(lots.held.isEmpty)
  }

  @Test("Selling more than held: the part that was bought has its gain, the rest is unknown")
  func partlyMissing() throws {
    var lots = Lots(in: .usd)
    try lots.acquire(Quantity(10), on: newYear, paid: usd(500_00))
    let disposal = try lots.dispose(Quantity(15), for: usd(825_00))
    #expect(disposal.missing == Quantity(5))
    #expect(disposal.gain == nil)
    #expect(disposal.knownProceeds == usd(550_00))
    #expect(disposal.knownGain == usd(50_00))
    #expect(disposal.unknownProceeds == usd(275_00))
    #expect(lots.held.isEmpty)
  }

  @Test("A gift without a cost has no gain either")
  func unknownCost() throws {
    var lots = Lots(in: .usd)
    try lots.acquire(Quantity(2), on: newYear)
    try lots.acquire(Quantity(2), on: newYear.adding(days: 1), paid: usd(10_00))
    #expect(lots.cost == nil)
    let disposal = try lots.dispose(Quantity(3), for: usd(30_00))
    #expect(disposal.missing.isZero)
    #expect(disposal.gain == nil)
    #expect(disposal.knownGain == usd(5_00))
    #expect(lots.cost == usd(5_00))
  }

  @Test("rounding_never_lost: a unit cost and a total that disagree are refused, with both")
  func disagreeingCosts() {
    var lots = Lots(in: .usd)
    #expect(
      error { try lots.acquire(Quantity(10), on: newYear, unitCost: Quantity(2), paid: usd(25_30)) }
        == .costsDisagree(byUnit: usd(20_00), paid: usd(25_30)))
    #expect(lots.held.isEmpty)
    #expect(
      error {
        try lots.acquire(Quantity(10), on: newYear, unitCost: number("2.53"), paid: usd(25_30))
      } == nil)
    #expect(lots.cost == usd(25_30))
  }

  @Test(
    "A unit cost of many digits agrees with a total within one minor unit",
    arguments: [(33_32, false), (33_33, true), (33_34, true), (33_35, false)])
  func rounded(paid: Int64, agrees: Bool) {
    var lots = Lots(in: .usd)
    let failed = error {
      try lots.acquire(Quantity(10), on: newYear, unitCost: number("3.3333"), paid: usd(paid))
    }
    #expect((failed == nil) == agrees)
  }

  @Test("rounding_never_lost: whatever way a lot is sold in parts, the parts cost what it did")
  func costsAddUp() throws {
    try withEvery(1...12, 0...25) { pieces, cents in
      var lots = Lots(in: .usd)
      let paid = usd(10_00 + Int64(cents))
      try lots.acquire(Quantity(pieces), on: newYear, paid: paid)
      var cost = Totals()
      for _ in 0..<pieces {
        let disposal = try lots.dispose(Quantity(1), for: usd(1_00))
        cost.add(disposal.knownCost)
        if let left = lots.cost {
          #expect(Int128(left.minorUnits) == 10_00 + Int128(cents) - cost[.usd])
        }
      }
      #expect(cost == Totals([paid]), "\(pieces) pieces of \(paid)")
      #expect(lots.held.isEmpty)
    }
  }

  @Test("Random lives of a holding: quantities and costs are conserved")
  func conservation() throws {
    for seed in UInt64(1)...200 {
      var random = Seeded(seed)
      var lots = Lots(in: .usd)
      var (bought, sold, missing) = (Quantity.zero, Quantity.zero, Quantity.zero)
      var (paid, taken) = (Totals(), Totals())
      for step in 0..<40 {
        let quantity = Quantity(
          coefficient: Int128.random(in: 1...1_000_000, using: &random),
          scale: UInt8.random(in: 0...18, using: &random))
        if Bool.random(using: &random) {
          let cost = usd(Int64.random(in: 0...1_000_000, using: &random))
          try lots.acquire(quantity, on: newYear.adding(days: step), paid: cost)
          paid.add(cost)
          bought = try #require(bought.adding(quantity))
        } else {
          let disposal = try lots.dispose(quantity, for: usd(5_00))
          taken.add(disposal.knownCost)
          sold = try #require(sold.adding(quantity))
          missing = try #require(missing.adding(disposal.missing))
        }
      }
      let left = try #require(bought.subtracting(sold)?.adding(missing))
      #expect(lots.quantity == left, "seed \(seed)")
      let held = try #require(lots.cost)
      taken.add(held)
      #expect(taken == paid, "seed \(seed)")
    }
  }

  @Test("A refused step leaves the lots as they were")
  func refusals() throws {
    var lots = Lots(in: .usd)
    try lots.acquire(Quantity(1), on: newYear, paid: usd(1))
    let before = lots
    #expect(error { try lots.acquire(.zero, on: newYear) } == .notPositive(.zero))
    #expect(error { _ = try lots.dispose(Quantity(-1), for: usd(1)) } == .notPositive(Quantity(-1)))
    #expect(
      error { try lots.acquire(Quantity(1), on: newYear, paid: eur(1)) } == .mixed(.usd, .eur))
    let huge = Quantity(coefficient: .max, scale: 0)
    #expect(error { try lots.acquire(huge, on: newYear, unitCost: huge) } == .overflow)
    #expect(
      error { _ = try lots.dispose(Quantity(coefficient: .max, scale: 28), for: usd(.max)) } != nil)
    #expect(lots == before)
  }

  @Test(
    "The published cases of first in, first out",
    .enabled(if: Shared.isPresent, "needs ../shared"))
  func oracle() throws {
    let cases = try JSONDecoder().decode(
      [CostBasis].self, from: Data(try Shared.bytes("oracles/cost_basis.json")))
    #expect(cases.count >= 6)
    for one in cases {
      guard let expected = one.expected["FIFO"] else { continue }
      var lots = Lots(in: .usd)
      var gains: [Amount?] = []
      for step in one.transactions {
        let amount = try Amount(number(step.amount), .usd)
        if step.kind == "buy" {
          try lots.acquire(number(step.qty), on: day(step.date), paid: amount)
        } else {
          gains.append(try lots.dispose(number(step.qty), for: amount).gain)
        }
      }
      switch expected {
      case .error: #expect(gains == [nil], "\(one.id)")
      case .figures(let figures):
        #expect(gains == [hundredths(figures["realised"])], "\(one.id)")
        if let cost = hundredths(figures["cost"]) { #expect(lots.cost == cost, "\(one.id)") }
      }
    }
  }

  private func error(_ body: () throws -> Void) -> LotError? {
    do {
      try body()
      return nil
    } catch {
      return error as? LotError
    }
  }

  private func hundredths(_ figure: Double?) -> Amount? {
    figure.map { usd(Int64(($0 * 100).rounded())) }
  }
}

private struct CostBasis: Decodable {
  struct Step: Decodable {
    let kind: String
    let date: String
    let qty: String
    let amount: String
  }

  enum Expected: Decodable {
    case error
    case figures([String: Double])

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let figures = try? value.decode([String: Double].self) {
        self = .figures(figures)
      } else {
        self = .error
      }
    }
  }

  let id: String
  let transactions: [Step]
  let expected: [String: Expected]
}
